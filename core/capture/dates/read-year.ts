import { type PlainDate, yearOf } from '../../shared/plain-date';
import { type DateScan, is, isMark, numberAt, skip, unitAt } from './date-scan';
import { standsAlone } from './phrase-end';

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

/** A year behind a date: "2027", "'27", "van 2027", "volgend jaar", ", 2027", or in words. */
export function yearAt(scan: DateScan, at: number): YearFound | null {
  let start = at;
  if (isMark(scan, start, ',') && numberAt(scan, start + 1) > 0) start++;
  start = skip(scan, skip(scan, start, 'of'), 'the');
  const year = yearIn(scan, start);
  if (year) return year;
  const turn = turnAt(scan, start);
  if (turn === null || unitAt(scan, start + 1) !== 'year') return null;
  return { to: start + 2, year: yearOf(scan.today) + turn };
}

/** A year behind a week, quarter or month as people also write it: "wk 20-2027", "Q3/2027", "mei (2027)". */
export function joinedYearAt(scan: DateScan, at: number): YearFound | null {
  const plain = yearAt(scan, at);
  if (plain || scan.tokens[at]?.kind !== 'mark') return plain;
  const year = yearIn(scan, at + 1);
  if (!year) return null;
  if (isMark(scan, at, '(')) return isMark(scan, year.to, ')') ? { ...year, to: year.to + 1 } : null;
  const isJoined = isMark(scan, at, '-') || isMark(scan, at, '/');
  return isJoined && !scan.tokens[at + 1]?.spaced ? year : null;
}

/** The year that a number is, in digits or in words; null when it is none. */
export function yearIn(scan: DateScan, at: number): YearFound | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number') return scan.words[at]?.is === 'number' ? yearInWords(scan, at) : null;
  if (token.ordinal || !(token.value >= 1900 && token.value < 2100)) return yearLongAgo(scan, at);
  // "'98" is cut as 2098.
  const isShort = token.value >= 2000 && token.text.length === 3;
  return { to: at + 1, year: isShort ? fullYear(scan.today, token.value - 2000) : token.value };
}

/** "5 december 1391"; elsewhere such a number counts things. */
function yearLongAgo(scan: DateScan, at: number): YearFound | null {
  const token = scan.tokens[at];
  const isDated = scan.wide && scan.words[at - 1]?.is === 'month' && scan.tokens[at + 1]?.kind !== 'word';
  const isYear = token?.kind === 'number' && !token.ordinal && token.value >= 1000 && token.value < 1900;
  return isDated && isYear ? { to: at + 1, year: token.value } : null;
}

/** "tweeduizend zevenentwintig", "negentien tachtig"; "tweeduizend flyers" counts things. */
function yearInWords(scan: DateScan, at: number): YearFound | null {
  const [first, second] = [numberAt(scan, at), numberAt(scan, at + 1)];
  const isCentury = first === 1900 || first === 2000;
  const century = isCentury ? first : first === 19 || first === 20 ? first * 100 : 0;
  if (century > 0 && second >= (isCentury ? 1 : 10) && second < 100 && scan.words[at + 1]?.is === 'number')
    return standsAlone(scan, at + 2) ? { to: at + 2, year: century + second } : null;
  return first >= 1900 && first < 2100 && standsAlone(scan, at + 1) ? { to: at + 1, year: first } : null;
}

/** The year two digits stand for: "27" is 2027, "96" was 1996. */
export function fullYear(today: PlainDate, digits: number): number {
  return 2000 + digits > yearOf(today) + FURTHEST_AHEAD ? 1900 + digits : 2000 + digits;
}

const FURTHEST_AHEAD = 40;
