import { isDeleted, isNewText, UNHEARD } from '../../../core/capture/capture';
import { candidatesFor, fittingTitle } from '../../../core/capture/resolve';
import { revise } from '../../../core/capture/revise';
import type { UnderstoodAction } from '../../../core/capture/understanding';
import { asActionItemNumber, asCoalitionCode } from '../../../core/shared/ids';
import type { Instant } from '../../../core/shared/plain-date';
import { aPerson, day } from '../../support/builders';

const first = asActionItemNumber(1);
const second = asActionItemNumber(2);

function understood(title: string, parts: Partial<UnderstoodAction> = {}): UnderstoodAction {
  return { title, owners: [], due: null, coalition: null, priority: null, doubts: [], ...parts };
}

const due = (date: string) => ({ value: day(date), span: null, words: '', reason: 'date' }) as const;

describe('an edit of a message', () => {
  test('changes only the parts whose meaning changed', () => {
    const before = [
      { number: first, understood: understood('UWV bellen', { due: due('2026-11-27') }), putRight: null },
    ];
    const after = [understood('UWV bellen', { due: due('2026-11-30') })];
    expect(revise(before, after)).toMatchObject([{ kind: 'keep', number: 1, parts: ['due'] }]);
  });

  test('keeps a line that moved, by its title', () => {
    const before = [
      { number: first, understood: understood('UWV bellen'), putRight: null },
      { number: second, understood: understood('Zaal boeken'), putRight: null },
    ];
    const after = [understood('Zaal boeken'), understood('UWV bellen')];
    expect(revise(before, after)).toMatchObject([
      { kind: 'keep', number: 2, parts: [] },
      { kind: 'keep', number: 1, parts: [] },
    ]);
  });

  test('leaves a correction as it is, unless the message now says something else about that part', () => {
    const said = understood('UWV bellen', { due: due('2026-11-27') });
    const putRight = {
      ...said,
      due: due('2026-11-26'),
      priority: { value: 'A', span: null, words: '', reason: 'word' },
    } as const;
    const before = [{ number: first, understood: said, putRight }];
    expect(revise(before, [{ ...said, title: 'UWV opbellen' }])).toMatchObject([
      { parts: ['title'], putRight: { title: 'UWV opbellen', due: { value: '2026-11-26' }, priority: { value: 'A' } } },
    ]);
    expect(revise(before, [{ ...said, due: due('2026-11-30') }])).toMatchObject([
      { parts: ['due'], putRight: { due: { value: '2026-11-30' }, priority: { value: 'A' } } },
    ]);
  });

  test('a rewritten line keeps its number; a line more is added; a line less is dropped', () => {
    const before = [
      { number: first, understood: understood('UWV bellen'), putRight: null },
      { number: second, understood: understood('Zaal boeken'), putRight: null },
    ];
    expect(revise(before, [understood('ROC bellen')])).toMatchObject([
      { kind: 'keep', number: 1, parts: ['title'] },
      { kind: 'drop', number: 2 },
    ]);
    expect(revise(before.slice(0, 1), [understood('UWV bellen'), understood('Badges maken')])).toMatchObject([
      { kind: 'keep', number: 1, parts: [] },
      { kind: 'add', now: { title: 'Badges maken' } },
    ]);
  });
});

describe('deliveries that come late, twice or out of order', () => {
  const at = (second: number) => `2026-11-23T08:15:0${second}.000Z` as Instant;

  test('a text counts when it is newer than every text before', () => {
    expect(isNewText(UNHEARD, at(1))).toBe(true);
    expect(isNewText({ writtenAt: at(1), deletedAt: null, keptAt: null }, at(1))).toBe(false);
    expect(isNewText({ writtenAt: at(2), deletedAt: at(3), keptAt: null }, at(1))).toBe(false);
  });

  test('a deletion holds until a later text brings the message back', () => {
    expect(isDeleted({ writtenAt: at(1), deletedAt: at(2), keptAt: null })).toBe(true);
    expect(isDeleted({ writtenAt: at(2), deletedAt: at(2), keptAt: null })).toBe(true);
    expect(isDeleted({ writtenAt: at(3), deletedAt: at(2), keptAt: null })).toBe(false);
    expect(isDeleted({ writtenAt: null, deletedAt: at(2), keptAt: null })).toBe(true);
    expect(isDeleted(UNHEARD)).toBe(false);
    expect(isDeleted({ writtenAt: at(1), deletedAt: at(2), keptAt: at(2) })).toBe(false);
    expect(isDeleted({ writtenAt: at(1), deletedAt: at(3), keptAt: at(2) })).toBe(true);
  });
});

describe('the people a name may mean', () => {
  const people = [
    aPerson('Bas van der Laan', 'lid', ['4']),
    aPerson('Bas Oomen', 'lid', ['9']),
    aPerson('Zoë Lansink'),
  ];
  const names = (name: string, coalition: string | null = null) =>
    candidatesFor(name, coalition === null ? null : asCoalitionCode(coalition), people).map((person) => person.name);

  test('a full name means its bearer, whatever its case and accents', () => {
    expect(names('zoe lansink')).toEqual(['Zoë Lansink']);
  });

  test('a given name that two people bear is a doubt', () => {
    expect(names('Bas')).toEqual(['Bas van der Laan', 'Bas Oomen']);
  });

  test('in a coalition its own member is meant', () => {
    expect(names('Bas', '9')).toEqual(['Bas Oomen']);
    expect(names('Zoë', '9')).toEqual(['Zoë Lansink']);
  });

  test('part of a word is not a name', () => {
    expect(names('Zo')).toEqual([]);
    expect(names('Basje')).toEqual([]);
  });
});

test('a title that rambles is cut at a word', () => {
  const title = fittingTitle('woord '.repeat(100).trim());
  expect(title.length).toBeLessThanOrEqual(300);
  expect(title.endsWith('woord…')).toBe(true);
  expect(fittingTitle('UWV bellen')).toBe('UWV bellen');
});
