import { type AskedName, readNameAnswer } from '../../../core/capture/name-answer';
import { asActionItemNumber, asPersonId } from '../../../core/shared/ids';

const person = (name: string) => ({ id: asPersonId(name), name, coalitions: [] });
const LAAN = person('Bas van der Laan');
const WOUDA = person('Bas Wouda');
const WIT = person('Sanne de Wit');
const VELD = person("Sanne in 't Veld");

/** The card asks who Bas is. */
const OPEN: AskedName = { number: asActionItemNumber(214), called: 'Bas', isOpen: true, others: [LAAN, WOUDA] };
/** Bas was taken for Bas van der Laan. */
const TAKEN: AskedName = { ...OPEN, called: LAAN.name, isOpen: false, others: [WOUDA] };
const SANNE: AskedName = { number: asActionItemNumber(215), called: 'Sanne', isOpen: true, others: [WIT, VELD] };

function read(said: string, asked: readonly AskedName[], isOpened = false): string | null {
  const answer = readNameAnswer(said, isOpened, asked);
  if (answer?.kind !== 'meant') return answer && `${answer.kind}: ${answer.name}, ${answer.example}`;
  const { change, numbers } = answer;
  const name = change.kind === 'owners' && change.owners[0]?.value;
  return `${numbers.join()} ${name && name.kind === 'name' ? name.name : ''}`;
}

test.each([
  ['Bas Wouda', 'Bas Wouda'],
  ['Wouda', 'Bas Wouda'],
  ['wouda', 'Bas Wouda'],
  ['Wouda bedoel ik', 'Bas Wouda'],
  ['Bas Wouda bedoelde ik', 'Bas Wouda'],
  ['dat is Wouda', 'Bas Wouda'],
  ['Wouda natuurlijk!', 'Bas Wouda'],
  ['die van Wouda', 'Bas Wouda'],
  ['B. Wouda', 'Bas Wouda'],
  ['Bas W.', 'Bas Wouda'],
  ['van der Laan', 'Bas van der Laan'],
  ['Laan', 'Bas van der Laan'],
  ['Bas v.d. Laan', 'Bas van der Laan'],
  ['meneer Wouda', 'Bas Wouda'],
])('“%s” answers who Bas is', (said, expected) => {
  expect(read(said, [OPEN])).toBe(`214 ${expected}`);
});

test.each([
  ...[
    'Bas',
    'Bas belt',
    'Wouda belt de bank',
    'Inge',
    'ja',
    'de Wouda-brug openen',
    'Laan van Meerdervoort',
    'bas laan wouda',
  ],
  ...['', 'de', 'Wouda en Laan'],
])('“%s” does not', (said) => {
  expect(read(said, [OPEN])).toBeNull();
});

test('among several questions a name answers the one that it can be about, everywhere', () => {
  expect(read('de Wit', [OPEN, SANNE])).toBe('215 Sanne de Wit');
  expect(read("in 't Veld", [OPEN, SANNE])).toBe("215 Sanne in 't Veld");
  expect(read('Wouda', [OPEN, { ...OPEN, number: asActionItemNumber(216) }, SANNE])).toBe('214,216 Bas Wouda');
});

test('the other one is meant when there is one other; of more it is asked who', () => {
  expect(read('de andere Bas', [TAKEN])).toBe('214 Bas Wouda');
  expect(read('de andere', [TAKEN])).toBe('214 Bas Wouda');
  expect(read('de andere Sanne', [TAKEN])).toBeNull();
  expect(read('de andere Bas', [OPEN])).toBe('unclear: Bas, van der Laan');
  expect(read('de andere Bas', [{ ...TAKEN, others: [WOUDA, person('Bas Zomer')] }])).toBe('unclear: Bas, Wouda');
});

test('where nothing is asked only what opens as a correction, or says that it is meant, puts somebody else there', () => {
  expect(read('Wouda', [TAKEN])).toBeNull();
  expect(read('Wouda', [TAKEN], true)).toBe('214 Bas Wouda');
  expect(read('Wouda bedoel ik', [TAKEN])).toBe('214 Bas Wouda');
});
