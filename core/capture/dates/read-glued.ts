import { addDays, plainDate, weekdayOf } from '../../shared/plain-date';
import type { Token } from '../text/token';
import { EN_DATES } from '../vocabulary/en-dates';
import { NL_DATES } from '../vocabulary/nl-dates';
import { type DateScan, type Found, found } from './date-scan';
import { monthsFrom } from './period';
import { resolveDay } from './read-absolute';
import { yearlyPart } from './read-quarter';

const MONTHS = numbersOf([NL_DATES.months, NL_DATES.shortMonths, EN_DATES.months, EN_DATES.shortMonths]);
const WEEKDAYS = numbersOf([NL_DATES.weekdays, NL_DATES.shortWeekdays]);

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

/** Reads "3-mei", "15-apr-2027", "12/mrt/27", "3mei", "mei-2027" and "Q3-2027": a date written in one piece. */
export function readGluedDate(scan: DateScan, at: number): Found | null {
  const first = scan.tokens[at];
  if (first?.kind === 'word')
    return dayAndMonth(scan, at, at + 1, first.norm) ?? periodOfYear(scan, at, first.norm) ?? fromTo(scan, at, first);
  const [, mark, name, second, year] = scan.tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || mark?.kind !== 'mark' || !/^[-/.]$/.test(mark.norm) || mark.spaced) return null;
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
  const stated = year === '' ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return resolveDay(scan, from, to, stated, month, number);
}

/** "mei-juli", "ma-wo", "maandag-vrijdag": from the one to the other. */
function fromTo(scan: DateScan, at: number, { norm, capital }: Token): Found | null {
  const [begin = '', end = '', more] = norm.split('-');
  if (capital || more !== undefined) return null;
  const [first, last] = [MONTHS.get(begin), MONTHS.get(end)];
  if (first && last && first !== last) return monthsTo(scan, at, first, (last - first + 12) % 12);
  const [from, to] = [WEEKDAYS.get(begin), WEEKDAYS.get(end)];
  if (!from || !to || from === to) return null;
  const start = addDays(scan.today, (from - weekdayOf(scan.today) + 7) % 7 || 7);
  const period = { from: start, to: addDays(start, (to - from + 7) % 7), repeats: null };
  return found(at, at + 1, { kind: 'period', unit: 'days', ...period }, 'range-end');
}

function monthsTo(scan: DateScan, at: number, first: number, more: number): Found {
  const period = yearlyPart(scan.today, undefined, first - 1, more + 1, 'days');
  return found(at, at + 1, period, 'range-end');
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
