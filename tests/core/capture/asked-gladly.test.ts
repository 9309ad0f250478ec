import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" asks it of who is named', partsOf('title', 'owners', 'due'), [
  ['graag dat Casper de zaal boekt', 'Zaal boeken | Casper | -'],
  ['Gaarne dat Inge de lijst uiterlijk vrijdag nakijkt', 'Lijst nakijken | Inge | 2027-03-12'],
  ['Het liefst dat Mo de banners ophaalt', 'Banners ophalen | Mo | -'],
  ['svp dat Inge de lijst nakijkt', 'Lijst nakijken | Inge | -'],
  ['Graag dat Casper en Inge de zaal voor 1 april boeken', 'Zaal boeken | Casper+Inge | 2027-04-01'],
  ['Ik zie graag dat Inge de teksten herschrijft', 'Teksten herschrijven | Inge | -'],
  ['Wij hadden graag dat <at>Mo Dam</at> de school belt', 'School bellen | Mo Dam | -'],
  ['Graag dat jij de zaal boekt, Casper', 'Zaal boeken | Casper | -'],
  ['Graag akkoord Inge op de begroting, uiterlijk vrijdag', 'Akkoord op de begroting | Inge | 2027-03-12'],
  ['Graag reactie Mo op het plan', 'Reactie op het plan | Mo | -'],
  ['svp feedback Bas en Inge op de flyer voor 1 april', 'Feedback op de flyer | Bas+Inge | 2027-04-01'],
  ['Graag akkoord van Inge op de begroting', 'Akkoord op de begroting | Inge | -'],
]);

testNoWork('"%s" asks nothing of anybody', [
  'fijn dat Casper de zaal boekt',
  'graag dat Casper erbij is',
  'graag dat Inge ook komt',
  'Graag dat Casper niet belt',
  'graag dat de zaal warm is',
  'Inge ziet graag dat Mo lacht',
  'akkoord Inge op de begroting',
  'de reactie Mo op het plan is binnen',
]);
