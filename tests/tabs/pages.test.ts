import type { Locator, Page } from 'playwright-core';
import type { ActionItemChange } from '../../core/action-items/action-item';
import { day } from '../support/builders';
import { card, column, Tabs, waitForFocus } from './tabs-in-browser';

describe('The other pages', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.start();
  }, 240_000);
  afterAll(() => tabs?.stop());

  describe('Who are you today?', () => {
    it('asks it once, and remembers it', async () => {
      const page = await tabs.openAsStranger('/mijn-acties');
      await page.getByRole('heading', { name: 'Wie ben je vandaag?' }).waitFor();
      await page.getByRole('searchbox').fill('SANNE');
      await page.getByRole('button', { name: /^Sanne de Wit/ }).click();
      await page.getByRole('heading', { name: 'Mijn acties' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Mijn acties' }).waitFor();
      await page.getByRole('button', { name: 'Sanne de Wit: wissel van persoon' }).click();
      await page.getByRole('heading', { name: 'Wie ben je vandaag?' }).waitFor();
      await page.close();
    });

    it('speaks the language of the person, and of the address when it asks for one', async () => {
      const page = await tabs.open('/mijn-acties', { as: 'Grace Ofori' });
      await page.getByRole('heading', { name: 'My actions' }).waitFor();
      await page.locator('html[lang="en"]').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Nederlands' }).click();
      await page.getByRole('heading', { name: 'Mijn acties' }).waitFor();
      await page.goto(`${tabs.app.url}/mijn-acties?lang=en`);
      await page.getByRole('heading', { name: 'My actions' }).waitFor();
      await page.close();
    });
  });

  describe('Coalities', () => {
    it('shows all twelve with their numbers and open places', async () => {
      const page = await tabs.open('/');
      await page.getByRole('heading', { level: 2 }).nth(11).waitFor();
      expect(await page.getByRole('heading', { level: 2 }).count()).toBe(12);
      expect(await page.getByRole('link', { name: /n\.t\.b\.$/ }).count()).toBe(12);
      await page.close();
    });

    it('counts what belongs nowhere yet too, also after somebody adds to it', async () => {
      await tabs.add('Vlaggen voor de opening bestellen', null);
      const page = await tabs.open('/');
      const place = page.getByRole('main').getByRole('link', { name: / nog te plaatsen$/ });
      const before = Number.parseInt((await place.textContent()) ?? '', 10);
      await tabs.add('Sprekers voor de opening vragen', null);
      await page
        .getByRole('navigation')
        .getByRole('link', { name: `Nog te plaatsen ${before + 1}`, exact: true })
        .waitFor();
      await place.filter({ hasText: `${before + 1} nog te plaatsen` }).click();
      await page.getByText(`${before + 1} acties horen nog nergens bij.`).waitFor();
      await page.close();
    });

    it('filters on theme and on the goal of the werkagenda', async () => {
      const page = await tabs.open('/');
      await page.getByRole('combobox', { name: 'Thema', exact: true }).selectOption({ label: 'Innovatie' });
      await page.getByRole('heading', { level: 2 }).nth(2).waitFor({ state: 'detached' });
      expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
        expect.stringMatching(/^6 · /),
        expect.stringMatching(/^7 · /),
      ]);
      expect(new URL(page.url()).searchParams.get('thema')).toBeTruthy();
      await page.close();
    });

    it('leads from a number to what it counts', async () => {
      const late = await tabs.add('Begroting van de MKB-route nakijken', '6');
      await tabs.change(late.number, { kind: 'due', dueDay: day('2020-01-15') });
      const page = await tabs.open('/');
      await page.getByRole('listitem').filter({ hasText: '6 · ' }).getByRole('link', { name: '1 te laat' }).click();
      await card(column(page, 'Te doen'), late.number).waitFor();
      await page.getByRole('checkbox', { name: 'Te laat', checked: true }).waitFor();
      await page.close();
    });
  });

  describe('About a coalition', () => {
    it('lets the secretary fill an open place, and shows it to everyone', async () => {
      const page = await tabs.open('/coalities/2?weergave=over');
      await page.getByRole('button', { name: /^Kies wie deze plek vult/ }).click();
      await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill(' ');
      await page.keyboard.press('Enter');
      await page.getByText('Typ eerst de naam.').waitFor();
      await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Stichting De Proefwerf');
      await page.keyboard.press('Enter');
      await page.getByText('Stichting De Proefwerf doet mee.').first().waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /^Stichting De Proefwerf/ })
        .waitFor();
      await page.getByRole('button', { name: '0 plekken n.t.b.' }).waitFor();
      await page.close();
    });

    it('makes a place that was filled open again on Ongedaan maken', async () => {
      const page = await tabs.open('/coalities/3?weergave=over');
      await page
        .getByRole('button', { name: /^Kies wie deze plek vult/ })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Stichting De Tikfout');
      await page.keyboard.press('Enter');
      const filled = page.getByRole('listitem').filter({ hasText: /^Stichting De Tikfout/ });
      await filled.waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await filled.waitFor({ state: 'detached' });
      await page
        .getByRole('button', { name: /^Kies wie deze plek vult/ })
        .first()
        .waitFor();
      await page.close();
    });

    it('makes a place that was filled open again later too, but never the place of who took part from the start', async () => {
      const page = await tabs.open('/coalities/4?weergave=over');
      const fill = page.getByRole('button', { name: /^Kies wie deze plek vult/ });
      const reopen = page.getByRole('button', { name: /^Weer open maken/ });
      const open = await fill
        .first()
        .waitFor()
        .then(() => fill.count());
      expect(await reopen.count()).toBe(0);
      await fill.first().click();
      await page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Stichting De Wissel');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Weer open maken: de plek van Stichting De Wissel' }).click();
      await page
        .getByText(/^Deze plek is weer open/)
        .first()
        .waitFor();
      await reopen.waitFor({ state: 'detached' });
      expect(await fill.count()).toBe(open);
      await page.close();
    });

    it('lets the secretary choose the aanjager, and undo that', async () => {
      const page = await tabs.open('/coalities/2');
      await page.getByText('Aanjager: n.t.b.').waitFor();
      await page.getByRole('button', { name: 'Kies de aanjager' }).click();
      await page.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Hilde Verkerk' });
      await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
      // The notice says it too.
      const head = page.getByRole('banner').or(page.locator('header'));
      await head.getByText('Aanjager: Hilde Verkerk').waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await head.getByText('Aanjager: n.t.b.').waitFor();
      await page.close();
    });

    it('shows to who may not choose that they may not, and who can', async () => {
      const page = await tabs.open('/coalities/2', { as: 'Sanne de Wit' });
      const choose = page.getByRole('button', { name: 'Kies de aanjager' });
      await choose.focus();
      await page.getByRole('tooltip').filter({ hasText: 'Alleen de aanjager of het secretariaat' }).waitFor();
      expect(await choose.getAttribute('aria-disabled')).toBe('true');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.close();
    });

    it('tells the milestones as history', async () => {
      const page = await tabs.open('/coalities/4?weergave=over');
      await page.getByText('3e kwartaal 2021: Purpose case').waitFor();
      await page.close();
    });
  });

  describe('Mijn acties', () => {
    it('groups what is mine by when it asks for attention, over all coalitions', async () => {
      await giveTo('Sanne de Wit', 'Te late notulen versturen', '4', { kind: 'due', dueDay: day('2020-01-15') });
      await giveTo('Sanne de Wit', 'Verre conferentie voorbereiden', '7', { kind: 'due', dueDay: day('2031-01-15') });
      await giveTo('Sanne de Wit', 'Offerte afwachten', '4', { kind: 'wait', on: 'de leverancier' });
      await giveTo('Sanne de Wit', 'Ooit de kast opruimen', '4', { kind: 'start' });
      const page = await tabs.open('/mijn-acties', { as: 'Sanne de Wit' });
      await group(page, 'Te laat').filter({ hasText: 'notulen' }).waitFor();
      await group(page, 'Later').filter({ hasText: 'conferentie' }).waitFor();
      await group(page, 'Wacht op een ander').filter({ hasText: 'wacht op: de leverancier' }).waitFor();
      await group(page, 'Zonder datum').filter({ hasText: 'kast' }).waitFor();
      await page.getByText('Je hebt 4 open acties, waarvan 1 te laat.').waitFor();
      await page.close();
    });

    it('names on a card who does it with me, and not myself', async () => {
      const [me, other] = ["Loes in 't Veld", 'Sanne de Wit'];
      const alone = await giveTo(me, 'Sleutels van de hal laten maken', '3', { kind: 'start' });
      const shared = await giveTo(me, 'Rondleiding door de hal geven', '3', {
        kind: 'owners',
        owners: [me, other].map((name) => ({ personId: tabs.personId(name), name })),
      });
      const page = await tabs.open('/mijn-acties', { as: me });
      await card(page, shared).getByText('met Sanne de Wit', { exact: true }).waitFor();
      expect(await card(page, shared).getByText(me).count()).toBe(0);
      expect(await card(page, alone).getByText(me).count()).toBe(0);
      await page.close();
    });

    it('marks something done with one press, and takes that back with another', async () => {
      const number = await giveTo('Anouk Verbeek', 'Verslag van de tafel afmaken', '3', { kind: 'start' });
      const page = await tabs.open('/mijn-acties', { as: 'Anouk Verbeek' });
      await card(page, number)
        .getByRole('button', { name: /^Klaar/ })
        .click();
      await card(page, number).waitFor({ state: 'detached' });
      const undo = page.getByRole('button', { name: 'Ongedaan maken' });
      await undo.waitFor();
      expect((await tabs.read(number)).status).toBe('klaar');
      await undo.click();
      await card(page, number).waitFor();
      expect((await tabs.read(number)).status).toBe('bezig');
      await page.close();
    });

    it('goes on at the next one after something was marked done by keyboard', async () => {
      const numbers = [];
      for (const what of ['Ramen', 'Deuren', 'Trappen']) {
        numbers.push(await giveTo('Casper Nooteboom', `${what} van de hal nalopen`, '3', { kind: 'start' }));
      }
      const [, second = 0, third = 0] = numbers;
      const page = await tabs.open('/mijn-acties', { as: 'Casper Nooteboom' });
      await card(page, second)
        .getByRole('button', { name: /^Klaar/ })
        .press('Enter');
      await card(page, second).waitFor({ state: 'detached' });
      await waitForFocus(card(page, third).getByRole('link'));
      await page.close();
    });

    it('says what to do first when there is nothing', async () => {
      const page = await tabs.open('/mijn-acties', { as: 'Coen Bakkenist' });
      await page.getByText('Je hebt geen open acties').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Coalities' }).click();
      await page.getByRole('heading', { name: 'Coalities', level: 1 }).waitFor();
      await page.close();
    });
  });

  it('places what belongs nowhere yet in a coalition', async () => {
    const item = await tabs.add('Een map met voorbeelden aanleggen', null);
    const page = await tabs.open('/nog-te-plaatsen');
    await card(page, item.number).getByRole('combobox').selectOption({ label: '9 · Techniekpromotie' });
    await card(page, item.number).waitFor({ state: 'detached' });
    expect((await tabs.read(item.number)).coalition?.code).toBe('9');
    await page.close();
  });

  it('offers the board of a channel only to choose, outside Teams', async () => {
    const page = await tabs.open('/configuratie');
    await page.getByRole('combobox', { name: 'Coalitie' }).selectOption({ index: 4 });
    await page.getByText('Opslaan kan alleen in Teams').waitFor();
    await page.close();
  });

  it('says of an unknown page that it does not exist', async () => {
    const page = await tabs.open('/bestaat-niet');
    await page.getByText('Deze pagina bestaat niet').waitFor();
    await page.close();
  });

  it('shows within seconds in a frame that is not Teams', async () => {
    const page = await tabs.open('/');
    await page.getByRole('heading', { name: 'Coalities', level: 1 }).waitFor();
    await page.evaluate(`document.body.innerHTML = '<iframe src="/mijn-acties" width="900" height="600"></iframe>'`);
    await page.frameLocator('iframe').getByRole('heading', { name: 'Mijn acties' }).waitFor();
    await page.close();
  });

  it('tells what went wrong when the server fails, and tries again on request', async () => {
    const page = await tabs.open('/bestaat-niet');
    await page.getByText('Deze pagina bestaat niet').waitFor();
    await page.route('**/api/coalitions', (route) => route.abort());
    await page.getByRole('navigation').getByRole('link', { name: 'Coalities' }).click();
    await page.getByRole('alert').getByText('Er is geen verbinding met de server.').waitFor();
    await page.unroute('**/api/coalitions');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByRole('heading', { level: 2 }).nth(11).waitFor();
    await page.close();
  });

  async function giveTo(name: string, text: string, coalition: string, change: ActionItemChange) {
    const { number } = await tabs.add(text, coalition);
    await tabs.change(number, { kind: 'owners', owners: [{ personId: tabs.personId(name), name }] });
    await tabs.change(number, change);
    return number;
  }

  function group(page: Page, name: string): Locator {
    return page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name }) });
  }
});
