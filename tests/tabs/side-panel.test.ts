import type { Locator, Page } from 'playwright-core';
import { card, column, Tabs, waitForFocus, waitForValue } from './tabs-in-browser';

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
    await waitForFocus(card(page, item.number).getByRole('link'));
    await page.close();
  });

  it('saves the title when you leave the field, and puts it back on Ongedaan maken', async () => {
    const item = await tabs.add('Brief aan de wethouder opstellen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Wat moet er gebeuren').fill('Brief aan de gedeputeerde opstellen');
    await page.keyboard.press('Tab');
    await page.getByText(`#${item.number} heet nu: Brief aan de gedeputeerde opstellen`).first().waitFor();
    expect((await tabs.read(item.number)).title).toBe('Brief aan de gedeputeerde opstellen');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await notices(page).getByText(`Teruggezet. #${item.number} heet nu: ${item.title}`).waitFor();
    await waitForValue(field(page, 'Wat moet er gebeuren'), item.title);
    expect((await tabs.read(item.number)).title).toBe(item.title);
    await page.close();
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
    await page.close();
  });

  it('saves a date that is hardly meant, and asks for a look at it beside the field', async () => {
    const item = await tabs.add('Jubileum van de campus vieren');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const due = panel(page).getByLabel('Klaar voor');
    await due.fill('9999-12-31');
    await due.press('Enter');
    await panel(page).getByText('Deze dag komt pas over meer dan tien jaar. Bedoel je:').waitFor();
    expect((await tabs.read(item.number)).dueDay).toBe('9999-12-31');
    await due.fill('2020-01-01');
    await due.press('Enter');
    await panel(page).getByText('Deze dag is lang geleden. Bedoel je:').waitFor();
    await panel(page)
      .getByRole('button', { name: /^\w+ 1 januari \d{4}$/ })
      .click();
    await notices(page)
      .getByText(/^Datum van #\d+: \w+ 1 januari (?!2020)\d{4}$/)
      .waitFor();
    expect(await panel(page).getByText('is lang geleden').count()).toBe(0);
    await waitForFocus(due);
    expect((await tabs.read(item.number)).dueDay).toMatch(/^(?!2020)\d{4}-01-01$/);
    await page.close();
  });

  it('rewrites an action item in one line, with chips while typing', async () => {
    const item = await tabs.add('Loes maakt een plan voor de werkplaats');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const line = field(page, 'Wijzig in één zin');
    await line.fill('Anouk maakt een plan voor de werkplaats, uiterlijk 15 januari 2031, prio C');
    await panel(page).getByRole('listitem').filter({ hasText: 'woensdag 15 januari 2031' }).waitFor();
    await line.press('Enter');
    await panel(page).getByText('maakte Anouk Verbeek trekker').waitFor();
    const after = await tabs.read(item.number);
    expect(after.owners.map((owner) => owner.name)).toEqual(['Anouk Verbeek']);
    expect(after.priority).toBe('C');
    expect(after.coalition?.code).toBe('4');
    await page.close();
  });

  it('shows the questions that a line leaves open before it saves it', async () => {
    const item = await tabs.add('Podium voor de prijsuitreiking bouwen, uiterlijk 15 januari 2031');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const line = field(page, 'Wijzig in één zin');
    await line.fill('Bas bouwt het podium, uiterlijk 31 februari 2031 #ontwikkelfonds');
    await line.press('Enter');
    await panel(page).getByText('Nog niet opgeslagen: kijk eerst naar de vraag hieronder.').waitFor();
    await panel(page).getByText('Wie is Bas?').waitFor();
    expect((await tabs.read(item.number)).dueDay).toBe('2031-01-15');
    await panel(page).getByRole('button', { name: 'vrijdag 28 februari 2031' }).click();
    await panel(page).getByRole('button', { name: 'Bas Wouda' }).click();
    await panel(page).getByRole('listitem').filter({ hasText: '📅 vrijdag 28 februari 2031' }).waitFor();
    await line.press('Enter');
    await panel(page).getByText('maakte Bas Wouda trekker').waitFor();
    expect((await tabs.read(item.number)).dueDay).toBe('2031-02-28');
    await page.close();
  });

  it('asks who is meant by a name that two people answer to', async () => {
    const item = await tabs.add('Bas huurt de geluidswagen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await panel(page).getByText('Wie is Bas?').waitFor();
    await panel(page).getByRole('button', { name: 'Bas Wouda', exact: true }).click();
    await panel(page).getByText('maakte Bas Wouda trekker').waitFor();
    await panel(page).getByText('Wie is Bas?').waitFor({ state: 'detached' });
    await waitForFocus(field(page, 'Trekker', 'combobox'));
    expect((await tabs.read(item.number)).owners.map((owner) => owner.name)).toEqual(['Bas Wouda']);
    await page.close();
  });

  it('keeps the title of an action item when it is emptied, and says so', async () => {
    const item = await tabs.add('Vlag hijsen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Wat moet er gebeuren').fill('');
    await field(page, 'Wat moet er gebeuren').press('Enter');
    await panel(page).getByText('Geef de actie een naam.').waitFor();
    await waitForValue(field(page, 'Wat moet er gebeuren'), 'Vlag hijsen');
    await page.close();
  });

  it('takes a comment and shows who wrote it', async () => {
    const item = await tabs.add('Agenda van de werkgroep rondsturen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Schrijf een reactie').fill('De zaal is geregeld.');
    await panel(page).getByRole('button', { name: 'Plaats reactie' }).click();
    const comment = panel(page).getByRole('region', { name: 'Reacties' }).getByRole('listitem');
    await comment.filter({ hasText: 'De zaal is geregeld.' }).filter({ hasText: 'Inge Harmsen' }).waitFor();
    await waitForValue(field(page, 'Schrijf een reactie'), '');
    await page.close();
  });

  describe('while two people have it open', () => {
    const TITLE = 'Wat moet er gebeuren';

    it('keeps the title that one is typing, tells what the other made of it, and overwrites that only when asked to', async () => {
      const { item, ours, theirs } = await openTwice('Deelnemerslijst opschonen');
      await field(ours, TITLE).fill('Deelnemerslijst nalopen');
      await saveTitle(theirs, 'Deelnemerslijst aanvullen');
      await panel(ours).getByText('Sanne de Wit maakte hier intussen “Deelnemerslijst aanvullen” van.').waitFor();
      await waitForValue(field(ours, TITLE), 'Deelnemerslijst nalopen');
      await field(ours, TITLE).press('Enter');
      await field(ours, TITLE).press('Tab');
      expect((await tabs.read(item.number)).title).toBe('Deelnemerslijst aanvullen');
      await panel(ours).getByRole('button', { name: 'Bewaar de mijne' }).click();
      await ours.getByText(`#${item.number} heet nu: Deelnemerslijst nalopen`).first().waitFor();
      await waitForFocus(field(ours, TITLE));
      expect((await tabs.read(item.number)).title).toBe('Deelnemerslijst nalopen');
      await theirs.locator('input[value="Deelnemerslijst nalopen"]').waitFor();
      await close(ours, theirs);
    });

    it('asks the same of a title that was saved before the change of the other had arrived', async () => {
      const { item, ours, theirs } = await openTwice('Zaalhuur voor het congres vastleggen', 'without events');
      await field(ours, TITLE).fill('Zaalhuur voor het symposium vastleggen');
      await saveTitle(theirs, 'Zaal voor het congres kiezen');
      await field(ours, TITLE).press('Enter');
      await panel(ours).getByText('Sanne de Wit maakte hier intussen “Zaal voor het congres kiezen” van.').waitFor();
      await waitForValue(field(ours, TITLE), 'Zaalhuur voor het symposium vastleggen');
      expect((await tabs.read(item.number)).title).toBe('Zaal voor het congres kiezen');
      await panel(ours).getByRole('button', { name: 'Neem die over' }).click();
      await waitForValue(field(ours, TITLE), 'Zaal voor het congres kiezen');
      await close(ours, theirs);
    });

    it('saves a title over a change to another part, which stays', async () => {
      const { item, ours, theirs } = await openTwice('Draaiboek voor de beurs schrijven', 'without events');
      await field(ours, TITLE).fill('Draaiboek voor de banenmarkt schrijven');
      await field(theirs, 'Prioriteit', 'combobox').selectOption({ label: 'A · hoog' });
      await panel(theirs).getByText('Sanne de Wit gaf dit prioriteit A · hoog').waitFor();
      await field(ours, TITLE).press('Enter');
      await ours.getByText(`#${item.number} heet nu: Draaiboek voor de banenmarkt schrijven`).first().waitFor();
      expect(await tabs.read(item.number)).toMatchObject({
        title: 'Draaiboek voor de banenmarkt schrijven',
        priority: 'A',
      });
      await close(ours, theirs);
    });

    it('keeps the line that one is typing, and asks when the other changed the action item', async () => {
      const { item, ours, theirs } = await openTwice('Enquête onder leerlingen houden', 'without events');
      const line = field(ours, 'Wijzig in één zin');
      await line.fill('Loes houdt een enquête onder docenten, prio B');
      await saveTitle(theirs, 'Enquête onder ouders houden');
      await line.press('Enter');
      await panel(ours)
        .getByText(/^De actie is intussen veranderd\. De zin is nu: “Enquête onder ouders houden/)
        .waitFor();
      await waitForValue(line, 'Loes houdt een enquête onder docenten, prio B');
      expect((await tabs.read(item.number)).title).toBe('Enquête onder ouders houden');
      await panel(ours).getByRole('button', { name: 'Bewaar de mijne' }).click();
      await panel(ours).getByText('gaf dit prioriteit B · middel').waitFor();
      expect((await tabs.read(item.number)).title).toMatch(/docenten/);
      await close(ours, theirs);
    });

    async function openTwice(text: string, live: 'live' | 'without events' = 'live') {
      const item = await tabs.add(text);
      const path = `/coalities/4?actie=${item.number}`;
      const ours = await tabs.open(path, live === 'live' ? {} : { without: '**/api/events' });
      const theirs = await tabs.open(path, { as: 'Sanne de Wit' });
      await field(ours, TITLE).waitFor();
      return { item, ours, theirs };
    }

    async function saveTitle(page: Page, title: string) {
      await field(page, TITLE).fill(title);
      await field(page, TITLE).press('Enter');
      await panel(page).getByText(`Sanne de Wit noemde dit “${title}”`).waitFor();
    }

    async function close(...pages: readonly Page[]) {
      for (const page of pages) await page.close();
    }
  });

  it('keeps a comment that was not placed yet', async () => {
    const item = await tabs.add('Naam voor het festival bedenken');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Schrijf een reactie').fill('Wat vinden jullie van');
    await field(page, 'Schrijf een reactie').press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    await card(page, item.number).getByRole('link').press('Enter');
    await waitForValue(field(page, 'Schrijf een reactie'), 'Wat vinden jullie van');
    await page.close();
  });

  it('keeps the focus of who takes off an owner, or says what it waits for', async () => {
    const item = await tabs.add('Sanne zoekt een locatie voor het festival');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await panel(page).getByRole('button', { name: 'Haal Sanne de Wit eraf' }).press('Enter');
    await panel(page).getByText('haalde de trekker eraf').waitFor();
    await waitForFocus(field(page, 'Trekker', 'combobox'));
    await field(page, 'Stand', 'combobox').focus();
    await field(page, 'Stand', 'combobox').selectOption({ label: 'Wacht op…' });
    await page.getByRole('textbox', { name: /^Waar wacht/ }).fill('de gemeente');
    await page.getByRole('textbox', { name: /^Waar wacht/ }).press('Enter');
    await panel(page).getByText('liet dit wachten op de gemeente').waitFor();
    await waitForFocus(field(page, 'Stand', 'combobox'));
    await page.close();
  });

  it('says what was saved, in the place of what was said of the same action item before', async () => {
    const item = await tabs.add('Route voor de wandeling uitzetten');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await panel(page).getByLabel('Klaar voor').fill('2031-01-15');
    await panel(page).getByLabel('Klaar voor').press('Enter');
    await notices(page).getByText(`Datum van #${item.number}: woensdag 15 januari 2031`).waitFor();
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'B · middel' });
    await notices(page).getByText(`Prioriteit van #${item.number}: B · middel`).waitFor();
    expect(await notices(page).getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(1);
    await panel(page).getByLabel('Klaar voor').fill('');
    await panel(page).getByLabel('Klaar voor').press('Enter');
    await notices(page).getByText(`#${item.number} heeft geen datum meer.`).waitFor();
    await field(page, 'Coalitie', 'combobox').selectOption({ label: '9 · Techniekpromotie' });
    await notices(page).getByText(`#${item.number} staat nu bij Techniekpromotie.`).waitFor();
    await page.close();
  });

  it('takes back one change after the other with Ctrl+Z, and says what is so again', async () => {
    const item = await tabs.add('Vlaggenmast laten plaatsen, prio C');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const priority = field(page, 'Prioriteit', 'combobox');
    await field(page, 'Wat moet er gebeuren').fill('Vlaggenmast laten schilderen');
    await field(page, 'Wat moet er gebeuren').press('Enter');
    await notices(page).getByText(`#${item.number} heet nu: Vlaggenmast laten schilderen`).waitFor();
    await priority.selectOption({ label: 'A · hoog' });
    await notices(page).getByText('A · hoog').waitFor();
    await priority.selectOption({ label: 'B · middel' });
    await notices(page).getByText('B · middel').waitFor();
    await priority.press('Control+z');
    await notices(page).getByText(`Teruggezet. Prioriteit van #${item.number}: A · hoog`).waitFor();
    await waitForFocus(priority);
    await priority.press('Control+z');
    await notices(page).getByText(`Teruggezet. Prioriteit van #${item.number}: C · laag`).waitFor();
    expect(await notices(page).getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);
    await priority.press('Control+z');
    await notices(page).getByText(`Teruggezet. #${item.number} heet nu: ${item.title}`).waitFor();
    expect(await tabs.read(item.number)).toMatchObject({ title: item.title, priority: 'C' });
    await page.close();
  });

  it('does not take back what was changed again since, and says by whom and how', async () => {
    const item = await tabs.add('Stoelen voor de zaal huren');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    const undo = notices(page).getByRole('button', { name: 'Ongedaan maken' });
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'B · middel' });
    await undo.waitFor();
    await tabs.change(item.number, { kind: 'priority', priority: 'A' });
    await undo.click();
    const why = 'Niet teruggezet, want daarna veranderde dit nog: Inge Harmsen gaf dit prioriteit A · hoog.';
    await notices(page).getByText(why).waitFor();
    expect((await tabs.read(item.number)).priority).toBe('A');
    await page.close();
  });

  it('leaves its fields clear of the notices', async () => {
    const item = await tabs.add('Plattegrond van het gebouw opvragen');
    const page = await tabs.open(`/coalities/4?actie=${item.number}`);
    await field(page, 'Prioriteit', 'combobox').selectOption({ label: 'B · middel' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
    const place = await notices(page).boundingBox();
    const drawer = await panel(page).boundingBox();
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0);
    await page.close();
  });

  it('shows to who may not change it that they may not, and who can', async () => {
    const item = await tabs.add('Contract met de leverancier verlengen', '9');
    const page = await tabs.open(`/coalities/9?actie=${item.number}`, { as: 'Stijn Roelofs' });
    await panel(page).getByText('Vraag het aan de aanjager.').waitFor();
    expect(await field(page, 'Prioriteit', 'combobox').isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await card(page, item.number)
      .getByRole('button', { name: /^Verplaats/ })
      .click();
    const choice = page.getByRole('menuitemradio', { name: 'Bezig' });
    expect(await choice.getAttribute('aria-disabled')).toBe('true');
    expect(await card(column(page, 'Te doen'), item.number).getAttribute('draggable')).toBe('false');
    await page.close();
  });

  it('says of a number that does not exist that it does not exist', async () => {
    const page = await tabs.open('/coalities/4?actie=99999');
    await panel(page).getByText('Deze actie bestaat niet').waitFor();
    await page.close();
  });
});

function panel(page: Page): Locator {
  return page.getByRole('dialog');
}

function notices(page: Page): Locator {
  return page.getByRole('region', { name: 'Meldingen' });
}

function field(page: Page, label: string, role: 'textbox' | 'combobox' = 'textbox'): Locator {
  return panel(page).getByRole(role, { name: label, exact: true });
}
