import type { ActionItemNumber, CoalitionCode } from './ids';

/** Something that changed in a programme and that open screens may want to show. It carries no content. */
export type Change =
  | { readonly kind: 'action-item'; readonly number: ActionItemNumber; readonly coalitions: readonly CoalitionCode[] }
  | { readonly kind: 'coalition'; readonly coalitions: readonly CoalitionCode[] };

/** Announces a change to every instance of the server; it leaves only when the transaction commits. */
export interface ChangeFeed {
  announce(change: Change): Promise<void>;
}
