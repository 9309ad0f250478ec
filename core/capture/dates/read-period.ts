import { addDays, addMonths, monthOf, type PlainDate, plainDate, weekdayOf, yearOf } from '../../shared/plain-date';
import {
  afterPoint,
  type DateScan,
  is,
  isMark,
  numberAt,
  ordinalAt,
  type Period,
  type PeriodFound,
  skip,
  unitAt,
} from './date-scan';
import {
  firstOfMonth,
  firstOfQuarter,
  firstOfYear,
  lastNotAfter,
  mondayOf,
  monthsFrom,
  weekendOf,
  weekFrom,
} from './period';
import { halfYearCode, namedQuarter, yearlyPart } from './read-quarter';
import { nthWeek, numberedWeek, weekOfYear } from './read-week';
import { joinedYearAt, turnAt, type YearFound, yearAt, yearIn } from './read-year';

/** Reads a stretch of the calendar: deze week, volgende maand, Q3, juni 2027, week 43, eerste helft van juni. */
export function readPeriod(scan: DateScan, at: number): PeriodFound | null {
  const start = skip(scan, at, 'the');
  if (!mayOpenPeriod(scan, start)) return null;
  return (
    afterNext(scan, start) ??
    behindYear(scan, start) ??
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
  const { norm } = token;
  return (
    norm[0] === 'w' || norm[0] === 'h' || norm === 'laatste' || (scan.wide && (norm[0] === 'k' || norm[4] === 'w'))
  );
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
  const next = afterPoint(scan, at + 1);
  const unit = unitAt(scan, next);
  const coming = is(scan, at, 'coming');
  const period = isMany(scan, next) ? null : periodAround(scan.today, unit, turn, coming);
  return period && { to: next + 1, period };
}

/** "komende weken", "volgende maanden": nobody says how many. */
function isMany({ tokens }: DateScan, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  return norm.endsWith('en') || norm === 'weekends' || norm === 'months' || norm === 'weeks';
}

/** "de week na volgende week", "de maand na de volgende". */
function afterNext(scan: DateScan, at: number): PeriodFound | null {
  const unit = unitAt(scan, at);
  if (unit === 'week' && is(scan, at + 1, 'afterwards') && scan.tokens[at + 1]?.norm !== 'later')
    return weekAfterThat(scan, at);
  const next = skip(scan, at + 2, 'the');
  if (!unit || !is(scan, at + 1, 'after') || !is(scan, next, 'next')) return null;
  const to = unitAt(scan, next + 1) === unit ? next + 2 : next + 1;
  const period =
    unit === 'weekend' ? weekendOf(addDays(mondayOf(scan.today), 14)) : periodAround(scan.today, unit, 2, false);
  return period && { to, period };
}

/** "(volgende week of) de week erna": one week after the one just named, or after this one. */
function weekAfterThat(scan: DateScan, at: number): PeriodFound {
  let turn = 1;
  for (let back = at - 1; back > at - LOOK_BACK; back--) if (is(scan, back, 'next')) turn = 2;
  return { to: at + 2, period: weekFrom(addDays(mondayOf(scan.today), 7 * turn)) };
}

const LOOK_BACK = 6;

/** "volgend jaar augustus", "2027, nov", "volgend jaar de derde week". */
function behindYear(scan: DateScan, at: number): PeriodFound | null {
  const year = yearAt(scan, at);
  if (!year || is(scan, at, 'of')) return null;
  const next = isMark(scan, year.to, ',') || scan.tokens[year.to]?.norm === 'in' ? year.to + 1 : year.to;
  const word = scan.words[next];
  const nth = is(scan, next, 'the') ? ordinalAt(scan, next + 1) : 0;
  if (nth > 0 && unitAt(scan, next + 2) === 'week') return weekOfYear(next + 3, year.year, nth);
  const stated = word?.is === 'month' ? plainDate(year.year, word.value, 1) : null;
  return stated && { to: next + 1, period: monthsFrom(stated, 1, 'month', null) };
}

/** The week, weekend, month or other stretch around today, or so many turns from it. */
export function periodAround(today: PlainDate, unit: string | null, turn: number, coming: boolean): Period | null {
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

/** "juni", "juni 2027", "juni volgend jaar", "deze juni", "de maand juni", "juni a.s.". */
function namedMonth(scan: DateScan, at: number): PeriodFound | null {
  const named = is(scan, at, 'coming') || is(scan, at, 'this') || is(scan, at, 'next') || unitAt(scan, at) === 'month';
  const start = named ? at + 1 : at;
  const word = scan.words[start];
  if (word?.is !== 'month') return null;
  const dot = word.short && isMark(scan, start + 1, '.') && scan.tokens[start + 1]?.spaced === false ? 1 : 0;
  const year = joinedYearAt(scan, start + 1 + dot);
  const stated = year?.year ?? yearOf(scan.today);
  const first = plainDate(stated, word.value, 1);
  if (!first) return null;
  const period = monthsFrom(first, 1, 'month', year ? null : 'year');
  const end = year?.to ?? start + 1 + (dot && /^[.]$/.test(scan.tokens[start + 1]?.text ?? '') ? dot : 0);
  const to = is(scan, end, 'coming') && scan.tokens[end]?.norm.includes('.') ? end + 1 : end;
  const current = year || period.to >= scan.today ? period : monthsFrom(addMonths(first, 12), 1, 'month', 'year');
  return laterMonth(scan, to, current) ?? { to, period: current };
}

/** "mei/juni", "mei of juni", "mei t/m juli": from the first month to the last; without a year the stretch under way. */
function laterMonth(scan: DateScan, at: number, first: Period): PeriodFound | null {
  const word = scan.words[at + 1];
  if (word?.is !== 'month') return null;
  const linked = isMark(scan, at, '/') || isMark(scan, at, '-') || is(scan, at, 'or') || is(scan, at, 'to');
  if (!linked && !(is(scan, at, 'and') && (!word.short || is(scan, at - 2, 'between')))) return null;
  const months = (word.value - monthOf(first.from) + 12) % 12;
  const year = joinedYearAt(scan, at + 2);
  if (year) return untilMonthOf(year, word.value, first);
  if (months === 0) return null;
  const earlier = addMonths(first.from, -12);
  const isUnderWay = first.repeats === 'year' && addMonths(earlier, months + 1) > scan.today;
  const from = isUnderWay ? earlier : first.from;
  return { to: at + 2, period: monthsFrom(from, months + 1, 'days', first.repeats) };
}

/** "mei t/m augustus 2028", "juni 2026 tot mei 2028": a year at the end also holds for a start without one. */
function untilMonthOf({ to, year }: YearFound, month: number, first: Period): PeriodFound | null {
  const last = plainDate(year, month, 1);
  if (!last) return null;
  const from = first.repeats ? lastNotAfter(first.from, addDays(last, -1), 12) : first.from;
  const months = 12 * (year - yearOf(from)) + month - monthOf(from);
  return months > 0 ? { to, period: monthsFrom(from, months + 1, 'days', null) } : null;
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
  if (unit === null && (nth === 1 || nth === -1)) return stretchOf(scan, at, nth);
  if (nth === 0 || nth > 12 || (unit !== 'week' && unit !== 'weekend' && unit !== 'month')) return null;
  const linked = scan.tokens[at + 2]?.norm === 'in' ? at + 3 : skip(scan, at + 2, 'of');
  const whole = readWhole(scan, linked);
  if (!whole || whole.period.unit === 'week' || whole.period.unit === 'days') return null;
  if (unit === 'month') return nthMonth(whole, nth);
  // The weeks of a year are counted by their numbers.
  if (unit === 'week' && nth > 0 && whole.period.unit === 'year')
    return weekOfYear(whole.to, yearOf(whole.period.from), nth);
  return nth > 5 ? null : { to: whole.to, period: nthWeek(whole.period, nth, unit) };
}

/** "eerste maand van het kwartaal", "laatste maand van 2028". */
function nthMonth({ to, period }: PeriodFound, nth: number): PeriodFound | null {
  const first = nth > 0 ? addMonths(period.from, nth - 1) : firstOfMonth(period.to);
  const isInside = period.unit !== 'month' && nth >= -1 && first <= period.to;
  return isInside ? { to, period: monthsFrom(first, 1, 'month', period.repeats) } : null;
}

/** "eerste twee weken van mei", "laatste 10 dagen van juni". */
function stretchOf(scan: DateScan, at: number, nth: 1 | -1): PeriodFound | null {
  const count = numberAt(scan, at + 1);
  const unit = unitAt(scan, at + 2);
  const days = unit === 'week' ? 7 * count : unit === 'day' ? count : 0;
  if (!(days >= 1 && days <= 100) || !is(scan, at + 3, 'of')) return null;
  const whole = readWhole(scan, at + 4);
  if (!whole || whole.period.unit === 'days') return null;
  const { from, to, repeats } = whole.period;
  const part = nth === 1 ? { from, to: addDays(from, days - 1) } : { from: addDays(to, 1 - days), to };
  return { to: whole.to, period: { kind: 'period', unit: 'days', repeats, ...part } };
}

/** "2027", only from 2000 to 2099 in a chat; readers that call this know that a year may stand here. */
function bareYear(scan: DateScan, at: number): PeriodFound | null {
  const token = scan.tokens[at];
  const stated = token?.kind === 'number' || scan.wide ? yearIn(scan, at) : null;
  const isTooEarly = token?.kind === 'number' && token.value < (scan.wide ? 1900 : 2000);
  if (!stated || isTooEarly || isInLongerNumber(scan, at)) return null;
  const first = plainDate(stated.year, 1, 1);
  return first && { to: stated.to, period: monthsFrom(first, 12, 'year', null) };
}

/** "06-2010-2015", "32-2026", "2026/13/22": numbers glued together of which not all are years. */
function isInLongerNumber(scan: DateScan, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let next = at; ; next += 2 * step) {
      const [mark, behind] = [scan.tokens[next + step], scan.tokens[next + 2 * step]];
      const isGlued = mark?.kind === 'mark' && GLUE.has(mark.norm) && behind?.kind === 'number';
      if (!isGlued || mark.spaced || scan.tokens[step < 0 ? next : next + 2]?.spaced) break;
      if (!(behind.value >= 1900 && behind.value < 2100)) return true;
    }
  }
  return false;
}

const GLUE = new Set(['-', '/', '.']);
