import { addDays, addMonths, dayOfMonth, daysBetween, monthOf, type PlainDate, yearOf } from '../../shared/plain-date';
import type { DueReason } from '../understanding';
import { type DateReader, type DateScan, type Found, found, type Period, skip } from './date-scan';
import { mondayOf } from './period';
import { turnAt } from './read-year';

/** Which parts of a week, a month and a year may stand behind it, by why they are a date. */
const PARTS: Readonly<Partial<Record<Period['unit'], ReadonlySet<DueReason>>>> = {
  week: new Set<DueReason>(['weekday', 'range-end']),
  month: new Set<DueReason>(['day-of-month', 'range-end']),
  year: new Set<DueReason>([
    ...(['date', 'date-next-year', 'range-end', 'week-end', 'on-event', 'nth-day'] as const),
    ...(['period-start', 'period-middle', 'halfway', 'period-end'] as const),
  ]),
};

const BETWEEN = new Set(['op', 'in', 'met', 'rond', 'nog', 'ergens', 'tussen', 'uiterlijk', 'per', '-', ',']);

/**
 * Reads a part within the period before it: "volgende maand op de 20e", "dit jaar het derde kwartaal", "volgende week
 * tussen woensdag en vrijdag".
 */
export function joinFrames(scan: DateScan, all: readonly Found[], read: DateReader): readonly Found[] {
  if (all.length < 2) return all;
  const joined: Found[] = [];
  for (const part of all) {
    const frame = joined.at(-1);
    const within = frame && partWithin(scan, frame, part, read);
    if (within) joined[joined.length - 1] = within;
    else joined.push(part);
  }
  return joined;
}

function partWithin(scan: DateScan, frame: Found, part: Found, read: DateReader): Found | null {
  const { value: whole } = frame;
  if (whole.kind !== 'period' || PARTS[whole.unit]?.has(part.reason) !== true || isFixed(part)) return null;
  if (!opensWithTurn(scan, frame) || opensWithTurn(scan, part)) return null;
  if (!isBehind(scan, frame, part)) return null;
  const again = whole.unit === 'year' ? read({ ...scan, today: whole.from }, part.from) : null;
  const moved = again?.to === part.to ? again : shifted(whole, part);
  if (moved?.value.kind === 'impossible') return { ...moved, from: frame.from };
  const edges = moved && edgesOf(moved);
  if (!edges || edges.from < whole.from || edges.to > whole.to) return null;
  // A deadline is never in the past when the words can also be read ahead.
  if (!scan.wide && edges.to < scan.today) return null;
  return moved.value.kind === 'day'
    ? { ...moved, from: frame.from, value: { ...moved.value, fixed: true } }
    : { ...moved, from: frame.from };
}

function isBehind({ tokens }: DateScan, frame: Found, part: Found): boolean {
  for (let at = frame.to; at < part.from; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (!BETWEEN.has(norm) && !(norm === 'van' && part.reason === 'range-end')) return false;
  }
  return true;
}

function isFixed({ value }: Found): boolean {
  return value.kind === 'day' && value.fixed;
}

function opensWithTurn(scan: DateScan, { from }: Found): boolean {
  return turnAt(scan, skip(scan, from, 'the')) !== null;
}

function edgesOf({ value }: Found): { readonly from: PlainDate; readonly to: PlainDate } | null {
  if (value.kind === 'day') return { from: value.day, to: value.day };
  return value.kind === 'period' || value.kind === 'event' ? value : null;
}

/** The same days of another week, month or year. */
function shifted(whole: Period, part: Found): Found | null {
  const edges = edgesOf(part);
  if (!edges) return null;
  const days = whole.unit === 'week' ? daysBetween(mondayOf(edges.from), whole.from) : 0;
  const months = whole.unit === 'month' ? monthsBetween(edges.from, whole.from) : 0;
  const years = whole.unit === 'year' ? 12 * (yearOf(whole.from) - yearOf(edges.from)) : 0;
  const move = (date: PlainDate) => addDays(addMonths(date, months + years), days);
  const [from, to] = [move(edges.from), move(edges.to)];
  if (days === 0 && (dayOfMonth(from) !== dayOfMonth(edges.from) || dayOfMonth(to) !== dayOfMonth(edges.to)))
    return found(part.from, part.to, { kind: 'impossible', choices: [whole.to] }, part.reason);
  if (part.value.kind === 'day') return { ...part, value: { ...part.value, day: from } };
  return part.value.kind === 'period' ? { ...part, value: { ...part.value, from, to } } : null;
}

function monthsBetween(from: PlainDate, to: PlainDate): number {
  return 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
}
