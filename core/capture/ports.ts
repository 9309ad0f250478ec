import type { ActionItemPorts } from '../action-items/ports';
import type { CoalitionStore } from '../coalitions/ports';
import type { GremiumStore } from '../gremia/ports';
import type { PersonStore } from '../people/ports';
import type { ActionItemNumber, PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import type { Capture, MessageKey } from './capture';
import type { PreparedContext } from './context';
import type { Conversation, ConversationLink } from './conversation';
import type { Calendar } from './understanding';

/** What was made of each message in one programme. */
export interface CaptureStore {
  /** Locks the key until the transaction ends, also when there is no row yet, so that two deliveries queue up. */
  findForChange(key: MessageKey): Promise<Capture | null>;
  find(key: MessageKey): Promise<Capture | null>;
  /** The capture an action item came from, or null when it came from elsewhere. */
  findByActionItem(number: ActionItemNumber): Promise<Capture | null>;
  /** The newest capture with action items from a person's messages in one chat, written at or between two moments. */
  latestBy(sender: PersonId, conversationId: string, since: Instant, until: Instant): Promise<Capture | null>;
  /** The capture that a card in one chat tells about. */
  findByCard(conversationId: string, cardId: string): Promise<Capture | null>;
  /** Adds or replaces the capture with this key; the card of one that exists stays as `setCard` left it. */
  put(capture: Capture): Promise<void>;
  /** Remembers the card of a capture; a key that is not there changes nothing. */
  setCard(key: MessageKey, cardId: string): Promise<void>;
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

/**
 * Gives what the grammar knows of the programme, prepared. It may be up to a minute old: a coalition's new
 * alias or a newcomer's name may wait that long, a turn in the chat may not.
 */
export interface ContextSource {
  prepared(ports: {
    readonly coalitions: CoalitionStore;
    readonly people: PersonStore;
    readonly calendar: CalendarSource;
  }): Promise<PreparedContext>;
}

/** What the use cases of capture need of one transaction: everything a turn in the chat may touch. */
export interface CapturePorts extends ActionItemPorts {
  readonly captures: CaptureStore;
  readonly conversations: ConversationStore;
  readonly calendar: CalendarSource;
  readonly gremia: GremiumStore;
  readonly context: ContextSource;
}
