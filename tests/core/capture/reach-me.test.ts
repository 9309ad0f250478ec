import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

const inShort = partsOf('title', 'owners', 'due');

testReadings('in "%s" somebody called by name is to reach the sender', inShort, [
  ['Inge, bel me morgen even', 'Me bellen | Inge | 2027-03-11'],
  ['bel mij morgen terug Inge', 'Mij terugbellen | Inge | 2027-03-11'],
  ['Inge app me even', 'Me appen | Inge | -'],
  ['Inge bel me morgen', 'Me bellen | Inge | 2027-03-11'],
  ['<at>Inge Harmsen</at> bel me vrijdag even', 'Me bellen | Inge Harmsen | 2027-03-12'],
  ['Bel me morgen even, Inge', 'Me bellen | Inge | 2027-03-11'],
  ['Bel me vrijdag, <at>Joost Kuijper</at>', 'Me bellen | Joost Kuijper | 2027-03-12'],
  ['Bas, mail me uiterlijk vrijdag', 'Me mailen | Bas | 2027-03-12'],
  ['Sanne, app mij vanmiddag even', 'Mij appen | Sanne | 2027-03-10'],
  ['Joost bel me even terug', 'Me terugbellen | Joost | -'],
  ['Inge, mail me anders de notulen', 'Me anders de notulen mailen | Inge | -'],
  ['Inge, mail me de notulen als ze af zijn', 'Me de notulen mailen als ze af zijn | Inge | -'],
  ['Inge, mail me de notulen', 'Me de notulen mailen | Inge | -'],
]);

testNoWork('in "%s" nobody is called by name, or nothing has to be done', [
  'bel me morgen even',
  'app me even',
  'bel mij morgen terug',
  'mail me vrijdag',
  'Inge, bel me gerust',
  'Inge, bel me maar',
  'Bas, app me gerust morgen',
  'Inge, bel me niet meer',
  'Bel me altijd, Inge',
  'Bel me anders morgen even, Inge',
  'Inge, bel me als je vragen hebt',
  'Bel me gerust als er iets is, Inge',
  'Inge, mail me gerust',
  'bel me morgen even over Inge',
  'bel me of Inge',
  'mail me namens Inge',
  'Bel mij of Inge morgen even',
  'bel me en Inge morgen',
  'Inge belde me gisteren',
  'Inge, ik bel je morgen niet',
]);
