import type { z } from 'zod';
import type { MessageKey } from '../core/capture/capture';
import type { Conversation } from '../core/capture/conversation';
import type { CapturePorts } from '../core/capture/ports';
import type { Actor } from '../core/people/actor';
import type { ProgrammeId } from '../core/shared/ids';
import type { Language } from '../core/shared/language';
import type { Instant } from '../core/shared/plain-date';
import type { InProgramme } from '../core/shared/unit-of-work';
import { type Sentences, sentences } from '../i18n/sentences';
import type { Card } from './kit/card';
import { type Pressed, readPress, type Verb } from './kit/verb';
import type { Place } from './place';

/** What the bot needs from the outside; server/compose.ts gives it. */
export interface BotParts {
  readonly inProgramme: InProgramme<CapturePorts>;
  /** The programme that works in a tenant; null when the tenant has none. */
  programmeOf(tenantId: string): ProgrammeId | null;
  now(): Instant;
  /** Where a person opens a coalition's board, or with null their own action items. */
  boardUrl(coalition: string | null): string;
  readonly log: BotLog;
}

/** Writes facts, never a message's text, a name or a token. */
export interface BotLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** One turn of a conversation, inside its transaction: who says something, where, and in which language to answer. */
export interface Turn {
  readonly ports: CapturePorts;
  readonly who: Actor;
  readonly language: Language;
  readonly texts: Sentences;
  readonly conversation: Conversation;
  readonly boardUrl: BotParts['boardUrl'];
  /** Whether the client asks for cards afresh when it shows them. */
  readonly refreshes: boolean;
}

/** The same turn as a reader of another language would see it. */
export function inLanguage(turn: Turn, language: Language): Turn {
  return { ...turn, language, texts: sentences(language) };
}

/** The numbers of the action items that changed, so that the cards about their messages can follow. */
export type Touched = readonly number[];

/** What the bot answers to a message. */
export type Reply =
  | { readonly kind: 'silence' }
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly touched: Touched;
      /** Only said when the message is no action: work to be done may begin as a command does. */
      readonly unlessAction?: true;
    }
  | { readonly kind: 'card'; readonly card: Card; readonly touched: Touched }
  | CaptureReply;

/** The one card about a message: sent once, updated ever after. */
export interface CaptureReply {
  readonly kind: 'capture';
  readonly key: MessageKey;
  readonly cardId: string | null;
  readonly card: Card;
  /** Whether a card that was sent before shows something else now. */
  readonly update: boolean;
  /** Said in one line besides the card, such as what an edit changed. */
  readonly line: string | null;
}

/** A card that was sent before, as it must look now. */
export interface CardUpdate {
  readonly cardId: string;
  readonly card: Card;
}

export const silence: Reply = { kind: 'silence' };
export const say = (text: string, touched: Touched = []): Reply => ({ kind: 'line', text, touched });
/** Says something unless the message turns out to be an action, or to put one right. */
export const unlessAction = (text: string): Reply => ({ kind: 'line', text, touched: [], unlessAction: true });
/** Says that a name is unknown; but many words are more likely work to be done than a name. */
export function sayUnknown(name: string, text: string): Reply {
  return name.split(' ').length > NAME_WORDS_MAX ? unlessAction(text) : say(text);
}

const NAME_WORDS_MAX = 3;

export const show = (card: Card, touched: Touched = []): Reply => ({ kind: 'card', card, touched });

/**
 * Something a person can type. Words are lower case; English words stand beside the Dutch ones. A command that
 * changes something has an answer to a question in its words: "12 klaar?" closes nothing.
 */
export type Command = { readonly words: readonly string[] } & (
  | { readonly takes: 'nothing'; run(turn: Turn): Promise<Reply>; asked?(turn: Turn): Promise<Reply> }
  | {
      readonly takes: 'numbers';
      /** Words that say the same behind the numbers: "12 is gedaan". */
      readonly behind: readonly string[];
      run(turn: Turn, numbers: readonly number[]): Promise<Reply>;
      asked(turn: Turn, numbers: readonly number[]): Promise<Reply>;
    }
  | {
      readonly takes: 'name';
      run(turn: Turn, name: string | null): Promise<Reply>;
      asked?(turn: Turn, name: string | null): Promise<Reply>;
    }
);

/** What a press on a card leads to. */
export type PressReply =
  | {
      readonly kind: 'redraw';
      readonly place: Place;
      /** The action item whose form is open, for who pressed only. */
      readonly editing: number | null;
      /** Said on top of the card, such as why something was refused. */
      readonly notice: string | null;
      /** Whether others must see the new card too. */
      readonly changed: boolean;
      readonly touched: Touched;
    }
  | { readonly kind: 'say'; readonly text: string };

/** A press and what answers it. */
export interface CardActionHandler {
  readonly name: string;
  run(turn: Turn, raw: unknown): Promise<PressReply>;
}

/** Pairs a verb with its handler; what a press brings is checked before the handler sees it. */
export function onPress<Data extends z.ZodRawShape, Inputs extends z.ZodRawShape>(
  asked: Verb<Data, Inputs>,
  handle: (turn: Turn, pressed: Pressed<Verb<Data, Inputs>>) => Promise<PressReply>,
): CardActionHandler {
  return {
    name: asked.name,
    async run(turn, raw) {
      const pressed = readPress(asked, raw);
      return pressed ? handle(turn, pressed) : { kind: 'say', text: turn.texts.chat.buttonTooOld };
    },
  };
}

/** Draws the card of a place for the person whose turn it is; null when there is nothing there for them. */
export type Draw<P extends Place> = (turn: Turn, place: P, extras: DrawExtras) => Promise<Card | null>;

export interface DrawExtras {
  readonly editing: number | null;
  readonly notice: string | null;
}
