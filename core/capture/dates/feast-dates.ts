import {
  addDays,
  dayOfMonth,
  fromEpochDay,
  monthOf,
  type PlainDate,
  plainDate,
  weekdayOf,
  yearOf,
} from '../../shared/plain-date';
import { FEASTS, type FeastRule } from '../vocabulary/feast-days';

/** Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher). */
function easterSunday(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = Math.floor(c / 4);
  const l = (32 + 2 * (b % 4) + 2 * k - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The first day of a feast in a year. */
export function feastDay(rule: FeastRule, year: number): PlainDate {
  if ('on' in rule) return dayOf(year, rule.on[0], rule.on[1]);
  if ('easter' in rule) return addDays(easterSunday(year), rule.easter);
  if ('nth' in rule) return addDays(nthWeekday(year, rule.nth[2], rule.nth[1], rule.nth[0]), rule.nth[3] ?? 0);
  const day = dayOf(year, 4, 27);
  return weekdayOf(day) === 7 ? addDays(day, -1) : day;
}

/** The nth weekday (1 is Monday) of a month; -1 is the last one, -2 the last but one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): PlainDate {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  }
  const last = addDays(dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
}

/** Whether offices are open: Monday to Friday, but not on a national feast or a day the calendar closes. */
function isWorkday(date: PlainDate, closed: ReadonlySet<PlainDate>): boolean {
  return weekdayOf(date) < 6 && !closed.has(date) && !isNationalFeast(date);
}

/** The day that lies so many working days later; earlier when negative. The day itself does not count. */
export function addWorkdays(date: PlainDate, count: number, closed: ReadonlySet<PlainDate>): PlainDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    const next = addDays(day, step);
    // Where the calendar ends, counting ends.
    if (next === day) return day;
    day = next;
    if (isWorkday(day, closed)) left--;
  }
  return day;
}

const nationalByYear = new Map<number, ReadonlySet<PlainDate>>();

/** The working days off that hold in the whole country; 5 May is one only every five years. */
function isNationalFeast(date: PlainDate): boolean {
  const year = yearOf(date);
  let days = nationalByYear.get(year);
  if (!days) {
    const all = new Set<PlainDate>();
    for (const feast of FEASTS) {
      if (feast.national) for (let i = 0; i < feast.days; i++) all.add(addDays(feastDay(feast.rule, year), i));
    }
    days = all;
    nationalByYear.set(year, days);
  }
  return days.has(date) || (year % 5 === 0 && monthOf(date) === 5 && dayOfMonth(date) === 5);
}

function dayOf(year: number, month: number, day: number): PlainDate {
  return plainDate(year, month, day) ?? fromEpochDay(0);
}
