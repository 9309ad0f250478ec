import type { ActionItemNumber, PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import type { UnderstoodAction } from './understanding';

/** Names one message: a chat message by conversation and activity, a line on the board by its request key. */
export interface MessageKey {
  readonly conversationId: string;
  readonly activityId: string;
}

/**
 * The newest text and the newest deletion heard of a message, and the deletion after which somebody chose to
 * keep the action items. Deliveries may come late, twice and out of order.
 */
export interface Revision {
  readonly writtenAt: Instant | null;
  readonly deletedAt: Instant | null;
  readonly keptAt: Instant | null;
}

export const UNHEARD: Revision = { writtenAt: null, deletedAt: null, keptAt: null };

/** An action item as the message asked for it; kept to see what an edit of the message changed. */
export interface CapturedAction {
  readonly number: ActionItemNumber;
  readonly understood: UnderstoodAction;
  /** What was understood as corrections put it right, with their words; null when there was none. */
  readonly putRight: UnderstoodAction | null;
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

/** Whether a text of the message is newer than every text heard before; an older or equal one changes nothing. */
export function isNewText(known: Revision, writtenAt: Instant): boolean {
  return known.writtenAt === null || writtenAt > known.writtenAt;
}

/**
 * Whether the message is deleted now and nobody chose to keep what it asked for. Each moment is kept by its
 * newest value, so every order of deliveries ends in the same state; a text written after the deletion means
 * that the deletion was undone.
 */
export function isDeleted({ writtenAt, deletedAt, keptAt }: Revision): boolean {
  if (deletedAt === null || (keptAt !== null && keptAt >= deletedAt)) return false;
  return writtenAt === null || deletedAt >= writtenAt;
}
