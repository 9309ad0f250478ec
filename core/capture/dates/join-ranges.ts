import type { PlainDate } from '../../shared/plain-date';
import { afterAndWith, type DateScan, type DateValue, type Found, is, isMark, skip } from './date-scan';

/** Makes one range of two dates that "tot", "t/m", "tot en met" or "tussen … en" ties together. */
export function joinRanges(scan: DateScan, all: readonly Found[]): readonly Found[] {
  if (all.length < 2) return all;
  const joined: Found[] = [];
  for (const found of all) {
    const before = joined.at(-1);
    const range = before && rangeOf(scan, before, found);
    if (range) joined[joined.length - 1] = range;
    else joined.push(found);
  }
  return joined;
}

function rangeOf(scan: DateScan, first: Found, last: Found): Found | null {
  if (!isTied(scan, first, last)) return null;
  const from = edgeOf(first.value, 'from');
  const to = edgeOf(last.value, 'to');
  if (!from || !to || to < from) return null;
  return {
    from: first.from,
    to: last.to,
    value: { kind: 'period', unit: 'days', from, to, repeats: null },
    reason: 'range-end',
  };
}

function isTied(scan: DateScan, first: Found, last: Found): boolean {
  const at = first.to;
  if (is(scan, at, 'and')) return at + 1 === skip(scan, last.from, 'the') && is(scan, first.from - 1, 'between');
  if (scan.wide && isMark(scan, at, '-')) return last.from === at + 1;
  if (!is(scan, at, 'to')) return false;
  return last.from === afterAndWith(scan, at + 1);
}

function edgeOf(value: DateValue, edge: 'from' | 'to'): PlainDate | null {
  if (value.kind === 'day') return value.day;
  return value.kind === 'period' || value.kind === 'event' ? value[edge] : null;
}
