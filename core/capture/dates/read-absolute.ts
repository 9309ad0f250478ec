import { daysInMonth, monthOf, type PlainDate, plainDate, weekdayOf, yearOf } from '../../shared/plain-date';
import type { Token } from '../text/token';
import { COUNTED_THINGS } from '../vocabulary/counted-things';
import { DEADLINE_CUES, MAY_FOLLOW_DAY } from '../vocabulary/nl-cues';
import { isVerbForm } from '../vocabulary/verbs';
import { type DateScan, day, type Found, found, is, isMark, ordinalAt, skip, unitAt } from './date-scan';
import { firstOfMonth } from './period';
import { turnAt, yearAt } from './read-period';

/** Reads "3 mei", "3e mei 2027", "drieëntwintig april", "3-4 januari", "tussen 7 en 11 feb". */
export function readDayAndMonth(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const first = dayNumber(scan, start);
  if (!(first >= 1)) return null;
  const next = afterDot(scan, start + 1);
  const direct = monthAndYear(scan, is(scan, next, 'of') && scan.words[next + 1]?.is === 'month' ? next + 1 : next);
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
  const year = yearOf(scan.today);
  const dates = [year, year - 1, year - 2, year - 3, year - 4].map((y) => plainDate(y, where.month, number));
  const date = dates.find((one) => one !== null && one <= scan.today);
  return date ? day(single.from, to, date, 'relative-day', true) : null;
}

const LAST_TIME = new Set(['jl', 'j.l.', 'jongstleden', 'afgelopen']);

/** "3-4 januari", "3 t/m 5 mei", "7 en 11 februari": the range ends on the later day. */
function daysOfOneMonth(scan: DateScan, at: number, start: number, first: number): Found | null {
  if (!isRangeLink(scan, start + 1)) return null;
  const second = skip(scan, start + 2, 'the');
  const last = dayNumber(scan, second);
  if (!(last > first)) return null;
  const month = monthAndYear(scan, skip(scan, afterDot(scan, second + 1), 'of'));
  if (!month) return null;
  const end = fixDay(scan, at, month, last);
  const begin = fixDay(scan, at, month, first);
  if (end?.value.kind !== 'day' || begin?.value.kind !== 'day') return end;
  return asRange(end, begin.value.day, end.value.day);
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
  const second = is(scan, at + 1, 'and') && scan.tokens[at + 2]?.norm === 'met' ? at + 3 : at + 1;
  const number = dayNumber(scan, skip(scan, second, 'the'));
  const month = monthAndYear(scan, afterDot(scan, skip(scan, second, 'the') + 1));
  if (!(number >= 1) || !month) return null;
  const end = fixDay(scan, begin.from, month, number);
  if (end?.value.kind !== 'day' || end.value.day < begin.value.day) return null;
  return asRange(end, begin.value.day, end.value.day);
}

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
  if (token?.kind !== 'number' || token.text.length !== 2 || token.ordinal || token.value < 20) return null;
  const next = scan.tokens[at + 1];
  if (next && (next.kind !== 'mark' || !next.spaced === /[-/:%]/.test(next.norm))) return null;
  return { to: at + 1, year: 2000 + token.value };
}

/** Finds the day in the stated year, or the first such day on or after today; says so when there is none. */
function fixDay(scan: DateScan, at: number, where: MonthAndYear, number: number): Found | null {
  if (number > 31) return null;
  return resolveDay(scan, at, where.to, where.year, where.month, number);
}

const LEADS_TO_DATE = new Set(['by', 'on', 'before', 'until', 'due', 'after']);

/** Reads "mei 12, 2027" and "May 3rd": the day behind the month only with a year or as an ordinal. */
export function readMonthAndDay(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  const number = scan.tokens[at + 1];
  if (word?.is !== 'month' || number?.kind !== 'number' || !(number.value >= 1 && number.value <= 31)) return null;
  const year = yearAt(scan, at + 2);
  // "April 1" is written so in English only, and with a capital.
  const english =
    scan.tokens[at]?.capital === true &&
    standsAlone(scan, at + 2) &&
    LEADS_TO_DATE.has(scan.tokens[at - 1]?.norm ?? '');
  if (!number.ordinal && !english && (!year || is(scan, at + 2, 'of'))) return null;
  return resolveDay(scan, at, year?.to ?? at + 2, year?.year ?? null, word.value, number.value);
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

/** Reads "24-6", "19/02/2027", "3.5.2027", "2027-05-03"; the day always before the month, as in Dutch. */
export function readNumericDate(scan: DateScan, at: number): Found | null {
  const { tokens } = scan;
  const [a, mark, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark') return null;
  const separator = mark.norm;
  if (mark.spaced || b.spaced || a.ordinal || b.ordinal || !/^[-/.]$/.test(separator)) return null;
  if (touchesBefore(scan, at)) return null;
  const hasThird =
    tokens[at + 3]?.norm === separator &&
    !tokens[at + 3]?.spaced &&
    tokens[at + 4]?.kind === 'number' &&
    !tokens[at + 4]?.spaced;
  if (hasThird) return threeNumbers(scan, at, a.value, b.value);
  if (a.text.length > 2 || b.text.length > 2 || b.value > 12 || b.value < 1 || a.value < 1 || a.value > 31) return null;
  const trailing =
    separator === '.' && isMark(scan, at + 3, '.') && !tokens[at + 3]?.spaced && tokens[at + 4]?.kind === 'number';
  if (separator === '.' && !trailing && !dotMayBeDate(scan, at)) return null;
  // "24/7" is round the clock.
  if (separator === '/' && a.value === 24 && b.value === 7) return null;
  if (countsThings(scan, at + 3)) return null;
  const year = isMark(scan, at + 3, ',') ? yearAt(scan, at + 3) : null;
  return resolveDay(scan, at, year?.to ?? at + 3, year?.year ?? null, b.value, a.value);
}

function threeNumbers(scan: DateScan, at: number, a: number, b: number): Found | null {
  const c = scan.tokens[at + 4];
  const firstText = scan.tokens[at]?.text ?? '';
  if (!c || touchesAfter(scan, at + 5)) return null;
  if (firstText.length === 4)
    return b >= 1 && b <= 12 && c.value <= 31 ? resolveDay(scan, at, at + 5, a, b, c.value) : null;
  if (b < 1 || b > 12 || a < 1 || a > 31) return null;
  const year = c.text.length === 4 ? c.value : shortYearOf(c);
  return year > 1900 && year < 2200 ? resolveDay(scan, at, at + 5, year, b, a) : null;
}

/** "27" and "'27"; 0 for anything else. */
function shortYearOf({ text, value }: Token): number {
  return /^\d\d$/.test(text) ? 2000 + value : /^['’]\d\d$/.test(text) ? value : 0;
}

/** Part of a longer number, such as a telephone number or a version. */
function touchesBefore(scan: DateScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (!before || scan.tokens[at]?.spaced) return false;
  return (
    before.kind === 'number' ||
    (before.kind === 'mark' && /^[-/.:,€$+]$/.test(before.norm) && scan.tokens[at - 2]?.kind === 'number')
  );
}

function touchesAfter(scan: DateScan, at: number): boolean {
  const next = scan.tokens[at];
  return next?.kind === 'mark' && !next.spaced && /^[-/]$/.test(next.norm) && scan.tokens[at + 1]?.kind === 'number';
}

/** "3.5" is a date only right behind a weekday or a word such as "uiterlijk". */
function dotMayBeDate(scan: DateScan, at: number): boolean {
  return scan.words[at - 1]?.is === 'weekday' || DEADLINE_CUES.has(scan.tokens[at - 1]?.norm ?? '');
}

/** "3-12 deelnemers", "1/2 dag", "10-12 uur", "3/4 van de leden", "24/7": a count, a fraction or a clock. */
function countsThings(scan: DateScan, at: number): boolean {
  const next = scan.tokens[at];
  if (!next) return false;
  if (next.kind === 'mark') {
    const isClock = next.norm === ':' && scan.tokens[at + 1]?.spaced === false;
    return isClock || /^[%°€]$/.test(next.norm) || touchesAfter(scan, at);
  }
  return next.kind === 'word' && (unitAt(scan, at) !== null || COUNTED_THINGS.has(next.norm));
}

/** Reads "de 20e", "de twintigste", "de 15e van volgende maand", "op 3e"; not "de 2e ronde". */
export function readDayOfMonth(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const number = ordinalAt(scan, start);
  if (!(number >= 1 && number <= 31)) return null;
  const ofMonth = skip(scan, skip(scan, start + 1, 'of'), 'the');
  const turn = turnAt(scan, ofMonth);
  if (turn !== null && unitAt(scan, ofMonth + 1) === 'month') return dayInMonth(scan, at, ofMonth + 2, turn, number);
  if (ofMonth > start + 1 && unitAt(scan, ofMonth) === 'month') return nextSuchDay(scan, at, ofMonth + 1, number);
  if (start === at && !DEADLINE_CUES.has(scan.tokens[at - 1]?.norm ?? '')) return null;
  return standsAlone(scan, start + 1) ? nextSuchDay(scan, at, start + 1, number) : null;
}

/** Reads "vrijdag 12" as a day of the month when that day is such a weekday; "vrijdag 12 bedrijven" is no date. */
export function readWeekdayAndNumber(scan: DateScan, from: number, at: number, weekday: number): Found | null {
  const token = scan.tokens[at];
  if (
    token?.kind !== 'number' ||
    token.ordinal ||
    !(token.value >= 1 && token.value <= 31) ||
    !standsAlone(scan, at + 1)
  )
    return null;
  if (
    isMark(scan, at + 1, ':') ||
    isMark(scan, at + 1, '/') ||
    (isMark(scan, at + 1, '.') && scan.tokens[at + 2]?.spaced === false)
  )
    return null;
  const date = nextSuchDay(scan, from, at + 1, token.value);
  return date?.value.kind === 'day' && weekdayOf(date.value.day) === weekday ? date : null;
}

function dayInMonth(scan: DateScan, from: number, to: number, turn: number, number: number): Found | null {
  const first = firstOfMonth(scan.today);
  const index = yearOf(first) * 12 + monthOf(first) - 1 + turn;
  const date = plainDate(Math.floor(index / 12), (index % 12) + 1, number);
  return date && day(from, to, date, 'day-of-month');
}

function nextSuchDay(scan: DateScan, from: number, to: number, number: number): Found | null {
  for (let turn = 0; turn < 3; turn++) {
    const there = dayInMonth(scan, from, to, turn, number);
    if (there?.value.kind === 'day' && there.value.day >= scan.today) return there;
  }
  return null;
}

/** "de 20e" at the end of a phrase or before a verb or small word; "de 2e ronde" goes on with a noun. */
function standsAlone(scan: DateScan, at: number): boolean {
  const next = scan.tokens[at];
  if (next?.kind !== 'word') return true;
  const word = scan.words[at]?.is;
  if (word && word !== 'unit' && word !== 'month' && word !== 'weekday') return true;
  return MAY_FOLLOW_DAY.has(next.norm) || isVerbForm(next.norm);
}
