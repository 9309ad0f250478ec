import { brief, dueOf, partsOf, read } from '../../support/read-message';
import { testAllRead, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('the weekday in "%s" is %s', dueOf, [
  ['vrijdag', '2027-03-12'],
  ['woensdag', '2027-03-17'],
  ['maandag a.s.', '2027-03-15'],
  ['deze vrijdag', '2027-03-12'],
  ['volgende vrijdag', '2027-03-19'],
  ['volgende week dinsdag', '2027-03-16'],
  ['dinsdag over een week', '2027-03-23'],
  ['vrijdag (week 18)', '2027-05-07'],
  ['ma 3/5', '2027-05-03'],
  ['donderdg', '2027-03-11'],
]);

testReadings('the date in "%s" is %s', dueOf, [
  ['3 mei 2027', '2027-05-03'],
  ['3 mei', '2027-05-03'],
  ['3 februari', '2028-02-03'],
  ['03-05-27', '2027-05-03'],
  ['2027-05-03', '2027-05-03'],
  ["3 mei '28", '2028-05-03'],
  ['drieëntwintig april', '2027-04-23'],
  ['29 feb', '2028-02-29'],
  ['de 9e', '2027-04-09'],
  ['de 15e van volgende maand', '2027-04-15'],
  ['tussen 7 en 11 april', '2027-04-11'],
  ['van 28 april tot 3 mei', '2027-05-03'],
]);

testReadings('the period in "%s" ends on %s', dueOf, [
  ['eind van de maand', '2027-03-31'],
  ['halverwege juni', '2027-06-15'],
  ['begin Q3', '2027-07-01'],
  ['vóór mei', '2027-04-30'],
  ['voor eind mei', '2027-05-31'],
  ['eerste week van mei', '2027-05-07'],
  ['laatste vrijdag van de maand', '2027-03-26'],
  ['wk. 52', '2027-12-31'],
  ['de week van 10 mei', '2027-05-14'],
  ['de week na volgende', '2027-03-26'],
  ['mei of juni', '2027-06-30'],
  ['ultimo april', '2027-04-30'],
]);

testReadings('the term in "%s" ends on %s', dueOf, [
  ['over anderhalve week', '2027-03-21'],
  ['binnen 14 dagen', '2027-03-24'],
  ['over een maand', '2027-04-10'],
  ['over 10 werkdagen', '2027-03-24'],
  ['binnen 48 uur', '2027-03-12'],
  ['twee à drie weken de tijd', '2027-03-31'],
  ['termijn vier weken', '2027-04-07'],
]);

testReadings('the event in "%s" gives %s', dueOf, [
  ['voor Pasen', '2027-03-26'],
  ['na Pasen', '2027-03-30'],
  ['op Hemelvaartsdag', '2027-05-06'],
  ['voor oud en nieuw', '2027-12-30'],
  ['vóór de zomer', '2027-07-09'],
  ['na de zomervakantie', '2027-08-23'],
  ['voor de volgende commissie', '2027-03-17'],
  ['na de technologietafel', '2027-04-14'],
  ['vóór de commissie van 18 maart', '2027-03-17'],
  ['twee weken na de commissie', '2027-04-01'],
  ['de eerste werkdag na Pinksteren', '2027-05-18'],
]);

testAllRead('"%s" names no day', dueOf, null, [
  'z.s.m.',
  't.z.t.',
  'n.t.b.',
  'een keer',
  'over een paar dagen',
  'dit najaar',
  'elke vrijdag',
  'binnenkort',
]);

testReadings('the date in "%s" belongs to something else', partsOf('due'), [
  ['Bas stuurt het verslag van 12 mei rond', '-'],
  ['Bas werkt de ledenlijst per 1 augustus bij', '-'],
  ['Bas verlengt de huur t/m 31 maart', '-'],
  ['Bas vraagt de Q4-cijfers op', '-'],
  ['Bas maakt een notitie over 14 dagen stage', '-'],
  ['Bas maakt de begroting voor 2028', '-'],
  ['Inge belt 3-12 bedrijven', '-'],
  ['Bas regelt de 2e ronde', '-'],
  ['Bas bereidt het maandagochtendoverleg voor', '-'],
  ['Bas schrijft over de week van de techniek', '-'],
  ['Zodra het 1 mei is belt Bas de wethouder', '-'],
]);

test.each([
  ['Bas, zou jij uiterlijk do de urenstaten van februari kunnen aanleveren?', '2027-03-11'],
  ['Bas stuurt t/m ma de stukken nog na', '2027-03-15'],
  ['Bas: belscript maken, di al graag', '2027-03-16'],
  ['Bas: kaart tekenen en di naar Inge mailen', '2027-03-16'],
  ['Bas belt het wo en het hbo', null],
  ['Bas maakt een flyer voor wo en hbo', null],
  ['Bas maakt een cadeau voor ma en pa', null],
  ['Bas mailt een 3/4 meerderheid', null],
  ['Bas, stuur je uiterlijk wo de flyer?', '2027-03-17'],
  ['Ik maak de flyer, staat er morgenochtend in', '2027-03-11'],
  ['Ik maak de flyer, heb je vrijdag in je mail', '2027-03-12'],
  ['Ik maak de flyer, ligt maandag op je bureau', '2027-03-15'],
  ['Ik maak de flyer. Is vrijdag klaar', '2027-03-12'],
  ['Bas maakt de flyer, heb je vrijdag tijd?', null],
  ['Bas, wil jij de flyer nalezen? Je hebt de tijd tot vrijdag', '2027-03-12'],
  ['Bas, wil jij de flyer nalezen? Lukt dat voor vrijdag?', '2027-03-12'],
  ['Bas, wil jij de flyer nalezen? Kan wachten tot maandag', '2027-03-15'],
  ['Inge zoekt uit of de regeling geldt en koppelt dat maandag terug', '2027-03-15'],
  ['Bas checkt of de zaal vrij is op 12 mei', null],
  ['Cas is er vrijdag niet, dus Bas opent dan de zaal', '2027-03-12'],
  ['Het is donderdag feest, Mo haalt dan de taart op', '2027-03-11'],
  ['Bas maakt de prijslijst; concept 1 april gereed, definitieve lijst 15 april', '2027-04-15'],
  ['Bas maakt de flyer. Eerste versie vrijdag, eindversie 1 april', '2027-04-01'],
  ['Bas maakt de flyer, target 30/4', '2027-04-30'],
  ['Bas belt in mei 16 bedrijven', '2027-05-31'],
  ['Bas: flyer tekenen en maandag aan de stuurgroep laten zien', '2027-03-15'],
  ['Bas verlengt het contract t/m de herfstvakantie', null],
  ['Bas maakt de flyer, t/m de herfstvakantie', '2027-10-24'],
  ['Bas leest de brief dd. 31 maart na', null],
  ['Bas maakt de flyer, niet later dan 1 mei', '2027-05-01'],
  ['Bas maakt de flyer, donderdag en vrijdag', '2027-03-12'],
  ['Bas maakt de flyer, later deze week', '2027-03-12'],
  ['Deadline: eind mei | Wat: subsidie aanvragen | Wie: Bas', '2027-05-31'],
])('"%s" is due on %s', (text, due) => {
  expect(brief(text)[0]?.split(' | ')[2]).toBe(due ?? '-');
});

test('a correction takes the place of what it corrects, and says so', () => {
  const [action] = read('uiterlijk vrijdag, nee wacht maandag: Bas stuurt de planning rond');

  expect(action?.due).toMatchObject({ value: '2027-03-15', reason: 'correction', words: 'maandag' });
});

test('a meeting that something is for stays in the title when there is another deadline', () => {
  expect(brief('Bas vraagt de zaal aan voor het event van 24 april, uiterlijk maandag')).toEqual([
    'Zaal aanvragen voor het event van 24 april | Bas | 2027-03-15 | - | -',
  ]);
});

test('of an old and a new deadline, and of a draft and a final version, the last one counts', () => {
  expect(brief('Oude deadline 1 mei, nieuwe deadline 15 mei: Bas schrijft het plan')).toEqual([
    'Plan schrijven | Bas | 2027-05-15 | - | -',
  ]);
  expect(brief('Niet donderdag maar vrijdag moet Bas de stukken inleveren')).toEqual([
    'Stukken inleveren | Bas | 2027-03-12 | - | -',
  ]);
});

test('a date that does not exist is a doubt with the days around it', () => {
  const [action] = read('Bas: rapport, uiterlijk 31 april');

  expect(action?.due).toBeNull();
  expect(action?.doubts).toEqual([
    { about: 'impossible-date', words: '31 april', choices: ['2027-04-30', '2027-05-01'] },
  ]);
});

test('a date with a year that has passed is a doubt with the next such day', () => {
  const [action] = read('Bas: rapport, uiterlijk 3 mei 2025');

  expect(action?.due).toBeNull();
  expect(action?.doubts).toEqual([{ about: 'past-date', words: '3 mei 2025', choices: ['2027-05-03'] }]);
});

test('"volgende vrijdag" shows the day chosen and the other it may mean', () => {
  const [action] = read('Bas: rapport, volgende vrijdag');

  expect(action?.due?.value).toBe('2027-03-19');
  expect(action?.doubts).toEqual([{ about: 'due', words: 'volgende vrijdag', choices: ['2027-03-19', '2027-03-12'] }]);
});

test('the words of a due day are the words as typed, cue and all', () => {
  const [action] = read('Kun jij de zaal boeken, Bas? Liefst nog vóór 1 mei a.s. graag');

  expect(action?.due?.words).toBe('vóór 1 mei a.s. graag');
});
