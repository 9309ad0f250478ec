import type { Page } from 'playwright-core';
import { day } from '../support/builders';
import { addLine, card, column, Tabs, waitForFocus, waitForSpoken, waitForValue } from './tabs-in-browser';

describe('The board of a coalition', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.start();
  }, 240_000);
  afterAll(() => tabs?.stop());

  it('shows while typing what a line will become', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Sanne maakt de concept-begroting, uiterlijk 15 januari 2031, prio A');
    const chips = page.getByRole('listitem');
    await chips.filter({ hasText: 'woensdag 15 januari 2031' }).waitFor();
    await chips.filter({ hasText: 'Sanne de Wit' }).waitFor();
    await chips.filter({ hasText: 'A · hoog' }).waitFor();
    const why = await chips.filter({ hasText: 'woensdag 15 januari 2031' }).getAttribute('title');
    expect(why).toContain('15 januari 2031');
    await page.close();
  });

  it('adds a line on Enter, keeps the focus in the line, and says what was added', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Sanne belt het UWV over de vouchers, uiterlijk 15 januari 2031, prio A');
    await addLine(page).press('Enter');
    const added = column(page, 'Te doen').locator('[data-actie]').filter({ hasText: 'vouchers' });
    await added.waitFor();
    await waitForFocus(addLine(page));
    await waitForValue(addLine(page), '');
    await waitForSpoken(page, /Vastgelegd: .*vouchers.*Sanne de Wit, woensdag 15 januari 2031, A · hoog/);
    await page.close();
  });

  it('keeps the lines of a list that is pasted, and adds each of them', async () => {
    const page = await tabs.open();
    await addLine(page).focus();
    await paste(
      page,
      'Wie\tWat\tWanneer\r\nSanne\tRondgang voorbereiden\t15 januari 2031\r\nAnouk\tNaamkaartjes drukken\t\r\n',
    );
    const chips = page.getByRole('listitem');
    await chips.filter({ hasText: 'Rondgang voorbereiden' }).waitFor();
    await chips.filter({ hasText: 'Naamkaartjes drukken' }).waitFor();
    await waitForFocus(addLine(page));
    await addLine(page).press('Enter');
    const added = column(page, 'Te doen').locator('[data-actie]');
    await added.filter({ hasText: 'Rondgang voorbereiden' }).filter({ hasText: 'Sanne de Wit' }).waitFor();
    await added.filter({ hasText: 'Naamkaartjes drukken' }).waitFor();
    await waitForValue(addLine(page), '');
    await waitForFocus(addLine(page));
    await page.close();
  });

  it('gives a line back in which it reads no action, and says why', async () => {
    const page = await tabs.open();
    await addLine(page).fill('???');
    await addLine(page).press('Enter');
    await page.getByText(/^Hier lees ik geen actie in\. .* Je tekst staat er nog\.$/).waitFor();
    await waitForValue(addLine(page), '???');
    await waitForFocus(addLine(page));
    await page.close();
  });

  it('says of a line that left a question open what is missing, and leads to where it is filled in', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Bas mailt de school, uiterlijk 31 februari 2031');
    await addLine(page).press('Enter');
    const notices = page.getByRole('region', { name: 'Meldingen' });
    await notices.getByText('De datum “31 februari 2031” bestaat niet: er staat nog geen datum bij.').waitFor();
    await notices.getByText(/Wie is Bas\?/).waitFor();
    await waitForSpoken(page, 'er staat nog geen datum bij');
    await notices.getByRole('button', { name: 'Vul aan' }).click();
    await page.getByRole('dialog').getByLabel('Klaar voor').waitFor();
    await page.close();
  });

  it('puts the answer to a question in the line with one press', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Bas mailt de school, uiterlijk 31 februari 2031');
    await page.getByRole('button', { name: 'vrijdag 28 februari 2031' }).click();
    await waitForValue(addLine(page), 'Bas mailt de school, uiterlijk 28-2-2031');
    await waitForFocus(addLine(page));
    await page.getByRole('button', { name: 'Bas Wouda' }).click();
    const chips = page.getByRole('listitem');
    await chips.filter({ hasText: '👤 Bas Wouda' }).waitFor();
    await chips.filter({ hasText: '📅 vrijdag 28 februari 2031' }).waitFor();
    await page.close();
  });

  it('shows the number by which the chat knows an action item', async () => {
    const item = await tabs.add('Naambordjes bestellen');
    const page = await tabs.open();
    await page.getByRole('link', { name: `Naambordjes bestellen #${item.number}`, exact: true }).waitFor();
    await page.close();
  });

  it('takes back what was added with one press in the notice', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Loes nodigt de werkgevers uit voor de schouw');
    await addLine(page).press('Enter');
    const added = page.locator('[data-actie]').filter({ hasText: 'schouw' });
    await added.waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await added.waitFor({ state: 'detached' });
    await page.close();
  });

  it('goes to the notice with F6, and back to the line when it is gone', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Anouk reserveert de grote zaal');
    await addLine(page).press('Enter');
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    await undo.waitFor();
    await page.keyboard.press('F6');
    await waitForFocus(undo);
    await page.keyboard.press('F6');
    await waitForFocus(addLine(page));
    await page.keyboard.press('F6');
    await page.keyboard.press('Enter');
    await page.locator('[data-actie]').filter({ hasText: 'grote zaal' }).waitFor({ state: 'detached' });
    await waitForFocus(addLine(page));
    await page.close();
  });

  it('moves an action item with the menu, by keyboard alone, and tells a screen reader', async () => {
    const item = await tabs.add('Rooster voor de campus bespreken');
    const page = await tabs.open();
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Te doen' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await card(column(page, 'Bezig'), item.number).waitFor();
    await waitForFocus(card(page, item.number).getByRole('link'));
    await page.getByText('staat nu op Bezig').first().waitFor();
    await waitForSpoken(page, 'staat nu op Bezig.');
    expect((await tabs.read(item.number)).status).toBe('bezig');
    await page.close();
  });

  it('moves an action item by dragging it, and undoes that with Ctrl+Z', async () => {
    const item = await tabs.add('Folder voor de open dag nakijken');
    const page = await tabs.open();
    await card(page, item.number).dragTo(column(page, 'Bezig'));
    await card(column(page, 'Bezig'), item.number).waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    await page.keyboard.press('Control+z');
    await card(column(page, 'Te doen'), item.number).waitFor();
    expect((await tabs.read(item.number)).status).toBe('te-doen');
    await page.close();
  });

  it('takes the notice of a move away with the move', async () => {
    const item = await tabs.add('Factsheet over de regio maken');
    const page = await tabs.open();
    const notices = page.getByRole('region', { name: 'Meldingen' });
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Bezig' }).press('Enter');
    await notices.getByText('Factsheet over de regio maken staat nu op Bezig.').waitFor();
    await waitForFocus(card(page, item.number).getByRole('link'));
    await page.keyboard.press('Control+z');
    await notices.getByText('Teruggezet. Factsheet over de regio maken staat nu op Te doen.').waitFor();
    await waitForFocus(card(column(page, 'Te doen'), item.number).getByRole('link'));
    await waitForSpoken(page, /^Teruggezet\./);
    expect(await notices.getByText('staat nu op Bezig').count()).toBe(0);
    expect(await notices.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
    await page.close();
  });

  it('asks what an action item waits for, and shows it', async () => {
    const item = await tabs.add('Cijfers over vacatures opvragen');
    const page = await tabs.open();
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .click();
    await page.getByRole('menuitemradio', { name: 'Wacht op…' }).click();
    const question = page.getByRole('dialog');
    await question.getByRole('textbox').press('Enter');
    await question.getByText('Zeg erbij waar de actie op wacht.').waitFor();
    await question.getByRole('textbox').fill('het UWV');
    await question.getByRole('textbox').press('Enter');
    await card(column(page, 'Wacht op'), item.number).getByText('wacht op: het UWV').waitFor();
    await page.close();
  });

  it('filters on owner, priority and overdue, counts with it, and keeps the filter in the address', async () => {
    const late = await tabs.add('Verslag van de schouw nakijken, prio C');
    await tabs.change(late.number, { kind: 'due', dueDay: day('2020-01-15') });
    await tabs.change(late.number, {
      kind: 'owners',
      owners: [{ personId: tabs.personId('Anouk Verbeek'), name: 'Anouk Verbeek' }],
    });
    await tabs.add('Kopieën van de folder maken');
    const page = await tabs.open();
    await page.getByRole('button', { name: /te laat$/ }).click();
    await card(page, late.number).getByText('te laat').waitFor();
    await page.getByRole('combobox', { name: 'Van wie' }).selectOption({ label: 'Anouk Verbeek' });
    await page.getByRole('combobox', { name: 'Prioriteit' }).selectOption({ label: 'C · laag' });
    await expectOnly(page, late.number);
    expect(new URL(page.url()).searchParams.get('telaat')).toBe('1');
    await page.reload();
    await card(page, late.number).waitFor();
    await expectOnly(page, late.number);
    await column(page, 'Te doen').getByRole('heading', { name: 'Te doen 1', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Filter leegmaken' }).click();
    await column(page, 'Te doen')
      .getByRole('heading')
      .filter({ hasNotText: /Te doen 1$/ })
      .waitFor();
    await page.close();
  });

  it('keeps every choice of a filter, however quickly one follows the other', async () => {
    const page = await tabs.open();
    await page.getByRole('checkbox', { name: 'Te laat' }).waitFor();
    await page.evaluate(CHOOSES_TWICE_AT_ONCE);
    await page.getByRole('button', { name: 'Filter leegmaken' }).waitFor();
    await page.getByRole('checkbox', { name: 'Te laat', checked: true }).waitFor();
    await waitForValue(page.getByRole('combobox', { name: 'Prioriteit' }), 'C');
    await page.close();
  });

  it('searches in what people typed', async () => {
    const item = await tabs.add('Koffie regelen voor de kick-off in Zaandam');
    const page = await tabs.open();
    await card(page, item.number).waitFor();
    await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('ZAANDAM');
    await expectOnly(page, item.number);
    await page.close();
  });

  it('says that nothing fits the filter, and empties it with one press', async () => {
    const item = await tabs.add('Kraam op de markt huren');
    const page = await tabs.open();
    await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('bestaat niet');
    await page.getByText('Niets past bij dit filter').first().waitFor();
    await waitForSpoken(page, 'Niets past bij dit filter');
    expect(await page.getByText('Niemand is nu ergens mee bezig.').count()).toBe(0);
    await page.getByRole('button', { name: 'Filter leegmaken' }).press('Enter');
    await card(page, item.number).waitFor();
    await waitForFocus(page.getByRole('search', { name: 'Filter' }));
    await waitForValue(page.getByRole('searchbox', { name: 'Zoek in acties' }), '');
    await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('Kraam op de markt');
    await column(page, 'Bezig').getByText('Hier past niets bij het filter.').waitFor();
    await page.getByRole('button', { name: 'Lijst' }).click();
    await page.getByRole('searchbox', { name: 'Zoek in acties' }).fill('Kraam op de maan');
    await page.getByText('Niets past bij dit filter').first().waitFor();
    await page.close();
  });

  it('shows what others do without taking focus, scroll or typed text away', async () => {
    const item = await tabs.add('Planning van de leerlijn maken');
    const page = await tabs.open();
    await card(page, item.number).waitFor();
    await addLine(page).pressSequentially('Half getypt');
    await tabs.change(item.number, { kind: 'start' });
    await card(column(page, 'Bezig'), item.number).waitFor();
    await waitForValue(addLine(page), 'Half getypt');
    await waitForFocus(addLine(page));
    await waitForSpoken(page, /^Iemand anders heeft iets gewijzigd\. Het scherm is bijgewerkt\.$/);
    await page.close();
  });

  it('goes to another page when the network is back, without being loaded anew', async () => {
    const page = await tabs.open(undefined, { without: '**/assets/mine-page-*' });
    await page.evaluate("document.documentElement.setAttribute('data-stays', 'yes')");
    await page.getByRole('link', { name: 'Mijn acties' }).click();
    await page.waitForURL('**/mijn-acties');
    await page.unroute('**/assets/mine-page-*');
    await page.getByRole('heading', { name: 'Mijn acties' }).waitFor();
    expect(await page.locator('html').getAttribute('data-stays')).toBe('yes');
    await page.close();
  });

  it('draws only what is on screen, fetches the rest while you scroll, and counts everything', async () => {
    await tabs.addMany(
      Array.from({ length: 160 }, (_none, i) => `Bedrijf nummer ${1001 + i} bezoeken`),
      '10',
    );
    const page = await tabs.open('/coalities/10');
    const todo = column(page, 'Te doen');
    await todo.getByRole('heading', { name: 'Te doen 160' }).waitFor();
    await todo.getByText('Bedrijf nummer 1001 bezoeken').waitFor();
    expect(await page.locator('[data-actie]').count()).toBeLessThan(50);
    await todo.getByRole('listitem').first().hover();
    await page.mouse.wheel(0, 1_000_000);
    await todo.getByText('Bedrijf nummer 1160 bezoeken').waitFor();
    const last = todo.getByRole('listitem').last();
    expect(await last.getAttribute('aria-posinset')).toBe('160');
    expect(await last.getAttribute('aria-setsize')).toBe('160');
    expect(await page.locator('[data-actie]').count()).toBeLessThan(50);
    await page.close();
  });

  it('lets who uses the keyboard skip a column, up to the end of the board', async () => {
    await tabs.addMany(['Eerste zaal bekijken', 'Tweede zaal bekijken', 'Derde zaal bekijken'], '11');
    const started = await tabs.add('Vierde zaal bekijken', '11');
    await tabs.change(started.number, { kind: 'start' });
    const page = await tabs.open('/coalities/11');
    await card(page, started.number).waitFor();
    const skip = (name: string) => page.getByRole('link', { name: `Sla de kolom ${name} over` });
    await page.getByRole('checkbox', { name: 'Te laat' }).focus();
    await page.keyboard.press('Tab');
    await waitForFocus(skip('Te doen'));
    await page.keyboard.press('Enter');
    await waitForFocus(column(page, 'Bezig').getByRole('heading'));
    await page.keyboard.press('Tab');
    await waitForFocus(skip('Bezig'));
    await page.keyboard.press('Tab');
    await waitForFocus(card(page, started.number).getByRole('link'));
    await skip('Bezig').focus();
    await page.keyboard.press('Enter');
    await waitForFocus(column(page, 'Wacht op').getByRole('heading'));
    expect(await skip('Wacht op').count()).toBe(0);
    await page.close();
  });

  it('goes from card to card with the arrow keys, and through the menu with first letters', async () => {
    await tabs.addMany(['Eerste bus huren', 'Tweede bus huren', 'Derde bus huren'], '2');
    const started = await tabs.add('Vierde bus huren', '2');
    await tabs.change(started.number, { kind: 'start' });
    const page = await tabs.open('/coalities/2');
    const title = (words: string) => page.getByRole('link', { name: words });
    await title('Eerste bus').focus();
    await page.keyboard.press('ArrowDown');
    await waitForFocus(title('Tweede bus'));
    await page.keyboard.press('ArrowUp');
    await waitForFocus(title('Eerste bus'));
    await page.keyboard.press('ArrowRight');
    await waitForFocus(title('Vierde bus'));
    await page.keyboard.press('ArrowLeft');
    await waitForFocus(title('Eerste bus'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForFocus(page.getByRole('menuitemradio', { name: 'Te doen' }));
    await page.keyboard.press('k');
    await waitForFocus(page.getByRole('menuitemradio', { name: 'Klaar' }));
    await page.close();
  });

  it('leaves the focus in the place of a card that no longer fits the filter', async () => {
    await tabs.addMany(['Ochtend plannen', 'Middag plannen', 'Avond plannen'], '1');
    const page = await tabs.open('/coalities/1?weergave=lijst&zoek=plannen');
    await page.getByRole('button', { name: 'Verplaats: Middag plannen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: 'Klaar' }).press('Enter');
    await waitForFocus(page.getByRole('link', { name: 'Avond plannen' }));
    await page.close();
  });

  it('does not show to the next person what somebody typed and did not add', async () => {
    const page = await tabs.open();
    await addLine(page).fill('Half getypt');
    await page.getByRole('button', { name: 'Inge Harmsen: wissel van persoon' }).click();
    await page.getByRole('button', { name: /^Sanne de Wit/ }).click();
    await column(page, 'Te doen').waitFor();
    await waitForValue(addLine(page), '');
    await page.close();
  });

  it('says of a coalition that does not exist that it does not exist', async () => {
    const page = await tabs.open('/coalities/99');
    await page.getByText('Deze coalitie bestaat niet').waitFor();
    await page.close();
  });
});

/** As on a slow computer: the second choice comes before the page has drawn the first. */
const CHOOSES_TWICE_AT_ONCE = `{
  document.querySelector('input[type="checkbox"]').click();
  const priority = document.querySelector('select[aria-label="Prioriteit"]');
  priority.value = 'C';
  priority.dispatchEvent(new Event('change', { bubbles: true }));
}`;

/** Pastes a text where the focus is. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);
}

/** Waits until the board shows this action item and no other. */
async function expectOnly(page: Page, number: number): Promise<void> {
  await page.locator('[data-actie]').nth(1).waitFor({ state: 'detached' });
  await card(page, number).waitFor();
}
