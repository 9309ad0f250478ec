import { addDays, addMonths, type PlainDate, plainDate, yearOf } from '../../shared/plain-date';
import { type DateScan, type Found, found, is, numberAt, skip } from './date-scan';
import { turnAt, yearIn } from './read-year';

/** Reads "de jaren '90", "jaren zeventig", "de jaren 2010", "dit decennium". */
export function readDecade(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const turn = scan.tokens[start + 1]?.norm === 'decennium' ? turnAt(scan, start) : null;
  if (turn !== null) return decade(at, start + 2, 10 * (Math.floor(yearOf(scan.today) / 10) + turn));
  if (scan.tokens[start]?.norm !== 'jaren') return null;
  const stated = yearIn(scan, start + 1);
  const isShort = stated === null || scan.tokens[start + 1]?.text.length === 3;
  const number = isShort ? decadeNumber(scan, start + 1) : stated.year;
  if (number % 10 !== 0) return null;
  return decade(at, isShort ? start + 2 : stated.to, isShort ? lastDecade(scan.today, number) : number);
}

function decadeNumber(scan: DateScan, at: number): number {
  const number = numberAt(scan, at) % 2000;
  return number >= 10 && number < 100 && !is(scan, at, 'in') ? number : Number.NaN;
}

/** "de jaren \'20" are those of this century when they have begun. */
function lastDecade(today: PlainDate, number: number): number {
  return 2000 + number > yearOf(today) ? 1900 + number : 2000 + number;
}

function decade(from: number, to: number, year: number): Found | null {
  const first = plainDate(year, 1, 1);
  if (!first) return null;
  const last = addDays(addMonths(first, 120), -1);
  return found(from, to, { kind: 'period', unit: 'days', from: first, to: last, repeats: null }, 'period-end');
}
