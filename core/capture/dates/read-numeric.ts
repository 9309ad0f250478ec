import { plainDate } from '../../shared/plain-date';
import type { Token } from '../text/token';
import { COUNTED_THINGS } from '../vocabulary/counted-things';
import { DEADLINE_CUES } from '../vocabulary/nl-cues';
import { type DateScan, day, type Found, found, isMark, unitAt } from './date-scan';
import { resolveDay } from './read-absolute';
import { fullYear, yearAt } from './read-year';

/** Reads "24-6", "19/02/2027", "3.5.2027", "2027-05-03"; the day always before the month, as in Dutch. */
export function readNumericDate(scan: DateScan, at: number): Found | null {
  return withClock(scan, at) ?? readNumbers(scan, at);
}

function readNumbers(scan: DateScan, at: number): Found | null {
  const { tokens } = scan;
  const [a, mark, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark') return null;
  const separator = mark.norm;
  if (a.ordinal || b.ordinal || !/^[-/.]$/.test(separator)) return null;
  if (mark.spaced || b.spaced) return spacedNumbers(scan, at);
  if (touchesBefore(scan, at)) return null;
  if (hasThird(scan, at + 3, separator)) return threeNumbers(scan, at, a.value, b.value);
  if (a.text.length > 2 || b.text.length > 2 || !isDayAndMonth(a.value, b.value)) return null;
  if (separator === '.' && !hasTrailingDot(scan, at + 3) && !dotMayBeDate(scan, at)) return null;
  // "24/7" is round the clock.
  if (separator === '/' && a.value === 24 && b.value === 7) return null;
  if (countsThings(scan, at + 3)) return null;
  const year = isMark(scan, at + 3, ',') ? yearAt(scan, at + 3) : null;
  return resolveDay(scan, at, year?.to ?? at + 3, year?.year ?? null, b.value, a.value);
}

/** "2027-05-08T10:00:00Z": a moment as computers write it. */
function withClock(scan: DateScan, at: number): Found | null {
  const [year, first, month, second, clock] = scan.tokens.slice(at, at + 5);
  if (year?.text.length !== 4 || month?.kind !== 'number' || first?.norm !== '-' || second?.norm !== '-') return null;
  const match = /^(\d\d)t\d\d$/.exec(clock?.norm ?? '');
  const number = Number(match?.[1]);
  if (!match || !isDayAndMonth(number, month.value)) return null;
  let to = at + 5;
  while (/^[:.]$/.test(scan.tokens[to]?.norm ?? '') && scan.tokens[to + 1]?.spaced === false) to += 2;
  return resolveDay(scan, at, to, year.value, month.value, number);
}

function hasThird({ tokens }: DateScan, at: number, separator: string): boolean {
  const number = tokens[at + 1];
  return tokens[at]?.norm === separator && !tokens[at]?.spaced && number?.kind === 'number' && !number.spaced;
}

function hasTrailingDot(scan: DateScan, at: number): boolean {
  return isMark(scan, at, '.') && !scan.tokens[at]?.spaced && scan.tokens[at + 1]?.kind === 'number';
}

function isDayAndMonth(number: number, month: number): boolean {
  return number >= 1 && number <= 31 && month >= 1 && month <= 12;
}

/** "12 - 3 - 2027": only with a year in full. */
function spacedNumbers(scan: DateScan, at: number): Found | null {
  const [a, mark, b, second, c] = scan.tokens.slice(at, at + 5);
  if (!mark?.spaced || !b?.spaced || second?.norm !== mark.norm || c?.kind !== 'number' || c.text.length !== 4)
    return null;
  return a ? threeNumbers(scan, at, a.value, b.value) : null;
}

/** Reads "20270312", only where any date is asked for. */
export function readCompactDate(scan: DateScan, at: number): Found | null {
  const token = scan.tokens[at];
  const match = scan.wide && token?.kind === 'number' ? /^(20\d\d)(\d\d)(\d\d)$/.exec(token.text) : null;
  const [year, month, number] = (match ?? []).slice(1).map(Number);
  if (!year || !month || !number || month > 12) return null;
  return resolveDay(scan, at, at + 1, year, month, number);
}

function threeNumbers(scan: DateScan, at: number, a: number, b: number): Found | null {
  const c = scan.tokens[at + 4];
  const firstText = scan.tokens[at]?.text ?? '';
  if (!c || touchesAfter(scan, at + 5)) return null;
  if (firstText.length === 4) return isDayAndMonth(c.value, b) ? resolveDay(scan, at, at + 5, a, b, c.value) : null;
  const year = c.text.length === 4 ? c.value : shortYearOf(scan, c);
  if (isDayAndMonth(a, b)) return year > 1900 && year < 2200 ? resolveDay(scan, at, at + 5, year, b, a) : null;
  const isMeantAsDate = firstText.length <= 2 && c.text.length === 4 && year >= 2000 && year < 2100 && b < 100;
  return isMeantAsDate ? swapped(scan, at, a, b, year) : null;
}

/** "32-13-2026" is no day; "12/31/2026" may be one with the month first. */
function swapped(scan: DateScan, at: number, a: number, b: number, year: number): Found {
  const date = a <= 12 ? plainDate(year, a, b) : null;
  if (date && scan.wide) return day(at, at + 5, date, 'date', true);
  return found(at, at + 5, { kind: 'impossible', choices: date ? [date] : [] }, 'date');
}

/** "27" and "'27"; 0 for anything else. */
function shortYearOf({ today }: DateScan, { text, value }: Token): number {
  return /^['’]?\d\d$/.test(text) ? fullYear(today, value % 100) : 0;
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
  if (scan.wide && scan.tokens[at]?.text.length === 2 && scan.tokens[at + 2]?.text.length === 2) return true;
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
