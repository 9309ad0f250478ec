import fc from 'fast-check';
import { dateCandidates } from '../../../core/capture/date-candidates';
import { understand } from '../../../core/capture/understand';
import { labelledContext } from '../../support/capture-sets';
import { messageMaker } from '../../support/odd-messages';
import { WEDNESDAY } from '../../support/read-message';

const context = labelledContext();

test('no text makes reading throw, and every part keeps the words it came from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { actions } = understand({ text, mentions: [], reference: WEDNESDAY }, context);
      for (const { title, owners, due, coalition, priority } of actions) {
        expect(title.trim()).not.toBe('');
        for (const part of [...owners, due, coalition, priority]) {
          if (part?.span) expect(text.slice(part.span.from, part.span.to)).toBe(part.words);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('labelled messages with slips, insertions and repeats are read without throwing', () => {
  const next = messageMaker(10);
  for (let i = 0; i < 3000; i++) {
    const message = next();
    const { actions, readTo } = understand(message, context);

    expect(readTo).toBeLessThanOrEqual(message.text.length);
    for (const { due } of actions)
      if (due?.span) expect(message.text.slice(due.span.from, due.span.to)).toBe(due.words);
  }
});

test.each([
  ['na 9999-12-31', '9999-12-31'],
  ['twee werkdagen na 9999-12-31', '9999-12-31'],
  ['voor 0001-01-01', null],
  ['400 werkdagen voor 0001-01-01', null],
])('at the ends of the calendar reading comes to an end: %s', (words, due) => {
  const { actions } = understand({ text: `Bas: rapport, ${words}`, mentions: [], reference: WEDNESDAY }, context);

  expect(actions.map((action) => action.due?.value ?? null)).toEqual([due]);
});

test('of a message of 28 KB the beginning is read, and the answer says up to where', () => {
  const line = '- Bas: notulen maken, 12 mei\n';
  const { actions, readTo } = understand({ text: line.repeat(960), mentions: [], reference: WEDNESDAY }, context);

  expect(readTo % line.length).toBe(line.length - 1);
  expect(actions).toHaveLength((readTo + 1) / line.length);
});

test('of a message of very many lines the first are read, and the answer says up to where', () => {
  const { readTo } = understand({ text: 'mij\n'.repeat(900), mentions: [], reference: WEDNESDAY }, context);

  expect(readTo).toBeLessThan(900 * 4);
  expect(readTo % 4).toBe(3);
});

test.each([
  ['of signs alone', 'é→', true],
  ['of commas', 'zaal, ', false],
  ['with a line under its head', `${'-'.repeat(900)} zaal `, false],
])('a message %s is read less far only where every other character is a sign', (_, piece, isCut) => {
  const text = piece.repeat(3000 / piece.length);
  const { readTo } = understand({ text, mentions: [], reference: WEDNESDAY }, context);

  expect(readTo < text.length).toBe(isCut);
});

test('so many working days as nobody plans are no date', () => {
  const message = { text: 'de 120271 volgende werkdagen', mentions: [], reference: WEDNESDAY };

  expect(dateCandidates(message, context)).toEqual([]);
});
