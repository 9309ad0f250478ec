import { addMonths, type PlainDate, plainDate, yearOf } from '../../shared/plain-date';
import { type DateScan, is, isMark, numberAt, ordinalAt, type Period, type PeriodFound, unitAt } from './date-scan';
import { monthsFrom } from './period';
import { joinedYearAt } from './read-year';

/** Reads "Q3", "Q3 2027", "Q1/Q2", "derde kwartaal van 2027", "kwartaal 3", "2e kw". */
export function namedQuarter(scan: DateScan, at: number): PeriodFound | null {
  const yearFirst = quarterBehindYear(scan, at);
  if (yearFirst) return yearFirst;
  const first = quarterAt(scan, at);
  if (!first) return null;
  const last = laterQuarter(scan, first);
  const year = joinedYearAt(scan, last.to);
  const months = 3 * (last.quarter - first.quarter + 1);
  return {
    to: year?.to ?? last.to,
    period: yearlyPart(scan.today, year?.year, 3 * (first.quarter - 1), months, 'quarter'),
  };
}

interface QuarterFound {
  readonly to: number;
  readonly quarter: number;
}

function quarterAt(scan: DateScan, at: number): QuarterFound | null {
  const word = scan.words[at];
  if (word?.is === 'quarter') return { to: at + 1, quarter: word.value };
  const { norm } = scan.tokens[at] ?? { norm: '' };
  // "K3" is a quarter only where any date is asked for.
  if (scan.wide && norm.length === 2 && norm[0] === 'k' && norm !== 'kw') return withQuarter(at + 1, Number(norm[1]));
  if (unitAt(scan, at + 1) === 'quarter') {
    const ordinal = ordinalAt(scan, at);
    return withQuarter(at + 2, ordinal === -1 ? 4 : ordinal);
  }
  return unitAt(scan, at) === 'quarter' ? withQuarter(at + 2, numberAt(scan, at + 1)) : null;
}

function withQuarter(to: number, quarter: number): QuarterFound | null {
  return quarter >= 1 && quarter <= 4 ? { to, quarter } : null;
}

/** "Q1/Q2", "Q3 of Q4", "Q2 t/m Q3": up to the last one. */
function laterQuarter(scan: DateScan, first: QuarterFound): QuarterFound {
  const at = first.to;
  const linked = isMark(scan, at, '/') || isMark(scan, at, '-') || isMark(scan, at, '&');
  const isLink = linked || is(scan, at, 'or') || is(scan, at, 'to') || is(scan, at, 'and');
  const word = scan.words[at + 1];
  return isLink && word?.is === 'quarter' && word.value > first.quarter ? { to: at + 2, quarter: word.value } : first;
}

/** "2027 Q3", "2027-Q3", "2027 het derde kwartaal". */
function quarterBehindYear(scan: DateScan, at: number): PeriodFound | null {
  const year = scan.tokens[at];
  if (year?.kind !== 'number' || !(year.value >= 2000 && year.value < 2100)) return null;
  const next = isMark(scan, at + 1, '-') || isMark(scan, at + 1, '/') || is(scan, at + 1, 'the') ? at + 2 : at + 1;
  const found = quarterAt(scan, next);
  return found && { to: found.to, period: yearlyPart(scan.today, year.value, 3 * (found.quarter - 1), 3, 'quarter') };
}

/** Reads "H1", "H2 2028". */
export function halfYearCode(scan: DateScan, at: number): PeriodFound | null {
  const norm = scan.tokens[at]?.norm;
  if (norm !== 'h1' && norm !== 'h2') return null;
  const year = joinedYearAt(scan, at + 1);
  return { to: year?.to ?? at + 1, period: yearlyPart(scan.today, year?.year, norm === 'h1' ? 0 : 6, 6, 'half-year') };
}

/** Some months of a stated year, or of the first year in which they are not over. */
export function yearlyPart(
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
