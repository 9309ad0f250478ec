import { partsOf, read } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('"%s" says with its verb what is to be done', partsOf('title', 'owners', 'due', 'priority'), [
  ['actie: Sanne belt vrijdag', 'Bellen | Sanne | 2027-03-12 | -'],
  ['Actiepunt: Inge schrijft voor 1 april', 'Schrijven | Inge | 2027-04-01 | -'],
  ['todo: ik bel morgen', 'Bellen | ik | 2027-03-11 | -'],
  ['actie: Bas en Inge bellen terug', 'Terugbellen | Bas+Inge | - | -'],
  ['actie: Bas belt voor vrijdag, prio A', 'Bellen | Bas | 2027-03-12 | A'],
  ['Actie: zaal boeken. Bas belt', 'Zaal boeken | Bas | - | -'],
  ['Actie: zaal. Bas mailt vrijdag', 'Zaal | Bas | 2027-03-12 | -'],
]);

test('a day that does not exist behind such a verb is asked about', () => {
  const [action] = read('actie: Bas belt voor 31 april, prio A');
  expect(action).toMatchObject({ title: 'Bellen', due: null, priority: { value: 'A' } });
  expect(action?.doubts.some(({ about }) => about === 'impossible-date')).toBe(true);
});

testNoWork('"%s" does not say what', [
  'Sanne belt vrijdag',
  'ik bel morgen',
  'todo: Bas regelt',
  'actie: Sanne doet dit vrijdag',
  'todo Bas kijkt maandag',
]);
