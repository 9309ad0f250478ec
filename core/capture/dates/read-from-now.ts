import { addDays, type PlainDate, weekdayOf } from '../../shared/plain-date';
import type { Unit } from '../vocabulary/date-words';
import { wordOf } from '../vocabulary/lexicon';
import { type DateScan, day, type Found, found, is, isMark, numberAt, type Period, skip, unitAt } from './date-scan';
import { addWorkdays } from './feast-dates';
import { type Amount, addAmount, readAmount } from './read-amount';
import { turnAt } from './read-year';

/** Reads "over drie weken", "binnen tien werkdagen", "komende 14 dagen", "2 weken de tijd", "drie dagen geleden". */
export function readFromNow(scan: DateScan, at: number): Found | null {
  return (
    nextWorkday(scan, at) ??
    countedWeekdays(scan, at) ??
    numberFirst(scan, at) ??
    ahead(scan, at) ??
    behindUs(scan, at) ??
    behindAmount(scan, at)
  );
}

/** "de eerstvolgende werkdag", "volgende werkdag". */
function nextWorkday(scan: DateScan, at: number): Found | null {
  const turn = skip(scan, at, 'the');
  if (!is(scan, turn, 'coming') && !is(scan, turn, 'next')) return null;
  const isOne = unitAt(scan, turn + 1) === 'workday' && !scan.tokens[turn + 1]?.norm.endsWith('en');
  return isOne ? day(at, turn + 2, addWorkdays(scan.today, 1, scan.closed), 'working-days') : null;
}

/** "over twee zondagen", "drie vrijdagen later", "twee maandagen vanaf nu". */
function countedWeekdays(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'in');
  const norm = scan.tokens[start + 1]?.norm ?? '';
  const word = norm.endsWith('dagen') ? wordOf(norm.slice(0, -2)).date.nl : undefined;
  const count = numberAt(scan, start);
  if (word?.is !== 'weekday' || !(count >= 1 && count <= MOST_WEEKDAYS)) return null;
  const isLater = is(scan, start + 2, 'afterwards');
  const to = isLater ? start + 3 : afterNow(scan, start + 2);
  if (start === at && to === start + 2) return null;
  const ahead = (word.value - weekdayOf(scan.today) + 7) % 7 || 7;
  return day(at, to, addDays(scan.today, ahead + 7 * (count - 1)), 'weekday-in-weeks');
}

const MOST_WEEKDAYS = 60;

/** "de 2 komende maanden", "de drie afgelopen weken": the number may stand first. */
function numberFirst(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const count = numberAt(scan, start);
  if (!(count >= 1)) return null;
  const unit = unitAt(scan, start + 2);
  const turn = turnAt(scan, start + 1);
  if (!unit || !turn) return null;
  const date = addAmount(scan, scan.today, { count, unit }, turn < 0 ? -1 : 1);
  if (!date || (count > 1 && !isPlural(scan.tokens[start + 2]?.norm ?? ''))) return null;
  return found(at, start + 3, turn < 0 ? stretch(date, scan.today) : comingUntil(scan, date), 'amount');
}

/** "komende drie dagen" begins tomorrow; what ends today is of today. */
function comingUntil({ today }: DateScan, to: PlainDate): Period {
  return stretch(to > today ? addDays(today, 1) : today, to);
}

function stretch(from: PlainDate, to: PlainDate): Period {
  return { kind: 'period', unit: 'days', from, to, repeats: null };
}

/** "15 volgende maand" is a day; "twee komende jaar" is an amount. */
function isPlural(norm: string): boolean {
  return norm.endsWith('en') || norm === 'jaar' || norm === 'uur';
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
  return found(at, due.to, comingUntil(scan, due.value.day), due.reason);
}

/** "de afgelopen twee weken": a stretch that has been. */
function behindUs(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  if (!is(scan, start, 'past') && scan.tokens[start]?.norm !== 'laatste') return null;
  const amount = readAmount(scan, start + 1);
  const from = amount && addAmount(scan, scan.today, amount, -1);
  return amount && from ? found(at, amount.to, stretch(from, scan.today), 'amount') : null;
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

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** "twee weken en drie dagen", "5 jaar, 1 maand en 12 dagen": each next amount of another unit counts on. */
export function withSmaller(
  scan: DateScan,
  first: Amount,
  sign: 1 | -1 = 1,
): { readonly date: PlainDate | null; readonly end: number } {
  let date = addAmount(scan, scan.today, first, sign);
  let amount = first;
  const counted = [first.unit];
  while (date && COUNTED.has(amount.unit)) {
    const next = readAmount(scan, afterJoint(scan, amount.to));
    if (!next || Number.isNaN(next.count) || counted.includes(next.unit)) break;
    date = addAmount(scan, date, next, sign);
    amount = next;
    counted.push(next.unit);
  }
  return { date, end: amount.to };
}

/** Behind "en" or a comma, between two amounts. */
function afterJoint(scan: DateScan, at: number): number {
  return isMark(scan, at, ',') ? skip(scan, at + 1, 'and') : skip(scan, at, 'and');
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
  const past = withSmaller(scan, amount, -1);
  if (is(scan, past.end, 'ago')) return past.date && day(at, past.end + 1, past.date, 'amount', true);
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
