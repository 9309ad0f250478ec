import { yearOf } from '../../shared/plain-date';
import { type DateScan, type Found, is } from './date-scan';
import { standsAlone } from './phrase-end';
import { resolveDay } from './read-absolute';
import { yearAt } from './read-year';

const LEADS_TO_DATE = new Set(
  'by on before until due after op uiterlijk voor tot t/m tm per deadline tegen na vanaf om'.split(' '),
);

/** Reads "mei 12, 2027", "May 3rd", "uiterlijk Aug 8" and, at the end of a phrase, "februari 15". */
export function readMonthAndDay(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  const number = scan.tokens[at + 1];
  if (word?.is !== 'month' || number?.kind !== 'number' || !(number.value >= 1 && number.value <= 31)) return null;
  const year = yearAt(scan, at + 2);
  const sure = number.ordinal || isWrittenOut(scan, at) || (year !== null && !is(scan, at + 2, 'of'));
  if (!sure) return null;
  return resolveDay(scan, at, year?.to ?? at + 2, year?.year ?? null, word.value, number.value);
}

/** "Aug 8" with a capital in English or behind a small word, and "februari 15" where 15 is no year; not "in mei 16 bedrijven". */
function isWrittenOut(scan: DateScan, at: number): boolean {
  const [month, number] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!number || !standsAlone(scan, at + 2) || isNumberWithMore(scan, at + 2)) return false;
  if (month?.capital && (scan.language === 'en' || LEADS_TO_DATE.has(scan.tokens[at - 1]?.norm ?? ''))) return true;
  const word = scan.words[at];
  const mayBeYear = number.text.length === 2 && Math.abs(number.value - (yearOf(scan.today) % 100)) < 5;
  return word?.is === 'month' && !word.short && !month?.capital && !mayBeYear;
}

/** "mei 3.5", "mei 10:30", "mei 3-4": the number goes on. */
function isNumberWithMore(scan: DateScan, at: number): boolean {
  return scan.tokens[at]?.kind === 'mark' && !scan.tokens[at]?.spaced && scan.tokens[at + 1]?.spaced === false;
}

/** Reads "feb 10" behind a weekday, which makes it sure. */
export function readMonthAndDayBehind(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  const number = scan.tokens[at + 1];
  if (word?.is !== 'month' || number?.kind !== 'number' || !(number.value >= 1 && number.value <= 31)) return null;
  const year = yearAt(scan, at + 2);
  if (!year && !standsAlone(scan, at + 2)) return null;
  return resolveDay(scan, at, year?.to ?? at + 2, year?.year ?? null, word.value, number.value);
}
