import type { CoalitionDetail } from '../coalitions/views';
import type { Permission } from '../shared/outcome';
import type { ActionItemEvent, BoardStatus } from './action-item';

/** An action item as one person sees it: in a card, in a list, on the board. */
export interface ActionItemView {
  readonly number: number;
  readonly title: string;
  readonly owners: readonly { readonly personId: string | null; readonly name: string }[];
  readonly dueDay: string | null;
  /** Whole days past the due day while open; 0 otherwise. */
  readonly daysOverdue: number;
  readonly coalition: { readonly code: string; readonly shortName: string } | null;
  readonly priority: 'A' | 'B' | 'C' | null;
  readonly status: BoardStatus | 'ingetrokken';
  readonly waitsOn: string | null;
  readonly version: number;
  readonly mayChange: Permission<'not-allowed-to-change'>;
}

/** The side panel: everything about one action item. */
export interface ActionItemDetail extends ActionItemView {
  readonly createdAt: string;
  readonly createdByName: string;
  readonly origin: { readonly kind: 'chat' | 'dialoog' | 'bord'; readonly link: string | null };
  readonly history: readonly HistoryView[];
  /** The one-line form that parses back to the same parts. */
  readonly line: string;
}

export interface HistoryView {
  readonly at: string;
  readonly byName: string;
  readonly event: ActionItemEvent;
}

/** A page of action items with the count of everything selected. */
export interface ActionItemPage {
  readonly items: readonly ActionItemView[];
  readonly total: number;
}

export interface BoardColumn extends ActionItemPage {
  readonly status: BoardStatus;
}

/** A coalition's board: the header and the first page of each column. */
export interface BoardView {
  readonly today: string;
  readonly coalition: CoalitionDetail;
  readonly columns: readonly BoardColumn[];
}

/** A person's own open action items, over all coalitions, by when they ask for attention. */
export interface MyActionItems {
  readonly overdue: readonly ActionItemView[];
  readonly thisWeek: readonly ActionItemView[];
  readonly later: readonly ActionItemView[];
  readonly withoutDate: readonly ActionItemView[];
  readonly waiting: readonly ActionItemView[];
}
