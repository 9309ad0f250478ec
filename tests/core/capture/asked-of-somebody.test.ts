import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" asks it of somebody', partsOf('title', 'owners', 'due'), [
  ['Graag akkoord Inge op de begroting, uiterlijk vrijdag', 'Akkoord op de begroting | Inge | 2027-03-12'],
  ['Graag reactie Bas op het voorstel voor vrijdag', 'Reactie op het voorstel | Bas | 2027-03-12'],
  ['Graag feedback Noor over de flyer', 'Feedback over de flyer | Noor | -'],
  ['graag advies <at>Ruben Vos</at> over de huur', 'Advies over de huur | Ruben Vos | -'],
  ['Graag goedkeuring Sanne en Joost voor maandag', 'Goedkeuring | Sanne+Joost | 2027-03-15'],
  ['Graag input Sanne voor de agenda', 'Input voor de agenda | Sanne | -'],
  ['Graag tekst Inge voor de flyer', 'Tekst voor de flyer | Inge | -'],
  ['Graag akkoord van Inge op de begroting', 'Akkoord op de begroting | Inge | -'],
]);

testNoWork('"%s" asks nobody for it', [
  'Akkoord Inge op de begroting',
  'Graag akkoord Inge afwachten',
  'Graag tekst Inge nalezen',
  'Graag reactie iedereen',
  'Graag gedaan Inge',
  'Prima voorstel Inge',
]);
