import { addDays, daysBetween, type PlainDate } from '../../shared/plain-date';
import { afterAndWith, type DateScan, type DateValue, type Found, is, isMark, skip } from './date-scan';
import { lastNotAfter } from './period';

/** Makes one range of two dates that "tot", "t/m", "tot en met" or "tussen … en" ties together. */
export function joinRanges(scan: DateScan, all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all;
  const joined: Found[] = [];
  for (const found of all) {
    const before = joined.at(-1);
    const range = before && rangeOf(scan, before, found);
    if (range) joined[joined.length - 1] = range;
    else joined.push(found);
  }
  return joined;
}

function rangeOf(scan: DateScan, first: Found, last: Found): Found | null {
  if (!isTied(scan, first, last)) return null;
  const to = endOf(first, last);
  const from = to && startOf(first, last, to);
  if (!from || !to || to < from) return null;
  // "3 mei - 1 april" may be two dates of a list.
  if (from < (edgeOf(first.value, 'from') ?? from) && isMark(scan, first.to, '-') && isLong(from, to, last))
    return null;
  return {
    from: first.from,
    to: last.to,
    value: { kind: 'period', unit: 'days', from, to, repeats: null },
    reason: 'range-end',
  };
}

/** "tussen woensdag en vrijdag" said on a Wednesday ends after it begins. */
function endOf(first: Found, last: Found): PlainDate | null {
  const [from, to] = [edgeOf(first.value, 'from'), edgeOf(last.value, 'to')];
  const isNextWeek = from && to && to < from && first.reason === 'weekday' && last.reason === 'weekday';
  return isNextWeek ? addDays(to, 7) : to;
}

function isLong(from: PlainDate, to: PlainDate, last: Found): boolean {
  return !isStated(last) && daysBetween(from, to) > HALF_YEAR;
}

const HALF_YEAR = 184;

/** "van 1-10 tot 7-11", "1-5 - 7-5-2028": a start that names no year is the last such day before the end. */
function startOf(first: Found, last: Found, to: PlainDate): PlainDate | null {
  const from = edgeOf(first.value, 'from');
  const step = stepOf(first);
  if (!from || !step) return from;
  return to < from || (isStated(last) && step === 12) ? lastNotAfter(from, to, step) : from;
}

function isStated({ value }: Found): boolean {
  return value.kind === 'day' ? value.fixed : value.kind === 'period' && !value.repeats;
}

/** After how many months the same words mean another day; null when they name just this one. */
function stepOf({ value, reason }: Found): 1 | 12 | null {
  if (value.kind === 'period') return value.repeats === 'year' ? 12 : null;
  if (value.kind !== 'day' || value.fixed) return null;
  return reason === 'day-of-month' ? 1 : reason === 'date' || reason === 'date-next-year' ? 12 : null;
}

function isTied(scan: DateScan, first: Found, last: Found): boolean {
  const at = first.to;
  if (is(scan, at, 'and')) {
    const isNext = last.from === at + 1 || last.from === skip(scan, at + 1, 'the');
    return isNext && is(scan, first.from - 1, 'between');
  }
  // "vorige week - maandag" is one day.
  const isDayOfWeek = first.value.kind === 'period' && first.value.unit === 'week' && last.reason === 'weekday';
  if (scan.wide && isMark(scan, at, '-')) return last.from === at + 1 && !isDayOfWeek;
  if (!is(scan, at, 'to')) return false;
  return last.from === afterAndWith(scan, at + 1);
}

function edgeOf(value: DateValue, edge: 'from' | 'to'): PlainDate | null {
  if (value.kind === 'day') return value.day;
  return value.kind === 'period' || value.kind === 'event' ? value[edge] : null;
}
