import type { CoalitionPorts } from '../coalitions/ports';
import type { Priority } from '../manifest/manifest';
import type { ActionItemNumber, CoalitionCode, PersonId } from '../shared/ids';
import type { Instant, PlainDate } from '../shared/plain-date';
import type { ActionItem, ActionItemEvent, ActionItemStatus, BoardStatus, HistoryEntry } from './action-item';

/** Which action items to select; every given part must hold. */
export interface ActionItemSelection {
  /** `null` selects what is nog te plaatsen; absent selects every coalition. */
  readonly coalition?: CoalitionCode | null;
  readonly statuses?: readonly ActionItemStatus[];
  readonly owner?: PersonId;
  /** True selects what nobody carries. */
  readonly withoutOwner?: boolean;
  readonly priority?: Priority;
  /** Open, and due before this day. */
  readonly overdueOn?: PlainDate;
  /** For klaar: closed on or after this day (Amsterdam). Other statuses are not limited by it. */
  readonly closedSince?: PlainDate;
  /** Words that must occur in the title, an owner's name, or as the number; case and accents do not matter. */
  readonly text?: string;
}

export interface Page {
  readonly offset: number;
  /** At most 200. */
  readonly limit: number;
}

/** What history gets to know of a change. */
export interface NewEntry {
  readonly at: Instant;
  readonly by: PersonId;
  readonly event: ActionItemEvent;
}

/**
 * The action items of one programme. Lists are in backlog order: priority A, B, C, none; then due day,
 * earliest first, none last; then number.
 */
export interface ActionItemStore {
  /** The next free number; taken numbers are never given again, also when the transaction rolls back or not. */
  nextNumber(): Promise<ActionItemNumber>;
  find(number: ActionItemNumber): Promise<ActionItem | null>;
  /** As `find`, and locks the row until the transaction ends. */
  findForChange(number: ActionItemNumber): Promise<ActionItem | null>;
  findMany(numbers: readonly ActionItemNumber[]): Promise<readonly ActionItem[]>;
  /** Adds an action item; its history begins with who captured it, and when. */
  add(item: ActionItem): Promise<void>;
  /** Writes every field of an action item that exists, and what changed as the next entry of its history. */
  save(item: ActionItem, entry: NewEntry): Promise<void>;
  history(number: ActionItemNumber): Promise<readonly HistoryEntry[]>;
  list(selection: ActionItemSelection, page: Page): Promise<readonly ActionItem[]>;
  countByStatus(selection: ActionItemSelection): Promise<Readonly<Record<BoardStatus, number>>>;
}

/** What the use cases of action items need of one transaction. */
export interface ActionItemPorts extends CoalitionPorts {
  readonly actionItems: ActionItemStore;
}
