import { weekdayOf } from '../../shared/plain-date';
import { startsWithDigit } from '../text/fold';
import type { Token } from '../text/token';
import type { DateWord } from '../vocabulary/date-words';
import { bitsOf, type DateReader, type DateScan, type Found, is, isMark } from './date-scan';
import { joinFrames } from './join-frames';
import { joinRanges } from './join-ranges';
import { readDayAndMonth } from './read-absolute';
import { BEFORE_AMOUNT } from './read-amount';
import { readDayOfMonth } from './read-day-of-month';
import { readEvent } from './read-event';
import { readFromNow } from './read-from-now';
import { readGluedDate } from './read-glued';
import { readMonthAndDay } from './read-month-and-day';
import { readMonthOfYear } from './read-month-of-year';
import { readCompactDate, readNumericDate } from './read-numeric';
import { readOffset } from './read-offset';
import { readPeriod } from './read-period';
import { readDayWord, readEdge, readWholePeriod, readWithoutDay } from './read-simple';
import { notOn, readNthDay, readWeekday, readWeekThenDay } from './read-weekday';
import { NOW, readPastMonth, readWide } from './read-wide';
import { afterTimeOfDay, clockAt } from './time-of-day';

/** What the first word of a date expression is: a date word, a number in digits, both in one word, or a name. */
type Opening = DateWord['is'] | 'digits' | 'mixed' | 'name';

const TURNS = ['this', 'next', 'coming', 'past', 'ordinal'] as const;
const PERIODS = [...TURNS, 'the', 'unit', 'month', 'quarter', 'digits', 'mixed'] as const;
const AMOUNTS = ['digits', 'mixed', 'number', 'few', 'edge', 'half-of'] as const;

interface Row {
  readonly read: DateReader;
  /** What the first word may be. */
  readonly opens: readonly Opening[];
  /** Kinds of words of which the message must have one. */
  readonly needs?: readonly DateWord['is'][];
}

/** In order of preference where two readings are equally long. */
const READERS: readonly Row[] = [
  { read: readNumericDate, opens: ['digits'] },
  { read: readCompactDate, opens: ['digits'] },
  { read: readDayAndMonth, opens: ['the', 'coming', 'past', 'digits', 'ordinal', 'number'], needs: ['month'] },
  { read: readGluedDate, opens: ['digits', 'mixed'] },
  { read: readMonthAndDay, opens: ['month'] },
  { read: readWeekThenDay, opens: [...TURNS, 'the', 'unit', 'digits', 'mixed', 'in'], needs: ['weekday'] },
  { read: readWeekday, opens: [...TURNS, 'the', 'weekday'] },
  { read: readNthDay, opens: ['the', 'digits', 'ordinal', 'past'], needs: ['weekday', 'unit'] },
  { read: readDayOfMonth, opens: ['the', 'digits', 'ordinal'] },
  { read: readEdge, opens: ['the', 'closing', 'edge', 'unit'] },
  { read: readFromNow, opens: [...AMOUNTS, ...TURNS, 'the', 'in', 'within'] },
  { read: readDayWord, opens: ['this', 'day'] },
  { read: readWithoutDay, opens: ['name', 'the', 'this', 'next', 'coming', 'every'] },
  { read: readEvent, opens: ['name', ...TURNS, 'the'] },
  { read: readWholePeriod, opens: PERIODS },
  { read: readMonthOfYear, opens: ['digits'] },
  { read: readPastMonth, opens: ['past'] },
];

/** Words within a date or before it, with which none begins. */
const TIES: ReadonlySet<Opening> = new Set<Opening>([
  ...(['of', 'and', 'or', 'to', 'before', 'after', 'from', 'between', 'clock', 'ago'] as const),
]);

/** What "twee weken voor …" and the like may open with. */
const OFFSETS: ReadonlySet<Opening> = new Set<Opening>([...AMOUNTS, ...TURNS, 'the', 'weekday', 'unit']);

/** Words that tie an amount to the day it is counted from. */
const COUNTED_FROM = bitsOf(['before', 'after', 'from']);

const ALL_READERS: readonly Reader[] = [...READERS.map(readerOf), { read: readWide, needs: 0 }];
/** The readers for a word that opens nothing else, and for one that opens a name as well. */
const FOR_NAMES = { plain: [], named: readersFor('name') };
const READERS_BY_OPENING = new Map(
  READERS.flatMap(({ opens }) => opens).map((one) => [one, { plain: readersFor(one), named: readersFor(one, 'name') }]),
);

/** A reader, with a bit for each kind of word of which the message must have one; 0 when it needs none. */
interface Reader {
  readonly read: DateReader;
  readonly needs: number;
}

function readerOf({ read, needs = [] }: Row): Reader {
  return { read, needs: bitsOf(needs) };
}

function readersFor(...openings: readonly Opening[]): readonly Reader[] {
  return READERS.filter(({ opens }) => openings.some((one) => opens.includes(one))).map(readerOf);
}

/** Finds every date expression, from left to right, each as long as it can be read, without their cue words. */
export function findDates(scan: DateScan): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const here = readDate(scan, at);
    if (here) {
      const dated = withWeekday(scan, here);
      const to = afterTimeOfDay(scan, dated.to);
      all.push(to === dated.to ? dated : { ...dated, to });
      at = Math.max(to, at + 1);
    } else {
      at++;
    }
  }
  const joined = joinRanges(scan, withoutEndsOfDay(scan, all));
  return joinFrames(scan, joined, readDate).map((one) => withBetween(scan, one));
}

/** "EOD tomorrow", "einde dag vrijdag": the end of the day that follows is that day. */
function withoutEndsOfDay(scan: DateScan, all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of all) {
    const before = kept.at(-1);
    const ends = before?.to === one.from && one.value.kind === 'day' && isEndOfDay(scan, before);
    if (ends) kept[kept.length - 1] = { ...one, from: before.from };
    else kept.push(one);
  }
  return kept;
}

function isEndOfDay(scan: DateScan, { from, reason }: Found): boolean {
  const opening = scan.words[from]?.is;
  return reason === 'relative-day' && (opening === 'closing' || opening === 'edge');
}

/** Takes in the "tussen" before a range. */
function withBetween(scan: DateScan, one: Found): Found {
  return one.reason === 'range-end' && is(scan, one.from - 1, 'between') ? { ...one, from: one.from - 1 } : one;
}

/** Takes in the weekday or week behind a date that it is in: "10 mei (ma)", "31 mei (week 22)". */
function withWeekday(scan: DateScan, dated: Found): Found {
  const { to, value } = dated;
  if (value.kind !== 'day' || !(isMark(scan, to, '(') || isMark(scan, to, ','))) return dated;
  const isBracket = isMark(scan, to, '(');
  const weekday = scan.words[to + 1];
  if (isBracket && weekday?.is === 'weekday' && isMark(scan, to + 2, ')'))
    return notOn({ ...dated, to: to + 3 }, weekday.value);
  // "3 mei, maandag": that day once more.
  if (weekday?.is === 'weekday' && !weekday.short && !isBracket && weekdayOf(value.day) === weekday.value)
    return { ...dated, to: to + 2 };
  const week = readPeriod(scan, to + 1);
  const isSame = week?.period.unit === 'week' && week.period.from <= value.day && value.day <= week.period.to;
  if (!isSame || (isBracket && !isMark(scan, week.to, ')'))) return dated;
  return { ...dated, to: isBracket ? week.to + 1 : week.to };
}

function readDate(scan: DateScan, at: number): Found | null {
  const token = scan.tokens[at];
  if (!token || token.quoted || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const opening = openingOf(scan, at, token);
  const clocked = opening === 'digits' || opening === 'clock' ? behindClock(scan, at) : null;
  return clocked ?? readFrom(scan, at, token, opening);
}

function readFrom(scan: DateScan, at: number, token: Token, opening: Opening | null): Found | null {
  const named = scan.beginnings.has(token.norm);
  if (!opening && !named) return null;
  if (!named && isDayBeforeMonth(scan, at, token)) return readDayAndMonth(scan, at);
  if (opening === 'the' && !mayFollowArticle(scan, at + 1)) return null;
  if (scan.wide && !(opening && TIES.has(opening))) return orOffset(scan, at, longest(scan, at, ALL_READERS));
  const readers = (opening && READERS_BY_OPENING.get(opening)) || FOR_NAMES;
  const plain = longest(scan, at, named ? readers.named : readers.plain);
  return opening && OFFSETS.has(opening) ? orOffset(scan, at, plain) : plain;
}

/** "12 mei", the most usual date: no other reader reads a plain number before a month. */
function isDayBeforeMonth({ words, wide }: DateScan, at: number, { kind, ordinal, value }: Token): boolean {
  return kind === 'number' && !ordinal && value < 100 && !wide && words[at + 1]?.is === 'month';
}

/** "om 19:30 op vrijdag 3 mei", "15.30 uur morgen". */
function behindClock(scan: DateScan, at: number): Found | null {
  const end = clockAt(scan, at);
  if (end === at) return null;
  const norm = scan.tokens[end]?.norm;
  const start = norm === 'op' || norm === 'on' || norm === ',' ? end + 1 : end;
  const token = scan.tokens[start];
  if (!token || token.quoted || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const here = readFrom(scan, start, token, openingOf(scan, start, token));
  return here?.value.kind === 'day' ? { ...here, from: at } : null;
}

function orOffset(scan: DateScan, at: number, plain: Found | null): Found | null {
  if ((scan.kinds & COUNTED_FROM) === 0) return plain;
  const offset = readOffset(scan, at, (anchor) => longest(scan, anchor, ALL_READERS));
  return offset && (!plain || offset.to > plain.to) ? offset : plain;
}

function longest(scan: DateScan, at: number, readers: readonly Reader[]): Found | null {
  let best: Found | null = null;
  for (const { read, needs } of readers) {
    if (needs !== 0 && (needs & scan.kinds) === 0) continue;
    const here = read(scan, at);
    if (here && (!best || here.to > best.to)) best = here;
  }
  return best;
}

function openingOf(scan: DateScan, at: number, { kind, norm }: Token): Opening | null {
  if (kind === 'number') return 'digits';
  const word = scan.words[at];
  if (word) return word.is;
  if (norm === 'een') return 'number';
  if (scan.wide && NOW.has(norm)) return 'day';
  return startsWithDigit(norm) || startsWithDigit(norm.charAt(norm.length - 1)) ? 'mixed' : null;
}

/** "de notulen": behind an article a plain word begins no date; in "Bas stuurt het deze week" it is no article. */
function mayFollowArticle(scan: DateScan, at: number): boolean {
  const opening = scan.words[at]?.is;
  if (scan.tokens[at - 1]?.norm === 'het' && (opening === 'this' || opening === 'weekday')) return false;
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || openingOf(scan, at, token) !== null) return true;
  return scan.beginnings.has(token.norm) || BEFORE_AMOUNT.has(token.norm);
}
