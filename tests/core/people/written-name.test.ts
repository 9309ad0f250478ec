import { candidatesFor } from '../../../core/capture/resolve';
import { peopleCalled } from '../../../core/people/use-cases';
import { asCoalitionCode } from '../../../core/shared/ids';
import { aPerson } from '../../support/builders';

const PEOPLE = [
  aPerson('Sanne de Wit'),
  aPerson('Bas van der Laan', 'lid', ['4']),
  aPerson('Bas Wouda', 'lid', ['9']),
  aPerson('Inge Harmsen'),
  aPerson('Piet Harmsen', 'lid', ['9']),
  aPerson('Joost Kuijper'),
  aPerson('Jan Kloosterhuis'),
  aPerson('Willem-Jan Dijkgraaf'),
  aPerson('Emre Yalçın'),
  aPerson("Loes in 't Veld"),
  aPerson('Mo Achterberg'),
  aPerson('Fatima El Amrani'),
  aPerson('Søren van Dongen'),
  aPerson('Tom de Boer'),
  aPerson('Noor'),
];

const called = (name: string, coalition: string | null = null) =>
  candidatesFor(name, coalition === null ? null : asCoalitionCode(coalition), PEOPLE)
    .map((person) => person.name)
    .join(' + ');

test.each([
  ['Bas vd Laan', 'Bas van der Laan'],
  ['Bas v/d Laan', 'Bas van der Laan'],
  ['Bas v.d. Laan', 'Bas van der Laan'],
  ['Bas v. d. Laan', 'Bas van der Laan'],
  ['Bas van de Laan', 'Bas van der Laan'],
  ['Bas Laan', 'Bas van der Laan'],
  ['Bas L.', 'Bas van der Laan'],
  ['Bas vdL', 'Bas van der Laan'],
  ['van der Laan', 'Bas van der Laan'],
  ['vd Laan', 'Bas van der Laan'],
  ['Laan', 'Bas van der Laan'],
  ['B. Wouda', 'Bas Wouda'],
  ['S. de Wit', 'Sanne de Wit'],
  ['de Wit', 'Sanne de Wit'],
  ['Sanne dW', 'Sanne de Wit'],
  ['J. Kuijper', 'Joost Kuijper'],
  ['J.P. Kuijper', 'Joost Kuijper'],
  ['Kuijper', 'Joost Kuijper'],
  ['Mo A.', 'Mo Achterberg'],
  ['Jan K.', 'Jan Kloosterhuis'],
  ['Willem Jan', 'Willem-Jan Dijkgraaf'],
  ['Willem Jan Dijkgraaf', 'Willem-Jan Dijkgraaf'],
  ['W.J. Dijkgraaf', 'Willem-Jan Dijkgraaf'],
  ['Emre Yalcin', 'Emre Yalçın'],
  ['Yalcin', 'Emre Yalçın'],
  ['Loes in t Veld', "Loes in 't Veld"],
  ['Loes in het Veld', "Loes in 't Veld"],
  ['In ’t Veld', "Loes in 't Veld"],
  ['F. el Amrani', 'Fatima El Amrani'],
  ['Soren van Dongen', 'Søren van Dongen'],
  ['T. Boer', 'Tom de Boer'],
])('"%s" is %s', (written, person) => {
  expect(called(written)).toBe(person);
});

test.each([
  ['Harmsen', 'Inge Harmsen + Piet Harmsen'],
  ['Bas', 'Bas van der Laan + Bas Wouda'],
])('"%s" may be several people', (written, people) => {
  expect(called(written)).toBe(people);
});

test('of several people with a surname the member of the coalition is meant', () => {
  expect(called('Harmsen', '9')).toBe('Piet Harmsen');
});

test.each([
  'Kees Kuijper',
  'K. Kuijper',
  'Kuij',
  'Bas Kuijper',
  'Bas de Laan',
  'Sanne van de Wit',
  'Bas ter Laan',
  'Jan W.',
  'Mo B.',
  'van Wouda',
  'Willem',
  'Willem Jan de Boer',
  'Noor A.',
  'N. Noor',
  'de',
  'J.',
])('"%s" is nobody that is known', (written) => {
  expect(called(written)).toBe('');
});

test('people are looked for by the words that may find them', async () => {
  const asked: string[] = [];
  const named = async (beginnings: readonly string[]) => {
    asked.push(...beginnings);
    return [];
  };
  await peopleCalled({ named }, ['S. de Wit', 'Mo A.', 'Inge', 'Kuijper']);
  expect(asked).toEqual(expect.arrayContaining(['wit', 'mo', 'Inge', 'Kuijper']));
  expect(asked).not.toContain('a');
});
