import { addDays, addMonths, monthOf, type PlainDate, plainDate, weekdayOf, yearOf } from '../../shared/plain-date';
import { type DateScan, is, isMark, numberAt, ordinalAt, type Period, skip, unitAt } from './date-scan';
import { firstOfMonth, firstOfQuarter, firstOfYear, mondayOf, monthsFrom, weekendOf, weekFrom } from './period';

/** A period and the position after its words. */
export interface PeriodFound {
  readonly to: number;
  readonly period: Period;
}

/** Reads a stretch of the calendar: deze week, volgende maand, Q3, juni 2027, week 43, eerste helft van juni. */
export function readPeriod(scan: DateScan, at: number): PeriodFound | null {
  const start = skip(scan, at, 'the');
  if (!mayOpenPeriod(scan, start)) return null;
  return (
    afterNext(scan, start) ??
    monthBehindYear(scan, start) ??
    halfOf(scan, start) ??
    partOf(scan, start) ??
    readWhole(scan, at)
  );
}

/** Most words and numbers open no period: a date word may, a year, an ordinal, and words such as wk12 and h1. */
function mayOpenPeriod(scan: DateScan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind === 'number') return token.ordinal || token.value >= 1900;
  if (token?.kind !== 'word' || scan.words[at] !== undefined) return true;
  return token.norm[0] === 'w' || token.norm[0] === 'h' || token.norm === 'laatste';
}

/** A period that is no part of another. */
function readWhole(scan: DateScan, at: number): PeriodFound | null {
  const start = skip(scan, at, 'the');
  return (
    namedMonth(scan, start) ??
    namedQuarter(scan, start) ??
    halfYearCode(scan, start) ??
    numberedWeek(scan, start) ??
    relativePeriod(scan, start) ??
    (start > at ? currentPeriod(scan, start) : null) ??
    bareYear(scan, start)
  );
}

/** "deze maand", "volgend kwartaal", "komend weekend", "vorige week". */
function relativePeriod(scan: DateScan, at: number): PeriodFound | null {
  const turn = turnAt(scan, at);
  if (turn === null) return null;
  const unit = unitAt(scan, at + 1);
  const coming = is(scan, at, 'coming');
  const period = periodAround(scan.today, unit, turn, coming);
  if (!period) return null;
  return { to: at + 2, period };
}

/** How many periods from now: this 0, next 1, last -1; null when the word says nothing of the kind. */
export function turnAt(scan: DateScan, at: number): number | null {
  if (is(scan, at, 'this')) return 0;
  if (is(scan, at, 'next') || is(scan, at, 'coming')) return 1;
  if (is(scan, at, 'past') || scan.tokens[at]?.norm === 'laatste') return -1;
  return null;
}

/** "de week na volgende week", "de maand na de volgende". */
function afterNext(scan: DateScan, at: number): PeriodFound | null {
  const unit = unitAt(scan, at);
  const next = skip(scan, at + 2, 'the');
  if (!unit || !is(scan, at + 1, 'after') || !is(scan, next, 'next')) return null;
  const to = unitAt(scan, next + 1) === unit ? next + 2 : next + 1;
  const period =
    unit === 'weekend' ? weekendOf(addDays(mondayOf(scan.today), 14)) : periodAround(scan.today, unit, 2, false);
  return period && { to, period };
}

/** "volgend jaar augustus", "2027, nov". */
function monthBehindYear(scan: DateScan, at: number): PeriodFound | null {
  const year = yearAt(scan, at);
  if (!year || is(scan, at, 'of')) return null;
  const next = isMark(scan, year.to, ',') ? year.to + 1 : year.to;
  const word = scan.words[next];
  const stated = word?.is === 'month' ? plainDate(year.year, word.value, 1) : null;
  return stated && { to: next + 1, period: monthsFrom(stated, 1, 'month', null) };
}

function periodAround(today: PlainDate, unit: string | null, turn: number, coming: boolean): Period | null {
  if (unit === 'week') return weekFrom(addDays(mondayOf(today), 7 * turn));
  if (unit === 'weekend') {
    // On a Saturday or Sunday the coming weekend is still this one's successor; before it, the one at the door.
    const skipOne = turn === 1 && !(coming && weekdayOf(today) < 6) ? 7 : turn === -1 ? -7 : 0;
    return weekendOf(addDays(mondayOf(today), skipOne));
  }
  if (unit === 'month') return monthsFrom(addMonths(firstOfMonth(today), turn), 1, 'month', null);
  if (unit === 'quarter') return monthsFrom(addMonths(firstOfQuarter(today), 3 * turn), 3, 'quarter', null);
  if (unit === 'year') return monthsFrom(addMonths(firstOfYear(today), 12 * turn), 12, 'year', null);
  if (unit === 'half-year') return halfYearAround(today, turn);
  return null;
}

function halfYearAround(today: PlainDate, turn: number): Period {
  const first = firstOfYear(today);
  const half = today < addMonths(first, 6) ? 0 : 6;
  return monthsFrom(addMonths(first, half + 6 * turn), 6, 'half-year', null);
}

/** "de maand" in "eind van de maand": the one we are in, or the next when its time has passed. */
function currentPeriod(scan: DateScan, at: number): PeriodFound | null {
  const unit = unitAt(scan, at);
  const period = periodAround(scan.today, unit, 0, false);
  if (!period || is(scan, at + 1, 'of')) return null;
  const repeats = unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year' ? unit : null;
  return { to: at + 1, period: { ...period, repeats } };
}

/** "juni", "juni 2027", "juni volgend jaar", "deze juni", "juni a.s.". */
function namedMonth(scan: DateScan, at: number): PeriodFound | null {
  const start = is(scan, at, 'coming') || is(scan, at, 'this') || is(scan, at, 'next') ? at + 1 : at;
  const word = scan.words[start];
  if (word?.is !== 'month') return null;
  const dot = word.short && isMark(scan, start + 1, '.') && scan.tokens[start + 1]?.spaced === false ? 1 : 0;
  const year = yearAt(scan, start + 1 + dot);
  const stated = year?.year ?? yearOf(scan.today);
  const first = plainDate(stated, word.value, 1);
  if (!first) return null;
  const period = monthsFrom(first, 1, 'month', year ? null : 'year');
  const end = year?.to ?? start + 1 + (dot && /^[.]$/.test(scan.tokens[start + 1]?.text ?? '') ? dot : 0);
  const to = is(scan, end, 'coming') && scan.tokens[end]?.norm.includes('.') ? end + 1 : end;
  const current = year || period.to >= scan.today ? period : monthsFrom(addMonths(first, 12), 1, 'month', 'year');
  return laterMonth(scan, to, current) ?? { to, period: current };
}

/** "mei/juni", "mei of juni", "mei t/m juli": from the first month to the last. */
function laterMonth(scan: DateScan, at: number, first: Period): PeriodFound | null {
  const linked = isMark(scan, at, '/') || isMark(scan, at, '-') || is(scan, at, 'or') || is(scan, at, 'to');
  const word = scan.words[at + 1];
  if (!linked || word?.is !== 'month') return null;
  const months = (word.value - monthOf(first.from) + 12) % 12;
  if (months === 0) return null;
  return { to: at + 2, period: monthsFrom(first.from, months + 1, 'days', first.repeats) };
}

/** "Q3", "Q3 2027", "derde kwartaal van 2027", "kwartaal 3". */
function namedQuarter(scan: DateScan, at: number): PeriodFound | null {
  const word = scan.words[at];
  const ordinal = ordinalAt(scan, at);
  let quarter = word?.is === 'quarter' ? word.value : 0;
  let end = at + 1;
  const yearFirst = quarterBehindYear(scan, at);
  if (yearFirst) return yearFirst;
  if (!quarter && unitAt(scan, at + 1) === 'quarter') {
    quarter = ordinal === -1 ? 4 : ordinal;
    end = at + 2;
  } else if (!quarter && unitAt(scan, at) === 'quarter') {
    quarter = numberAt(scan, at + 1);
    end = at + 2;
  }
  if (!(quarter >= 1 && quarter <= 4)) return null;
  const year = yearAt(scan, end);
  return { to: year?.to ?? end, period: yearlyPart(scan.today, year?.year, 3 * (quarter - 1), 3, 'quarter') };
}

/** "2027 Q3", "2027-Q3". */
function quarterBehindYear(scan: DateScan, at: number): PeriodFound | null {
  const year = scan.tokens[at];
  const next = isMark(scan, at + 1, '-') ? at + 2 : at + 1;
  const word = scan.words[next];
  if (year?.kind !== 'number' || !(year.value >= 2000 && year.value < 2100) || word?.is !== 'quarter') return null;
  return { to: next + 1, period: yearlyPart(scan.today, year.value, 3 * (word.value - 1), 3, 'quarter') };
}

/** "H1", "H2 2028". */
function halfYearCode(scan: DateScan, at: number): PeriodFound | null {
  const norm = scan.tokens[at]?.norm;
  if (norm !== 'h1' && norm !== 'h2') return null;
  const year = yearAt(scan, at + 1);
  return { to: year?.to ?? at + 1, period: yearlyPart(scan.today, year?.year, norm === 'h1' ? 0 : 6, 6, 'half-year') };
}

/** Some months of a stated year, or of the first year in which they are not over. */
function yearlyPart(
  today: PlainDate,
  year: number | undefined,
  skipped: number,
  months: number,
  unit: Period['unit'],
): Period {
  const january = (plainDate(year ?? yearOf(today), 1, 1) ?? today) as PlainDate;
  const period = monthsFrom(addMonths(january, skipped), months, unit, year ? null : 'year');
  if (year || period.to >= today) return period;
  return monthsFrom(addMonths(january, 12 + skipped), months, unit, 'year');
}

/** "eerste helft van juni", "tweede helft 2027", "eerste halfjaar". */
function halfOf(scan: DateScan, at: number): PeriodFound | null {
  const half = ordinalAt(scan, at);
  if (half !== 1 && half !== 2 && half !== -1) return null;
  if (unitAt(scan, at + 1) === 'half-year') {
    const year = yearAt(scan, at + 2);
    return { to: year?.to ?? at + 2, period: yearlyPart(scan.today, year?.year, half === 1 ? 0 : 6, 6, 'half-year') };
  }
  if (!is(scan, at + 1, 'half-of')) return null;
  const whole = readWhole(scan, skip(scan, at + 2, 'of'));
  if (!whole) return null;
  return { to: whole.to, period: halfPeriod(whole.period, half === 1) };
}

function halfPeriod(whole: Period, isFirst: boolean): Period {
  const { from, to, unit } = whole;
  const middle =
    unit === 'month'
      ? addDays(from, 14)
      : unit === 'year'
        ? addDays(addMonths(from, 6), -1)
        : unit === 'week'
          ? addDays(from, 2)
          : addDays(addMonths(from, unit === 'quarter' ? 1 : 3), unit === 'quarter' ? 14 : -1);
  const part = isFirst ? { from, to: middle } : { from: addDays(middle, 1), to };
  return { kind: 'period', unit: 'days', repeats: whole.repeats, ...part };
}

/** "eerste week van mei", "laatste weekend van juni", "2e week januari". Weeks by their Friday, as deadlines are. */
function partOf(scan: DateScan, at: number): PeriodFound | null {
  const nth = ordinalAt(scan, at);
  const unit = unitAt(scan, at + 1);
  if (nth === 0 || nth > 5 || (unit !== 'week' && unit !== 'weekend')) return null;
  const whole = readWhole(scan, skip(scan, at + 2, 'of'));
  if (!whole || whole.period.unit === 'week' || whole.period.unit === 'days') return null;
  return { to: whole.to, period: nthWeek(whole.period, nth, unit) };
}

function nthWeek(whole: Period, nth: number, unit: 'week' | 'weekend'): Period {
  const weekday = unit === 'week' ? 5 : 6;
  const first = addDays(whole.from, (weekday - weekdayOf(whole.from) + 7) % 7);
  const last = addDays(whole.to, -((weekdayOf(whole.to) - weekday + 7) % 7));
  const key = nth > 0 ? addDays(first, 7 * (nth - 1)) : addDays(last, 7 * (nth + 1));
  return unit === 'week' ? weekFrom(mondayOf(key)) : weekendOf(mondayOf(key));
}

/** "week 43", "wk43", "wk. 52", "week 43 van 2027", "wk 1 volgend jaar". */
function numberedWeek(scan: DateScan, at: number): PeriodFound | null {
  const norm = scan.tokens[at]?.norm ?? '';
  const glued = norm[0] === 'w' ? /^(?:wk|week|w)(\d{1,2})$/.exec(norm) : null;
  let end = at + 1;
  let week = glued ? Number(glued[1]) : Number.NaN;
  if (!glued) {
    if (unitAt(scan, at) !== 'week') return null;
    const next = isMark(scan, end, '.') ? end + 1 : end;
    const number = skipNumberWord(scan, next);
    week = scan.tokens[number]?.kind === 'number' ? (scan.tokens[number]?.value ?? Number.NaN) : Number.NaN;
    end = number + 1;
  }
  if (!(week >= 1 && week <= 53)) return null;
  const year = yearAt(scan, end);
  const monday = year ? weekMonday(year.year, week) : upcomingWeek(scan.today, week);
  return monday && { to: year?.to ?? end, period: weekFrom(monday) };
}

function skipNumberWord(scan: DateScan, at: number): number {
  const norm = scan.tokens[at]?.norm;
  return norm === 'nummer' || norm === 'nr' ? at + 1 : at;
}

/** The Monday of an ISO week; null when the year has no week 53. */
function weekMonday(year: number, week: number): PlainDate | null {
  const fourth = plainDate(year, 1, 4);
  if (!fourth) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return week < 53 || yearOf(addDays(monday, 3)) === year ? monday : null;
}

function upcomingWeek(today: PlainDate, week: number): PlainDate | null {
  const isoYear = yearOf(addDays(mondayOf(today), 3));
  for (let year = isoYear; year <= isoYear + 7; year++) {
    const monday = weekMonday(year, week);
    if (monday && addDays(monday, 4) >= today) return monday;
  }
  return null;
}

/** "2027", only from 2000 to 2099; readers that call this know that a year may stand here. */
function bareYear(scan: DateScan, at: number): PeriodFound | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.ordinal || !(token.value >= 2000 && token.value < 2100)) return null;
  const first = plainDate(token.value, 1, 1);
  return first && { to: at + 1, period: monthsFrom(first, 12, 'year', null) };
}

/** A year behind a date: "2027", "'27", "van 2027", "volgend jaar", ", 2027". */
export function yearAt(scan: DateScan, at: number): { readonly to: number; readonly year: number } | null {
  let start = at;
  if (isMark(scan, start, ',') && scan.tokens[start + 1]?.kind === 'number') start++;
  start = skip(scan, skip(scan, start, 'of'), 'the');
  const token = scan.tokens[start];
  if (token?.kind === 'number' && !token.ordinal && token.value >= 1900 && token.value < 2100) {
    return { to: start + 1, year: token.value };
  }
  const turn = turnAt(scan, start);
  if (turn === null || unitAt(scan, start + 1) !== 'year') return null;
  return { to: start + 2, year: yearOf(scan.today) + turn };
}
