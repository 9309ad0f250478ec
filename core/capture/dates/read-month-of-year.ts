import { plainDate } from '../../shared/plain-date';
import { type DateScan, type Found, found, isMark } from './date-scan';
import { monthsFrom } from './period';

/** Reads "04-2027", "2027-04", "4/2027"; with points, spaces or one digit behind the year only where any date is asked for. */
export function readMonthOfYear(scan: DateScan, at: number): Found | null {
  const [a, mark, b] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (a?.kind !== 'number' || b?.kind !== 'number' || mark?.kind !== 'mark' || a.ordinal || b.ordinal) return null;
  if (!(scan.wide ? /^[-/.]$/ : /^[-/]$/).test(mark.norm) || (!scan.wide && (mark.spaced || b.spaced))) return null;
  if (isPartOfMore(scan, at)) return null;
  const [year, month] = a.text.length === 4 ? [a, b] : [b, a];
  if (year.text.length !== 4 || month.text.length > 2 || !(year.value >= 1900 && year.value < 2100)) return null;
  const first = month.value >= 1 && month.value <= 12 ? plainDate(year.value, month.value, 1) : null;
  return first && found(at, at + 3, monthsFrom(first, 1, 'month', null), 'period-end');
}

function isPartOfMore(scan: DateScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const behind = scan.tokens[at + 3];
  if (before && !scan.tokens[at]?.spaced && (before.kind === 'number' || isMark(scan, at - 1, '-'))) return true;
  return behind?.kind === 'mark' && !behind.spaced && scan.tokens[at + 4]?.kind === 'number';
}
