import type { ActionItem, ActionItemChange, HistoryEntry } from '../../../core/action-items/action-item';
import { applyChange } from '../../../core/action-items/change';
import { changeToReopen } from '../../../core/action-items/way-back';
import type { Instant } from '../../../core/shared/plain-date';
import { anActionItem, aPerson, who } from '../../support/builders';

const inge = aPerson('Inge', 'lid', ['4']);

/** An action item after these changes, a minute apart, with the history that they leave. */
function lived(...changes: readonly ActionItemChange[]): { item: ActionItem; history: readonly HistoryEntry[] } {
  const history: HistoryEntry[] = [];
  let item = anActionItem();
  for (const [minute, change] of changes.entries()) {
    const actor = who(inge, `2026-11-23T08:${15 + minute}:00.000Z`);
    const outcome = applyChange(item, change, actor, history);
    if (!outcome.ok) throw new Error(outcome.code);
    item = outcome.value.item;
    if (outcome.value.event)
      history.push({ at: actor.now, by: inge.id, byName: inge.name, event: outcome.value.event });
  }
  return { item, history };
}

const start = { kind: 'start' } as const;
const wait = { kind: 'wait', on: 'het UWV' } as const;
const close = { kind: 'close' } as const;
const reopen = { kind: 'reopen' } as const;
const withdraw = { kind: 'withdraw' } as const;
const restore = { kind: 'restore' } as const;
const title = { kind: 'title', title: 'UWV bellen' } as const;

describe('an action item that was withdrawn', () => {
  test.each<[string, readonly ActionItemChange[], ActionItem['state']]>([
    ['te doen', [title], { status: 'te-doen' }],
    ['bezig', [start], { status: 'bezig' }],
    ['wacht op het UWV', [start, wait, title], { status: 'wacht', on: 'het UWV' }],
    ['te doen, after it was bezig', [start, reopen], { status: 'te-doen' }],
    ['klaar', [start, close], { status: 'klaar', at: '2026-11-23T08:16:00.000Z' as Instant, by: inge.id }],
    ['bezig, restored before', [start, withdraw, restore], { status: 'bezig' }],
  ])('comes back as it was: %s', (_, before, state) => {
    expect(lived(...before, withdraw, { kind: 'comment', text: 'Toch niet?' }, restore).item.state).toEqual(state);
  });
});

describe('an action item that was closed', () => {
  test.each<[string, readonly ActionItemChange[], ActionItem['state']]>([
    ['te doen', [close], { status: 'te-doen' }],
    ['bezig', [start, close], { status: 'bezig' }],
    ['wacht op het UWV', [wait, close, title], { status: 'wacht', on: 'het UWV' }],
    ['bezig, the last time', [wait, close, start, close], { status: 'bezig' }],
    ['bezig, withdrawn and restored since', [start, close, withdraw, restore], { status: 'bezig' }],
  ])('is opened again as it was: %s', (_, before, state) => {
    const { item, history } = lived(...before);
    const outcome = applyChange(item, changeToReopen(item, history), who(inge));
    expect(outcome).toMatchObject({ ok: true, value: { item: { state } } });
  });

  test('is not what is open or withdrawn: the one stays as it is, the other is refused', () => {
    const busy = lived(start);
    expect(applyChange(busy.item, changeToReopen(busy.item, busy.history), who(inge))).toEqual({
      ok: true,
      value: { item: busy.item, event: null },
    });
    const gone = lived(start, withdraw);
    expect(applyChange(gone.item, changeToReopen(gone.item, gone.history), who(inge))).toMatchObject({
      ok: false,
      code: 'withdrawn',
    });
  });
});
