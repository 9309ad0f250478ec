import fc from 'fast-check';
import { type LineParts, printLine } from '../../../core/capture/print-line';
import { understand } from '../../../core/capture/understand';
import { asCoalitionCode } from '../../../core/shared/ids';
import { type PlainDate, plainDate } from '../../../core/shared/plain-date';
import { labelledContext } from '../../support/capture-sets';
import { read, WEDNESDAY } from '../../support/read-message';

const context = labelledContext();
const ONTWIKKELFONDS = { code: asCoalitionCode('4'), name: 'Ontwikkelfonds', aliases: [] };

function readBack(line: string): Omit<LineParts, 'coalition'> & { readonly coalition: string | null } {
  const { actions } = understand({ text: line, mentions: [], reference: WEDNESDAY }, context);
  const [action] = actions;
  expect(actions).toHaveLength(1);
  return {
    title: action?.title ?? '',
    owners: action?.owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)) ?? [],
    dueDay: action?.due?.value ?? null,
    coalition: action?.coalition?.value ?? null,
    priority: action?.priority?.value ?? null,
  };
}

test('a line says every part in words', () => {
  const line = printLine({
    title: 'Concept-begroting maken',
    owners: ['Sanne de Wit', 'Bas'],
    dueDay: '2027-01-15' as PlainDate,
    coalition: ONTWIKKELFONDS,
    priority: 'A',
  });

  expect(line).toBe(
    'Concept-begroting maken | wie: Sanne de Wit, Bas | wanneer: 15 januari 2027 | coalitie: 4 | prio: A',
  );
});

const name = fc.stringMatching(/^[A-Z][a-zé]{1,8}( van)? [A-Z][a-z]{1,8}$/);
const word = fc.constantFrom(
  'notulen',
  'van',
  '12 mei',
  'prio A',
  'Bas',
  'voor vrijdag',
  '#loket',
  'wie: ik',
  '(spoed)',
  'actie:',
  '- x',
  '"citaat"',
  'niet meer nodig',
  'é',
  '😀',
);
const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const dueDay = fc.option(
  fc
    .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => plainDate(y, m, d)),
  { nil: null },
);

test('whatever the title says, a printed line reads back to the same parts', () => {
  fc.assert(
    fc.property(
      title,
      fc.uniqueArray(name, { maxLength: 3 }),
      dueDay,
      fc.boolean(),
      fc.constantFrom('A', 'B', 'C', null),
      (text, owners, due, placed, priority) => {
        const parts = {
          title: text,
          owners,
          dueDay: due,
          coalition: placed ? ONTWIKKELFONDS : null,
          priority: priority as LineParts['priority'],
        };

        expect(readBack(printLine(parts))).toEqual({ ...parts, coalition: placed ? '4' : null });
      },
    ),
    { numRuns: 500 },
  );
});

test('what the grammar read from a message prints to a line that reads to the same', () => {
  const [action] = read('Bas van der Laan levert uiterlijk 15 april de nulmeting van het ontwikkelfonds op, prio B');
  const line = printLine({
    title: action?.title ?? '',
    owners: action?.owners.map(({ words }) => words) ?? [],
    dueDay: action?.due?.value ?? null,
    coalition: ONTWIKKELFONDS,
    priority: action?.priority?.value ?? null,
  });

  expect(readBack(line)).toEqual({
    title: 'Nulmeting van het ontwikkelfonds opleveren',
    owners: ['Bas van der Laan'],
    dueDay: '2027-04-15',
    coalition: '4',
    priority: 'B',
  });
  expect(line).toBe(printLine({ ...readBack(line), coalition: ONTWIKKELFONDS }));
});
