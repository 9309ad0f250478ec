import { addDays, type PlainDate, weekdayOf } from '../../shared/plain-date';
import { type DateScan, type DateValue, day, type Found, found, is, ordinalAt, skip, unitAt } from './date-scan';
import { addWorkdays } from './feast-dates';
import { mondayOf, weekFrom } from './period';
import { type Amount, addAmount, readAmount } from './read-amount';

/** How far from another day, and the position of the "voor" or "na" behind it. */
type Offset =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly link: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly nth: number; readonly link: number }
  | { readonly kind: 'workday'; readonly nth: number; readonly link: number }
  | { readonly kind: 'week'; readonly nth: number; readonly link: number };

/**
 * Reads "twee weken voor de commissie", "een dag na Pasen", "3 werkdagen voor 1 mei", "de maandag na de vakantie",
 * "de eerste werkdag na Pinksteren", "de week na de meivakantie", "de dag na morgen".
 */
export function readOffset(scan: DateScan, at: number, anchorAt: (at: number) => Found | null): Found | null {
  // "over twee dagen vanaf morgen" counts from tomorrow; "over twee weken voor …" is two dates.
  const isAhead = scan.wide && is(scan, at, 'in');
  const offset = offsetAt(scan, isAhead ? at + 1 : skip(scan, at, 'the'));
  if (!offset || (isAhead && !is(scan, offset.link, 'from'))) return null;
  const before = is(scan, offset.link, 'before');
  const counted = offset.kind === 'amount' && is(scan, offset.link, 'from');
  if (!before && !counted && !is(scan, offset.link, 'after')) return null;
  const anchor = anchorAt(offset.link + 1);
  const edge = anchor && edgeOfAnchor(anchor.value, before);
  if (!anchor || !edge) return null;
  if (offset.kind === 'week') {
    const further = (before ? -7 : 7) * (offset.nth - 1);
    return found(at, anchor.to, weekFrom(addDays(weekBeside(anchor.value, edge, before), further)), 'week-end');
  }
  const date = moved(scan, edge, offset, before);
  return date && day(at, anchor.to, date, before ? 'offset-before' : 'offset-after');
}

/** "de 100e werkdag na …": nobody counts further. */
const MOST_NTH = 366;

function offsetAt(scan: DateScan, at: number): Offset | null {
  const nth = ordinalAt(scan, at);
  if (nth > MOST_NTH) return null;
  const head = nth === 0 ? at : at + 1;
  const word = scan.words[head];
  if (word?.is === 'weekday' && !word.short)
    return { kind: 'weekday', weekday: word.value, nth: Math.abs(nth) || 1, link: head + 1 };
  const unit = unitAt(scan, head);
  if (unit === 'workday') return { kind: 'workday', nth: Math.abs(nth) || 1, link: head + 1 };
  if (unit === 'day' && DAY.has(scan.tokens[head]?.norm ?? ''))
    return { kind: 'amount', amount: { to: head + 1, count: Math.abs(nth) || 1, unit }, link: head + 1 };
  if (unit === 'week' && scan.tokens[head]?.norm === 'week')
    return { kind: 'week', nth: Math.abs(nth) || 1, link: head + 1 };
  const amount = nth === 0 ? readAmount(scan, at) : null;
  if (!amount) return null;
  const counted = COUNTED.has(scan.tokens[amount.to]?.norm ?? '') ? amount.to + 1 : amount.to;
  return { kind: 'amount', amount, link: counted };
}

const COUNTED = new Set(['gerekend', 'geteld', 'gezien']);
const DAY = new Set(['dag', 'day']);

function edgeOfAnchor(value: DateValue, before: boolean): PlainDate | null {
  if (value.kind === 'day') return value.day;
  if (value.kind !== 'event' && value.kind !== 'period') return null;
  return before ? value.from : value.to;
}

/** The week after Easter is the one that begins on Easter Monday; the week before a holiday ends on the Friday it begins. */
function weekBeside(value: DateValue, edge: PlainDate, before: boolean): PlainDate {
  if (before) return weekdayOf(edge) > 5 ? mondayOf(edge) : addDays(mondayOf(edge), -7);
  const start = value.kind === 'event' && addDays(value.from, 3) > value.to ? value.from : edge;
  return addDays(mondayOf(start), 7);
}

function moved(
  scan: DateScan,
  edge: PlainDate,
  offset: Exclude<Offset, { kind: 'week' }>,
  before: boolean,
): PlainDate | null {
  const sign = before ? -1 : 1;
  if (offset.kind === 'amount') return addAmount(scan, edge, offset.amount, sign);
  if (offset.kind === 'workday') return addWorkdays(edge, sign * offset.nth, scan.closed);
  const ahead = (sign * (offset.weekday - weekdayOf(edge)) + 7) % 7 || 7;
  return addDays(edge, sign * (ahead + 7 * (offset.nth - 1)));
}
