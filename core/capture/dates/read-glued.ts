import { EN_DATES } from '../vocabulary/en-dates';
import { NL_DATES } from '../vocabulary/nl-dates';
import { type DateScan, type Found, isMark } from './date-scan';
import { resolveDay } from './read-absolute';

const MONTHS = monthNumbers();

function monthNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const table of [NL_DATES, EN_DATES]) {
    for (const list of [table.months, table.shortMonths]) {
      list.forEach((forms, i) => {
        for (const form of forms.split(' ')) if (form !== '') numbers.set(form, i + 1);
      });
    }
  }
  return numbers;
}

/** Reads "3-mei", "15-apr-2027" and "3mei": a day and a month written in one piece. */
export function readGluedDate(scan: DateScan, at: number): Found | null {
  const first = scan.tokens[at];
  if (first?.kind === 'word') return dayAndMonth(scan, at, at + 1, first.norm.replace(/^(\d{1,2})/, '$1-'));
  const name = scan.tokens[at + 2];
  if (
    first?.kind !== 'number' ||
    !isMark(scan, at + 1, '-') ||
    scan.tokens[at + 1]?.spaced ||
    name?.kind !== 'word' ||
    name.spaced
  )
    return null;
  return dayAndMonth(scan, at, at + 3, `${first.text}-${name.norm}`);
}

function dayAndMonth(scan: DateScan, from: number, to: number, text: string): Found | null {
  const [day = '', name = '', year = '', more] = text.split('-');
  const month = MONTHS.get(name);
  if (!month || more !== undefined || !/^\d{1,2}$/.test(day) || !/^(?:|\d{2}|\d{4})$/.test(year)) return null;
  const number = Number(day);
  const stated = year === '' ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return number >= 1 && number <= 31 ? resolveDay(scan, from, to, stated, month, number) : null;
}
