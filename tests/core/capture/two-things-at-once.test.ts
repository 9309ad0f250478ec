import { brief } from '../../support/read-message';
import { testNoWork } from '../../support/reading-tables';

test.each([
  ['Bas, vergeet je de sleutels niet morgen?', ['Sleutels niet vergeten | Bas | 2027-03-11 | - | -']],
  ['Inge, vergeet de flyers niet vrijdag', ['Flyers niet vergeten | Inge | 2027-03-12 | - | -']],
  ['ps Bas vergeet jij de parkeerkaarten niet', ['Parkeerkaarten niet vergeten | Bas | - | - | -']],
  ['Inge, vergeet je niet vrijdag de zaal te boeken?', ['Zaal boeken | Inge | 2027-03-12 | - | -']],
  ['stuurt Bas de brief dinsdag weg', ['Brief wegsturen | Bas | 2027-03-16 | - | -']],
  ['Inge stuurt de pakketjes vrijdag weg', ['Pakketjes wegsturen | Inge | 2027-03-12 | - | -']],
])('"%s" is not turned around', (text, wanted) => {
  expect(brief(text)).toEqual(wanted);
});

test.each([
  [
    'Dan pak ik de uitnodigingen op en doet Inge de catering. Allebei voor volgende week woensdag klaar',
    ['Uitnodigingen oppakken | ik | 2027-03-17 | - | -', 'Catering doen | Inge | 2027-03-17 | - | -'],
  ],
  [
    'Dan maak ik vanavond de planning en stuurt Inge die morgen rond.',
    ['Planning maken | ik | 2027-03-10 | - | -', 'Planning rondsturen | Inge | 2027-03-11 | - | -'],
  ],
  [
    'Vrijdag belt Bas de scholen en mailt Inge de bedrijven',
    ['Scholen bellen | Bas | 2027-03-12 | - | -', 'Bedrijven mailen | Inge | - | - | -'],
  ],
  [
    'Voor de open dag: Inge doet de catering, Bas de techniek en ik de ontvangst.',
    ['Catering doen | Inge | - | - | -', 'Techniek | Bas | - | - | -', 'Ontvangst | ik | - | - | -'],
  ],
  ['Ik maak de folder morgen af en dan ga ik echt slapen', ['Folder afmaken | ik | 2027-03-11 | - | -']],
  ['Bas stuurt de brief vrijdag rond en dan kan hij in het archief', ['Brief rondsturen | Bas | 2027-03-12 | - | -']],
  ['Ik lees het contract door en dan ben ik er wel klaar mee', ['Contract doorlezen | ik | - | - | -']],
  ['Verslag nog nakijken en dan kan het weg. Doe ik vanavond.', ['Verslag nakijken | ik | 2027-03-10 | - | -']],
  ['Bas belt de school en maakt een afspraak', ['School bellen en een afspraak maken | Bas | - | - | -']],
])('"%s" says two things, each with its own', (text, wanted) => {
  expect(brief(text)).toEqual(wanted);
});

test.each([
  ['Nog één ding: Inge, kun jij de zaal boeken?', ['Zaal boeken | Inge | - | - | -']],
  ['Even iets anders: Bas belt vrijdag de drukker', ['Drukker bellen | Bas | 2027-03-12 | - | -']],
  ['Nog even voor de goede orde: Bas archiveert de dossiers', ['Dossiers archiveren | Bas | - | - | -']],
  ['Laatste puntje: ik boek morgen de zaal', ['Zaal boeken | ik | 2027-03-11 | - | -']],
  ['Inge, wil je dat rapport nalezen voor vrijdag?', ['Rapport nalezen | Inge | 2027-03-12 | - | -']],
  [
    'De printer is stuk. Bas, kun je dat vandaag melden bij de servicedesk?',
    ['Printer melden bij de servicedesk | Bas | 2027-03-10 | - | -'],
  ],
])('"%s" goes on behind its first words', (text, wanted) => {
  expect(brief(text)).toEqual(wanted);
});

testNoWork('"%s" is no work', [
  'Nog één ding: het was een leuke dag',
  'Nog iets: de borrel is verplaatst naar vrijdag',
  'Bas, wil je dat ik de zaal boek?',
  'Wil je dat het rapport af is?',
  'Wil je dat de zaal wordt geboekt?',
  'En dan ga ik nu echt slapen',
  'Vergeet mijn verzoek maar',
]);
