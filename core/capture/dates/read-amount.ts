import { addDays, addMonths, type PlainDate } from '../../shared/plain-date';
import { startsWithDigit } from '../text/fold';
import type { Unit } from '../vocabulary/date-words';
import { type DateScan, day, type Found, found, is, isMark, numberAt, skip, unitAt } from './date-scan';
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
  month: 120,
  quarter: 40,
  'half-year': 20,
  year: 10,
};

/** Reads an amount; null when there is none or when it reaches beyond ten years. */
export function readAmount(scan: DateScan, at: number): Amount | null {
  const token = scan.tokens[at];
  if (!token) return null;
  const start = token.kind === 'word' && BEFORE_AMOUNT.has(token.norm) ? afterAbout(scan, at) : at;
  const amount = glued(scan, start) ?? halfAmount(scan, start) ?? vagueAmount(scan, start) ?? plainAmount(scan, start);
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

/** The day that lies an amount from another day; null when the amount is vague. */
export function addAmount(
  scan: DateScan,
  from: PlainDate,
  { count, unit }: Pick<Amount, 'count' | 'unit'>,
  sign: 1 | -1,
): PlainDate | null {
  if (Number.isNaN(count)) return null;
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

/** Reads "over drie weken", "binnen tien werkdagen", "komende 14 dagen", "2 weken de tijd", "drie dagen geleden". */
export function readFromNow(scan: DateScan, at: number): Found | null {
  return ahead(scan, at) ?? behindUs(scan, at) ?? behindAmount(scan, at);
}

function ahead(scan: DateScan, at: number): Found | null {
  const ahead = is(scan, at, 'in') || is(scan, at, 'within');
  const coming = is(scan, skip(scan, at, 'the'), 'coming') || is(scan, skip(scan, at, 'the'), 'next');
  if (!ahead && !coming) return null;
  const start = ahead ? skipComing(scan, skipNow(scan, at + 1)) : skip(scan, at, 'the') + 1;
  const amount = readAmount(scan, start) ?? (scan.tokens[at]?.norm === 'binnen' ? singleUnit(scan, start) : null);
  if (!amount || (scan.tokens[at]?.norm === 'in' && Number.isNaN(amount.count))) return null;
  const due = fromNow(scan, at, amount);
  if (ahead || due?.value.kind !== 'day') return due;
  return found(
    at,
    due.to,
    { kind: 'period', unit: 'days', from: scan.today, to: due.value.day, repeats: null },
    due.reason,
  );
}

/** "de afgelopen twee weken": a stretch that has been. */
function behindUs(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  if (!is(scan, start, 'past') && scan.tokens[start]?.norm !== 'laatste') return null;
  const amount = readAmount(scan, start + 1);
  const from = amount && addAmount(scan, scan.today, amount, -1);
  return amount && from
    ? found(at, amount.to, { kind: 'period', unit: 'days', from, to: scan.today, repeats: null }, 'amount')
    : null;
}

/** "binnen nu en twee weken". */
function skipNow(scan: DateScan, at: number): number {
  return scan.tokens[at]?.norm === 'nu' && is(scan, at + 1, 'and') ? at + 2 : at;
}

function skipComing(scan: DateScan, at: number): number {
  const next = skip(scan, at, 'the');
  return is(scan, next, 'coming') ? next + 1 : next;
}

/** "binnen de week" and "binnen een week" both mean seven days. */
function singleUnit(scan: DateScan, at: number): Amount | null {
  const unit = unitAt(scan, at);
  return unit && is(scan, at - 1, 'the') ? { to: at + 1, count: 1, unit } : null;
}

function fromNow(scan: DateScan, from: number, amount: Amount): Found | null {
  const { date, end } = withSmaller(scan, amount);
  const to = afterNow(scan, end);
  if (!date) return found(from, to, { kind: 'none' }, 'amount');
  return day(from, to, date, amount.unit === 'workday' ? 'working-days' : 'amount');
}

const SMALLER: readonly Unit[] = ['year', 'month', 'week', 'day'];

/** "twee weken en drie dagen", "5 jaar 1 maand en 12 dagen": each next amount of a smaller unit counts on. */
function withSmaller(scan: DateScan, first: Amount): { readonly date: PlainDate | null; readonly end: number } {
  let date = addAmount(scan, scan.today, first, 1);
  let amount = first;
  for (let count = 0; count < SMALLER.length && date; count++) {
    const next = readAmount(scan, skip(scan, amount.to, 'and'));
    if (!next || Number.isNaN(next.count) || SMALLER.indexOf(next.unit) <= SMALLER.indexOf(amount.unit)) break;
    if (SMALLER.indexOf(amount.unit) < 0) break;
    date = addAmount(scan, date, next, 1);
    amount = next;
  }
  return { date, end: amount.to };
}

/** "vanaf nu", "vanaf vandaag", "na vandaag" behind an amount say what is meant anyway. */
function afterNow(scan: DateScan, at: number): number {
  const norm = scan.tokens[at]?.norm;
  const next = scan.tokens[at + 1]?.norm;
  if (norm === 'in' && next === 'de' && scan.tokens[at + 2]?.norm === 'toekomst') return at + 3;
  return (norm === 'vanaf' || norm === 'na' || norm === 'from') &&
    (next === 'nu' || next === 'vandaag' || next === 'now')
    ? at + 2
    : at;
}

/** "drie dagen geleden", "2 weken de tijd", "over een paar weken", "4 weken vanaf nu". */
function behindAmount(scan: DateScan, at: number): Found | null {
  const amount = readAmount(scan, at);
  if (!amount) return null;
  const next = amount.to;
  if (is(scan, next, 'ago')) {
    const date = addAmount(scan, scan.today, amount, -1);
    return date && day(at, next + 1, date, 'amount', true);
  }
  const theTime = is(scan, next, 'the') && scan.tokens[next + 1]?.norm === 'tijd';
  const glued = scan.tokens[next - 1]?.norm === 'tijd';
  const term = isTerm(scan, at);
  if (!theTime && !glued && !term && afterNow(scan, next) === next) return null;
  return fromNow(scan, term && !theTime ? term : at, { ...amount, to: theTime ? next + 2 : next });
}

/** "termijn vier weken", "termijn: 4 weken", "termijn van een maand"; the position of the term, or 0. */
function isTerm(scan: DateScan, at: number): number {
  const before =
    isMark(scan, at - 1, ':') || is(scan, at - 1, 'of') || scan.tokens[at - 1]?.norm === 'is' ? at - 2 : at - 1;
  const norm = scan.tokens[before]?.norm ?? '';
  return TERMS.has(norm) ? Math.max(before, 0) || at : 0;
}

const TERMS = new Set(['termijn', 'doorlooptijd', 'deadline', 'looptijd', 'levertijd', 'reactietermijn']);
