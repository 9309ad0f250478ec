import type { PlainDate } from '../../shared/plain-date';
import { isOneSlipAway } from '../text/fold';
import type { Token } from '../text/token';
import type { DueReason } from '../understanding';
import type { DateWord, Link, Unit } from '../vocabulary/date-words';
import { wordOf } from '../vocabulary/lexicon';
import { SHORTENED } from '../vocabulary/nl-dates';
import type { EventNames } from './event-names';

/** What the date readers look at: the tokens, what each can mean in a date, and the day of the message. */
export interface DateScan {
  readonly tokens: readonly Token[];
  readonly words: readonly (DateWord | undefined)[];
  readonly language: 'nl' | 'en';
  /** Which kinds of words that readers may need are among them, by `bitsOf`. */
  readonly kinds: number;
  readonly today: PlainDate;
  readonly closed: ReadonlySet<PlainDate>;
  readonly events: EventNames;
  /** First words of expressions that are no date words themselves, such as the names of feasts. */
  readonly beginnings: ReadonlySet<string>;
  /** Whether any date is asked for, also those that say too little to be a deadline in a chat. */
  readonly wide: boolean;
}

export type PeriodUnit = 'week' | 'weekend' | 'month' | 'quarter' | 'half-year' | 'year' | 'days';

export interface Period {
  readonly kind: 'period';
  readonly unit: PeriodUnit;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** After how much time the same words mean the next such period; null when they name just this one. */
  readonly repeats: 'week' | 'month' | 'quarter' | 'year' | null;
}

/** A period and the position after its words. */
export interface PeriodFound {
  readonly to: number;
  readonly period: Period;
}

/** What a date expression stands for, before its role in the sentence is known. */
export type DateValue =
  | {
      readonly kind: 'day';
      readonly day: PlainDate;
      /** Whether the words themselves fix the year, so that the day may lie in the past. */
      readonly fixed: boolean;
      /** The day this is an event on, such as "commissie van 18 maart". */
      readonly event?: boolean;
      /** The weekday (1 is Monday) that was said with it and that it is not. */
      readonly notOn?: number;
    }
  | Period
  /** A meeting, feast or holiday: only with "voor", "na" or "op" it becomes a due day. */
  | { readonly kind: 'event'; readonly from: PlainDate; readonly to: PlainDate }
  /** Understood, but it names no day: "zo snel mogelijk", "elke vrijdag", a meeting that is not in the calendar. */
  | { readonly kind: 'none'; readonly event?: boolean; readonly period?: Period }
  /** 31 februari. */
  | { readonly kind: 'impossible'; readonly choices: readonly PlainDate[] };

/** A date expression: tokens `from` up to but not including `to`. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: DateValue;
  readonly reason: DueReason;
}

export type DateReader = (scan: DateScan, at: number) => Found | null;

export function found(from: number, to: number, value: DateValue, reason: DueReason): Found {
  return { from, to, value, reason };
}

export function day(from: number, to: number, date: PlainDate, reason: DueReason, fixed = false): Found {
  return { from, to, value: { kind: 'day', day: date, fixed }, reason };
}

export function is(scan: DateScan, at: number, what: Link): boolean {
  const word = scan.words[at];
  return word !== undefined && word.is === what;
}

/** The position after an optional small word. */
export function skip(scan: DateScan, at: number, what: Link): number {
  return is(scan, at, what) ? at + 1 : at;
}

/** Behind "tot": past the rest of "tot en met". */
export function afterAndWith(scan: DateScan, at: number): number {
  return is(scan, at, 'and') && scan.tokens[at + 1]?.norm === 'met' ? at + 2 : at;
}

export function unitAt(scan: DateScan, at: number): Unit | null {
  const word = scan.words[at];
  return word !== undefined && word.is === 'unit' ? word.unit : null;
}

/** A number in digits or in words; NaN when there is none. */
export function numberAt(scan: DateScan, at: number): number {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return token.ordinal ? Number.NaN : token.value;
  const word = scan.words[at];
  return word?.is === 'number' ? word.value : Number.NaN;
}

/** An ordinal such as 3e, derde or laatste (-1); 0 when there is none. */
export function ordinalAt(scan: DateScan, at: number): number {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return token.ordinal ? token.value : 0;
  const word = scan.words[at];
  if (word?.is === 'past' && (token?.norm === 'laatste' || token?.norm === 'last')) return -1;
  return word?.is === 'ordinal' ? word.value : 0;
}

/** The position after the point of an abbreviation: "vlg. week". */
export function afterPoint(scan: DateScan, at: number): number {
  const isShort = SHORTENED.has(scan.tokens[at - 1]?.norm ?? '');
  return isShort && isMark(scan, at, '.') && scan.tokens[at]?.spaced === false ? at + 1 : at;
}

export function isMark(scan: DateScan, at: number, mark: string): boolean {
  const token = scan.tokens[at];
  return token?.kind === 'mark' && token.norm === mark;
}

/** What each word can mean in a date, forgiving one slip in the long names of weekdays and months. */
export function lookUpDateWords(
  tokens: readonly Token[],
  language: 'nl' | 'en',
): Pick<DateScan, 'tokens' | 'words' | 'kinds' | 'language'> {
  const words: (DateWord | undefined)[] = [];
  let kinds = 0;
  for (const { kind, quoted, norm, word } of tokens) {
    const meant = kind !== 'word' || quoted ? undefined : (word.date[language] ?? nearMiss(norm, language));
    words.push(meant);
    if (meant) kinds |= BITS[meant.is] ?? 0;
  }
  return { tokens, words, kinds, language };
}

/** The kinds of words without which some readers read nothing; most messages have few of them. */
const BITS: Readonly<Partial<Record<DateWord['is'], number>>> = {
  month: 1,
  weekday: 2,
  unit: 4,
  before: 8,
  after: 16,
  from: 32,
};

/** A bit for each of these kinds. */
export function bitsOf(kinds: readonly DateWord['is'][]): number {
  return kinds.reduce((bits, kind) => bits | (BITS[kind] ?? 0), 0);
}

/** Long words in which one slip is forgiven, by the code of their first letter. */
const FORGIVING = byFirstLetter([
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
  'overmorgen',
  'volgende',
  'komende',
  'aanstaande',
  'eerstvolgende',
  'januari',
  'februari',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]);

function byFirstLetter(names: readonly string[]): readonly (readonly string[] | undefined)[] {
  const lists: string[][] = [];
  for (const name of names) {
    const letter = name.charCodeAt(0);
    lists[letter] = [...(lists[letter] ?? []), name];
  }
  return Array.from(lists);
}

function nearMiss(norm: string, language: 'nl' | 'en'): DateWord | undefined {
  if (norm.length < 6 || norm.length > 14 || (norm.endsWith('s') && norm[0] !== 'a')) return undefined;
  const meant = FORGIVING[norm.charCodeAt(0)];
  if (!meant) return undefined;
  for (const name of meant) if (isOneSlipAway(norm, name)) return wordOf(name).date[language];
  return undefined;
}
