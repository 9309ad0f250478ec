import { plainDate } from '../../shared/plain-date';
import { EN_DATES } from '../vocabulary/en-dates';
import { NL_DATES } from '../vocabulary/nl-dates';
import { type DateScan, type Found, found, isMark } from './date-scan';
import { lastNotAfter, monthsFrom } from './period';
import { resolveDay } from './read-absolute';
import { yearlyPart } from './read-quarter';
import { fullYear, yearIn } from './read-year';

const MONTHS = numbersOf([NL_DATES.months, NL_DATES.shortMonths, EN_DATES.months, EN_DATES.shortMonths]);

/** Every form with its place in its list, from 1. */
function numbersOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    list.forEach((forms, i) => {
      for (const form of forms.split(' ')) if (form !== '') numbers.set(form, i + 1);
    });
  }
  return numbers;
}

/** Reads "10/1-11/2/2027" and "3.5-6.5": two days in one piece, only where any date is asked for. */
export function readGluedRange(scan: DateScan, at: number): Found | null {
  if (!isMark(scan, at + 3, '-')) return null;
  const [a, mark, b, dash, c, second, d, third, year] = scan.tokens.slice(at, at + 9);
  if ((mark?.norm !== '/' && mark?.norm !== '.') || second?.norm !== mark.norm) return null;
  if (![a, b, c, d].every((one) => one?.kind === 'number' && one.text.length < 3)) return null;
  if ([mark, b, dash, c, second, d].some((one) => one?.spaced)) return null;
  const isDated = third?.norm === mark.norm && year?.kind === 'number' && !third.spaced && !year.spaced;
  const stated = isDated ? yearIn(scan, at + 8) : null;
  const last = resolveDay(scan, at, stated?.to ?? at + 7, stated?.year ?? null, d?.value ?? 0, c?.value ?? 0);
  const first = resolveDay(scan, at, at + 3, null, b?.value ?? 0, a?.value ?? 0);
  if (first?.value.kind !== 'day' || last?.value.kind !== 'day') return null;
  const from = lastNotAfter(first.value.day, last.value.day, 12);
  return found(at, last.to, { kind: 'period', unit: 'days', from, to: last.value.day, repeats: null }, 'range-end');
}

/** Reads "3-mei", "15-apr-2027", "12/mrt/27", "3mei", "mei-2027" and "Q3-2027": a date written in one piece. */
export function readGluedDate(scan: DateScan, at: number): Found | null {
  const first = scan.tokens[at];
  if (first?.kind === 'word') return dayAndMonth(scan, at, at + 1, first.norm) ?? periodOfYear(scan, at, first.norm);
  const mark = scan.tokens[at + 1];
  if (first?.kind !== 'number' || mark?.kind !== 'mark' || !/^[-/.]$/.test(mark.norm) || mark.spaced) return null;
  const [name, second, year] = scan.tokens.slice(at + 2, at + 5);
  if (name?.kind !== 'word' || name.spaced) return null;
  const isDated = second?.norm === mark.norm && !second.spaced && year?.kind === 'number' && !year.spaced;
  const text = `${first.text}-${name.norm}`;
  return isDated ? dayAndMonth(scan, at, at + 5, `${text}-${year.text}`) : dayAndMonth(scan, at, at + 3, text);
}

const DAY_AND_MONTH = /^(\d{1,2})-?([a-z]{3,9})-?(\d{2}|\d{4})?$/;

function dayAndMonth(scan: DateScan, from: number, to: number, text: string): Found | null {
  const [, day = '', name = '', year = ''] = DAY_AND_MONTH.exec(text) ?? [];
  const month = MONTHS.get(name);
  const number = Number(day);
  if (!month || !(number >= 1 && number <= 31)) return null;
  const stated = year === '' ? null : year.length === 2 ? fullYear(scan.today, Number(year)) : Number(year);
  return resolveDay(scan, from, to, stated, month, number);
}

/** "mei-2027", "Q3-2027". */
function periodOfYear(scan: DateScan, at: number, norm: string): Found | null {
  const [, name = '', digits = ''] = /^([a-z]{3,9}|q[1-4])-(20\d\d)$/.exec(norm) ?? [];
  const year = Number(digits);
  if (name === '') return null;
  if (name.length === 2)
    return found(at, at + 1, yearlyPart(scan.today, year, 3 * (Number(name[1]) - 1), 3, 'quarter'), 'period-end');
  const month = MONTHS.get(name);
  const first = month ? plainDate(year, month, 1) : null;
  return first && found(at, at + 1, monthsFrom(first, 1, 'month', null), 'period-end');
}
