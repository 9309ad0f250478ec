import type { ActionItemRefusal, Origin } from '../action-items/action-item';
import type { ActionItemNumber, CoalitionCode } from '../shared/ids';
import type { RefusalFacts } from '../shared/outcome';
import type { Instant } from '../shared/plain-date';
import type { MessageKey } from './capture';
import type { Conversation } from './conversation';
import type { PutRightRefusal } from './put-right';
import type { KnownMention } from './resolve';
import type { CaptureView, RevisedPart } from './views';

/** How much text a message may have (UTF-16 units), and how many action items one message may ask for. */
export const TEXT_MAX = 30_000;
export const ACTIONS_MAX = 50;

/**
 * What the person asked for by how they handed a text in: nothing, that it becomes an action item whatever it says, or
 * that each of its lines does.
 */
export type Asked = 'nothing' | 'an-action' | 'each-line';

/** A message as a surface hands it in: from a chat, a dialog or the board. */
export interface IncomingMessage {
  readonly key: MessageKey;
  /** When this text was written; an edit has a later moment than the message it edits. */
  readonly revisedAt: Instant;
  readonly text: string;
  readonly mentions: readonly KnownMention[];
  /** The message's own timestamp with its offset: relative dates are read against it. */
  readonly reference: string;
  readonly conversation: Conversation | null;
  readonly origin: Origin;
  /** The coalition the surface stands for, such as the board's own; null when it stands for none. */
  readonly coalition: CoalitionCode | null;
  /** The message or card that this message answers, as the chat names it; null when it answers none. */
  readonly answers: string | null;
  readonly asked: Asked;
}

/** What became of a message. */
export type CaptureResult =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'known'; readonly view: CaptureView }
  | { readonly kind: 'captured'; readonly view: CaptureView }
  | { readonly kind: 'revised'; readonly view: CaptureView; readonly changed: readonly RevisedPart[] }
  /** A correction asks for what is so already. */
  | { readonly kind: 'unchanged'; readonly view: CaptureView; readonly number: ActionItemNumber }
  | { readonly kind: 'emptied'; readonly view: CaptureView }
  | {
      readonly kind: 'refused';
      readonly code:
        | 'text-too-long'
        | 'text-empty'
        | 'which-action'
        | PutRightRefusal
        | 'which-person'
        | 'what-to-take-back'
        | 'coalition-unknown'
        | ActionItemRefusal;
      readonly facts: RefusalFacts;
    };
