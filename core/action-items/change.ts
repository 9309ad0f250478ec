import type { Person } from '../people/person';
import { accept, type Outcome, refuse } from '../shared/outcome';
import type { Instant } from '../shared/plain-date';
import { oneLine } from '../shared/plain-text';
import {
  type ActionItem,
  type ActionItemChange,
  type ActionItemEvent,
  type ActionItemRefusal,
  type ActionItemState,
  COMMENT_MAX,
  type HistoryEntry,
  OWNERS_MAX,
  type Owner,
  TITLE_MAX,
  WAITS_ON_MAX,
} from './action-item';
import { mayChange } from './permissions';
import { returnTo, stateBeforeWithdrawal } from './way-back';

/** The action item after a change, and what history keeps of it; no event when nothing changed. */
export interface Changed {
  readonly item: ActionItem;
  readonly event: ActionItemEvent | null;
}

/**
 * Applies one change. Doing again what is already so changes nothing and is not refused: closing twice,
 * pressing twice, sending twice. Refuses a person who may not, and values that are empty or too long;
 * a withdrawn action item can only be restored. Its `history` says how it stood before; only restoring asks for it.
 */
export function applyChange(
  item: ActionItem,
  asked: ActionItemChange,
  who: { readonly person: Person; readonly now: Instant },
  history: readonly HistoryEntry[] = [],
): Outcome<Changed, ActionItemRefusal> {
  const permission = mayChange(item, who.person);
  if (!permission.allowed) return refuse(permission.code);
  const change = tidy(asked);
  const wrong = refusalOf(item, change);
  if (wrong) return wrong;
  if (change.kind === 'comment') return accept(commented(item, change));
  const next = { ...item, ...partOf(item, change, who, history) };
  if (isSame(item, next)) return accept({ item, event: null });
  const event: ActionItemEvent = { kind: 'changed', change, inverse: inverseOf(item, change) };
  return accept({ item: { ...next, version: item.version + 1 }, event });
}

/** The change that puts back what `change` replaces in `item`; null when nothing can put it back. */
function inverseOf(item: ActionItem, change: ActionItemChange): ActionItemChange | null {
  switch (change.kind) {
    case 'title':
      return { kind: 'title', title: item.title };
    case 'owners':
      return { kind: 'owners', owners: item.owners };
    case 'due':
      return { kind: 'due', dueDay: item.dueDay };
    case 'priority':
      return { kind: 'priority', priority: item.priority };
    case 'coalition':
      return { kind: 'coalition', coalition: item.coalition };
    case 'comment':
      return null;
    case 'restore':
      return { kind: 'withdraw' };
    case 'withdraw':
      return { kind: 'restore' };
    default:
      return returnTo(item.state);
  }
}

function tidy(change: ActionItemChange): ActionItemChange {
  switch (change.kind) {
    case 'title':
      return { ...change, title: oneLine(change.title) };
    case 'comment':
      return { ...change, text: change.text.trim() };
    case 'wait':
      return { ...change, on: oneLine(change.on) };
    case 'owners':
      return { ...change, owners: withoutDoubles(change.owners) };
    default:
      return change;
  }
}

function refusalOf(item: ActionItem, change: ActionItemChange) {
  if (item.state.status === 'ingetrokken' && !['restore', 'withdraw', 'comment'].includes(change.kind)) {
    return refuse('withdrawn', { number: item.number });
  }
  switch (change.kind) {
    case 'title':
      return refuseLength(change.title, TITLE_MAX, 'title-empty', 'title-too-long');
    case 'comment':
      return refuseLength(change.text, COMMENT_MAX, 'comment-empty', 'comment-too-long');
    case 'wait':
      return refuseLength(change.on, WAITS_ON_MAX, 'waits-on-empty', 'title-too-long');
    case 'owners':
      return change.owners.length > OWNERS_MAX ? refuse('too-many-owners' as const, { max: OWNERS_MAX }) : null;
    default:
      return null;
  }
}

function refuseLength<Empty extends ActionItemRefusal, Long extends ActionItemRefusal>(
  text: string,
  max: number,
  empty: Empty,
  long: Long,
) {
  if (text.length === 0) return refuse(empty);
  return text.length > max ? refuse(long, { max }) : null;
}

function partOf(
  item: ActionItem,
  change: Exclude<ActionItemChange, { kind: 'comment' }>,
  who: { readonly person: Person; readonly now: Instant },
  history: readonly HistoryEntry[],
): Partial<ActionItem> {
  switch (change.kind) {
    case 'title':
      return { title: change.title };
    case 'owners':
      return { owners: change.owners };
    case 'due':
      return { dueDay: change.dueDay };
    case 'priority':
      return { priority: change.priority };
    case 'coalition':
      return { coalition: change.coalition };
    case 'start':
      return { state: { status: 'bezig' } };
    case 'wait':
      return { state: { status: 'wacht', on: change.on } };
    case 'close':
      return { state: ended(item, 'klaar', who) };
    case 'withdraw':
      return { state: ended(item, 'ingetrokken', who) };
    case 'reopen':
      return { state: { status: 'te-doen' } };
    case 'restore':
      return item.state.status === 'ingetrokken' ? { state: stateBeforeWithdrawal(history) } : {};
  }
}

/** Ending what has ended already keeps who did it first, and when. */
function ended(
  item: ActionItem,
  status: 'klaar' | 'ingetrokken',
  who: { readonly person: Person; readonly now: Instant },
): ActionItemState {
  return item.state.status === status ? item.state : { status, at: who.now, by: who.person.id };
}

function commented(item: ActionItem, change: ActionItemChange): Changed {
  return { item, event: { kind: 'changed', change, inverse: null } };
}

function withoutDoubles(owners: readonly Owner[]): readonly Owner[] {
  const keyOf = (owner: Owner) => owner.personId ?? owner.name.trim().toLowerCase();
  return [...new Map(owners.filter((owner) => owner.name.trim()).map((owner) => [keyOf(owner), owner])).values()];
}

function isSame(before: ActionItem, after: ActionItem): boolean {
  return (
    before.title === after.title &&
    before.dueDay === after.dueDay &&
    before.priority === after.priority &&
    before.coalition === after.coalition &&
    sameOwners(before.owners, after.owners) &&
    sameState(before.state, after.state)
  );
}

function sameOwners(before: readonly Owner[], after: readonly Owner[]): boolean {
  return (
    before.length === after.length &&
    before.every((owner, i) => owner.personId === after[i]?.personId && owner.name === after[i]?.name)
  );
}

function sameState(before: ActionItemState, after: ActionItemState): boolean {
  if (before.status !== after.status) return false;
  return before.status !== 'wacht' || (after.status === 'wacht' && before.on === after.on);
}
