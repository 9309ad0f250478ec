import { addDays, type PlainDate, weekdayOf } from '../../shared/plain-date';
import { type DateScan, type DateValue, day, type Found, is, skip } from './date-scan';
import { addAmount, readAmount } from './read-amount';

/** Reads "twee weken voor de commissie", "een dag na Pasen", "3 werkdagen voor 1 mei", "de maandag na de vakantie". */
export function readOffset(scan: DateScan, at: number, anchorAt: (at: number) => Found | null): Found | null {
  const start = skip(scan, at, 'the');
  const weekday = scan.words[start];
  const amount = weekday?.is === 'weekday' ? null : readAmount(scan, start);
  const link = amount ? amount.to : weekday?.is === 'weekday' && !weekday.short ? start + 1 : 0;
  const before = is(scan, link, 'before');
  if (link === 0 || (!before && !is(scan, link, 'after'))) return null;
  const anchor = anchorAt(link + 1);
  if (!anchor) return null;
  const edge = anchorDay(anchor.value, before);
  if (!edge) return null;
  const reason = before ? 'before-event' : 'after-event';
  if (amount) {
    const date = addAmount(scan, edge, amount, before ? -1 : 1);
    return date && day(at, anchor.to, date, reason);
  }
  if (weekday?.is !== 'weekday') return null;
  return day(at, anchor.to, weekdayFrom(edge, weekday.value, before), reason);
}

function anchorDay(value: DateValue, before: boolean): PlainDate | null {
  if (value.kind === 'day') return value.day;
  if (value.kind === 'event') return before ? value.from : value.to;
  if (value.kind === 'period') return before ? value.from : value.to;
  return null;
}

function weekdayFrom(edge: PlainDate, weekday: number, before: boolean): PlainDate {
  let date = addDays(edge, before ? -1 : 1);
  while (weekdayOf(date) !== weekday) date = addDays(date, before ? -1 : 1);
  return date;
}
