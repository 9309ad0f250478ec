import { addDays, addMonths, type PlainDate, weekdayOf } from '../../shared/plain-date';
import type { DueReason } from '../understanding';
import {
  afterPoint,
  type DateScan,
  day,
  type Found,
  found,
  is,
  isMark,
  ordinalAt,
  type Period,
  skip,
  unitAt,
} from './date-scan';
import { addWorkdays, nthWeekday } from './feast-dates';
import { firstOfMonth, mondayOf, monthsFrom, nextTurn } from './period';
import { standsAlone } from './phrase-end';
import { readDayAndMonth } from './read-absolute';
import { readAmount } from './read-amount';
import { onItsWeekday, readDayOfMonth, readWeekdayAndNumber } from './read-day-of-month';
import { readMonthAndDayBehind } from './read-month-and-day';
import { readNumericDate } from './read-numeric';
import { readPeriod } from './read-period';
import { turnAt } from './read-year';
import { isClearWeekday } from './short-weekdays';
import { hoursBehind } from './time-of-day';

/** Reads a weekday with all that can stand before and behind it; a date behind it wins (conventions §4.3 and 4.12). */
export function readWeekday(scan: DateScan, at: number): Found | null {
  if (is(scan, at, 'every')) return null;
  const start = skip(scan, at, 'the');
  const turn = turnAt(scan, start);
  const named = turn === null ? start : afterPoint(scan, start + 1);
  const weekday = weekdayAt(scan, named);
  const end = named + 1;
  if (!weekday || isObject(scan, start, end)) return null;
  const dated = dateBehind(scan, at, end);
  if (dated) return dated;
  const sure = turn !== null || isClearWeekday(scan, end - 1);
  const behind = weekBehind(scan, at, end, weekday);
  if (behind) return behind;
  if (is(scan, start, 'coming') || (turn === null && behindComing(scan, end))) {
    return upcoming(scan, at, turn === null ? end + 1 : end, weekday);
  }
  if (turn === null && (is(scan, end, 'past') || scan.tokens[end]?.norm === 'geleden'))
    return pastWeekday(scan, at, end + 1, weekday);
  if (turn === 1) return onWeekday(scan, at, end, weekday, 7, 'weekday-next-week');
  if (turn === -1) return pastWeekday(scan, at, end, weekday);
  return sure ? rangeBehind(scan, upcoming(scan, at, end, weekday)) : null;
}

/** "Wie kan die vrijdag ophalen?": between a finite verb or its subject and the verb at the end, "die" is what is fetched. */
function isObject({ tokens }: DateScan, at: number, end: number): boolean {
  const [before, that, behind] = [tokens[at - 1], tokens[at], tokens[end]];
  if (that?.norm !== 'die' || !before || !behind) return false;
  const isVerbal = before.word.isModal || before.word.verb !== null || before.word.role !== null;
  return isVerbal && (behind.word.verb?.form === 'infinitive' || behind.word.isParticle);
}

function weekdayAt(scan: DateScan, at: number): number {
  const word = scan.words[at];
  return word?.is === 'weekday' ? word.value : 0;
}

/** "ma 21 juni", "vrijdag de 19e", "maandag 3/5", "dinsdag (7 maart)". */
function dateBehind(scan: DateScan, from: number, at: number): Found | null {
  const dot = isMark(scan, at, '.') && !scan.tokens[at]?.spaced ? at + 1 : at;
  const bracket = isMark(scan, dot, '(');
  const next = bracket || isMark(scan, dot, ',') ? dot + 1 : dot;
  const dated =
    readDayAndMonth(scan, next) ??
    readNumericDate(scan, next) ??
    readDayOfMonth(scan, next) ??
    readMonthAndDayBehind(scan, next) ??
    readWeekdayAndNumber(scan, from, skip(scan, next, 'the'), weekdayAt(scan, at - 1));
  if (!dated) return null;
  if (bracket && !isMark(scan, dated.to, ')')) return null;
  const weekday = weekdayAt(scan, at - 1);
  const whole = { ...dated, from, to: bracket ? dated.to + 1 : dated.to };
  const placed = notOn(scan.wide ? onItsWeekday(scan, whole, weekday) : whole, weekday);
  return isNotOn(placed) && hoursBehind(scan, next) > next ? null : placed;
}

/** A date with a weekday beside it; remembers the weekday when that is another (conventions §4.12). */
export function notOn(dated: Found, weekday: number): Found {
  const { value } = dated;
  if (value.kind !== 'day' || weekday === 0 || weekdayOf(value.day) === weekday) return dated;
  return { ...dated, value: { ...value, notOn: weekday } };
}

function isNotOn({ value }: Found): boolean {
  return value.kind === 'day' && value.notOn !== undefined;
}

/** "dinsdag volgende week", "dinsdag over een week", "vrijdag in week 12", "maandag (week 43)". */
function weekBehind(scan: DateScan, from: number, at: number, weekday: number): Found | null {
  if (is(scan, at, 'in')) return afterWeeks(scan, from, at, weekday);
  // "by Monday week"
  if (scan.language === 'en' && scan.tokens[at]?.norm === 'week' && standsAlone(scan, at + 1))
    return day(from, at + 1, addDays(upcomingDay(scan.today, weekday), 7), 'weekday-in-weeks');
  const bracket = isMark(scan, at, '(');
  const linked =
    scan.tokens[at]?.norm === 'in' || is(scan, at, 'of') || (isMark(scan, at, ',') && turnAt(scan, at + 1) !== null);
  const week = readPeriod(scan, bracket || linked ? at + 1 : at);
  if (week?.period.unit !== 'week' || (bracket && !isMark(scan, week.to, ')'))) return null;
  return dayOfWeek(scan, from, bracket ? week.to + 1 : week.to, week.period, weekday);
}

function afterWeeks(scan: DateScan, from: number, at: number, weekday: number): Found | null {
  const amount = readAmount(scan, at + 1);
  const stated = amount?.unit === 'week' ? amount.count * 7 : amount?.unit === 'day' ? amount.count : 0;
  const days = stated === EIGHT_DAYS ? 7 : stated;
  if (!amount || days % 7 !== 0 || days === 0 || days > 3650) return null;
  return day(from, amount.to, addDays(upcomingDay(scan.today, weekday), days), 'weekday-in-weeks');
}

/** "dinsdag over acht dagen" is a week later. */
const EIGHT_DAYS = 8;

function dayOfWeek(scan: DateScan, from: number, to: number, week: Period, weekday: number): Found {
  const turn = Math.round((Date.parse(week.from) - Date.parse(mondayOf(scan.today))) / 604_800_000);
  const reason: DueReason = turn === 0 ? 'weekday-this-week' : turn === 1 ? 'weekday-next-week' : 'weekday-of-week';
  return day(from, to, addDays(week.from, weekday - 1), reason);
}

function behindComing(scan: DateScan, at: number): boolean {
  return is(scan, at, 'coming') && !weekdayAt(scan, at + 1) && unitAt(scan, at + 1) === null;
}

function upcomingDay(today: PlainDate, weekday: number): PlainDate {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

function upcoming(scan: DateScan, from: number, to: number, weekday: number): Found {
  return day(from, to, upcomingDay(scan.today, weekday), 'weekday');
}

function onWeekday(scan: DateScan, from: number, to: number, weekday: number, shift: number, reason: DueReason): Found {
  return day(from, to, addDays(mondayOf(scan.today), weekday - 1 + shift), reason);
}

function pastWeekday(scan: DateScan, from: number, to: number, weekday: number): Found {
  const back = (weekdayOf(scan.today) - weekday + 7) % 7 || 7;
  return day(from, to, addDays(scan.today, -back), 'weekday', true);
}

/** "maandag t/m woensdag", "dinsdag tot donderdag": ends on the later day. */
function rangeBehind(scan: DateScan, begin: Found): Found {
  const link = is(scan, begin.to, 'to') || (isMark(scan, begin.to, '-') && !scan.tokens[begin.to]?.spaced);
  const at = scan.tokens[begin.to + 1]?.norm === 'en' ? begin.to + 3 : begin.to + 1;
  const last = link ? weekdayAt(scan, at) : 0;
  if (!last || begin.value.kind !== 'day') return begin;
  const from = begin.value.day;
  const to = addDays(from, (last - weekdayOf(from) + 7) % 7);
  return found(begin.from, at + 1, { kind: 'period', unit: 'days', from, to, repeats: null }, 'range-end');
}

/** "volgende week dinsdag", "deze week nog donderdag", "week 43 op vrijdag", "over twee weken op dinsdag". */
export function readWeekThenDay(scan: DateScan, at: number): Found | null {
  const week = is(scan, at, 'in') ? weekFromNow(scan, at) : readPeriod(scan, at);
  if (week?.period.unit !== 'week') return null;
  let next = week.to;
  if (isMark(scan, next, ',') || isMark(scan, next, '(')) next++;
  while (scan.tokens[next]?.norm === 'op' || scan.tokens[next]?.norm === 'nog' || is(scan, next, 'the')) next++;
  const weekday = weekdayAt(scan, next);
  if (!weekday || (next === week.to && !isClearWeekday(scan, next) && scan.tokens[next]?.norm === 'zo')) return null;
  const dated = dateBehind(scan, at, next + 1);
  if (dated) return dated;
  const to = isMark(scan, next + 1, ')') && isMark(scan, week.to, '(') ? next + 2 : next + 1;
  return dayOfWeek(scan, at, to, week.period, weekday);
}

function weekFromNow(scan: DateScan, at: number): { to: number; period: Period } | null {
  const amount = readAmount(scan, at + 1);
  if (amount?.unit !== 'week' || !Number.isInteger(amount.count) || amount.count > 520) return null;
  const from = addDays(mondayOf(scan.today), 7 * amount.count);
  return { to: amount.to, period: { kind: 'period', unit: 'week', from, to: addDays(from, 6), repeats: null } };
}

/** "1e maandag van juni", "laatste vrijdag van de maand", "laatste werkdag van mei", "laatste dag van het jaar". */
export function readNthDay(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const nth = ordinalAt(scan, start);
  if (nth === 0 || nth > 31) return null;
  const weekday = weekdayAt(scan, start + 1);
  const unit = unitAt(scan, start + 1);
  if (!weekday && unit !== 'day' && unit !== 'workday') return null;
  const linked = scan.tokens[start + 2]?.norm === 'in' ? start + 3 : skip(scan, start + 2, 'of');
  const whole = readPeriod(scan, linked);
  if (!whole && weekday && nth > 1) return nthOfRunningMonth(scan, at, start + 2, nth, weekday);
  if (!whole || whole.period.unit === 'days') return null;
  let period = whole.period;
  let date = nthDayIn(scan, period, nth, weekday, unit === 'workday');
  if (date && date < scan.today && period.repeats) {
    period = nextTurn(period);
    date = nthDayIn(scan, period, nth, weekday, unit === 'workday');
  }
  return date && day(at, whole.to, date, 'nth-day');
}

/** "de tweede dinsdag": of this month, or of the next when it has been; "de tweede dinsdag van de cursus" is no date. */
function nthOfRunningMonth(scan: DateScan, from: number, to: number, nth: number, weekday: number): Found | null {
  if (is(scan, to, 'of') || nth > 5) return found(from, to, { kind: 'none' }, 'nth-day');
  const month = firstOfMonth(scan.today);
  for (const first of [month, addMonths(month, 1)]) {
    const date = nthDayIn(scan, monthsFrom(first, 1, 'month', null), nth, weekday, false);
    if (date && date >= scan.today) return day(from, to, date, 'nth-day');
  }
  return found(from, to, { kind: 'none' }, 'nth-day');
}

function nthDayIn(scan: DateScan, period: Period, nth: number, weekday: number, workday: boolean): PlainDate | null {
  let date: PlainDate;
  if (weekday && period.unit === 'month') {
    date = nthWeekday(Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7)), weekday, nth);
  } else if (weekday) {
    const first = addDays(period.from, (weekday - weekdayOf(period.from) + 7) % 7);
    const last = addDays(period.to, -((weekdayOf(period.to) - weekday + 7) % 7));
    date = nth > 0 ? addDays(first, 7 * (nth - 1)) : addDays(last, 7 * (nth + 1));
  } else if (workday) {
    date = addWorkdays(nth > 0 ? addDays(period.from, -1) : addDays(period.to, 1), nth, scan.closed);
  } else {
    date = nth > 0 ? addDays(period.from, nth - 1) : addDays(period.to, nth + 1);
  }
  return date >= period.from && date <= period.to ? date : null;
}
