import type { Priority } from '../manifest/manifest';
import type { ActionItemNumber, CoalitionCode, PersonId } from '../shared/ids';
import type { Instant, PlainDate } from '../shared/plain-date';

/** Who carries an action item: a known person, or a name that nobody in the programme answers to yet. */
export interface Owner {
  readonly personId: PersonId | null;
  readonly name: string;
}

/** Where an action item stands. Closing and withdrawing remember who did it and when. */
export type ActionItemState =
  | { readonly status: 'te-doen' }
  | { readonly status: 'bezig' }
  | { readonly status: 'wacht'; readonly on: string }
  | { readonly status: 'klaar'; readonly at: Instant; readonly by: PersonId }
  | { readonly status: 'ingetrokken'; readonly at: Instant; readonly by: PersonId };

export type ActionItemStatus = ActionItemState['status'];

/** The columns of a board, in order. A withdrawn action item stands in none. */
export const BOARD_STATUSES = ['te-doen', 'bezig', 'wacht', 'klaar'] as const satisfies readonly ActionItemStatus[];
export type BoardStatus = (typeof BOARD_STATUSES)[number];

/** Where an action item came from; `link` opens the message when the chat gave one. */
export interface Origin {
  readonly kind: 'chat' | 'dialoog' | 'bord';
  readonly conversationId: string | null;
  readonly link: string | null;
}

export interface ActionItem {
  readonly number: ActionItemNumber;
  readonly title: string;
  readonly owners: readonly Owner[];
  readonly dueDay: PlainDate | null;
  /** Null is "nog te plaatsen". */
  readonly coalition: CoalitionCode | null;
  readonly priority: Priority | null;
  readonly state: ActionItemState;
  readonly origin: Origin;
  readonly createdBy: PersonId;
  readonly createdAt: Instant;
  /** Rises by one with every change; a card or page that knows an older one is stale. */
  readonly version: number;
}

/** One thing a person may do to an action item. */
export type ActionItemChange =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'owners'; readonly owners: readonly Owner[] }
  | { readonly kind: 'due'; readonly dueDay: PlainDate | null }
  | { readonly kind: 'priority'; readonly priority: Priority | null }
  | { readonly kind: 'coalition'; readonly coalition: CoalitionCode | null }
  | { readonly kind: 'start' }
  | { readonly kind: 'wait'; readonly on: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'restore' }
  | { readonly kind: 'comment'; readonly text: string };

/** What history keeps of a change: the change, and the value it replaced so that a sentence can say both. */
export type ActionItemEvent =
  | { readonly kind: 'captured'; readonly title: string }
  | { readonly kind: 'changed'; readonly change: ActionItemChange; readonly inverse: ActionItemChange | null };

export interface HistoryEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly byName: string;
  readonly event: ActionItemEvent;
}

export type ActionItemRefusal =
  | 'not-found'
  | 'not-allowed-to-change'
  | 'stale'
  | 'title-empty'
  | 'title-too-long'
  | 'comment-empty'
  | 'comment-too-long'
  | 'waits-on-empty'
  | 'too-many-owners'
  | 'withdrawn'
  | 'coalition-unknown'
  | 'nothing-understood'
  | 'too-many-actions';

export const TITLE_MAX = 300;
export const COMMENT_MAX = 4000;
export const OWNERS_MAX = 20;
export const WAITS_ON_MAX = 200;

/** Whether an action item still asks something of someone. */
export function isOpen(item: ActionItem): boolean {
  return item.state.status !== 'klaar' && item.state.status !== 'ingetrokken';
}
