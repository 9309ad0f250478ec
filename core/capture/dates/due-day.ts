import { addDays, type PlainDate } from '../../shared/plain-date';
import type { DueReason } from '../understanding';
import { CUES } from '../vocabulary/nl-cues';
import type { CuedDate } from './cues';
import type { DateScan, DateValue, Period } from './date-scan';
import { addWorkdays } from './feast-dates';
import { dueOf, nextTurn } from './period';

/** A day as a deadline, and the rule that made it so. */
export interface DueDay {
  readonly day: PlainDate;
  readonly reason: DueReason;
}

/** On which side of a date the work must be done. */
type Side = 'before' | 'at' | 'until' | 'after';

/** The day a date expression gives as a deadline (conventions §4); null when it gives none. */
export function dueDayOf(scan: DateScan, date: CuedDate): DueDay | null {
  const { value, reason } = date.found;
  const side = sideOf(scan, date);
  if (value.kind === 'day') return ofDay(scan, value, reason, side);
  if (value.kind === 'event') return ofEvent(scan, value, side, date.cue === 'in' || isThrough(scan, date));
  if (value.kind === 'period') return ofPeriod(scan, value, reason, side);
  return value.kind === 'none' && value.period ? ofUnknownMeeting(scan, value.period, side) : null;
}

function sideOf(scan: DateScan, { found, from, cue }: CuedDate): Side {
  const word = found.from > from ? (scan.tokens[found.from - 1]?.norm ?? '') : '';
  const said = CUES.get(word);
  // "Wanneer: na het weekend", "na kerst af": whatever else makes it a deadline, the word at the date says the side.
  if (cue === 'before' || said === 'before') return 'before';
  if (cue === 'after' || said === 'after') return 'after';
  return word === 'tot' ? 'until' : 'at';
}

/** "t/m de herfstvakantie" takes it in. */
function isThrough(scan: DateScan, { found }: CuedDate): boolean {
  const word = scan.tokens[found.from - 1]?.norm;
  return word === 't/m' || word === 'tm';
}

/** A named day is that day, whatever stands before it; a meeting on that day is prepared before it. */
function ofDay(scan: DateScan, value: Extract<DateValue, { kind: 'day' }>, reason: DueReason, side: Side): DueDay {
  if (value.event && side === 'before') return beforeEvent(scan, value.day);
  if (side === 'after') return { day: addWorkdays(value.day, 1, scan.closed), reason: 'after-event' };
  return { day: value.day, reason: value.event ? 'on-event' : reason };
}

function ofEvent(scan: DateScan, event: Extract<DateValue, { kind: 'event' }>, side: Side, during: boolean): DueDay {
  if (side === 'before') return beforeEvent(scan, event.from);
  if (side === 'after') return { day: addWorkdays(event.to, 1, scan.closed), reason: 'after-event' };
  if (event.from === event.to) return { day: event.from, reason: 'on-event' };
  return during ? { day: event.to, reason: 'period-end' } : { day: event.from, reason: 'period-start' };
}

function ofPeriod(scan: DateScan, period: Period, reason: DueReason, side: Side): DueDay {
  const isWhole = period.unit !== 'week' && period.unit !== 'days';
  if (side === 'after') return afterPeriod(scan, period);
  const isUnderWay = period.from <= scan.today && (period.to >= scan.today || period.repeats !== null);
  if (side === 'at' || (side === 'until' && !isWhole) || period.unit === 'days' || isUnderWay) {
    return notOver(scan, period, reason);
  }
  return beforePeriod(period);
}

/** The Friday before a week or weekend; before anything longer the last day, whichever it is. */
function beforePeriod({ unit, from }: Period): DueDay {
  if (unit === 'weekend') return { day: addDays(from, -1), reason: 'before-week' };
  if (unit === 'week') return { day: addDays(from, -3), reason: 'before-week' };
  return { day: addDays(from, -1), reason: 'day-before' };
}

/** "Na het weekend" is the Monday, whether or not that is a feast; after anything longer comes a working day. */
function afterPeriod(scan: DateScan, period: Period): DueDay {
  if (period.unit === 'weekend') return { day: addDays(period.to, 1), reason: 'after-weekend' };
  return { day: addWorkdays(period.to, 1, scan.closed), reason: 'after-event' };
}

/** "Deze week" said on a Saturday still has a day left; "eerste helft van juni" said in July is next year's. */
function notOver(scan: DateScan, period: Period, reason: DueReason): DueDay {
  const due = dueOf(period);
  if (due >= scan.today) return { day: due, reason };
  if (period.to >= scan.today) return { day: period.to, reason: 'period-end' };
  return { day: period.repeats ? dueOf(nextTurn(period)) : due, reason };
}

/** A meeting in a month or week that the calendar does not know (conventions §4.9). */
function ofUnknownMeeting(scan: DateScan, period: Period, side: Side): DueDay | null {
  if (side === 'after') return null;
  if (side === 'at') return { day: dueOf(period), reason: period.unit === 'week' ? 'week-end' : 'period-end' };
  const before = beforePeriod(period);
  return before.day >= scan.today ? before : null;
}

/** The last working day before a day; when that has been, there is only today. */
function beforeEvent(scan: DateScan, date: PlainDate): DueDay {
  const day = addWorkdays(date, -1, scan.closed);
  if (day < scan.today && date >= scan.today) return { day: scan.today, reason: 'no-earlier' };
  return { day, reason: 'before-event' };
}
