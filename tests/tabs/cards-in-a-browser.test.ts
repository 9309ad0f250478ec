import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { captureCard } from '../../bot/capture/cards';
import type { Card } from '../../bot/kit/card';
import type { CapturedItemView } from '../../core/capture/views';
import { launchBrowser } from '../support/browser';
import { aCaptureCard, aCapturedItem, aReader, NO_EVIDENCE } from '../support/capture-card';
import { buttonsOn } from '../support/cards';

/** Microsoft's own renderer draws the cards of the chat, as a client does that is not Teams. */
describe('The card about a message, drawn in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 120_000);
  afterAll(() => browser?.close());

  it('shows one action item with its parts and a name on every button', async () => {
    const card = about(anItem(214));
    const page = await drawn(card);
    await page.getByText('Concept-begroting maken').waitFor();
    await page.getByText('vrijdag 15 januari 2027').waitFor();
    for (const name of buttonsOn(card)) {
      await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().waitFor();
    }
    await page.context().close();
  });

  it('shows each of several action items on a line', async () => {
    const page = await drawn(about(anItem(214), anItem(215, 'Zaal reserveren'), anItem(216, 'Uitnodiging sturen')));
    for (const title of ['Concept-begroting maken', 'Zaal reserveren', 'Uitnodiging sturen']) {
      await page.getByText(title).first().waitFor();
    }
    await page.context().close();
  });

  it('shows what people type as text, not as markup', async () => {
    const title = '<img src=x onerror=alert(1)> [klik](javascript:alert(1)) **vet** nakijken';
    const page = await drawn(about(anItem(214, title)));
    await page.getByText(title).first().waitFor();
    expect(await page.locator('img[src="x"], a[href^="javascript"]').count()).toBe(0);
    await page.context().close();
  });

  async function drawn(card: Card): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 340, height: 800 } })).newPage();
    await page.setContent('<!doctype html><title>Kaart</title><main id="card"></main>');
    await page.addScriptTag({ content: readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8') });
    await page.evaluate(`{
      const card = new AdaptiveCards.AdaptiveCard();
      card.parse(${JSON.stringify(card)});
      document.getElementById('card').append(card.render());
    }`);
    return page;
  }
});

function about(...items: readonly CapturedItemView[]): Card {
  return captureCard({ ...aReader(), refreshes: false }, aCaptureCard(items));
}

function anItem(number: number, title = 'Concept-begroting maken'): CapturedItemView {
  return aCapturedItem({ number, title, evidence: NO_EVIDENCE });
}
