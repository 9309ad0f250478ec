import { prepareContext } from '../../../core/capture/context';
import { opensCorrection, readCorrection } from '../../../core/capture/correction';
import type { CorrectionChange } from '../../../core/capture/correction-change';
import type { OwnerRef } from '../../../core/capture/understanding';
import { asCoalitionCode } from '../../../core/shared/ids';
import { CORRECTIONS, IN_ANSWER_ONLY, NO_CORRECTIONS } from './correction-messages';

const context = prepareContext({
  coalitions: [{ code: asCoalitionCode('4'), name: 'Ontwikkelfonds Noord-Holland', aliases: ['ontwikkelfonds'] }],
  calendar: { meetings: [], schoolHolidays: [], publicHolidays: [] },
  peopleNames: ['Bas van der Laan', 'Bas Wouda', 'Inge Dam', 'Sanne de Wit', 'Karim Aydin', 'Noor Smit'],
});
const MENTIONS = [{ id: '29:bas', name: 'Bas van der Laan' }];

/** Read on Monday 23 November 2026. */
function read(text: string, occasion: 'answer' | 'next') {
  const message = { text, mentions: MENTIONS, reference: '2026-11-23T09:15:00+01:00' };
  const correction = readCorrection(message, context, occasion);
  if (!correction) return null;
  const { which, changes } = correction;
  return [...(which === null ? [] : [which === 'all' ? 'alle' : `#${which}`]), ...changes.map(inWords)].join(', ');
}

function inWords(change: CorrectionChange): string {
  switch (change.kind) {
    case 'due':
      return [change.due.value, ...change.doubts.map(({ about }) => `? ${about}`)].join(' ');
    case 'no-day':
      return `? ${change.doubt.about}`;
    case 'reword':
      return `${change.old} > ${change.now}`;
    case 'shift':
      return `${change.by} ${change.unit}`;
    case 'priority':
      return `prio ${change.priority.value}`;
    case 'coalition':
      return `coalitie ${change.coalition.value}`;
    case 'clear':
      return `geen ${change.part}`;
    case 'owners':
      return change.insteadOf === null
        ? namesOf(change)
        : `${namesOf(change)} voor ${namesOf({ owners: change.insteadOf })}`;
    case 'add-owners':
      return `+ ${namesOf(change)}`;
    case 'drop-owners':
      return `- ${namesOf(change)}`;
    case 'title':
      return `“${change.title}”`;
    case 'withdraw':
    case 'take-back':
    case 'restore':
    case 'done':
      return change.kind;
  }
}

function namesOf({ owners }: { readonly owners: readonly { readonly value: OwnerRef }[] }): string {
  return owners.map(({ value }) => (value.kind === 'sender' ? 'ik' : value.name)).join(' + ');
}

describe('a correction', () => {
  test.each([...CORRECTIONS])('“%s” in the next message says %s', (text, expected) => {
    expect(read(text, 'next')).toBe(expected);
    expect(read(text, 'answer')).toBe(expected);
  });

  test.each([...IN_ANSWER_ONLY])(
    '“%s” says %s in answer to the card, and nothing as the next message',
    (text, expected) => {
      expect(read(text, 'answer')).toBe(expected);
      expect(read(text, 'next')).toBeNull();
    },
  );

  test.each(NO_CORRECTIONS)('“%s” is none', (text) => {
    expect(read(text, 'next')).toBeNull();
    expect(read(text, 'answer')).toBeNull();
  });
});

test('what opens a correction is told apart by its first words', () => {
  const opens = ['nee, donderdag', 'foutje: 31/12', 'oh wacht, Noor doet dat', 'niet Bas maar Inge', 'no, Thursday'];
  expect(opens.filter(opensCorrection)).toEqual(opens);
  const others = ['donderdag', 'laat maar', 'Inge doet het', 'neem jij dit mee', 'wachtlijst opvragen', 'nota lezen'];
  expect(others.filter(opensCorrection)).toEqual([]);
});
