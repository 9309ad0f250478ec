import type { Priority } from '../manifest/manifest';
import type { CoalitionCode } from '../shared/ids';
import type { PlainDate } from '../shared/plain-date';

/** A stretch of the message, as UTF-16 offsets: `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One understood part: its value, the words it came from, and the rule that read them so. */
export interface Part<T, Reason extends string> {
  readonly value: T;
  /** Null when it was not in the item's own words, but for instance inherited from the chat's coalition. */
  readonly span: Span | null;
  /** The words at `span`, exactly as typed; empty when `span` is null. */
  readonly words: string;
  readonly reason: Reason;
}

/** An owner as the message names one. The use case turns it into a person of the programme. */
export type OwnerRef =
  | { readonly kind: 'sender' }
  | { readonly kind: 'mention'; readonly name: string; readonly id: string }
  | { readonly kind: 'name'; readonly name: string };

/** A person mentioned with `<at>…</at>` in a chat message. */
export interface Mention {
  readonly name: string;
  readonly id: string;
}

/** A chat message as the grammar reads it. */
export interface Message {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** ISO 8601 with an offset: the message's own timestamp, against which relative dates are read. */
  readonly reference: string;
}

/** Why a message counts as an action item (conventions §1), or why it does not. */
export type ActionReason =
  | 'marker'
  | 'list'
  | 'request'
  | 'assignment'
  | 'own-promise'
  | 'open-request'
  | 'we-with-deadline'
  | 'none';

/** How a due day was read (conventions §4). The card turns the code into a sentence. */
export type DueReason =
  | 'date'
  | 'date-next-year'
  | 'day-of-month'
  | 'weekday'
  | 'weekday-this-week'
  | 'weekday-next-week'
  | 'weekday-of-week'
  | 'weekday-in-weeks'
  | 'nth-day'
  | 'relative-day'
  | 'amount'
  | 'working-days'
  | 'week-end'
  | 'week-start'
  | 'week-middle'
  | 'before-week'
  | 'weekend'
  | 'after-weekend'
  | 'period-end'
  | 'period-start'
  | 'period-middle'
  | 'halfway'
  | 'day-before'
  | 'range-end'
  | 'offset-before'
  | 'offset-after'
  | 'no-earlier'
  | 'before-event'
  | 'after-event'
  | 'on-event'
  | 'correction'
  | 'heading';

export type OwnerReason = 'mention' | 'name' | 'sender' | 'field' | 'heading';
export type CoalitionReason = 'hashtag' | 'number' | 'name' | 'alias' | 'typing-error' | 'heading' | 'conversation';
export type PriorityReason = 'word' | 'letter' | 'heading';

/** A question for the card rather than a guess. `choices` are in order of likelihood. */
export type Doubt =
  | { readonly about: 'due'; readonly words: string; readonly choices: readonly PlainDate[] }
  /** A weekday that the date beside it is not: the date counts, and is the first choice. */
  | { readonly about: 'weekday'; readonly words: string; readonly choices: readonly PlainDate[] }
  | { readonly about: 'impossible-date'; readonly words: string; readonly choices: readonly PlainDate[] }
  | { readonly about: 'past-date'; readonly words: string; readonly choices: readonly PlainDate[] }
  | { readonly about: 'coalition'; readonly words: string; readonly choices: readonly CoalitionCode[] };

/** One action item that a message asks for. */
export interface UnderstoodAction {
  /** In infinitive style, with a capital and without a full stop; never empty. */
  readonly title: string;
  readonly owners: readonly Part<OwnerRef, OwnerReason>[];
  readonly due: Part<PlainDate, DueReason> | null;
  readonly coalition: Part<CoalitionCode, CoalitionReason> | null;
  readonly priority: Part<Priority, PriorityReason> | null;
  readonly doubts: readonly Doubt[];
}

/** What a message means: zero, one or more action items, and why. */
export interface Understanding {
  readonly reason: ActionReason;
  /** `list` when the message is a list or asks for several things, even if only one of them is left to do. */
  readonly form: 'single' | 'list';
  /** Up to where the text was read, as a UTF-16 offset: its length, unless it is too long to read whole. */
  readonly readTo: number;
  /** Empty when the message asks for nothing. In the order of the message. */
  readonly actions: readonly UnderstoodAction[];
}

/** A coalition as messages may name it. */
export interface NamedCoalition {
  readonly code: CoalitionCode;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The days that the programme and the country give meaning to. */
export interface Calendar {
  readonly meetings: readonly { readonly kind: string; readonly name: string; readonly date: PlainDate }[];
  readonly schoolHolidays: readonly { readonly name: string; readonly from: PlainDate; readonly to: PlainDate }[];
  readonly publicHolidays: readonly PlainDate[];
}

/** What the grammar knows besides the message. Prepared once per programme by `prepareContext`. */
export interface CaptureContext {
  readonly coalitions: readonly NamedCoalition[];
  readonly calendar: Calendar;
  /** Names of people in the programme; they help to tell a name from a word. May be empty. */
  readonly peopleNames: readonly string[];
}
