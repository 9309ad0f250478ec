import type { ActionItemChange, BoardStatus, Owner } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { asCoalitionCode, asPersonId } from '../../../core/shared/ids';
import { parsePlainDate } from '../../../core/shared/plain-date';

type Kind = ActionItemChange['kind'];

/** The change that brings an action item to a column, or off the board. What it waits for has to be known with it. */
export const CHANGE_TO: Record<Exclude<BoardStatus, 'wacht'> | 'ingetrokken', ActionItemChange> = {
  'te-doen': { kind: 'reopen' },
  bezig: { kind: 'start' },
  klaar: { kind: 'close' },
  ingetrokken: { kind: 'withdraw' },
};

/** The parts that have a value; every change but these and a comment moves the action item. */
const VALUES: readonly Kind[] = ['title', 'owners', 'due', 'priority', 'coalition'];

/** Whether two changes are about the same part of an action item. */
export function isSamePart(one: Kind, other: Kind): boolean {
  if (one === 'comment' || other === 'comment') return false;
  return one === other || (!VALUES.includes(one) && !VALUES.includes(other));
}

/** Whether the part that a change is about is alike in both. */
export function hasSamePart(kind: Kind, one: ActionItemView, other: ActionItemView): boolean {
  return JSON.stringify(changeTo(kind, one)) === JSON.stringify(changeTo(kind, other));
}

/** The change that gives an action item the part that `kind` is about as it is in `item`. */
export function changeTo(kind: Kind, item: ActionItemView): ActionItemChange {
  switch (kind) {
    case 'title':
      return { kind, title: item.title };
    case 'owners':
      return { kind, owners: ownersOf(item) };
    case 'due':
      return { kind, dueDay: parsePlainDate(item.dueDay ?? '') };
    case 'priority':
      return { kind, priority: item.priority };
    case 'coalition':
      return { kind, coalition: item.coalition && asCoalitionCode(item.coalition.code) };
    default:
      return item.status === 'wacht' ? { kind: 'wait', on: item.waitsOn ?? '' } : CHANGE_TO[item.status];
  }
}

/** Who carries it, as a change names them. */
export function ownersOf({ owners }: ActionItemView): readonly Owner[] {
  return owners.map(({ personId, name }) => ({ personId: personId === null ? null : asPersonId(personId), name }));
}
