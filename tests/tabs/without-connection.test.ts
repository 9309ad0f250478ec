import type { Locator, Page } from 'playwright-core';
import type { ActionItemDetail } from '../../core/action-items/views';
import { addLine, card, column, Tabs, waitForFocus, waitForValue } from './tabs-in-browser';

describe('Without a connection', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.start();
  }, 240_000);
  afterAll(() => tabs?.stop());

  it('says that there is no connection, and goes on by itself when it is back', async () => {
    const item = await tabs.add('Lijst met campussen aanvullen');
    const page = await tabs.open();
    await card(page, item.number).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Geen verbinding. Wat je typt, blijft staan.').waitFor();
    await tabs.change(item.number, { kind: 'start' });
    await page.context().setOffline(false);
    await card(column(page, 'Bezig'), item.number).waitFor();
    await page.getByText('Geen verbinding.').waitFor({ state: 'detached' });
    await page.close();
  });

  it('opens the menu of a card that was not opened before', async () => {
    const item = await tabs.add('Rode loper lenen');
    const page = await tabs.open();
    await card(page, item.number).waitFor();
    await waitForMenu(page);
    await page.context().setOffline(true);
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .click();
    await page.getByRole('menuitemradio', { name: 'Bezig' }).click();
    await card(column(page, 'Bezig'), item.number).waitFor();
    await page.context().setOffline(false);
    await page.getByText('Rode loper lenen staat nu op Bezig.').first().waitFor();
    await page.close();
  });

  it('keeps what is changed in the side panel, says that it waits, and saves it once by itself', async () => {
    const item = await tabs.add('Podium voor de aftrap huren');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Prioriteit', 'combobox').waitFor();
    await page.context().setOffline(true);
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'B · middel' });
    await field(page, 'Wat moet er gebeuren').fill('Podium voor de halve finale huren');
    await field(page, 'Wat moet er gebeuren').press('Enter');
    await page.getByText('2 wijzigingen zijn nog niet opgeslagen.').waitFor();
    await field(page, 'Wat moet er gebeuren').fill('Podium voor de finale huren');
    await field(page, 'Wat moet er gebeuren').press('Enter');
    await field(page, 'Coalitie', 'combobox').selectOption({ label: '9 · Techniekpromotie' });
    await page.getByText('4 wijzigingen zijn nog niet opgeslagen.').waitFor();
    await waitForValue(field(page, 'Wat moet er gebeuren'), 'Podium voor de finale huren');
    await waitForValue(field(page, 'Prioriteit', 'combobox'), 'B');
    await waitForValue(field(page, 'Coalitie', 'combobox'), '9');
    expect(await tabs.read(item.number)).toMatchObject({ title: item.title, priority: null });
    await page.context().setOffline(false);
    await panel(page).getByText('plaatste dit bij Techniekpromotie').waitFor();
    await page.getByText('nog niet opgeslagen').waitFor({ state: 'detached' });
    expect(changesOf(await tabs.read(item.number))).toEqual(['priority', 'title', 'title', 'coalition']);
    expect(await tabs.read(item.number)).toMatchObject({
      title: 'Podium voor de finale huren',
      priority: 'B',
      coalition: { code: '9' },
    });
    await page.close();
  });

  it('keeps two titles that were typed at full speed, and saves the last one by itself', async () => {
    const item = await tabs.add('Fanfare vragen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const title = field(page, 'Wat moet er gebeuren');
    await title.waitFor();
    await page.context().setOffline(true);
    await title.focus();
    await page.evaluate(typingAtFullSpeed('Fanfare uit Hoorn vragen', 'Fanfare uit Alkmaar vragen'));
    await page.getByText('2 wijzigingen zijn nog niet opgeslagen.').waitFor();
    await waitForValue(title, 'Fanfare uit Alkmaar vragen');
    await page.context().setOffline(false);
    await page.getByText('nog niet opgeslagen').waitFor({ state: 'detached' });
    await panel(page).getByText('noemde dit “Fanfare uit Alkmaar vragen”').waitFor();
    await waitForValue(title, 'Fanfare uit Alkmaar vragen');
    expect((await tabs.read(item.number)).title).toBe('Fanfare uit Alkmaar vragen');
    expect(await panel(page).getByText('maakte hier intussen').count()).toBe(0);
    await page.close();
  });

  it('keeps a card in the columns it was moved to, one after the other, and moves it when it can', async () => {
    const item = await tabs.add('Spandoek laten drukken');
    const page = await tabs.open();
    await card(page, item.number).waitFor();
    await page.context().setOffline(true);
    await card(page, item.number).dragTo(column(page, 'Bezig'));
    await card(column(page, 'Bezig'), item.number).waitFor();
    await card(page, item.number).dragTo(column(page, 'Klaar'));
    await card(column(page, 'Klaar'), item.number).waitFor();
    await page.getByText('2 wijzigingen zijn nog niet opgeslagen.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Klaar: Spandoek laten drukken').first().waitFor();
    await card(column(page, 'Klaar'), item.number).waitFor();
    expect((await tabs.read(item.number)).status).toBe('klaar');
    await page.close();
  });

  it('keeps the lines that are added, one after the other, and adds each once by itself', async () => {
    const page = await tabs.open();
    await column(page, 'Te doen').waitFor();
    await page.context().setOffline(true);
    await addLine(page).fill('Loes bestelt vlaggen voor de open dag');
    await addLine(page).press('Enter');
    const waiting = page.getByRole('list', { name: 'Wacht op verbinding' }).getByRole('listitem');
    await waiting.filter({ hasText: 'Loes bestelt vlaggen voor de open dag' }).waitFor();
    await waitForValue(addLine(page), '');
    await addLine(page).fill('Bas Wouda vraagt een vergunning aan');
    await addLine(page).press('Enter');
    await waiting.filter({ hasText: 'Bas Wouda vraagt een vergunning aan' }).waitFor();
    await page.context().setOffline(false);
    await page.locator('[data-actie]').filter({ hasText: 'vergunning' }).waitFor();
    await waiting.first().waitFor({ state: 'detached' });
    await shows(page, 'Vlaggen', 1);
    await shows(page, 'vergunning', 1);
    await page.close();
  });

  it('adds both of two lines that were typed at full speed', async () => {
    const page = await tabs.open();
    await column(page, 'Te doen').waitFor();
    await page.context().setOffline(true);
    await addLine(page).focus();
    await page.evaluate(typingAtFullSpeed('Anouk huurt een geluidswagen', 'Sanne leent een katheder'));
    const waiting = page.getByRole('list', { name: 'Wacht op verbinding' }).getByRole('listitem');
    await waiting.nth(1).waitFor();
    await waitForValue(addLine(page), '');
    await page.context().setOffline(false);
    await shows(page, 'geluidswagen', 1);
    await shows(page, 'katheder', 1);
    await page.close();
  });

  it('gives a line back that the server refuses once it is there, and keeps what was typed since', async () => {
    const page = await tabs.open();
    await column(page, 'Te doen').waitFor();
    await page.context().setOffline(true);
    await addLine(page).fill('???');
    await addLine(page).press('Enter');
    await page.getByRole('list', { name: 'Wacht op verbinding' }).getByText('???').waitFor();
    await addLine(page).fill('Loes belt de');
    await page.context().setOffline(false);
    const refused = page.getByRole('list', { name: 'Niet vastgelegd' }).getByRole('listitem');
    await refused.filter({ hasText: 'Niet vastgelegd: “???”. Hier lees ik geen actie in.' }).waitFor();
    await waitForValue(addLine(page), 'Loes belt de');
    await page.reload();
    await refused.waitFor();
    await waitForValue(addLine(page), 'Loes belt de');
    expect(await refused.getByRole('button', { name: 'Verbeter' }).count()).toBe(0);
    await addLine(page).fill('');
    await refused.getByRole('button', { name: 'Verbeter' }).click();
    await waitForValue(addLine(page), '???');
    await waitForFocus(addLine(page));
    await refused.waitFor({ state: 'detached' });
    await page.close();
  });

  it('adds a line once whose answer was lost, also when the page is loaded anew', async () => {
    const page = await tabs.open();
    await column(page, 'Te doen').waitFor();
    await loseAnswers(page, '**/api/action-items');
    await addLine(page).fill('Anouk controleert de lijst met praktijkplekken');
    await addLine(page).press('Enter');
    await page.getByRole('list', { name: 'Wacht op verbinding' }).getByText('praktijkplekken').waitFor();
    await page.reload();
    await page.unroute('**/api/action-items');
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await shows(page, 'praktijkplekken', 1);
    await page.close();
  });

  it('takes the same line on the board of another coalition for another wish', async () => {
    const page = await tabs.open();
    await column(page, 'Te doen').waitFor();
    await loseAnswers(page, '**/api/action-items');
    const line = 'Casper verzamelt de handtekeningen';
    await addLine(page).fill(line);
    await addLine(page).press('Enter');
    await page.getByRole('list', { name: 'Wacht op verbinding' }).getByText(line).waitFor();
    await page.goto(`${tabs.app.url}/coalities/7`);
    await column(page, 'Te doen').waitFor();
    await addLine(page).fill(line);
    await page.unroute('**/api/action-items');
    await addLine(page).press('Enter');
    await shows(page, 'handtekeningen', 1);
    await page.goto(`${tabs.app.url}/coalities/4`);
    await shows(page, 'handtekeningen', 1);
    await page.close();
  });

  it('places a comment once whose answer was lost', async () => {
    const item = await tabs.add('Jury voor de wedstrijd vragen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await loseAnswers(page, '**/changes');
    await field(page, 'Schrijf een reactie').fill('Drie mensen zeiden ja.');
    await panel(page).getByRole('button', { name: 'Plaats reactie' }).click();
    await page.getByText('1 wijziging is nog niet opgeslagen.').waitFor();
    await waitForValue(field(page, 'Schrijf een reactie'), 'Drie mensen zeiden ja.');
    await page.unroute('**/changes');
    await waitForValue(field(page, 'Schrijf een reactie'), '');
    expect(changesOf(await tabs.read(item.number))).toEqual(['comment']);
    await page.close();
  });

  it('keeps who was chosen as aanjager and who fills a place, and saves both by itself', async () => {
    const page = await tabs.open('/coalities/8?weergave=over');
    await page.getByRole('button', { name: 'Kies de aanjager' }).click();
    await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Hilde Verkerk' });
    await page.context().setOffline(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('Aanjager: Hilde Verkerk').first().waitFor();
    await page
      .getByRole('button', { name: /^Kies wie deze plek vult/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Stichting De Windvlaag');
    await page.keyboard.press('Enter');
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Stichting De Windvlaag/ })
      .waitFor();
    await page.getByText('2 wijzigingen zijn nog niet opgeslagen.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Stichting De Windvlaag doet mee.').first().waitFor();
    await page.reload();
    await page.getByText('Aanjager: Hilde Verkerk').first().waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Stichting De Windvlaag/ })
      .waitFor();
    await page.close();
  });

  it('says so over the side panel too, where that covers the page', async () => {
    const item = await tabs.add('Tribune reserveren');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`, { viewport: { width: 320, height: 640 } });
    await field(page, 'Prioriteit', 'combobox').waitFor();
    await page.context().setOffline(true);
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'C · laag' });
    await panel(page).getByText('1 wijziging is nog niet opgeslagen.').waitFor();
    await page.context().setOffline(false);
    await panel(page).getByText('nog niet opgeslagen').waitFor({ state: 'detached' });
    expect((await tabs.read(item.number)).priority).toBe('C');
    await page.close();
  });

  it('takes back what the server refuses once it is there, and says why', async () => {
    const item = await tabs.add('Catering voor de finale kiezen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Prioriteit', 'combobox').waitFor();
    await page.context().setOffline(true);
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'C · laag' });
    await page.getByText('1 wijziging is nog niet opgeslagen.').waitFor();
    await tabs.change(item.number, { kind: 'priority', priority: 'A' });
    await page.context().setOffline(false);
    await page.getByRole('region', { name: 'Meldingen' }).getByText('Intussen is er iets veranderd.').waitFor();
    await waitForValue(field(page, 'Prioriteit', 'combobox'), 'A');
    expect((await tabs.read(item.number)).priority).toBe('A');
    await page.close();
  });
});

const MENU_IS_FETCHED = `performance.getEntriesByType('resource').some(({ name }) => name.includes('move-menu'))`;

/** Waits until the code of the menu is there: the page fetches it in a quiet moment. */
async function waitForMenu(page: Page): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await page.evaluate(MENU_IS_FETCHED)) && Date.now() < until) await page.waitForTimeout(50);
}

/** Each text and its Enter right after the other: the page gets to handle them, but no time to draw. */
const typingAtFullSpeed = (...texts: readonly string[]) => `(async (input, texts) => {
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  for (const text of texts) {
    write.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 5; turn += 1) await null;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    input.form?.requestSubmit();
    for (let turn = 0; turn < 5; turn += 1) await null;
  }
})(document.activeElement, ${JSON.stringify(texts)})`;

/** The server does the work, but its answers are lost on the way. */
async function loseAnswers(page: Page, address: string): Promise<void> {
  await page.route(address, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    await route.fetch();
    await route.abort('failed');
  });
}

/** Waits until there are this many cards with these words, and lets every line that is still on its way arrive. */
async function shows(page: Page, words: string, times: number): Promise<void> {
  const cards = page.locator('[data-actie]').filter({ hasText: words });
  await cards.nth(times - 1).waitFor();
  await page.getByRole('list', { name: 'Wacht op verbinding' }).waitFor({ state: 'detached' });
  expect(await cards.count()).toBe(times);
}

function changesOf(item: ActionItemDetail): readonly string[] {
  return item.history.flatMap(({ event }) => (event.kind === 'changed' ? [event.change.kind] : []));
}

function panel(page: Page): Locator {
  return page.getByRole('dialog');
}

function field(page: Page, label: string, role: 'textbox' | 'combobox' = 'textbox'): Locator {
  return panel(page).getByRole(role, { name: label, exact: true });
}
