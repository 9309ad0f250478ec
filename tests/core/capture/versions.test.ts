import { partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('of the versions in "%s" the final one counts', partsOf('owners', 'due'), [
  ['Sanne levert op 15 mei het concept en op 1 juni de definitieve versie van de begroting aan', 'Sanne | 2027-06-01'],
  ['Sanne levert het concept op 15 mei en de definitieve versie op 1 juni aan', 'Sanne | 2027-06-01'],
  ['Bas stuurt op 1 juni de definitieve versie en op 15 mei het concept', 'Bas | 2027-06-01'],
  ['Bas levert op 15 mei een concept en op 1 juni het eindrapport', 'Bas | 2027-06-01'],
  ['Bas levert 15 mei een conceptversie van het plan en 1 juni de eindversie', 'Bas | 2027-06-01'],
  ['ik stuur volgende week een concept rond en eind juni de definitieve versie', 'ik | 2027-06-30'],
  ['Inge, kun jij maandag een eerste versie sturen en vrijdag 26 maart de definitieve?', 'Inge | 2027-03-26'],
  ['Bas: op 15 mei concept, op 1 juni definitief', 'Bas | 2027-06-01'],
  ['Bas: 15 mei concept, 1 juni definitieve versie', 'Bas | 2027-06-01'],
]);

testReadings('in "%s" there is one version, and its day is the day', partsOf('owners', 'due'), [
  ['Inge stuurt vrijdag de definitieve versie van het verslag, uiterlijk 12 mei', 'Inge | 2027-05-12'],
  ['Inge stuurt vrijdag een eerste opzet', 'Inge | 2027-03-12'],
  ['Bas stuurt maandag het concept en vrijdag de flyers', 'Bas | 2027-03-15'],
  ['Bas stuurt vrijdag het concept naar de drukker', 'Bas | 2027-03-12'],
]);
