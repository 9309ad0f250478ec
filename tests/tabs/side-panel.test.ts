import type { Locator, Page } from 'playwright-core';
import { card, column, hasFocus, Tabs } from './tabs-in-browser';

describe('The side panel of an action item', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.start();
  }, 240_000);
  afterAll(() => tabs?.stop());

  it('opens from the board, has an address of its own, and gives the focus back when it closes', async () => {
    const item = await tabs.add('Huurcontract voor het lokaal nakijken');
    const page = await tabs.open();
    await card(page, item.number).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await panel(page)
      .getByRole('heading', { name: `Actie #${item.number}` })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('actie')).toBe(String(item.number));
    await page.reload();
    await field(page, 'Wat moet er gebeuren').waitFor();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await card(page, item.number).getByRole('link').and(page.locator(':focus')).waitFor();
    expect(await hasFocus(card(page, item.number).getByRole('link'))).toBe(true);
    await page.context().close();
  });

  it('saves the title when you leave the field, and puts it back on Ongedaan maken', async () => {
    const item = await tabs.add('Brief aan de wethouder opstellen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Wat moet er gebeuren').fill('Brief aan de gedeputeerde opstellen');
    await page.keyboard.press('Tab');
    await page.getByText('Opgeslagen: Brief aan de gedeputeerde opstellen').first().waitFor();
    expect((await tabs.read(item.number)).title).toBe('Brief aan de gedeputeerde opstellen');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await panel(page).locator('input[value*="wethouder"]').first().waitFor();
    expect((await tabs.read(item.number)).title).toBe(item.title);
    await page.context().close();
  });

  it('changes owner, date and priority, and tells about it as sentences', async () => {
    const item = await tabs.add('Stagebedrijven in de regio benaderen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Trekker', 'combobox').selectOption({ label: 'Sanne de Wit' });
    await panel(page).getByText('maakte Sanne de Wit trekker').waitFor();
    await panel(page).getByLabel('Klaar voor').fill('2031-01-15');
    await panel(page).getByLabel('Klaar voor').press('Enter');
    await panel(page).getByText('zette de datum op woensdag 15 januari 2031').waitFor();
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'B · middel' });
    await panel(page).getByText('Inge Harmsen gaf dit prioriteit B · middel').waitFor();
    const after = await tabs.read(item.number);
    expect(after.owners.map((owner) => owner.name)).toEqual(['Sanne de Wit']);
    expect(after.dueDay).toBe('2031-01-15');
    expect(after.priority).toBe('B');
    await page.context().close();
  });

  it('rewrites an action item in one line, with chips while typing', async () => {
    const item = await tabs.add('Loes maakt een plan voor de werkplaats');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const line = field(page, 'Wijzig in één zin');
    await line.fill('Anouk maakt een plan voor de werkplaats, uiterlijk 15 januari 2031, prio C #ontwikkelfonds');
    await panel(page).getByRole('listitem').filter({ hasText: 'woensdag 15 januari 2031' }).waitFor();
    await line.press('Enter');
    await panel(page).getByText('maakte Anouk Verbeek trekker').waitFor();
    const after = await tabs.read(item.number);
    expect(after.owners.map((owner) => owner.name)).toEqual(['Anouk Verbeek']);
    expect(after.priority).toBe('C');
    expect(after.coalition?.code).toBe('4');
    await page.context().close();
  });

  it('takes a comment and shows who wrote it', async () => {
    const item = await tabs.add('Agenda van de werkgroep rondsturen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Schrijf een reactie').fill('De zaal is geregeld.');
    await panel(page).getByRole('button', { name: 'Plaats reactie' }).click();
    const comment = panel(page).getByRole('region', { name: 'Reacties' }).getByRole('listitem');
    await comment.filter({ hasText: 'De zaal is geregeld.' }).filter({ hasText: 'Inge Harmsen' }).waitFor();
    expect(await field(page, 'Schrijf een reactie').inputValue()).toBe('');
    await page.context().close();
  });

  it('says of a change over one that somebody else made first that they were first, and shows theirs', async () => {
    const item = await tabs.add('Deelnemerslijst opschonen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Wat moet er gebeuren').waitFor();
    // What the other did has not reached this page yet.
    await page.route(`**/api/action-items/${item.number}`, (route) => route.abort());
    await page.route('**/api/coalities/**', (route) => route.abort());
    await tabs.change(item.number, { kind: 'priority', priority: 'A' });
    await field(page, 'Wat moet er gebeuren').fill('Deelnemerslijst nalopen');
    await field(page, 'Wat moet er gebeuren').press('Enter');
    await page.getByText('Intussen is er iets veranderd.').first().waitFor();
    expect((await tabs.read(item.number)).title).toBe(item.title);
    await page.context().close();
  });

  it('shows to who may not change it that they may not, and who can', async () => {
    const item = await tabs.add('Contract met de leverancier verlengen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`, { as: 'Stijn Roelofs' });
    await panel(page).getByText('Vraag het aan de aanjager.').waitFor();
    expect(await field(page, 'Prioriteit', 'combobox').isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .click();
    const choice = page.getByRole('menuitemradio', { name: 'Bezig' });
    expect(await choice.getAttribute('aria-disabled')).toBe('true');
    expect(await card(column(page, 'Te doen'), item.number).getAttribute('draggable')).toBe('false');
    await page.context().close();
  });

  it('says of a number that does not exist that it does not exist', async () => {
    const page = await tabs.open('/coalities/4?actie=99999');
    await panel(page).getByText('Deze actie bestaat niet').waitFor();
    await page.context().close();
  });
});

function panel(page: Page): Locator {
  return page.getByRole('dialog');
}

function field(page: Page, label: string, role: 'textbox' | 'combobox' = 'textbox'): Locator {
  return panel(page).getByRole(role, { name: label, exact: true });
}
