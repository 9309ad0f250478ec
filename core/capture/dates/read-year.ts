import { yearOf } from '../../shared/plain-date';
import { type DateScan, is, isMark, skip, unitAt } from './date-scan';

/** How many periods from now: this 0, next 1, last -1; null when the word says nothing of the kind. */
export function turnAt(scan: DateScan, at: number): number | null {
  if (is(scan, at, 'this')) return 0;
  if (is(scan, at, 'next') || is(scan, at, 'coming')) return 1;
  if (is(scan, at, 'past') || scan.tokens[at]?.norm === 'laatste') return -1;
  return null;
}

/** A year and the position after its words. */
export interface YearFound {
  readonly to: number;
  readonly year: number;
}

/** A year behind a date: "2027", "'27", "van 2027", "volgend jaar", ", 2027". */
export function yearAt(scan: DateScan, at: number): YearFound | null {
  let start = at;
  if (isMark(scan, start, ',') && scan.tokens[start + 1]?.kind === 'number') start++;
  start = skip(scan, skip(scan, start, 'of'), 'the');
  const year = yearIn(scan, start);
  if (year > 0) return { to: start + 1, year };
  const turn = turnAt(scan, start);
  if (turn === null || unitAt(scan, start + 1) !== 'year') return null;
  return { to: start + 2, year: yearOf(scan.today) + turn };
}

/** A year behind a week, quarter or month as people also write it: "wk 20-2027", "Q3/2027", "mei (2027)". */
export function joinedYearAt(scan: DateScan, at: number): YearFound | null {
  const plain = yearAt(scan, at);
  if (plain || scan.tokens[at]?.kind !== 'mark') return plain;
  const year = yearIn(scan, at + 1);
  if (year === 0) return null;
  if (isMark(scan, at, '(')) return isMark(scan, at + 2, ')') ? { to: at + 3, year } : null;
  const isJoined = isMark(scan, at, '-') || isMark(scan, at, '/');
  return isJoined && !scan.tokens[at + 1]?.spaced ? { to: at + 2, year } : null;
}

/** The year that a number is; 0 when it is none. */
function yearIn(scan: DateScan, at: number): number {
  const token = scan.tokens[at];
  return token?.kind === 'number' && !token.ordinal && token.value >= 1900 && token.value < 2100 ? token.value : 0;
}
