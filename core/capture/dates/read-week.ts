import { addDays, type PlainDate, plainDate, weekdayOf, yearOf } from '../../shared/plain-date';
import { startsWithDigit } from '../text/fold';
import { MAY_FOLLOW_DAY } from '../vocabulary/nl-cues';
import {
  afterAndWith,
  type DateScan,
  type Found,
  found,
  is,
  isMark,
  numberAt,
  ordinalAt,
  type Period,
  type PeriodFound,
  unitAt,
} from './date-scan';
import { mondayOf, weekendOf, weekFrom } from './period';
import { joinedYearAt, type YearFound, yearAt } from './read-year';

/** Reads "week 43", "wk43", "wk. 52", "wk 12/13", "week 43 van 2027", "wk 1 volgend jaar", "2027-W20". */
export function numberedWeek(scan: DateScan, at: number): PeriodFound | null {
  const stated = weekBehindYear(scan, at) ?? ordinalWeek(scan, at);
  if (stated) return stated;
  const first = weekNumberAt(scan, at);
  if (!first) return null;
  const last = laterWeek(scan, first);
  const year = joinedYearAt(scan, last.to);
  return weeks(scan, first.week, last, year);
}

/** "week 60", "week 53 van 2027": a week that does not exist. */
export function noSuchWeek(scan: DateScan, at: number): Found | null {
  const number = scan.tokens[at + 1];
  const isWeek = unitAt(scan, at) === 'week' && number?.kind === 'number' && !number.ordinal;
  if (!isWeek || !(number.value >= 53 && number.value < 100)) return null;
  return found(at, joinedYearAt(scan, at + 2)?.to ?? at + 2, { kind: 'impossible', choices: [] }, 'date');
}

interface WeekFound {
  readonly to: number;
  readonly week: number;
}

function weekNumberAt(scan: DateScan, at: number): WeekFound | null {
  const norm = scan.tokens[at]?.norm ?? '';
  const glued = norm[0] === 'w' ? /^(?:wk|week|w)(\d{1,2})$/.exec(norm) : null;
  if (glued) return withWeek(at + 1, Number(glued[1]));
  if (unitAt(scan, at) !== 'week') return null;
  const number = afterNumberWord(scan, isMark(scan, at + 1, '.') ? at + 2 : at + 1);
  const isSure = scan.wide || scan.tokens[number]?.kind === 'number';
  return isSure ? withWeek(number + 1, numberAt(scan, number)) : null;
}

function withWeek(to: number, week: number): WeekFound | null {
  return week >= 1 && week <= 53 && Number.isInteger(week) ? { to, week } : null;
}

function afterNumberWord(scan: DateScan, at: number): number {
  const norm = scan.tokens[at]?.norm;
  if (norm !== 'nummer' && norm !== 'nr' && norm !== 'no') return at;
  return isMark(scan, at + 1, '.') ? at + 2 : at + 1;
}

/** "wk 12/13", "week 12 t/m 14", "week 12 of 13": up to the last one; "week 12 en 3 bedrijven" is one week. */
function laterWeek(scan: DateScan, first: WeekFound): WeekFound {
  const at = first.to;
  const marked =
    (isMark(scan, at, '/') || isMark(scan, at, '-') || isMark(scan, at, '&')) && !scan.tokens[at + 1]?.spaced;
  if (!marked && !is(scan, at, 'to') && !is(scan, at, 'or') && !is(scan, at, 'and')) return first;
  const start = afterAndWith(scan, at + 1);
  const number = unitAt(scan, start) === 'week' ? start + 1 : start;
  const token = scan.tokens[number];
  if (token?.kind !== 'number' || token.ordinal || !(token.value > first.week && token.value <= 53)) return first;
  const next = scan.tokens[number + 1];
  const goesOn = next?.kind === 'word' && scan.words[number + 1] === undefined && !MAY_FOLLOW_DAY.has(next.norm);
  const isOther = goesOn || scan.words[number + 1]?.is === 'month' || unitAt(scan, number + 1) !== null;
  return isOther ? first : { to: number + 1, week: token.value };
}

/** "2027-W20", "2027 week 20", "2027w20". */
function weekBehindYear(scan: DateScan, at: number): PeriodFound | null {
  const token = scan.tokens[at];
  if (!token || !startsWithDigit(token.norm)) return null;
  if (token.kind === 'word') return gluedToYear(scan, at, token.norm);
  if (token.ordinal || !(token.value >= 1900 && token.value < 2100)) return null;
  const next = isMark(scan, at + 1, '-') || isMark(scan, at + 1, ',') ? at + 2 : at + 1;
  const week = weekNumberAt(scan, next);
  return week && weeks(scan, week.week, week, { to: week.to, year: token.value });
}

function gluedToYear(scan: DateScan, at: number, norm: string): PeriodFound | null {
  const match = norm[4] === 'w' ? /^(20\d\d)w(?:k|eek)?(\d{1,2})$/.exec(norm) : null;
  const week = match && withWeek(at + 1, Number(match[2]));
  return week && weeks(scan, week.week, week, { to: week.to, year: Number(match[1]) });
}

/** "de 20e week", "de derde week van 2027". */
function ordinalWeek(scan: DateScan, at: number): PeriodFound | null {
  const nth = ordinalAt(scan, at);
  if (nth < 1 || unitAt(scan, at + 1) !== 'week') return null;
  const year = yearAt(scan, at + 2);
  const week = year || nth > 5 ? withWeek(year?.to ?? at + 2, nth) : null;
  return week && weeks(scan, nth, week, year);
}

function weeks(scan: DateScan, first: number, last: WeekFound, year: YearFound | null): PeriodFound | null {
  const monday = year ? weekMonday(year.year, first) : upcomingWeek(scan.today, first, last.week);
  if (!monday) return null;
  const period = { ...weekFrom(monday), to: addDays(monday, 7 * (last.week - first) + 6) };
  return { to: year ? Math.max(year.to, last.to) : last.to, period };
}

/** The week with a number of a year. */
export function weekOfYear(to: number, year: number, week: number): PeriodFound | null {
  const monday = weekMonday(year, week);
  return monday && { to, period: weekFrom(monday) };
}

/** The Monday of an ISO week; null when the year has no week 53. */
function weekMonday(year: number, week: number): PlainDate | null {
  const fourth = plainDate(year, 1, 4);
  if (!fourth) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return week < 53 || yearOf(addDays(monday, 3)) === year ? monday : null;
}

/** The first such week of which the Friday, or that of a later week, is not over. */
function upcomingWeek(today: PlainDate, first: number, last: number): PlainDate | null {
  const isoYear = yearOf(addDays(mondayOf(today), 3));
  for (let year = isoYear; year <= isoYear + 7; year++) {
    const monday = weekMonday(year, first);
    if (monday && addDays(monday, 7 * (last - first) + 4) >= today) return monday;
  }
  return null;
}

/** The nth week or weekend of a longer period; weeks by their Friday, as deadlines are. */
export function nthWeek(whole: Period, nth: number, unit: 'week' | 'weekend'): Period {
  const weekday = unit === 'week' ? 5 : 6;
  const first = addDays(whole.from, (weekday - weekdayOf(whole.from) + 7) % 7);
  const last = addDays(whole.to, -((weekdayOf(whole.to) - weekday + 7) % 7));
  const key = nth > 0 ? addDays(first, 7 * (nth - 1)) : addDays(last, 7 * (nth + 1));
  return unit === 'week' ? weekFrom(mondayOf(key)) : weekendOf(mondayOf(key));
}
