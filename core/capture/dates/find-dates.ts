import { type DateReader, type DateScan, type Found, is, isMark, skip } from './date-scan';
import { joinRanges } from './join-ranges';
import { readDayAndMonth, readDayOfMonth, readMonthAndDay, readNumericDate } from './read-absolute';
import { readFromNow } from './read-amount';
import { readEvent } from './read-event';
import { readGluedDate } from './read-glued';
import { readMonthOfYear } from './read-month-of-year';
import { readOffset } from './read-offset';
import { readDayWord, readEdge, readWholePeriod, readWithoutDay } from './read-simple';
import { readNthDay, readWeekday, readWeekThenDay } from './read-weekday';
import { readPastMonth, readWide } from './read-wide';

/** In order of preference where two readings are equally long. */
const READERS: readonly DateReader[] = [
  readNumericDate,
  readDayAndMonth,
  readGluedDate,
  readMonthAndDay,
  readWeekThenDay,
  readWeekday,
  readNthDay,
  readDayOfMonth,
  readEdge,
  readFromNow,
  readDayWord,
  readWithoutDay,
  readEvent,
  readWholePeriod,
  readMonthOfYear,
  readPastMonth,
  readWide,
];

/** Finds every date expression, from left to right, each as long as it can be read, without their cue words. */
export function findDates(scan: DateScan): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const here = readDate(scan, at);
    if (here) {
      const complete = { ...here, to: afterTimeOfDay(scan, here.to) };
      all.push(complete);
      at = Math.max(complete.to, at + 1);
    } else {
      at++;
    }
  }
  return joinRanges(scan, all);
}

function readDate(scan: DateScan, at: number): Found | null {
  if (!mayBegin(scan, at)) return null;
  const offset = readOffset(scan, at, (anchor) => longest(scan, anchor));
  const plain = longest(scan, at);
  return offset && (!plain || offset.to > plain.to) ? offset : plain;
}

function longest(scan: DateScan, at: number): Found | null {
  let best: Found | null = null;
  for (const reader of READERS) {
    const here = reader(scan, at);
    if (here && (!best || here.to > best.to)) best = here;
  }
  return best;
}

function mayBegin(scan: DateScan, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.quoted) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return false;
  return scan.words[at] !== undefined || scan.beginnings.has(token.norm) || STARTS_WITH_NUMBER.test(token.norm);
}

const STARTS_WITH_NUMBER = /^\d|^(?:w|wk|week|h)\d/;

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
  if (/^\d{1,2}(?:u|h|am|pm)(?:\d{2})?$/.test(hour.norm)) return start + 1;
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
