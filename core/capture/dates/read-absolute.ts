import { addDays, daysBetween, daysInMonth, monthOf, type PlainDate, plainDate, yearOf } from '../../shared/plain-date';
import { afterAndWith, type DateScan, day, type Found, found, is, isMark, ordinalAt, skip } from './date-scan';
import { lastNotAfter } from './period';
import { fullYear, yearAt } from './read-year';

/** Reads "3 mei", "komende 3 mei", "3e mei 2027", "drieëntwintig april", "3-4 januari", "tussen 7 en 11 feb". */
export function readDayAndMonth(scan: DateScan, at: number): Found | null {
  const named = skip(scan, at, 'the');
  const isPast = is(scan, named, 'past');
  const start = isPast ? named + 1 : skip(scan, named, 'coming');
  const first = dayNumber(scan, start);
  if (!(first >= 1)) return null;
  const next = afterDot(scan, start + 1);
  const direct = monthAndYear(scan, is(scan, next, 'of') && scan.words[next + 1]?.is === 'month' ? next + 1 : next);
  if (direct && isPast) return lastSuchDay(scan, at, direct.to, direct, first);
  if (direct) {
    const single = fixDay(scan, at, direct, first);
    return single && (toLaterDay(scan, single) ?? lastTime(scan, single, direct, first) ?? single);
  }
  return daysOfOneMonth(scan, at, start, first);
}

/** "12 mei jl.": the last such day that has been. */
function lastTime(scan: DateScan, single: Found, where: MonthAndYear, number: number): Found | null {
  if (!LAST_TIME.has(scan.tokens[single.to]?.norm ?? '') || where.year !== null) return null;
  const to =
    isMark(scan, single.to + 1, '.') && !scan.tokens[single.to + 1]?.spaced && scan.tokens[single.to + 2]
      ? single.to + 2
      : single.to + 1;
  return lastSuchDay(scan, single.from, to, where, number);
}

function lastSuchDay(scan: DateScan, from: number, to: number, where: MonthAndYear, number: number): Found | null {
  const year = yearOf(scan.today);
  const dates = [year, year - 1, year - 2, year - 3, year - 4].map((y) => plainDate(y, where.month, number));
  const date = dates.find((one) => one !== null && one <= scan.today);
  return date ? day(from, to, date, 'relative-day', true) : null;
}

const LAST_TIME = new Set(['jl', 'j.l.', 'jongstleden', 'afgelopen']);

/** "3-4 januari", "3 t/m 5 mei", "7 en 11 februari": the range ends on the later day. */
function daysOfOneMonth(scan: DateScan, at: number, start: number, first: number): Found | null {
  if (!isRangeLink(scan, start + 1)) return null;
  const second = skip(scan, afterAndWith(scan, start + 2), 'the');
  const last = dayNumber(scan, second);
  if (!(last > first)) return null;
  const month = monthAndYear(scan, skip(scan, afterDot(scan, second + 1), 'of'));
  if (!month) return null;
  const end = fixDay(scan, at, month, last);
  if (end?.value.kind !== 'day') return end;
  return asRange(end, addDays(end.value.day, first - last), end.value.day);
}

function isRangeLink(scan: DateScan, at: number): boolean {
  if (is(scan, at, 'to') || is(scan, at, 'and') || is(scan, at, 'or')) return true;
  return isMark(scan, at, '-') || isMark(scan, at, '/') || isMark(scan, at, '&');
}

/** "van 3 mei tot 5 juni", "28 april - 3 mei". */
function toLaterDay(scan: DateScan, begin: Found): Found | null {
  const at = begin.to;
  const link = is(scan, at, 'to') || isMark(scan, at, '-') || (is(scan, at, 'and') && isAfterBetween(scan, begin.from));
  if (!link || begin.value.kind !== 'day') return null;
  const second = afterAndWith(scan, at + 1);
  const number = dayNumber(scan, skip(scan, second, 'the'));
  const month = monthAndYear(scan, afterDot(scan, skip(scan, second, 'the') + 1));
  if (!(number >= 1) || !month) return null;
  const end = fixDay(scan, begin.from, month, number);
  if (end?.value.kind !== 'day') return null;
  const from = begin.value.fixed ? begin.value.day : lastNotAfter(begin.value.day, end.value.day, 12);
  // "3 mei - 1 april" may be two dates of a list.
  const isLoose = isMark(scan, at, '-') && !end.value.fixed && daysBetween(from, end.value.day) > HALF_YEAR;
  return from > end.value.day || isLoose ? null : asRange(end, from, end.value.day);
}

const HALF_YEAR = 184;

function isAfterBetween(scan: DateScan, at: number): boolean {
  return is(scan, at - 1, 'between');
}

function asRange(end: Found, from: PlainDate, to: PlainDate): Found {
  return { ...end, value: { kind: 'period', unit: 'days', from, to, repeats: null }, reason: 'range-end' };
}

function dayNumber(scan: DateScan, at: number): number {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return token.value;
  const ordinal = ordinalAt(scan, at);
  if (ordinal > 0) return ordinal;
  const word = scan.words[at];
  return word?.is === 'number' && word.value >= 1 && Number.isInteger(word.value) ? word.value : Number.NaN;
}

/** "3. mei" has a point that ends no sentence; "3. Mei Lin" is the third line of a list. */
function afterDot(scan: DateScan, at: number): number {
  if (!isMark(scan, at, '.') || scan.words[at + 1]?.is !== 'month') return at;
  return scan.tokens[at + 1]?.capital ? at : at + 1;
}

interface MonthAndYear {
  readonly to: number;
  readonly month: number;
  readonly year: number | null;
}

function monthAndYear(scan: DateScan, at: number): MonthAndYear | null {
  const word = scan.words[at];
  if (word?.is !== 'month') return null;
  let end = at + 1;
  if (word.short && isMark(scan, end, '.') && !scan.tokens[end]?.spaced) end++;
  const year = yearAt(scan, end) ?? shortYear(scan, end);
  return { to: year?.to ?? end, month: word.value, year: year?.year ?? null };
}

/** "3 mei 27" at the end of a phrase. */
function shortYear(scan: DateScan, at: number): { to: number; year: number } | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 2 || token.ordinal || (token.value < 20 && !scan.wide))
    return null;
  const next = scan.tokens[at + 1];
  if (next && (next.kind !== 'mark' || !next.spaced === /[-/:%]/.test(next.norm))) return null;
  return { to: at + 1, year: fullYear(scan.today, token.value) };
}

/** Finds the day in the stated year, or the first such day on or after today; says so when there is none. */
function fixDay(scan: DateScan, at: number, where: MonthAndYear, number: number): Found | null {
  // "45 december" is no day, and does not mean December either.
  if (number > 99) return null;
  return resolveDay(scan, at, where.to, where.year, where.month, number);
}

/** Finds a day in a stated year, or the first such day on or after today; says so when there is none. */
export function resolveDay(
  scan: DateScan,
  from: number,
  to: number,
  year: number | null,
  month: number,
  number: number,
): Found | null {
  const thisYear = yearOf(scan.today);
  if (year !== null) {
    const date = plainDate(year, month, number);
    return date ? day(from, to, date, 'date', true) : impossible(from, to, year, month);
  }
  if (number > daysInMonth(2024, month))
    return impossible(from, to, thisYear + (month < monthOf(scan.today) ? 1 : 0), month);
  for (let y = thisYear; y < thisYear + 9; y++) {
    const date = plainDate(y, month, number);
    if (date && date >= scan.today) return day(from, to, date, y === thisYear ? 'date' : 'date-next-year');
  }
  return null;
}

function impossible(from: number, to: number, year: number, month: number): Found {
  const last = plainDate(year, month, daysInMonth(year, month));
  const next = month === 12 ? plainDate(year + 1, 1, 1) : plainDate(year, month + 1, 1);
  const choices = [last, next].filter((date) => date !== null);
  return found(from, to, { kind: 'impossible', choices }, 'date');
}
