import { brief } from '../../support/read-message';

test('each line of a list is an action; ticked lines are none', () => {
  expect(
    brief(
      'Afgesproken:\n[ ] Bas belt het UWV\n[x] Inge maakt de flyer\n- zaal boeken (Mo, 12 mei)\n• kaart maken (klaar)',
    ),
  ).toEqual(['UWV bellen | Bas | - | - | -', 'Zaal boeken | Mo | 2027-05-12 | - | -']);
});

test('what a heading says holds for lines that do not say otherwise', () => {
  expect(
    brief('Acties coalitie 11, prio B, voor 30 april:\n- Karim: rekenmodel\n- Inge: flyer maken, 12 mei, A'),
  ).toEqual(['Rekenmodel | Karim | 2027-04-30 | 11 | B', 'Flyer maken | Inge | 2027-05-12 | 11 | A']);
});

test('the date of the meeting that a list comes from is no deadline', () => {
  expect(brief('Acties uit overleg 9 juni:\n- Bas: opdrachtbrief maken\n- Inge: vouchers tellen')).toEqual([
    'Opdrachtbrief maken | Bas | - | - | -',
    'Vouchers tellen | Inge | - | - | -',
  ]);
});

test('a heading may name the owner, and each heading holds for its own lines', () => {
  expect(brief('Bas:\n- zaal boeken\n- flyer maken voor vrijdag\nInge:\n- bloemen kopen')).toEqual([
    'Zaal boeken | Bas | - | - | -',
    'Flyer maken | Bas | 2027-03-12 | - | -',
    'Bloemen kopen | Inge | - | - | -',
  ]);
});

test('a table is read by row; its head and its finished rows are no actions', () => {
  const table =
    '| Actie | Wie | Deadline | Status |\n| --- | --- | --- | --- |\n| zaal boeken | Bas | 12 mei | open |\n| flyer maken | Inge | 3 mei | klaar |';

  expect(brief(table)).toEqual(['Zaal boeken | Bas | 2027-05-12 | - | -']);
  expect(brief('Wat\tWie\tWanneer\nzaal boeken\tBas\t12 mei\nflyer maken\tInge\tn.t.b.')).toEqual([
    'Zaal boeken | Bas | 2027-05-12 | - | -',
    'Flyer maken | Inge | - | - | -',
  ]);
});

test('an enumeration in one sentence is a list too', () => {
  expect(brief('Bas belt het UWV, Inge maakt de flyer en Mo regelt de zaal: alles voor 3 mei')).toEqual([
    'UWV bellen | Bas | 2027-05-03 | - | -',
    'Flyer maken | Inge | 2027-05-03 | - | -',
    'Zaal regelen | Mo | 2027-05-03 | - | -',
  ]);
  expect(brief('Acties: 1) Bas belt het UWV 2) Inge maakt de flyer')).toEqual([
    'UWV bellen | Bas | - | - | -',
    'Flyer maken | Inge | - | - | -',
  ]);
});

test('behind the name of a list each piece with its own owner, or its own object and verb, is an action', () => {
  expect(brief('Actielijst: kaart maken (Bas), flyer (Inge, 12 mei) en zaal boeken (Mo)')).toEqual([
    'Kaart maken | Bas | - | - | -',
    'Flyer | Inge | 2027-05-12 | - | -',
    'Zaal boeken | Mo | - | - | -',
  ]);
  expect(brief('Taakverdeling: Bas zaal, Inge catering en Mo uitnodigingen, alles voor vrijdag')).toEqual([
    'Zaal | Bas | 2027-03-12 | - | -',
    'Catering | Inge | 2027-03-12 | - | -',
    'Uitnodigingen | Mo | 2027-03-12 | - | -',
  ]);
  expect(brief('Afspraken: kaart → Bas, flyer → Inge')).toEqual([
    'Kaart | Bas | - | - | -',
    'Flyer | Inge | - | - | -',
  ]);
  expect(brief('To do voor Bas: kaart maken, flyer maken en zaal boeken')).toEqual([
    'Kaart maken | Bas | - | - | -',
    'Flyer maken | Bas | - | - | -',
    'Zaal boeken | Bas | - | - | -',
  ]);
  expect(brief('1) kaart maken → Bas (12 mei) 2) flyer → Inge')).toEqual([
    'Kaart maken | Bas | 2027-05-12 | - | -',
    'Flyer | Inge | - | - | -',
  ]);
});

test('one action with several verbs or owners stays one', () => {
  expect(brief('Acties: flyer maken, printen en verspreiden')).toHaveLength(1);
  expect(brief('Actie: Bas, Inge en Mo maken samen de flyer')).toEqual(['Flyer maken | Bas+Inge+Mo | - | - | -']);
  expect(brief('Aanwezig: Bas voorzitter, Inge notulist')).toEqual([]);
});

test('lines that tell something are no actions among lines that do', () => {
  expect(
    brief('Even kort:\n– De zaal is geboekt.\n– Bas stuurt de route rond (ma)\n– Parkeren kan achter het gebouw'),
  ).toEqual(['Route rondsturen | Bas | 2027-03-15 | - | -']);
  expect(brief('Stand van zaken:\n- flyer is klaar\n- Bas belt de drukker\n- budget is goedgekeurd')).toEqual([
    'Drukker bellen | Bas | - | - | -',
  ]);
});

test.each([
  'kaart (al gedaan)',
  'kaart [afgerond 3/3]',
  'kaart ❌',
  'kaart - vervallen',
  'klaar: kaart',
  '~~kaart~~',
  'kaart is verstuurd',
])('"%s" in a list of actions is done', (line) => {
  expect(brief(`Acties:\n- ${line}\n- Inge: flyer`)).toEqual(['Flyer | Inge | - | - | -']);
});

test('"klaar" with a day in brackets is when it is due', () => {
  expect(brief('Acties:\n- Bas: flyer (klaar 12 mei)\n- catering moet nog geregeld worden (Inge)')).toEqual([
    'Flyer | Bas | 2027-05-12 | - | -',
    'Catering regelen | Inge | - | - | -',
  ]);
});

test('"n.t.b." before a line is its owner, not its day', () => {
  expect(brief('Taken deze week:\n- Bas: bonnen inscannen\n- n.t.b.: kast opruimen')).toEqual([
    'Bonnen inscannen | Bas | 2027-03-12 | - | -',
    'Kast opruimen | - | 2027-03-12 | - | -',
  ]);
});

test.each([
  ['1/ Bas: flyer maken\n2/ Inge: zaal boeken', 2],
  ['1.1 Bas: flyer maken\n1.2 Inge: zaal boeken', 2],
  ['i) Bas: flyer maken\nii) Inge: zaal boeken', 2],
  ['→ Bas: flyer maken\n→ Inge: zaal boeken', 2],
  ['- ( ) Bas: flyer maken\n- (x) Inge: zaal boeken', 1],
  ['✔ Bas: flyer maken\n◻ Inge: zaal boeken', 1],
  ['Open:\n- Bas: flyer maken\nAfgerond:\n- Inge: zaal boeken', 1],
  ['Nog niet gedaan:\n- Bas: flyer maken\n- Inge: zaal boeken', 2],
  ['Acties: geen', 0],
  ['Actiepunten:\n- geen nieuwe', 0],
])('"%s" has %i actions', (text, count) => {
  expect(brief(text)).toHaveLength(count);
});

test('a heading that is only a time, names the owner in brackets or asks somebody holds for its lines', () => {
  expect(brief('Deze week:\n- Bas: flyer maken\nVolgende week:\n- Inge: zaal boeken')).toEqual([
    'Flyer maken | Bas | 2027-03-12 | - | -',
    'Zaal boeken | Inge | 2027-03-19 | - | -',
  ]);
  expect(brief('Acties voor 12 mei (Bas):\n- flyer maken\n- zaal boeken')).toEqual([
    'Flyer maken | Bas | 2027-05-12 | - | -',
    'Zaal boeken | Bas | 2027-05-12 | - | -',
  ]);
  expect(brief('Kun je <at>Bas</at>:\n1. de flyer maken\n2. de zaal boeken')).toEqual([
    'Flyer maken | Bas | - | - | -',
    'Zaal boeken | Bas | - | - | -',
  ]);
});

test('in the column of coalitions a number is one', () => {
  expect(
    brief(
      'Nr | Actie | Eigenaar | Deadline | Coalitie\n1 | flyer maken | Bas | 12 mei | 3\n2 | zaal boeken | Inge | | 5a',
    ),
  ).toEqual(['Flyer maken | Bas | 2027-05-12 | 3 | -', 'Zaal boeken | Inge | - | 5a | -']);
});

test('lists that are no work stay lists', () => {
  expect(brief('Agenda:\n1. Opening\n2. Mededelingen\n3. Rondvraag')).toEqual([]);
  expect(brief('Voordelen:\n- goedkoop\n- snel')).toEqual([]);
  expect(brief('Aanwezig: Bas, Inge, Mo')).toEqual([]);
});

test('a question with points under it asks for one thing', () => {
  expect(brief('Bas, kun jij deze punten uitwerken voor vrijdag?\n- planning\n- begroting')).toEqual([
    'Deze punten uitwerken | Bas | 2027-03-12 | - | -',
  ]);
});

test('forty actions in one message are forty actions', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `- Bas: onderdeel ${i + 1} van het jaarplan schrijven, 12 mei`);

  expect(brief(`Actielijst:\n${lines.join('\n')}`)).toHaveLength(40);
});
