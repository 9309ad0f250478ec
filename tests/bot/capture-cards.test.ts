import { type CaptureCard, captureCard } from '../../bot/capture/cards';
import type { CapturedItemView } from '../../core/capture/views';
import { asCoalitionCode } from '../../core/shared/ids';
import { sentences } from '../../i18n/sentences';
import { day } from '../support/builders';
import { aCaptureCard, aCapturedItem, aReader, NO_EVIDENCE } from '../support/capture-card';
import { buttonsOn, choicesOf, disabledOn, linesOn, problemsOf, textOn } from '../support/cards';

const shown = (items: readonly CapturedItemView[], parts: Partial<CaptureCard> = {}) =>
  captureCard(aReader(), aCaptureCard(items, parts));

describe('The card about one captured action item', () => {
  it('shows every part with the words it came from, and a way to drop it', () => {
    const card = shown([aCapturedItem()]);
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Vastgelegd · #214');
    expect(textOn(card)).toContain('Concept-begroting maken');
    expect(textOn(card)).toContain('👤 Sanne de Wit  uit “Sanne maakt”');
    expect(linesOn(card)).toContain('📅 vrijdag 15 januari 2027  uit “uiterlijk 15 januari”');
    expect(textOn(card)).toContain('Ontwikkelfonds  uit “#ontwikkelfonds”');
    expect(textOn(card)).toContain('⚑ A · hoog  uit “prio A”');
    expect(buttonsOn(card)).toEqual([
      'Haal trekker Sanne de Wit weg',
      'Haal de datum weg',
      'Haal coalitie Ontwikkelfonds weg',
      'Haal de prioriteit weg',
      'Klaar',
      'Wijzig',
      'Ongedaan maken',
      'Open het bord',
    ]);
  });

  it('shows only what was understood', () => {
    const card = shown([aCapturedItem({ owners: [], dueDay: null, priority: null, evidence: NO_EVIDENCE })]);
    expect(linesOn(card)).toEqual([
      'Vastgelegd · #214',
      'Ontwikkelfonds',
      'Concept-begroting maken',
      '🏷️ Ontwikkelfonds',
      '×',
    ]);
  });

  it('says why its words mean this day when they do not name it', () => {
    const evidence = { ...NO_EVIDENCE, due: { words: 'eind week 2', reason: 'week-end' as const } };
    expect(textOn(shown([aCapturedItem({ evidence })]))).toContain('uit “eind week 2” · de vrijdag van die week');
  });

  it('says why when the chat itself decided the coalition', () => {
    const evidence = { ...NO_EVIDENCE, coalition: { words: '', reason: 'conversation' as const } };
    expect(textOn(shown([aCapturedItem({ evidence })]))).toContain('Ontwikkelfonds  deze chat hoort erbij');
  });

  it('asks where it belongs when no coalition is known', () => {
    const card = shown([aCapturedItem({ coalition: null, evidence: NO_EVIDENCE })]);
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Nog te plaatsen');
    expect(choicesOf(card, 'Nog te plaatsen')).toEqual(['Ontwikkelfonds', 'Skills']);
    expect(buttonsOn(card)).toContain('Plaats');
  });

  it('offers to open it again once it is klaar', () => {
    const card = shown([aCapturedItem({ status: 'klaar' })]);
    expect(textOn(card)).toContain('Klaar · #214');
    expect(buttonsOn(card)).toContain('Heropen');
    expect(buttonsOn(card)).not.toContain('Haal de datum weg');
  });

  it('shrinks to one line after it is withdrawn, with a way back', () => {
    const card = shown([aCapturedItem({ status: 'ingetrokken' })]);
    expect(problemsOf(card)).toEqual([]);
    expect(linesOn(card)).toEqual(['Ingetrokken: Concept-begroting maken', 'Herstel']);
    expect(buttonsOn(card)).toEqual(['Herstel']);
  });

  it('shows who may not change it the buttons, disabled, with the reason', () => {
    const card = shown([aCapturedItem({ mayChange: { allowed: false, code: 'not-allowed-to-change' } })]);
    const reason = sentences('nl').shared.refusals['not-allowed-to-change']({});
    expect(disabledOn(card)).toEqual({ Klaar: reason, Wijzig: reason, 'Ongedaan maken': reason });
    expect(textOn(card)).toContain(reason);
    expect(buttonsOn(card)).not.toContain('Haal de datum weg');
  });

  it('says how late it is', () => {
    expect(textOn(shown([aCapturedItem({ daysOverdue: 3 })]))).toContain('3 dagen te laat');
  });

  it('is short in a group, with the reasons behind a button', () => {
    const card = shown([aCapturedItem()], { setting: 'shared' });
    expect(problemsOf(card)).toEqual([]);
    expect(linesOn(card).slice(0, 4)).toEqual([
      'Vastgelegd · #214',
      'Ontwikkelfonds',
      'Concept-begroting maken',
      'Sanne de Wit · vr 15 jan 2027 · prio A',
    ]);
    expect(card.actions?.map((action) => action.title)).toEqual(['Klaar', 'Wijzig', 'Waarom zo?']);
    expect(card.body.find((element) => element.id === 'why')).toMatchObject({ isVisible: false });
  });

  it('speaks English to who speaks English', () => {
    const card = captureCard(aReader('en'), aCaptureCard([aCapturedItem()]));
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Friday 15 January 2027');
    expect(buttonsOn(card)).toContain('Undo');
  });

  it('shows what people typed as it is, without markup', () => {
    const title = '[klik](javascript:alert(1)) **vet** <b>x</b> `code` {{naam}} ‮omgekeerd';
    const card = shown([aCapturedItem({ title, owners: [{ personId: null, name: '**Bas**' }] })]);
    expect(problemsOf(card)).toEqual([]);
    expect(linesOn(card)).toContain(title);
    expect(JSON.stringify(card.body)).not.toMatch(/"type":"TextBlock"/);
  });
});

describe('Doubts on the card', () => {
  it('asks which day is meant, with a button per day', () => {
    const doubts = [{ about: 'due' as const, words: '4-11', choices: [day('2026-12-04'), day('2027-04-11')] }];
    const card = shown([aCapturedItem({ dueDay: null, doubts })]);
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Welke dag bedoel je met “4-11”?');
    expect(buttonsOn(card)).toEqual(expect.arrayContaining(['vrijdag 4 december 2026', 'zondag 11 april 2027']));
  });

  it('keeps the day it chose, and offers the other that the words may mean', () => {
    const [chosen, other] = [day('2027-01-22'), day('2027-01-15')];
    const doubts = [{ about: 'due' as const, words: 'volgende vrijdag', choices: [other], chosen }];
    const card = shown([aCapturedItem({ dueDay: chosen, doubts })]);
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Met “volgende vrijdag” kun je ook een andere dag bedoelen.');
    expect(buttonsOn(card)).toContain('vrijdag 15 januari 2027');
    expect(buttonsOn(card)).not.toContain('vrijdag 22 januari 2027');
  });

  it('says which weekday a date is when another was said', () => {
    const [chosen, other] = [day('2026-12-24'), day('2026-12-22')];
    const doubts = [{ about: 'weekday' as const, words: 'dinsdag 24 december', choices: [other], chosen }];
    const card = shown([aCapturedItem({ dueDay: chosen, doubts })]);
    expect(textOn(card)).toContain('“dinsdag 24 december” klopt niet: dat is donderdag 24 december 2026.');
    expect(buttonsOn(card)).toContain('dinsdag 22 december 2026');
  });

  it('says of a period that has passed where to choose a day', () => {
    const doubts = [{ about: 'past-date' as const, words: 'vorige week', choices: [] }];
    const card = shown([aCapturedItem({ dueDay: null, doubts })]);
    expect(textOn(card)).toContain('“vorige week” is al voorbij. Kies een dag bij Wijzig.');
  });

  it('says of 31 februari that it does not exist', () => {
    const doubts = [{ about: 'impossible-date' as const, words: '31 februari', choices: [day('2027-02-28')] }];
    const card = shown([aCapturedItem({ dueDay: null, doubts })]);
    expect(textOn(card)).toContain('“31 februari” bestaat niet. Bedoel je een van deze dagen?');
    expect(buttonsOn(card)).toContain('zondag 28 februari 2027');
  });

  it('asks who is meant by a name that several bear', () => {
    const choices = [
      { personId: 'bas-1', name: 'Bas van der Laan' },
      { personId: 'bas-2', name: 'Bas Kuijper' },
    ];
    const card = shown([
      aCapturedItem({ owners: [{ personId: null, name: 'Bas' }], doubts: [{ about: 'owner', words: 'Bas', choices }] }),
    ]);
    expect(textOn(card)).toContain('Wie is “Bas”?');
    expect(buttonsOn(card)).toEqual(expect.arrayContaining(['Bas van der Laan', 'Bas Kuijper']));
  });

  it('says that nobody has this name', () => {
    const card = shown([
      aCapturedItem({
        owners: [{ personId: null, name: 'Sjaak' }],
        doubts: [{ about: 'owner', words: 'Sjaak', choices: [] }],
      }),
    ]);
    expect(textOn(card)).toContain('Ik ken niemand die “Sjaak” heet.');
  });

  it('offers the likeliest coalitions by name, and the list', () => {
    const doubts = [{ about: 'coalition' as const, words: 'fonds', choices: [asCoalitionCode('4')] }];
    const card = shown([aCapturedItem({ coalition: null, doubts })]);
    expect(textOn(card)).toContain('Welke coalitie bedoel je met “fonds”?');
    expect(buttonsOn(card)).toContain('Ontwikkelfonds');
    expect(choicesOf(card, 'Nog te plaatsen')).toHaveLength(2);
  });

  it('asks whether a deleted message takes its action item along', () => {
    const base = aCaptureCard([aCapturedItem()]);
    const card = captureCard(aReader(), { ...base, view: { ...base.view, deleted: true } });
    expect(problemsOf(card)).toEqual([]);
    expect(linesOn(card)[0]).toBe('Het bericht is verwijderd. Wil je de actie ook intrekken?');
    expect(buttonsOn(card).slice(0, 2)).toEqual(['Trek in', 'Laat staan']);
  });
});

// cspell:ignore طويل
describe('The card about several action items', () => {
  const many = (count: number, parts: Partial<CapturedItemView> = {}) =>
    Array.from({ length: count }, (_none, i) => aCapturedItem({ number: 200 + i, ...parts }));

  it('has one line each, each with Klaar and Wijzig, and one button that undoes all', () => {
    const card = shown(many(3));
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Vastgelegd · 3 acties');
    expect(linesOn(card)).toContain('#201 Concept-begroting maken · Sanne de Wit · vr 15 jan 2027 · prio A');
    expect(buttonsOn(card)).toEqual([
      'Klaar: #200 Concept-begroting maken',
      'Wijzig #200 Concept-begroting maken',
      'Klaar: #201 Concept-begroting maken',
      'Wijzig #201 Concept-begroting maken',
      'Klaar: #202 Concept-begroting maken',
      'Wijzig #202 Concept-begroting maken',
      'Alles ongedaan maken',
      'Open het bord',
    ]);
  });

  it('names the coalition once when it is the same for all, and per line when it is not', () => {
    expect(linesOn(shown(many(2))).filter((line) => line.includes('Ontwikkelfonds'))).toEqual(['Ontwikkelfonds']);
    const mixed = shown([
      aCapturedItem(),
      aCapturedItem({ number: 215, coalition: { code: '10', shortName: 'Skills' } }),
    ]);
    expect(linesOn(mixed).filter((line) => line.startsWith('#'))).toEqual([
      '#214 Concept-begroting maken · Sanne de Wit · vr 15 jan 2027 · Ontwikkelfonds · prio A',
      '#215 Concept-begroting maken · Sanne de Wit · vr 15 jan 2027 · Skills · prio A',
    ]);
  });

  it('says of each that is under way where it stands', () => {
    const card = shown([
      aCapturedItem({ number: 201, status: 'bezig' }),
      aCapturedItem({ number: 202, status: 'wacht', waitsOn: 'het besluit van de gemeente' }),
    ]);
    expect(textOn(card)).toMatch(/#201 .* · Bezig/);
    expect(textOn(card)).toMatch(/#202 .* · wacht op: het besluit van de gemeente/);
  });

  it('places all that have no coalition at once, and says which those are', () => {
    const card = shown([aCapturedItem(), ...many(2, { coalition: null })]);
    expect(linesOn(card)).toContain('Nog te plaatsen: #200 en #201');
    expect(buttonsOn(card)).toContain('Plaats');
    const one = shown([aCapturedItem(), aCapturedItem({ number: 215, coalition: null })]);
    expect(linesOn(one)).toContain('Nog te plaatsen: #215');
    const english = captureCard(
      aReader('en'),
      aCaptureCard([
        aCapturedItem(),
        ...many(12, { coalition: null }),
        aCapturedItem({ number: 230, coalition: null }),
      ]),
    );
    expect(linesOn(english)).toContain('Still to be placed: #200 to #211 and #230');
  });

  it('offers to open again the one that is klaar, and nothing else', () => {
    const card = shown([aCapturedItem(), aCapturedItem({ number: 215, status: 'klaar' })]);
    expect(buttonsOn(card).filter((title) => title.includes('#215'))).toEqual(['Heropen #215 Concept-begroting maken']);
  });

  it('offers nothing on the line of one that this reader may not change', () => {
    const card = shown([
      aCapturedItem(),
      aCapturedItem({ number: 215, mayChange: { allowed: false, code: 'not-allowed-to-change' } }),
    ]);
    expect(buttonsOn(card).filter((title) => title.includes('#215'))).toEqual([]);
  });

  it('keeps a Klaar and a Wijzig for each of fifteen with long titles', () => {
    const title = 'Een voorstel uitwerken over de inzet van werkambassadeurs in de regio en de kosten daarvan';
    const card = shown(many(15, { title }));
    expect(problemsOf(card)).toEqual([]);
    expect(buttonsOn(card).filter((one) => /^(Klaar|Wijzig)/.test(one))).toHaveLength(30);
  });

  it('offers to bring back the one that was withdrawn', () => {
    const card = shown([aCapturedItem(), aCapturedItem({ number: 215, status: 'ingetrokken' })]);
    expect(textOn(card)).toContain('Vastgelegd · 1 actie');
    expect(buttonsOn(card)).toContain('Herstel #215 Concept-begroting maken');
  });

  it('stays below what the platform takes with 40 long ones, in any script', () => {
    const title = 'نص طويل جدا 👩‍👩‍👧‍👦 '.repeat(12);
    const card = shown(
      many(40, { title, coalition: null, doubts: [{ about: 'coalition', words: title, choices: [] }] }),
    );
    expect(problemsOf(card)).toEqual([]);
    expect(textOn(card)).toContain('Vastgelegd · 40 acties');
    expect(textOn(card)).toContain('#239');
    expect(buttonsOn(card)).toEqual(['Plaats', 'Alles ongedaan maken', 'Open mijn acties']);
  });

  it('becomes one line when all are withdrawn', () => {
    expect(linesOn(shown(many(3, { status: 'ingetrokken' })))).toEqual(['Ingetrokken: 3 acties', 'Herstel']);
  });
});
