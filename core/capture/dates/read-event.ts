import { addDays, type PlainDate, yearOf } from '../../shared/plain-date';
import { phraseAt } from '../text/phrases';
import type { Feast } from '../vocabulary/feast-days';
import { CUES } from '../vocabulary/nl-cues';
import { WISHES } from '../vocabulary/wishes';
import { type DateScan, type DateValue, type Found, found, is, isMark, type Period, skip, unitAt } from './date-scan';
import type { NamedEvent } from './event-names';
import { feastDay } from './feast-dates';
import { mondayOf, weekendOf, weekFrom } from './period';
import { readDayAndMonth } from './read-absolute';
import { readDayOfMonth } from './read-day-of-month';
import { readNumericDate } from './read-numeric';
import { readPeriod } from './read-period';
import { turnAt, yearAt } from './read-year';

/** Reads a feast, a school holiday or a meeting, with the date that may stand behind it. */
export function readEvent(scan: DateScan, at: number): Found | null {
  let start = skip(scan, at, 'the');
  if (OUR.has(scan.tokens[start]?.norm ?? '')) start++;
  const turn = turnAt(scan, start);
  if (turn !== null) start++;
  if (WISHES.has(scan.tokens[start - 1]?.norm ?? '')) return null;
  const name = phraseAt(scan.events.phrases, scan.tokens, start);
  if (!name || scan.tokens[start]?.quoted) return null;
  const ahead = BEFORE.has(scan.tokens[at - 1]?.norm ?? '');
  const value = eventValue(scan, name.value, name.to, {
    turn: turn ?? 0,
    definite: start > at,
    ahead,
    led: at === 0 || CUES.has(scan.tokens[at - 1]?.norm ?? ''),
  });
  return value && found(at, value.to, value.value, 'on-event');
}

const BEFORE = new Set(['voor', 'before']);
const OUR = new Set(['onze', 'ons', 'jullie', 'our']);

/** How an event is named: "volgende" is turn 1, with an article it is definite, and with "voor" it must still begin. */
interface Naming {
  readonly turn: number;
  readonly definite: boolean;
  readonly ahead: boolean;
  /** Behind "voor", "na" and the like; elsewhere the meeting is what the work is about. */
  readonly led: boolean;
}

function eventValue(
  scan: DateScan,
  event: NamedEvent,
  at: number,
  naming: Naming,
): { to: number; value: DateValue } | null {
  if (event.kind === 'feast') return feastValue(scan, event.feast, at, naming);
  if (event.kind === 'vacation') return { to: at, value: vacationValue(scan, event.spans, naming) };
  return meetingValue(scan, event.dates, at, naming);
}

function feastValue(
  scan: DateScan,
  feast: Feast,
  at: number,
  { turn, ahead }: Naming,
): { to: number; value: DateValue } {
  const stated = yearAt(scan, at);
  const thisYear = yearOf(scan.today);
  for (let year = stated?.year ?? thisYear - 1; year <= thisYear + 2; year++) {
    const from = feastDay(feast.rule, year);
    const to = addDays(from, feast.days - 1);
    const past = turn < 0 && addDays(to, 366) >= scan.today && to < scan.today;
    if (stated || past || (turn >= 0 && isUpcoming(scan, from, to, ahead))) {
      return { to: stated?.to ?? at, value: { kind: 'event', from, to } };
    }
  }
  return { to: at, value: { kind: 'none', event: true } };
}

function isUpcoming(scan: DateScan, from: PlainDate, to: PlainDate, ahead: boolean): boolean {
  return ahead ? from > scan.today : to >= scan.today;
}

function vacationValue(
  scan: DateScan,
  spans: readonly { from: PlainDate; to: PlainDate }[],
  { turn, ahead }: Naming,
): DateValue {
  const span = turn < 0 ? null : spans.find(({ from, to }) => isUpcoming(scan, from, to, ahead));
  return span ? { kind: 'event', ...span } : { kind: 'none', event: true };
}

/** A meeting "van 18 maart" needs no calendar; "van juni" and "volgende" are looked up in it (conventions §4.9). */
function meetingValue(
  scan: DateScan,
  dates: readonly PlainDate[],
  at: number,
  { turn, definite, led }: Naming,
): { to: number; value: DateValue } {
  const link = scan.tokens[at]?.norm ?? '';
  // "een overleg plannen op 9 juni" says when to meet; only "het overleg op 9 juni" is named by its date.
  const linked = MEETING_LINKS.has(link) && ((definite && led) || !LOOSE_LINKS.has(link)) ? at + 1 : at;
  const bracket = isMark(scan, linked, '(') ? linked + 1 : linked;
  const dated = readDayAndMonth(scan, bracket) ?? readNumericDate(scan, bracket);
  if (dated?.value.kind === 'day') {
    const to = bracket > linked && isMark(scan, dated.to, ')') ? dated.to + 1 : dated.to;
    return { to, value: { ...dated.value, event: true } };
  }
  const period = linked > at ? readPeriod(scan, linked) : null;
  if (period && period.period.unit !== 'days') return { to: period.to, value: meetingIn(scan, dates, period.period) };
  if (turn < 0) return { to: at, value: { kind: 'none', event: true } };
  const next = dates.find((date) => date > scan.today);
  return { to: at, value: next ? { kind: 'event', from: next, to: next } : { kind: 'none', event: true } };
}

const LOOSE_LINKS = new Set(['op', 'in', 'on']);
const MEETING_LINKS = new Set(['van', 'op', 'in', 'd.d.', 'dd', 'of', 'on']);

function meetingIn(scan: DateScan, dates: readonly PlainDate[], period: Period): DateValue {
  const date = dates.find((one) => one >= period.from && one <= period.to && one >= scan.today);
  if (date) return { kind: 'event', from: date, to: date };
  return { kind: 'none', event: true, period };
}

/** The week or weekend around a date: "de week van maandag 31 mei", "het weekend van de 12e", "de week van Pasen". */
export function weekAround(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const unit = unitAt(scan, start);
  if ((unit !== 'week' && unit !== 'weekend') || !is(scan, start + 1, 'of')) return null;
  const inner = skip(scan, start + 2, 'the');
  const date = scan.words[inner]?.is === 'weekday' ? skip(scan, inner + 1, 'the') : inner;
  const dated =
    readDayAndMonth(scan, date) ??
    readNumericDate(scan, date) ??
    readDayOfMonth(scan, scan.words[date - 1]?.is === 'the' ? date - 1 : date) ??
    readEvent(scan, inner);
  if (!dated || dated.value.kind === 'none' || dated.value.kind === 'impossible') return null;
  const monday = mondayOf(dated.value.kind === 'day' ? dated.value.day : dated.value.from);
  return unit === 'week'
    ? found(at, dated.to, weekFrom(monday), 'week-end')
    : found(at, dated.to, weekendOf(monday), 'weekend');
}
