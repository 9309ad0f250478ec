import { brief, partsOf, read, workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

testReadings('"%s" is work of its owner', workIn, [
  ['Bas regelt de zaal', 'Zaal regelen | Bas | - | - | -'],
  ['Morgen regelt Bas de zaal', 'Zaal regelen | Bas | 2027-03-11 | - | -'],
  ['ik stuur de notulen rond', 'Notulen rondsturen | ik | - | - | -'],
  ['Kun jij de zaal boeken, <at>Bas Vis</at>?', 'Zaal boeken | Bas Vis | - | - | -'],
  [
    '<at>Bas Vis</at> en <at>Inge Mol</at> kunnen jullie de begroting nalopen?',
    'Begroting nalopen | Bas Vis+Inge Mol | - | - | -',
  ],
  ['Wij (Meike en ik) schrijven het artikel', 'Artikel schrijven | Meike+ik | - | - | -'],
  ['Samen met Bas maak ik de begroting', 'Begroting maken | ik+Bas | - | - | -'],
  ['Ik heb Inge gevraagd om de vragenlijst uit te zetten', 'Vragenlijst uitzetten | Inge | - | - | -'],
  [
    'Ik wil uiterlijk vrijdag een reactie van Bas op het voorstel',
    'Reactie op het voorstel | Bas | 2027-03-12 | - | -',
  ],
  ['Besloten wordt dat Hilde de begroting opstelt', 'Begroting opstellen | Hilde | - | - | -'],
  ['De begroting wordt door Bas nagelopen', 'Begroting nalopen | Bas | - | - | -'],
  ['Mocht de zaal vol zitten, dan regelt Bas een grotere locatie', 'Grotere locatie regelen | Bas | - | - | -'],
  ['Bas biedt aan de cijfers te controleren', 'Cijfers controleren | Bas | - | - | -'],
  ['Mevrouw De Vries levert de cijfers aan', 'Cijfers aanleveren | De Vries | - | - | -'],
  ['Actiepunt voor Bas en Inge: begroting nalopen', 'Begroting nalopen | Bas+Inge | - | - | -'],
  ['Begroting nalopen door Bas, uiterlijk vrijdag', 'Begroting nalopen | Bas | 2027-03-12 | - | -'],
  ['Inge → zaal boeken → 12 mei → A', 'Zaal boeken | Inge | 2027-05-12 | - | A'],
]);

testReadings('who receives, is met or is told in "%s" owns nothing', partsOf('owners'), [
  ['Ik stuur de cijfers naar Bas', 'ik'],
  ['<at>Bas Vis</at> graag de lijst doorsturen naar <at>Inge Mol</at>', 'Bas Vis'],
  ['<at>Bas Vis</at> cc <at>Inge Mol</at>: stuur jij de lijst door?', 'Bas Vis'],
  ['Namens Hilde: Bas moet de lijst controleren', 'Bas'],
  ['<at>Actiebot</at> actie: lijst controleren, eigenaar <at>Bas Vis</at>', 'Bas Vis'],
  ['wie kan de zaal boeken?', '-'],
  ['Actie: iedereen vult de enquête in voor vrijdag', '-'],
  ['Actiehouder: n.t.b. | Actie: kaart maken | Deadline: eind mei', '-'],
]);

testReadings('the name in "%s" is a name', partsOf('owners'), [
  ['Jan belt de scholen', 'Jan'],
  ['Mei belt de scholen', 'Mei'],
  ['April regelt een fotograaf', 'April'],
  ['Mark mailt na de zomer de scholen', 'Mark'],
  ['Willem-Jan schrijft een stuk', 'Willem-Jan'],
  ["Loes in 't Veld haalt de banners op", "Loes in 't Veld"],
  ['Fatima El Amrani vraagt offertes op', 'Fatima El Amrani'],
]);

testNoWork('"%s" asks for nothing', [
  'Wanneer is de regiegroep?',
  'Weet iemand waarom de cijfers afwijken?',
  'Heb jij de notulen al gelezen?',
  'Kun jij donderdag?',
  'Kun je me vertellen wanneer de regiegroep is?',
  'Zullen we morgen even bellen?',
  'Ik heb de notulen rondgestuurd',
  'Bas heeft de flyer vrijdag gedrukt',
  'De offerte hoeft niet meer, Bas',
  'Actie 14 kan dicht',
  'De actie van Joost is komen te vervallen.',
  'Laat de flyer maar zitten, Bas',
  'De vergadering van 3 mei is verplaatst naar 10 mei',
  'De inschrijving sluit op 1 mei',
  'Bas is volgende week met vakantie',
  'Ik red het woensdag niet',
  'Ik vind het een sterk plan',
  'Het zou fijn zijn als iemand de website bijwerkt',
  'We moeten eens nadenken over de planning',
  'We moeten de aanvraag indienen',
  'Stel dat we het loket in mei openen, dan is een zaal nodig',
  'Bedankt Bas voor het versturen van de notulen!',
  '"Bas belt morgen de wethouder", zei ze gisteren',
  '> Wie kan de badges ophalen?',
  'In het verslag staat dat Bas de zaal boekt',
  'Bas vraagt of de zaal vrij is',
  'Femke zou de notulen maken, maar dat is niet meer nodig',
  '<at>Actiebot</at> welke acties staan er open?',
  'Akkoord!',
  'Alles gaat voor de wind',
  '',
  '   ',
  '😀😀😀',
  'مرحبا بكم في الاجتماع',
  "'; drop table actions; --",
  '<script>alert(1)</script>',
]);

testReadings('the priority of "%s" is %s', partsOf('priority'), [
  ['Bas regelt de zaal, prio A', 'A'],
  ['Spoed! Bas moet de wethouder bellen', 'A'],
  ['Bas ruimt het archief op, heeft geen haast', 'C'],
  ['Inge - zaal boeken - 12 mei - laag', 'C'],
  ['Bas belt de wethouder z.s.m.', '-'],
  ['Bas werkt scenario B uit', '-'],
  ['Bas herschrijft artikel A', '-'],
]);

test.each([
  ['Bas maakt de begroting #ontwikkelfonds', '4', 'hashtag'],
  ['Bas maakt de begroting #ZijInstroom', '3', 'hashtag'],
  ['Bas maakt de begroting voor coalitie vier', '4', 'number'],
  ['SC10: Bas maakt de begroting', '10', 'number'],
  ['Bas maakt de begroting (5b)', '5b', 'number'],
  ['Bas maakt een website voor het ontwikelfonds', '4', 'typing-error'],
  ['Bas bespreekt het werk naar werk', '2', 'alias'],
  ['Bas belt over coalitie 6 met het ontwikkelfonds', '6', 'number'],
])('the coalition of "%s" is %s', (text, code, reason) => {
  expect(read(text)[0]?.coalition).toMatchObject({ value: code, reason });
});

test('words that only look like a coalition are none', () => {
  expect(brief('Bas schrijft een purpose case over techniek en inclusief werken')[0]?.split(' | ')[3]).toBe('-');
});

testReadings('the English "%s" is read by the same rules', workIn, [
  ['Bas, can you send the minutes by Friday?', 'Send the minutes | Bas | 2027-03-12 | - | -'],
  ["I'll call the province tomorrow", 'Call the province | ik | 2027-03-11 | - | -'],
  ['Who can book a room?', 'Book a room | - | - | - | -'],
  ['Action: Priya books the venue, due 12 May, high priority', 'Book the venue | Priya | 2027-05-12 | - | A'],
  ['We need to submit the application by April 1', 'Submit the application | - | 2027-04-01 | - | -'],
]);

test('English questions, thanks and announcements ask for nothing', () => {
  expect(
    [
      'Do you know when the meeting is?',
      'Thanks Bas, great job!',
      'The meeting is on 12 May',
      'Bas has sent the minutes',
    ].flatMap(brief),
  ).toEqual([]);
});
