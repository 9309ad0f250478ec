import { addDays, addMonths, plainDate, yearOf } from '../../shared/plain-date';
import type { Unit } from '../vocabulary/date-words';
import { WISHES } from '../vocabulary/wishes';
import { type DateScan, day, type Found, found, is, isMark, numberAt, skip, unitAt } from './date-scan';
import { firstOfMonth, mondayOf, weekendOf, weekFrom } from './period';
import { resolveDay } from './read-absolute';
import { readAmount } from './read-amount';
import { readDecade } from './read-decade';
import { withSmaller } from './read-from-now';
import { readGluedRange } from './read-glued';
import { periodAround } from './read-period';
import { turnAt, yearAt } from './read-year';

/**
 * Reads what names a day but says too little to be believed in a chat: "mei 16", "4/25", "het weekend", "de volgende
 * dag", "vijf dagen later". Only where any date is asked for.
 */
export function readWide(scan: DateScan, at: number): Found | null {
  if (!scan.wide) return null;
  return (
    readGluedRange(scan, at) ??
    readDecade(scan, at) ??
    monthFirst(scan, at) ??
    daysOfMonth(scan, at) ??
    bareUnit(scan, at) ??
    besideDay(scan, at) ??
    shifted(scan, at) ??
    thisMoment(scan, at)
  );
}

/** Words for this moment. */
export const NOW: ReadonlySet<string> = new Set(['nu', 'zojuist']);

/** "nu", "op dit moment"; not "tot nu toe". */
function thisMoment(scan: DateScan, at: number): Found | null {
  const next = scan.tokens[at + 1]?.norm;
  if (NOW.has(scan.tokens[at]?.norm ?? '')) return next === 'toe' ? null : day(at, at + 1, scan.today, 'relative-day');
  return is(scan, at, 'this') && next === 'moment' ? day(at, at + 2, scan.today, 'relative-day') : null;
}

/** "mei 16", "mrt 15 2027"; "4/25" can only be the month first. */
function monthFirst(scan: DateScan, at: number): Found | null {
  const word = scan.words[at];
  const [a, , b] = scan.tokens.slice(at, at + 3);
  if (word?.is === 'month') {
    const article = skip(scan, at + 1, 'the');
    const number = scan.tokens[article];
    if (number?.kind !== 'number' || !(number.value >= 1 && number.value <= 31)) return null;
    const last = laterNumber(scan, article + 1, number.value);
    const year = yearAt(scan, last.to);
    const end = resolveDay(scan, at, year?.to ?? last.to, year?.year ?? null, word.value, last.value);
    if (end?.value.kind !== 'day' || last.value === number.value) return end;
    const { day: to } = end.value;
    const from = addDays(to, number.value - last.value);
    return found(at, end.to, { kind: 'period', unit: 'days', from, to, repeats: null }, 'range-end');
  }
  const swapped = a?.kind === 'number' && b?.kind === 'number' && a.value <= 12 && b.value > 12 && b.value <= 31;
  if (!swapped || !isMark(scan, at + 1, '/') || b.spaced) return null;
  return resolveDay(scan, at, at + 3, null, a.value, b.value);
}

/** The "t/m 19" of "mei 12 t/m 19"; the number itself when there is no more. */
function laterNumber(scan: DateScan, at: number, first: number): { readonly to: number; readonly value: number } {
  const linked = is(scan, at, 'to') || isMark(scan, at, '-');
  const value = linked ? numberAt(scan, at + 1) : Number.NaN;
  const isDay = value > first && value <= 31 && unitAt(scan, at + 2) === null && scan.words[at + 2]?.is !== 'month';
  return isDay ? { to: at + 2, value } : { to: at, value: first };
}

/** "deze maand van 5 tot 20", "volgende maand 6-19". */
function daysOfMonth(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const turn = turnAt(scan, start);
  if (turn === null || unitAt(scan, start + 1) !== 'month') return null;
  const lead = scan.words[start + 2]?.is;
  const next = lead === 'of' || lead === 'between' || lead === 'from' ? start + 3 : start + 2;
  const [first, last] = [numberAt(scan, next), numberAt(scan, next + 2)];
  const linked = is(scan, next + 1, 'to') || is(scan, next + 1, 'and') || isMark(scan, next + 1, '-');
  if (!linked || !(first >= 1 && last > first && last <= 31)) return null;
  const month = addMonths(firstOfMonth(scan.today), turn);
  const [from, to] = [addDays(month, first - 1), addDays(month, last - 1)];
  return found(at, next + 3, { kind: 'period', unit: 'days', from, to, repeats: null }, 'range-end');
}

/** "het weekend", "de week", "mijn week". */
function bareUnit(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const unit = unitAt(scan, start);
  const lone = scan.tokens[start]?.norm === 'week' || unit === 'weekend';
  const lead = is(scan, at - 1, 'the') ? at - 2 : at - 1;
  const norm = scan.tokens[lead]?.norm ?? '';
  if (REPEATS.has(norm)) return null;
  if (start > at && norm === 'in') return runningUnit(scan, at, lead, unit);
  if (start > at && norm === 'op' && isCompared(scan, lead - 1) && unit === 'day')
    return day(at, start + 1, scan.today, 'relative-day');
  // "een goede week gewenst", but "in een goede week" is an amount.
  if (start === at && WISHES.has(norm)) return null;
  if (!lone || !unit || scan.tokens[start]?.norm.endsWith('en')) return null;
  const monday = mondayOf(scan.today);
  if (unit === 'weekend') return found(at, start + 1, weekendOf(monday), 'weekend');
  return unit === 'week' ? found(at, start + 1, weekFrom(monday), 'week-end') : null;
}

/** "in het jaar", "later in de maand"; "twee keer in de maand" and "in de week erna" are other things. */
function runningUnit(scan: DateScan, at: number, lead: number, unit: Unit | null): Found | null {
  const isOther = TIMES.has(scan.tokens[lead - 1]?.norm ?? '') || is(scan, at + 2, 'afterwards');
  if (isOther || !unit || scan.tokens[at + 1]?.norm.endsWith('en')) return null;
  const period = periodAround(scan.today, unit, 0, false);
  return period && found(at, at + 2, period, unit === 'week' ? 'week-end' : 'period-end');
}

const TIMES = new Set(['keer', 'maal', 'keren', 'ergens']);

/** "later" or "eerder". */
function isCompared({ tokens }: DateScan, at: number): boolean {
  const norm = tokens[at]?.norm;
  return norm === 'later' || norm === 'eerder';
}

/** "twee keer per week", "om de week". */
const REPEATS = new Set(['per', 'om']);

const BESIDE: Readonly<Record<string, number>> = {
  erna: 1,
  daarna: 1,
  daarop: 1,
  later: 1,
  ervoor: -1,
  eerder: -1,
  daarvoor: -1,
};

/** "de volgende dag", "de vorige dag", "de dag erna". */
function besideDay(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const beside = scan.tokens[start]?.norm === 'dag' ? (BESIDE[scan.tokens[start + 1]?.norm ?? ''] ?? 0) : 0;
  if (beside !== 0) return day(at, start + 2, addDays(scan.today, beside), 'relative-day', beside < 0);
  const turn = turnAt(scan, start);
  if (turn === null || scan.tokens[start + 1]?.norm !== 'dag') return null;
  return day(at, start + 2, addDays(scan.today, turn), 'relative-day', turn < 0);
}

/** "vijf dagen later", "2 jaar, 21 dagen eerder". */
function shifted(scan: DateScan, at: number): Found | null {
  const amount = readAmount(scan, at);
  if (!amount) return null;
  for (const [words, sign] of SHIFTS) {
    const { date, end } = withSmaller(scan, amount, sign);
    if (words.has(scan.tokens[end]?.norm ?? '')) return date && day(at, end + 1, date, 'amount', sign < 0);
  }
  return null;
}

const SHIFTS = [
  [new Set(['later', 'erna', 'daarna']), 1],
  [new Set(['eerder', 'ervoor']), -1],
] as const;

/** "afgelopen oktober", "vorige mei": the last such month that is over or under way. */
export function readPastMonth(scan: DateScan, at: number): Found | null {
  const word = scan.words[at + 1];
  if (!is(scan, at, 'past') || word?.is !== 'month' || word.short) return null;
  const year = yearOf(scan.today);
  const thisYear = plainDate(year, word.value, 1);
  const first = thisYear && thisYear < firstOfMonth(scan.today) ? thisYear : plainDate(year - 1, word.value, 1);
  if (!first) return null;
  const to = addDays(addMonths(first, 1), -1);
  return found(at, at + 2, { kind: 'period', unit: 'month', from: first, to, repeats: null }, 'period-end');
}
