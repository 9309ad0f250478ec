import { addDays, type PlainDate } from '../../shared/plain-date';
import type { Token } from '../text/token';
import type { DueReason } from '../understanding';
import { CUE_BEHIND, CUE_COMPANY, CUES, type Cue } from '../vocabulary/nl-cues';
import type { DateScan, Found } from './date-scan';
import { addWorkdays } from './feast-dates';
import { dueOf } from './period';

/** A date expression together with the small words that give it its role. */
export interface CuedDate {
  readonly found: Found;
  readonly cue: Cue;
  /** Tokens from the first cue word up to the last word that goes with it. */
  readonly from: number;
  readonly to: number;
}

const STRENGTH: Readonly<Record<Cue, number>> = {
  field: 9,
  latest: 8,
  ready: 7,
  of: 6,
  from: 6,
  after: 5,
  before: 5,
  by: 4,
  on: 3,
  in: 2,
  bare: 0,
};

/** Takes in the cue words around a date and says what they make of it. */
export function withCue(scan: DateScan, found: Found, floor: number): CuedDate {
  let from = found.from;
  let cue: Cue = 'bare';
  let nearest = true;
  for (let at = found.from - 1; at >= floor; at--) {
    const token = scan.tokens[at];
    const here = cueAt(scan.tokens, at, nearest);
    if (here) {
      // "van 7 tot 11 april" is one range; otherwise "van" before the date itself makes it part of a noun phrase, whatever stands before that.
      const opensRange = (here === 'of' || here === 'from') && found.reason === 'range-end';
      if (!opensRange && STRENGTH[here] > STRENGTH[cue] && !(cue === 'of' || cue === 'from')) cue = here;
      from = at;
      nearest = false;
    } else if (!token || !isCompany(token, scan.tokens[at + 1])) break;
  }
  const behind = cueBehind(scan.tokens, found.to);
  if (behind.ready && (STRENGTH[cue] < STRENGTH.ready || cue === 'of')) cue = 'ready';
  if (scan.tokens[from - 1]?.norm === '(' && scan.tokens[behind.to]?.norm === ')')
    return { found, cue, from: from - 1, to: behind.to + 1 };
  return { found, cue, from, to: behind.to };
}

function cueAt(tokens: readonly Token[], at: number, nearest: boolean): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.quoted) return null;
  const cue = CUES.get(token.norm) ?? null;
  if (!cue || nearest || cue === 'latest' || cue === 'ready' || cue === 'field') return cue;
  // Of two small prepositions only the one at the date counts: "overdragen aan Bas op 3 mei".
  return cue === 'before' || cue === 'on' || cue === 'by' ? cue : null;
}

function isCompany(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'mark') return token.norm === ':' && next !== undefined;
  return token.kind === 'word' && CUE_COMPANY.has(token.norm);
}

function cueBehind(tokens: readonly Token[], at: number): { to: number; ready: boolean } {
  let to = at;
  let ready = false;
  while (tokens[to]?.kind === 'word' && CUE_BEHIND.has(tokens[to]?.norm ?? '')) {
    ready ||= tokens[to]?.norm === 'klaar' || tokens[to]?.norm === 'af' || tokens[to]?.norm === 'gereed';
    to++;
  }
  return { to, ready };
}

/** The small word right before the date; empty when there is none. */
export function cueWordOf(scan: DateScan, date: Pick<CuedDate, 'found' | 'from'>): string {
  return date.found.from > date.from ? (scan.tokens[date.found.from - 1]?.norm ?? '') : '';
}

/** The day a date expression gives as a deadline, given its cue; null when it gives none. */
export function dueDayOf(
  scan: DateScan,
  { found, cue }: Pick<CuedDate, 'found' | 'cue'>,
  word: string,
): { day: PlainDate; reason: DueReason } | null {
  const { value, reason } = found;
  const isBefore = cue === 'before' || word === 'voor' || word === 'before';
  const isAfter = cue === 'after';
  if (value.kind === 'day') {
    if (value.event && isBefore) return { day: workdayBefore(scan, value.day), reason: 'before-event' };
    if (isAfter) return { day: addWorkdays(value.day, 1, scan.closed), reason: 'after-event' };
    return { day: value.day, reason: value.event ? 'on-event' : reason };
  }
  if (value.kind === 'event') {
    if (isBefore) return { day: workdayBefore(scan, value.from), reason: 'before-event' };
    if (isAfter) return { day: addWorkdays(value.to, 1, scan.closed), reason: 'after-event' };
    return { day: cue === 'in' ? value.to : value.from, reason: 'on-event' };
  }
  if (value.kind === 'period') return ofPeriod(scan, value, reason, isBefore, isAfter, word);
  if (value.kind === 'none' && value.period) {
    if (isBefore) return upcomingOnly(scan, addDays(value.period.from, -1), 'before-month');
    if (!isAfter) return { day: value.period.to, reason: 'period-end' };
  }
  return null;
}

function ofPeriod(
  scan: DateScan,
  period: Extract<Found['value'], { kind: 'period' }>,
  reason: DueReason,
  isBefore: boolean,
  isAfter: boolean,
  word: string,
): { day: PlainDate; reason: DueReason } | null {
  if (isAfter) {
    const next = period.unit === 'weekend' ? addDays(period.to, 1) : addWorkdays(period.to, 1, scan.closed);
    return { day: next, reason: period.unit === 'weekend' ? 'weekend' : 'after-event' };
  }
  if (!isBefore && !(word === 'tot' && period.unit !== 'week' && period.unit !== 'days')) {
    const due = dueOf(period);
    return { day: due < scan.today && period.to >= scan.today ? period.to : due, reason };
  }
  if (period.unit === 'days') return { day: period.to, reason };
  if (period.unit === 'weekend') return { day: addDays(period.from, -1), reason: 'weekend' };
  if (period.from <= scan.today) return { day: dueOf(period), reason };
  if (period.unit === 'week') return { day: addDays(period.from, -3), reason: 'week-end' };
  return { day: addDays(period.from, -1), reason: 'before-month' };
}

function workdayBefore(scan: DateScan, date: PlainDate): PlainDate {
  const before = addWorkdays(date, -1, scan.closed);
  return before < scan.today && date >= scan.today ? scan.today : before;
}

function upcomingOnly(
  scan: DateScan,
  date: PlainDate,
  reason: DueReason,
): { day: PlainDate; reason: DueReason } | null {
  return date >= scan.today ? { day: date, reason } : null;
}
