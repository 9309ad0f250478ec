import type { ActionItemView } from '../core/action-items/views';
import type { Card } from './kit/card';
import type { CaptureReply, Turn } from './turn';

/** A message that somebody picked in a chat to do something with. */
export interface PickedMessage {
  /** Null when the dialog was opened without a message. */
  readonly id: string | null;
  readonly text: string;
  readonly link: string | null;
  /** ISO 8601; null when the chat did not say. */
  readonly writtenAt: string | null;
}

/** Something that can be found from the compose box. Its id stands in the app's manifest too. */
export interface SearchExtension {
  readonly commandId: string;
  search(turn: Turn, text: string): Promise<readonly FoundItem[]>;
}

export interface FoundItem {
  readonly card: Card;
  readonly item: ActionItemView;
  readonly subtitle: string;
}

/** Something that can be done with a message, in a dialog. Its id stands in the app's manifest too. */
export interface DialogExtension {
  readonly commandId: string;
  open(turn: Turn, message: PickedMessage): Promise<Card>;
  submit(turn: Turn, raw: unknown, activityId: string): Promise<DialogAnswer>;
}

/** What a dialog that was handed in leads to: it stays open with what is wrong, or closes with what was done. */
export type DialogAnswer =
  | { readonly kind: 'stay'; readonly card: Card }
  | { readonly kind: 'close'; readonly text: string; readonly reply: CaptureReply | null };
