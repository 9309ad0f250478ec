import type { ActionItem, ActionItemChange } from '../../../core/action-items/action-item';
import { applyChange } from '../../../core/action-items/change';
import { mayChange } from '../../../core/action-items/permissions';
import { daysOverdue } from '../../../core/action-items/show';
import { asPersonId } from '../../../core/shared/ids';
import type { Instant } from '../../../core/shared/plain-date';
import { anActionItem, aPerson, day, who } from '../../support/builders';

const inge = aPerson('Inge', 'lid', ['4']);
const later = '2026-11-24T09:00:00.000Z' as Instant;

function changed(item: ActionItem, ...changes: ActionItemChange[]): ActionItem {
  return changes.reduce((now, change) => {
    const outcome = applyChange(now, change, who(inge));
    if (!outcome.ok) throw new Error(outcome.code);
    return outcome.value.item;
  }, item);
}

describe('changing an action item', () => {
  test('closing says who did it and when, and raises the version', () => {
    expect(changed(anActionItem(), { kind: 'close' })).toMatchObject({
      state: { status: 'klaar', by: 'inge', at: '2026-11-23T08:15:00.000Z' },
      version: 2,
    });
  });

  test('closing twice keeps who closed it first', () => {
    const closed = changed(anActionItem(), { kind: 'close' });
    const again = applyChange(closed, { kind: 'close' }, { person: aPerson('Bas', 'lid', ['4']), now: later });
    expect(again).toEqual({ ok: true, value: { item: closed, event: null } });
  });

  test.each<[ActionItemChange]>([
    [{ kind: 'title', title: 'Begroting afmaken' }],
    [{ kind: 'owners', owners: [{ personId: asPersonId('inge'), name: 'Inge' }] }],
    [{ kind: 'due', dueDay: day('2027-01-15') }],
    [{ kind: 'priority', priority: 'A' }],
    [{ kind: 'coalition', coalition: null }],
    [{ kind: 'start' }],
    [{ kind: 'wait', on: 'UWV' }],
    [{ kind: 'close' }],
    [{ kind: 'withdraw' }],
  ])('what %j changes, its inverse puts back', (change) => {
    const before = anActionItem();
    const outcome = applyChange(before, change, who(inge));
    if (!outcome.ok || outcome.value.event?.kind !== 'changed' || !outcome.value.event.inverse)
      throw new Error('no change');
    const back = changed(outcome.value.item, outcome.value.event.inverse);
    expect({ ...back, version: before.version }).toEqual(before);
  });

  test('a title loses its superfluous spaces, and an empty one is refused', () => {
    expect(changed(anActionItem(), { kind: 'title', title: '  UWV \n bellen ' }).title).toBe('UWV bellen');
    expect(applyChange(anActionItem(), { kind: 'title', title: ' \n ' }, who(inge))).toMatchObject({
      ok: false,
      code: 'title-empty',
    });
  });

  test('the same owner twice is one owner', () => {
    const owner = { personId: asPersonId('inge'), name: 'Inge' };
    expect(
      changed(anActionItem(), { kind: 'owners', owners: [owner, owner, { personId: null, name: 'Els' }] }).owners,
    ).toEqual([owner, { personId: null, name: 'Els' }]);
  });

  test('a withdrawn action item can only be restored', () => {
    const withdrawn = changed(anActionItem(), { kind: 'withdraw' });
    expect(applyChange(withdrawn, { kind: 'close' }, who(inge))).toMatchObject({ ok: false, code: 'withdrawn' });
    expect(changed(withdrawn, { kind: 'restore' }).state).toEqual({ status: 'te-doen' });
  });

  test('restoring what was never withdrawn changes nothing', () => {
    const closed = changed(anActionItem(), { kind: 'close' });
    expect(changed(closed, { kind: 'restore' })).toBe(closed);
  });

  test('a comment stands in history and leaves the action item as it is', () => {
    const item = anActionItem();
    const outcome = applyChange(item, { kind: 'comment', text: ' Ik bel morgen. ' }, who(inge));
    expect(outcome).toMatchObject({ ok: true, value: { item, event: { change: { text: 'Ik bel morgen.' } } } });
  });
});

describe('who may change an action item', () => {
  test.each([
    ['who carries it', aPerson('Sanne'), true],
    ['who logged it', aPerson('Bas'), true],
    ['a member of its coalition', inge, true],
    ['a gespreksleider', aPerson('Meike', 'gespreksleider'), true],
    ['the secretariaat', aPerson('Roos', 'secretariaat'), true],
    ['a member of another coalition', aPerson('Okke', 'lid', ['9']), false],
    ['a gast', aPerson('Els', 'gast'), false],
  ])('%s', (_, person, expected) => {
    const item = anActionItem({ owners: [{ personId: asPersonId('sanne'), name: 'Sanne' }] });
    expect(mayChange(item, person).allowed).toBe(expected);
    expect(applyChange(item, { kind: 'close' }, who(person)).ok).toBe(expected);
  });

  test('what is nog te plaatsen is open to everyone but a gast', () => {
    const item = anActionItem({ coalition: null });
    expect(mayChange(item, aPerson('Okke', 'lid', ['9'])).allowed).toBe(true);
    expect(mayChange(item, aPerson('Els', 'gast'))).toEqual({ allowed: false, code: 'not-allowed-to-change' });
  });
});

describe('overdue', () => {
  test('is counted from the day after the due day, and only while open', () => {
    const item = anActionItem({ dueDay: day('2026-11-20') });
    expect(daysOverdue(item, day('2026-11-20'))).toBe(0);
    expect(daysOverdue(item, day('2026-11-23'))).toBe(3);
    expect(daysOverdue(changed(item, { kind: 'close' }), day('2026-11-23'))).toBe(0);
  });
});

describe('what nobody can see', () => {
  test.each([
    ['zero-width marks alone', '\u200b\u200b', null],
    ['marks that turn the direction', 'Zaal \u202eboeken', 'Zaal boeken'],
    ['a null character', 'Zaal\u0000 boeken', 'Zaal boeken'],
    ['a family emoji', 'Feest 👩‍👧', 'Feest 👩‍👧'],
    ['Arabic', 'مرحبا', 'مرحبا'],
  ])('%s', (_, title, expected) => {
    const outcome = applyChange(anActionItem(), { kind: 'title', title }, who(inge));
    expect(outcome.ok ? outcome.value.item.title : null).toBe(expected);
  });
});
