import { startsWithDigit } from '../text/fold';
import type { Token } from '../text/token';
import type { DateWord } from '../vocabulary/date-words';
import { type DateReader, type DateScan, type Found, is, isMark, skip } from './date-scan';
import { joinRanges } from './join-ranges';
import { readDayAndMonth, readDayOfMonth, readMonthAndDay, readNumericDate } from './read-absolute';
import { BEFORE_AMOUNT, readFromNow } from './read-amount';
import { readEvent } from './read-event';
import { readGluedDate } from './read-glued';
import { readMonthOfYear } from './read-month-of-year';
import { readOffset } from './read-offset';
import { readDayWord, readEdge, readWholePeriod, readWithoutDay } from './read-simple';
import { readNthDay, readWeekday, readWeekThenDay } from './read-weekday';
import { readPastMonth, readWide } from './read-wide';

/** What the first word of a date expression is: a date word, a number in digits, both in one word, or a name. */
type Opening = DateWord['is'] | 'digits' | 'mixed' | 'name';

const TURNS = ['this', 'next', 'coming', 'past', 'ordinal'] as const;
const PERIODS = [...TURNS, 'the', 'unit', 'month', 'quarter', 'digits', 'mixed'] as const;
const AMOUNTS = ['digits', 'mixed', 'number', 'few', 'edge', 'half-of'] as const;

/** In order of preference where two readings are equally long, each with what it may open with. */
const READERS: readonly { readonly read: DateReader; readonly opens: readonly Opening[] }[] = [
  { read: readNumericDate, opens: ['digits'] },
  { read: readDayAndMonth, opens: ['the', 'digits', 'ordinal', 'number'] },
  { read: readGluedDate, opens: ['digits', 'mixed'] },
  { read: readMonthAndDay, opens: ['month'] },
  { read: readWeekThenDay, opens: [...PERIODS, 'in'] },
  { read: readWeekday, opens: [...TURNS, 'the', 'weekday'] },
  { read: readNthDay, opens: ['the', 'digits', 'ordinal', 'past'] },
  { read: readDayOfMonth, opens: ['the', 'digits', 'ordinal'] },
  { read: readEdge, opens: ['closing', 'edge'] },
  { read: readFromNow, opens: [...AMOUNTS, ...TURNS, 'the', 'in', 'within'] },
  { read: readDayWord, opens: ['this', 'day'] },
  { read: readWithoutDay, opens: ['name', 'the', 'this', 'next', 'coming', 'every'] },
  { read: readEvent, opens: ['name', ...TURNS, 'the'] },
  { read: readWholePeriod, opens: PERIODS },
  { read: readMonthOfYear, opens: ['digits'] },
  { read: readPastMonth, opens: ['past'] },
];

/** What "twee weken voor …" and the like may open with. */
const OFFSETS: ReadonlySet<Opening> = new Set<Opening>([...AMOUNTS, ...TURNS, 'the', 'weekday', 'unit']);

const ALL_READERS: readonly DateReader[] = [...READERS.map(({ read }) => read), readWide];
/** The readers for a word that opens nothing else, and for one that opens a name as well. */
const FOR_NAMES = { plain: [], named: readersFor('name') };
const READERS_BY_OPENING = new Map(
  READERS.flatMap(({ opens }) => opens).map((one) => [one, { plain: readersFor(one), named: readersFor(one, 'name') }]),
);

function readersFor(...openings: readonly Opening[]): readonly DateReader[] {
  return READERS.filter(({ opens }) => openings.some((one) => opens.includes(one))).map(({ read }) => read);
}

/** Finds every date expression, from left to right, each as long as it can be read, without their cue words. */
export function findDates(scan: DateScan): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const here = readDate(scan, at);
    if (here) {
      const to = afterTimeOfDay(scan, here.to);
      all.push(to === here.to ? here : { ...here, to });
      at = Math.max(to, at + 1);
    } else {
      at++;
    }
  }
  return joinRanges(scan, all);
}

function readDate(scan: DateScan, at: number): Found | null {
  const token = scan.tokens[at];
  if (!token || token.quoted || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const opening = openingOf(scan, at, token);
  const named = scan.beginnings.has(token.norm);
  if (!opening && !named) return null;
  if (scan.wide) return orOffset(scan, at, longest(scan, at, ALL_READERS));
  if (opening === 'the' && !mayFollowArticle(scan, at + 1)) return null;
  const readers = (opening && READERS_BY_OPENING.get(opening)) || FOR_NAMES;
  const plain = longest(scan, at, named ? readers.named : readers.plain);
  return opening && OFFSETS.has(opening) ? orOffset(scan, at, plain) : plain;
}

function orOffset(scan: DateScan, at: number, plain: Found | null): Found | null {
  const offset = readOffset(scan, at, (anchor) => longest(scan, anchor, ALL_READERS));
  return offset && (!plain || offset.to > plain.to) ? offset : plain;
}

function longest(scan: DateScan, at: number, readers: readonly DateReader[]): Found | null {
  let best: Found | null = null;
  for (const read of readers) {
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
  return startsWithDigit(norm) || ((norm[0] === 'w' || norm[0] === 'h') && WEEK_OR_HALF_YEAR.test(norm))
    ? 'mixed'
    : null;
}

const WEEK_OR_HALF_YEAR = /^(?:w|wk|week|h)\d/;

/** "de notulen": behind an article a plain word begins no date. */
function mayFollowArticle(scan: DateScan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || openingOf(scan, at, token) !== null) return true;
  return scan.beginnings.has(token.norm) || BEFORE_AMOUNT.has(token.norm);
}

/** Takes in the time of day behind a date: "'s middags", "om 10.00 uur", "voor 12 uur", "einde dag", "vroeg". */
function afterTimeOfDay(scan: DateScan, at: number): number {
  let next = at;
  if (is(scan, next, 'day-part')) {
    next++;
    if (scan.tokens[next - 1]?.norm === "'s" && is(scan, next, 'day-part')) next++;
  }
  const closing = scan.words[next];
  if (closing?.is === 'closing' && closing.unit === 'day') return next + 1;
  const edge = isMark(scan, next, ',') ? next + 1 : next;
  const edgeWord = scan.words[edge];
  if (edgeWord?.is === 'edge') {
    const part = skip(scan, skip(scan, edge + 1, 'of'), 'the');
    if (is(scan, part, 'day-part') || DAY_NAMES.has(scan.tokens[part]?.norm ?? '')) return part + 1;
  }
  return clockAt(scan, next);
}

const DAY_NAMES = new Set(['dag', 'werkdag', 'day']);
const CLOCK_LEADS = new Set([
  'om',
  'voor',
  'rond',
  'tot',
  'vanaf',
  'uiterlijk',
  'tegen',
  'omstreeks',
  'at',
  'by',
  'before',
  'van',
]);

const AT_HOURS = new Set(['om', 'rond', 'omstreeks', 'at']);

/** "om 10.00 uur", "17:00", "voor 12 uur", "10u"; the same position when there is no time. */
export function clockAt(scan: DateScan, at: number): number {
  const { tokens } = scan;
  const comma = isMark(scan, at, ',') ? at + 1 : at;
  const led = CLOCK_LEADS.has(tokens[comma]?.norm ?? '');
  const start = led ? comma + 1 : comma;
  const hour = tokens[start];
  if (!hour) return at;
  if (startsWithDigit(hour.norm) && /^\d{1,2}(?:u|h|am|pm)(?:\d{2})?$/.test(hour.norm)) return start + 1;
  if (hour.kind !== 'number' || !(hour.value <= 24) || hour.ordinal) return at;
  const separator = tokens[start + 1];
  const minutes = tokens[start + 2];
  const hasMinutes =
    (separator?.norm === ':' || separator?.norm === '.') &&
    minutes?.kind === 'number' &&
    !minutes.spaced &&
    minutes.text.length === 2;
  const end = hasMinutes ? start + 3 : start + 1;
  const unit = tokens[end]?.norm;
  if (unit === 'uur' || unit === 'u' || unit === 'h') return end + 1;
  return hasMinutes && (separator?.norm === ':' || AT_HOURS.has(tokens[comma]?.norm ?? '')) ? end : at;
}
