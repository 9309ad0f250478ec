import type { ActionItemNumber, PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import type { UnderstoodAction } from './understanding';

/** Names one message: a chat message by conversation and activity, a line on the board by its request key. */
export interface MessageKey {
  readonly conversationId: string;
  readonly activityId: string;
}

/** The newest thing heard of a message. Deliveries may come late, twice and out of order. */
export interface Revision {
  readonly at: Instant;
  readonly kind: 'written' | 'deleted';
}

/** An action item as the message asked for it; kept to see what an edit of the message changed. */
export interface CapturedAction {
  readonly number: ActionItemNumber;
  readonly understood: UnderstoodAction;
}

/** What the product made of one message. It keeps the understood words, never the whole message. */
export interface Capture {
  readonly key: MessageKey;
  readonly sender: PersonId;
  readonly revision: Revision;
  readonly actions: readonly CapturedAction[];
  /** The activity id of the one card about this message, so that it is updated and never sent twice; null until sent. */
  readonly cardId: string | null;
}

/**
 * Whether something heard of a message is news. An older or equal revision changes nothing, so every
 * order of deliveries ends in the same state; at the same moment, deleted wins.
 */
export function isNews(known: Revision | null, heard: Revision): boolean {
  if (!known) return true;
  if (heard.at !== known.at) return heard.at > known.at;
  return heard.kind === 'deleted' && known.kind === 'written';
}
