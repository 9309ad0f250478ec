import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

const inShort = partsOf('title', 'owners', 'due');

testNoWork('"%s" tells of a thing that is spelled as a verb', [
  '<at>Inge Harmsen</at> <at>Joost Kuijper</at> overleg is 3 december om 10 uur',
  'Inge, overleg is 3 december',
  '<at>Inge</at> overleg is 3 december',
  'Inge overleg is verzet naar vrijdag',
  '<at>Inge</at> vraag is of de zaal groot genoeg is',
  'Inge, vraag is of Bas ook komt',
  '<at>Inge</at> bel is om 5 uur',
  '<at>Inge</at> print is mislukt',
  'Bas, print was te donker',
  '<at>Bas</at> test was vrijdag',
  'Inge, boek is uit',
  'boek is uit',
  'regel is regel',
  'Bas, start is om 9 uur',
  'Inge, check was goed',
  'Bas, mail is nog niet binnen',
  'Inge, plan wordt vrijdag besproken',
  'Bas, overleg blijft op vrijdag',
  'Inge, overleg gaat over de zaal',
  '<at>Inge</at> mail komt vrijdag',
  'Bas, verslag is zoek',
  'overleg is vrijdag, Inge',
  'Inge overleg is vrijdag',
  'Bas en Inge, overleg is vrijdag',
]);

testReadings('in "%s" the verb asks all the same', inShort, [
  ['Inge, bel zijn secretaresse', 'Zijn secretaresse bellen | Inge | -'],
  ['<at>Inge</at> check zijn voorstel voor vrijdag', 'Zijn voorstel checken | Inge | 2027-03-12'],
  ['Bas, check of de zaal vrij is', 'Checken of de zaal vrij is | Bas | -'],
  ['Inge, mail de zaal dat het overleg is verzet', 'Zaal mailen dat het overleg is verzet | Inge | -'],
  ['Inge, boek de zaal', 'Zaal boeken | Inge | -'],
  ['<at>Inge</at> print de flyers voor vrijdag', 'Flyers printen | Inge | 2027-03-12'],
  ['Bas, vraag wat de zaal kost', 'Vragen wat de zaal kost | Bas | -'],
  ['Inge, test het formulier dat online is', 'Formulier testen dat online is | Inge | -'],
  ['Inge test vrijdag het formulier', 'Formulier testen | Inge | 2027-03-12'],
  ['Bas, check wie er is', 'Checken wie er is | Bas | -'],
  ['Overleg is vrijdag. Inge, boek de zaal', 'Zaal boeken | Inge | -'],
  ['Inge, overleg is vrijdag, boek jij de zaal?', 'Zaal boeken | Inge | -'],
]);
