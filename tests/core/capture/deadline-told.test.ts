import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('In "%s" somebody does it by the day that is told', partsOf('title', 'owners', 'due'), [
  ['nieuwe deadline factsheet is 11 juni ipv 4 juni, inge levert aan', 'Factsheet aanleveren | inge | 2027-06-11'],
  ['deadline flyer is vrijdag, bas maakt m', 'Flyer maken | bas | 2027-03-12'],
  ['deadline voor de factsheet is 11 juni, Inge levert hem aan', 'Factsheet aanleveren | Inge | 2027-06-11'],
  ['De deadline van de begroting is 4 juni, Bas stelt hem op', 'Begroting opstellen | Bas | 2027-06-04'],
  ['deadline notulen is morgen, Bas doet dat', 'Notulen | Bas | 2027-03-11'],
  ['deadline flyer vrijdag, Bas maakt hem', 'Flyer maken | Bas | 2027-03-12'],
  ['de inleverdatum van het plan is 4 mei, Inge schrijft het', 'Plan schrijven | Inge | 2027-05-04'],
  ['Deadline rooster is 3 mei. Kun jij het maken, Mo?', 'Rooster maken | Mo | 2027-05-03'],
  ['nieuwe deadline notulen: vrijdag, Bas werkt uit', 'Notulen | Bas | 2027-03-12'],
  ['deadline subsidie is 3 mei, Bas stuurt vrijdag de aanvraag', 'Aanvraag sturen | Bas | 2027-03-12'],
]);

testReadings('"%s" asks for work, and says when', partsOf('title', 'owners', 'due'), [
  ['De stoelen moeten geteld. Wie heeft daar deze week tijd voor?', 'Stoelen tellen | - | 2027-03-12'],
  ['De zaal moet nog geboekt. Wie heeft daar morgen tijd voor?', 'Zaal boeken | - | 2027-03-11'],
  ['De lijst moet nagekeken worden. Wie kan dat deze week doen?', 'Lijst nakijken | - | 2027-03-12'],
  ['De banners staan in de hal. Wie kan die vrijdag ophalen?', 'Banners ophalen | - | 2027-03-12'],
  ['De brief is af, Inge stuurt die dinsdag op', 'Brief opsturen | Inge | 2027-03-16'],
  ['Kun jij die vrijdag de zaal regelen?', 'Zaal regelen | - | 2027-03-12'],
  ['Bas boekt de zaal voor die vrijdag', 'Zaal boeken | Bas | 2027-03-12'],
  ['Could you send the report? EOD tomorrow would be great', 'Send the report | - | 2027-03-11'],
  ['Bas, can you book the room? Friday would be great', 'Book the room | Bas | 2027-03-12'],
  ['Kun je de zaal boeken? Vrijdag zou fijn zijn', 'Zaal boeken | - | 2027-03-12'],
  ['Could you book the room, that would be great', 'Book the room | - | -'],
  ['Wil Bas het plan toelichten in de commissie?', 'Plan toelichten | Bas | 2027-03-18'],
  ['Inge, wil je de cijfers aan het bestuur toelichten?', 'Cijfers aan het bestuur toelichten | Inge | -'],
]);

testReadings('"%s" gives each what the arrow points at', partsOf('title', 'owners', 'due'), [
  ['Inge -> zaal, Bas -> catering', 'Zaal | Inge | - + Catering | Bas | -'],
  ['Inge → zaal boeken, Bas → catering regelen', 'Zaal boeken | Inge | - + Catering regelen | Bas | -'],
  ['Mo -> zaal boeken, Noor -> catering voor vrijdag', 'Zaal boeken | Mo | - + Catering | Noor | 2027-03-12'],
]);

testReadings('"%s" is work of each for that day', partsOf('title', 'owners', 'due'), [
  [
    'zaterdag: bas kassa, inge deur, mo garderobe',
    'Kassa | bas | 2027-03-13 + Deur | inge | 2027-03-13 + Garderobe | mo | 2027-03-13',
  ],
  [
    'vrijdag: Bas zaal boeken, Inge catering regelen',
    'Zaal boeken | Bas | 2027-03-12 + Catering regelen | Inge | 2027-03-12',
  ],
  ['voor 12 mei: Bas zaal, Inge catering', 'Zaal | Bas | 2027-05-12 + Catering | Inge | 2027-05-12'],
]);

testReadings('In "%s" what is made is no day', partsOf('title', 'owners', 'due'), [
  ['als de cijfers er zijn maak ik de presentatie af', 'Presentatie afmaken | ik | -'],
  ['Inge maakt de demo vrijdag af', 'Demo afmaken | Inge | 2027-03-12'],
  ['Bas maakt de flyer voor de commissie klaar', 'Flyer klaarmaken | Bas | 2027-03-17'],
  ['Inge heeft de flyer voor de commissie klaar', 'Flyer klaarhebben | Inge | 2027-03-17'],
]);

testNoWork('"%s" asks for nothing', [
  'zaterdag: bas vrij, inge ziek',
  'Bas kijkt er morgen naar',
  'de deadline is 11 juni',
  'nieuwe deadline is 11 juni ipv 4 juni',
  'de deadline voor inschrijving is 11 juni, Bas is er dan ook',
  'de deadline van de peiling is vrijdag, dank aan Bas',
  'Wie heeft deze week tijd?',
  'EOD tomorrow would be great',
  'It would be great to see you Friday',
  'Vrijdag zou fijn zijn',
  'Kan Bas het plan toelichten?',
  'Kun je dat toelichten?',
  'A -> B, B -> C',
  'Bas komt die vrijdag niet',
  'Ik kan die maandag niet',
]);
