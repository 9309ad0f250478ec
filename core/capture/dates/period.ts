import {
  addDays,
  addMonths,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  monthOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../../shared/plain-date';
import type { Period, PeriodUnit } from './date-scan';

/** The Monday of the ISO week a day is in. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

export function weekFrom(monday: PlainDate, repeats: Period['repeats'] = null): Period {
  return { kind: 'period', unit: 'week', from: monday, to: addDays(monday, 6), repeats };
}

export function weekendOf(monday: PlainDate): Period {
  return { kind: 'period', unit: 'weekend', from: addDays(monday, 5), to: addDays(monday, 6), repeats: null };
}

/** The months from the first of `first` for so many months. */
export function monthsFrom(first: PlainDate, months: number, unit: PeriodUnit, repeats: Period['repeats']): Period {
  return { kind: 'period', unit, from: first, to: addDays(addMonths(first, months), -1), repeats };
}

export function firstOfMonth(date: PlainDate): PlainDate {
  return addDays(date, 1 - dayOfMonth(date));
}

function lastOfMonth(date: PlainDate): PlainDate {
  return addDays(date, daysInMonth(yearOf(date), monthOf(date)) - dayOfMonth(date));
}

export function firstOfQuarter(date: PlainDate): PlainDate {
  return addMonths(firstOfMonth(date), -((monthOf(date) - 1) % 3));
}

export function firstOfYear(date: PlainDate): PlainDate {
  return addMonths(firstOfMonth(date), 1 - monthOf(date));
}

/** The same period one turn later. */
export function nextTurn(period: Period): Period {
  if (period.repeats === 'week') return { ...period, from: addDays(period.from, 7), to: addDays(period.to, 7) };
  const months = period.repeats === 'month' ? 1 : period.repeats === 'quarter' ? 3 : 12;
  const from = addMonths(period.from, months);
  if (period.unit === 'days' || period.unit === 'week') return { ...period, from, to: addMonths(period.to, months) };
  return { ...period, from, to: lastOfMonth(addMonths(firstOfMonth(period.to), months)) };
}

/** The day a whole period is due: the Friday of a week, the last calendar day of anything else (conventions §4.5 and 4.6). */
export function dueOf(period: Period): PlainDate {
  return period.unit === 'week' ? addDays(period.to, -2) : period.to;
}

/** The first, middle or last day of a period (conventions §4.5 to 4.7). */
function edgeOf(period: Period, edge: 'begin' | 'middle' | 'end' | 'during'): PlainDate {
  if (edge === 'end' || edge === 'during') return dueOf(period);
  if (edge === 'begin') return period.from;
  if (period.unit === 'week') return addDays(period.from, 2);
  if (period.unit === 'month') return addDays(period.from, 14);
  if (period.unit === 'quarter') return addDays(addMonths(period.from, 1), 14);
  if (period.unit === 'year') return addDays(addMonths(period.from, 5), 14);
  if (period.unit === 'half-year') return addDays(addMonths(period.from, 3), -1);
  return addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 2));
}

/** The first such day that is not over, taking the next turn of the period when it is. */
export function upcomingEdge(period: Period, edge: 'begin' | 'middle' | 'end' | 'during', today: PlainDate): PlainDate {
  const date = edgeOf(period, edge);
  return date < today && period.repeats ? edgeOf(nextTurn(period), edge) : date;
}

/** The last day of the same name that is not after another: so many months earlier or later. */
export function lastNotAfter(date: PlainDate, limit: PlainDate, months: 1 | 12): PlainDate {
  const apart = 12 * (yearOf(limit) - yearOf(date)) + monthOf(limit) - monthOf(date);
  const moved = addMonths(date, months * Math.ceil(apart / months));
  return moved > limit ? addMonths(date, months * (Math.ceil(apart / months) - 1)) : moved;
}
