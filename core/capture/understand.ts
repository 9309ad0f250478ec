import { dayInAmsterdam } from '../shared/plain-date';
import type { PreparedContext } from './context';
import { endOfReading } from './reading/end-of-reading';
import { readMessage } from './reading/message';
import type { Message, Understanding } from './understanding';

/**
 * Reads a chat message: zero, one or more action items, each part with its words and the rule that read it so.
 * Never throws for the text; `reference` must be an instant (ISO 8601 with an offset).
 */
export function understand(message: Message, context: PreparedContext): Understanding {
  return readMessage(message.text, message.mentions, dayInAmsterdam(message.reference), context);
}

/** How many characters of a text are read when it is too long to be read whole; null when it is read whole. */
export function partRead(text: string): number | null {
  const end = endOfReading(text);
  return end < text.length ? end : null;
}
