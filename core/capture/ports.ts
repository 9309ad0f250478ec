import type { ActionItemNumber } from '../shared/ids';
import type { Capture, MessageKey } from './capture';
import type { Conversation, ConversationLink } from './conversation';
import type { Calendar } from './understanding';

/** What was made of each message in one programme. */
export interface CaptureStore {
  /** Locks the key until the transaction ends, also when there is no row yet, so that two deliveries queue up. */
  findForChange(key: MessageKey): Promise<Capture | null>;
  find(key: MessageKey): Promise<Capture | null>;
  /** The capture an action item came from, or null when it came from elsewhere. */
  findByActionItem(number: ActionItemNumber): Promise<Capture | null>;
  /** Adds or replaces the capture with this key. */
  put(capture: Capture): Promise<void>;
}

/** The chats of one programme. */
export interface ConversationStore {
  find(id: string): Promise<Conversation | null>;
  put(conversation: Conversation): Promise<void>;
  link(id: string, link: ConversationLink | null): Promise<void>;
}

/** Gives the programme's meetings, school holidays and public holidays. */
export interface CalendarSource {
  calendar(): Promise<Calendar>;
}
