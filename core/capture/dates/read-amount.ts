import { addDays, addMonths, type PlainDate } from '../../shared/plain-date';
import { startsWithDigit } from '../text/fold';
import type { Unit } from '../vocabulary/date-words';
import { type DateScan, is, isMark, numberAt, unitAt } from './date-scan';
import { addWorkdays } from './feast-dates';

/** A number of units: "drie weken", "anderhalve maand", "een week of twee"; count is NaN for "een paar dagen". */
export interface Amount {
  readonly to: number;
  readonly count: number;
  readonly unit: Unit;
}

const MOST: Readonly<Record<Unit, number>> = {
  minute: 100_000,
  hour: 10_000,
  day: 3660,
  workday: 2600,
  weekend: 520,
  week: 520,
  month: 1200,
  quarter: 400,
  'half-year': 200,
  year: 100,
};

/** Reads an amount; null when there is none or when it reaches further than anybody plans or remembers. */
export function readAmount(scan: DateScan, at: number): Amount | null {
  const token = scan.tokens[at];
  if (!token) return null;
  const start = token.kind === 'word' && BEFORE_AMOUNT.has(token.norm) ? afterAbout(scan, at) : at;
  const amount =
    glued(scan, start) ??
    halfAmount(scan, start) ??
    vagueAmount(scan, start) ??
    plainAmount(scan, start) ??
    fortnights(scan, start);
  return amount && !(amount.count > MOST[amount.unit]) ? amount : null;
}

/** Behind "ongeveer" and "ca.". */
function afterAbout(scan: DateScan, at: number): number {
  return isMark(scan, at + 1, '.') && !scan.tokens[at + 1]?.spaced ? at + 2 : at + 1;
}

/** Words that may stand before an amount. */
export const BEFORE_AMOUNT: ReadonlySet<string> = new Set([
  'ongeveer',
  "zo'n",
  'circa',
  'ca',
  'minstens',
  'minimaal',
  'ruim',
  'krap',
  'bijna',
  'zeker',
  'nog',
  'pakweg',
  'maximaal',
  'max',
  'hooguit',
  'uiterlijk',
  'about',
  'precies',
]);

const GLUED_UNITS = new Map<string, Unit>([
  ...['d', 'dg', 'dgn', 'dag', 'dagen'].map((unit) => [unit, 'day'] as const),
  ...['w', 'wk', 'wkn', 'week', 'weken'].map((unit) => [unit, 'week'] as const),
  ...['mnd', 'maand', 'maanden'].map((unit) => [unit, 'month'] as const),
  ...['u', 'h', 'uur', 'hrs'].map((unit) => [unit, 'hour'] as const),
  ['wd', 'workday'],
  ['jr', 'year'],
  ['min', 'minute'],
]);

/** "14d", "3wk", "48u". */
function glued(scan: DateScan, at: number): Amount | null {
  const norm = scan.tokens[at]?.norm ?? '';
  const match = startsWithDigit(norm) ? /^(\d{1,3})([a-z]{1,6})$/.exec(norm) : null;
  const unit = match ? GLUED_UNITS.get(match[2] ?? '') : undefined;
  return unit ? { to: at + 1, count: Number(match?.[1]), unit } : null;
}

/** "een half jaar", "halve week", "anderhalf uur" is left to the numbers. */
function halfAmount(scan: DateScan, at: number): Amount | null {
  const start = scan.tokens[at]?.norm === 'een' ? at + 1 : at;
  const norm = scan.tokens[start]?.norm;
  const unit = unitAt(scan, start + 1);
  if ((norm !== 'half' && norm !== 'halve') || !unit) return null;
  return { to: start + 2, count: 0.5, unit };
}

/** "a fortnight", "two fortnights". */
function fortnights(scan: DateScan, at: number): Amount | null {
  const first = numberAt(scan, at);
  const next = Number.isNaN(first) ? at : at + 1;
  const isOne = FORTNIGHTS.has(scan.tokens[next]?.norm ?? '');
  return isOne ? { to: next + 1, count: 2 * (Number.isNaN(first) ? 1 : first), unit: 'week' } : null;
}

const FORTNIGHTS = new Set(['fortnight', 'fortnights']);

/** "een paar dagen", "enkele weken". */
function vagueAmount(scan: DateScan, at: number): Amount | null {
  const start = scan.tokens[at]?.norm === 'een' ? at + 1 : at;
  const unit = unitAt(scan, start + 1);
  return is(scan, start, 'few') && unit ? { to: start + 2, count: Number.NaN, unit } : null;
}

/** The ",5" of "1,5 week"; 0 when there is none. */
function decimalsAt(scan: DateScan, at: number): number {
  const [mark, digits] = [scan.tokens[at + 1], scan.tokens[at + 2]];
  if (scan.tokens[at]?.kind !== 'number' || digits?.kind !== 'number' || digits.text.length > 2) return 0;
  if ((mark?.norm !== ',' && mark?.norm !== '.') || mark.spaced || digits.spaced) return 0;
  return digits.value / 10 ** digits.text.length;
}

/** The "en een halve" of "twee en een halve maand"; 0 when there is none. */
function halfBehind(scan: DateScan, at: number): number {
  if (!is(scan, at, 'and') || scan.tokens[at + 1]?.norm !== 'een') return 0;
  const half = scan.tokens[at + 2]?.norm;
  return half === 'half' || half === 'halve' ? 0.5 : 0;
}

/** "een kleine week", "twee volle dagen". */
const SIZES = new Set(['kleine', 'ruime', 'dikke', 'krappe', 'volle', 'hele', 'goede', 'full']);

/** "3 working days". */
const WORKING = new Set(['working', 'business', 'werkbare']);

function plainAmount(scan: DateScan, at: number): Amount | null {
  const first = numberAt(scan, at);
  if (Number.isNaN(first)) return null;
  const decimals = decimalsAt(scan, at) || halfBehind(scan, at + 1);
  let next = decimals ? at + (scan.tokens[at + 1]?.kind === 'mark' ? 3 : 4) : at + 1;
  let count = first + decimals;
  const second = secondNumber(scan, next);
  if (second && second.value > count) {
    count = second.value;
    next = second.to;
  }
  if (WORKING.has(scan.tokens[next]?.norm ?? '') && unitAt(scan, next + 1) === 'day')
    return { to: next + 2, count, unit: 'workday' };
  if (SIZES.has(scan.tokens[next]?.norm ?? '')) next++;
  const unit = unitAt(scan, next);
  if (!unit) return null;
  return ofMany(scan, next + 1, unit, count) ?? withTime(scan, next + 1, unit, count);
}

/** "twee à drie weken", "2-3 weken", "2 tot 3 weken": the longer one, for the user gets the full term. */
function secondNumber(scan: DateScan, at: number): { to: number; value: number } | null {
  const norm = scan.tokens[at]?.norm;
  if (
    norm !== 'a' &&
    norm !== 'of' &&
    norm !== 'tot' &&
    norm !== 'or' &&
    norm !== 'to' &&
    !isMark(scan, at, '-') &&
    !isMark(scan, at, '/')
  )
    return null;
  const value = numberAt(scan, at + 1);
  return Number.isNaN(value) ? null : { to: at + 2, value };
}

/** "een week of twee", "een dag of tien". */
function ofMany(scan: DateScan, at: number, unit: Unit, first: number): Amount | null {
  if (first !== 1 || scan.tokens[at]?.norm !== 'of') return null;
  const count = numberAt(scan, at + 1);
  return count > 1 && unitAt(scan, at + 2) === null ? { to: at + 2, count, unit } : null;
}

/** "over drie weken tijd" means no more than "over drie weken". */
function withTime(scan: DateScan, at: number, unit: Unit, count: number): Amount {
  const end = is(scan, at, 'time') && scan.tokens[at]?.norm === 'tijd' ? at + 1 : at;
  return { to: end, count, unit };
}

/** The day that lies an amount from another day; null when the amount is vague, or further than anybody plans. */
export function addAmount(
  scan: DateScan,
  from: PlainDate,
  { count, unit }: Pick<Amount, 'count' | 'unit'>,
  sign: 1 | -1,
): PlainDate | null {
  if (Number.isNaN(count) || count > MOST[unit]) return null;
  const whole = Math.floor(count);
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;
  if (unit === 'minute') return from;
  if (unit === 'hour') return addDays(from, sign * Math.floor(count / 24));
  if (unit === 'day') return addDays(from, sign * Math.ceil(count));
  if (unit === 'workday') return addWorkdays(from, sign * Math.ceil(count), scan.closed);
  if (unit === 'week' || unit === 'weekend') return addDays(from, sign * Math.ceil(count * 7));
  const all = count * months[unit];
  const rest = all - Math.floor(all);
  const moved = addMonths(from, sign * Math.floor(whole === count ? count * months[unit] : all));
  return rest ? addDays(moved, sign * 15) : moved;
}
