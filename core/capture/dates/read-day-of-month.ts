import { addDays, addMonths, dayOfMonth, monthOf, plainDate, weekdayOf, yearOf } from '../../shared/plain-date';
import type { DueReason } from '../understanding';
import { DEADLINE_CUES } from '../vocabulary/nl-cues';
import { type DateScan, day, type Found, found, isMark, ordinalAt, skip, unitAt } from './date-scan';
import { firstOfMonth } from './period';
import { standsAlone } from './phrase-end';
import { turnAt } from './read-year';

/** Reads "de 20e", "de twintigste", "de 15e van volgende maand", "op 3e"; not "de 2e ronde". */
export function readDayOfMonth(scan: DateScan, at: number): Found | null {
  const start = skip(scan, at, 'the');
  const plain = plainDayOfMonth(scan, at);
  if (plain) return plain;
  const number = ordinalAt(scan, start);
  if (!(number >= 1 && number <= 31)) return null;
  if (scan.tokens[start + 1]?.norm === 'dezer') return dayInMonth(scan, at, start + 2, 0, number);
  const ofMonth = skip(scan, skip(scan, start + 1, 'of'), 'the');
  const turn = turnAt(scan, ofMonth);
  if (turn !== null && unitAt(scan, ofMonth + 1) === 'month') return dayInMonth(scan, at, ofMonth + 2, turn, number);
  if (ofMonth > start + 1 && unitAt(scan, ofMonth) === 'month') return nextSuchDay(scan, at, ofMonth + 1, number);
  if (start === at && !DEADLINE_CUES.has(scan.tokens[at - 1]?.norm ?? '')) return null;
  return standsAlone(scan, start + 1) ? nextSuchDay(scan, at, start + 1, number) : null;
}

/** "15 dezer", "15 volgende maand", "15 van deze maand". */
function plainDayOfMonth(scan: DateScan, at: number): Found | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'number' || token.ordinal || !(token.value >= 1 && token.value <= 31)) return null;
  if (scan.tokens[at + 1]?.norm === 'dezer') return dayInMonth(scan, at, at + 2, 0, token.value);
  const next = skip(scan, at + 1, 'of');
  const turn = turnAt(scan, next);
  return turn !== null && unitAt(scan, next + 1) === 'month' && !scan.tokens[next + 1]?.norm.endsWith('en')
    ? dayInMonth(scan, at, next + 2, turn, token.value)
    : null;
}

/** Reads "vrijdag 12" as a day of the month when that day is such a weekday; "vrijdag 12 bedrijven" is no date. */
export function readWeekdayAndNumber(scan: DateScan, from: number, at: number, weekday: number): Found | null {
  const token = scan.tokens[at];
  if (
    token?.kind !== 'number' ||
    !(token.value >= 1 && token.value <= 31) ||
    (!token.ordinal && !standsAlone(scan, at + 1))
  )
    return null;
  if (
    isMark(scan, at + 1, ':') ||
    isMark(scan, at + 1, '/') ||
    ((isMark(scan, at + 1, '.') || isMark(scan, at + 1, '-')) && scan.tokens[at + 2]?.spaced === false)
  )
    return null;
  if (isMark(scan, at + 1, ')') && !isBracketed(scan, from)) return null;
  const date = nextSuchDay(scan, from, at + 1, token.value);
  if (scan.wide) return date && onItsWeekday(scan, date, weekday);
  return date?.value.kind === 'day' && weekdayOf(date.value.day) === weekday ? date : null;
}

/**
 * "donderdag de 21e" where any date is asked for: the next 21st that is a Thursday, or the last one when the words are
 * about the past and the coming 21st is another day.
 */
export function onItsWeekday(scan: DateScan, dated: Found, weekday: number): Found {
  const { from, to, value, reason } = dated;
  if (value.kind !== 'day' || reason !== 'day-of-month' || weekdayOf(value.day) === weekday) return dated;
  const number = dayOfMonth(value.day);
  const turns = isAboutPast(scan) ? PAST_TURNS : COMING_TURNS;
  for (const turn of turns) {
    const there = dayInMonth(scan, from, to, turn, number, reason);
    const isSide = there?.value.kind === 'day' && there.value.day < scan.today === (turns === PAST_TURNS);
    if (isSide && there.value.kind === 'day' && weekdayOf(there.value.day) === weekday) return there;
  }
  return dated;
}

const PAST_TURNS = [0, -1, -2];
const COMING_TURNS = Array.from({ length: 14 }, (_, turn) => turn);

/** "ik was er donderdag de 21e", "ben vrijdag de 22e gegaan". */
function isAboutPast({ tokens }: DateScan): boolean {
  let isPerfect = false;
  for (const { norm, word } of tokens) {
    if (PAST_FORMS.has(norm)) return true;
    if (isPerfect && (word.verb?.form === 'participle' || /^(?:ge|ver|be|ont).+(?:d|t|en)$/.test(norm))) return true;
    isPerfect ||= PERFECT.has(norm);
  }
  return false;
}

const PERFECT = new Set(['ben', 'bent', 'heb', 'hebt', 'heeft', 'hebben']);
const PAST_FORMS = new Set(
  'was waren had hadden ging gingen kwam kwamen werd werden deed deden vertrok vertrokken sprak spraken zag zagen belde'.split(
    ' ',
  ),
);

/** "(uiterlijk vrijdag 12)"; in "1) zaal boeken vrijdag 2) flyer maken" the bracket belongs to the count. */
function isBracketed({ tokens }: DateScan, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - LONGEST_BRACKET; at--) {
    if (tokens[at]?.norm === ')') return false;
    if (tokens[at]?.norm === '(') return true;
  }
  return false;
}

const LONGEST_BRACKET = 8;

function dayInMonth(
  scan: DateScan,
  from: number,
  to: number,
  turn: number,
  number: number,
  reason: DueReason = 'date',
): Found | null {
  const first = firstOfMonth(scan.today);
  const index = yearOf(first) * 12 + monthOf(first) - 1 + turn;
  const date = plainDate(Math.floor(index / 12), (index % 12) + 1, number);
  if (date) return day(from, to, date, reason);
  const last = plainDate(Math.floor(index / 12), (index % 12) + 1, 1);
  return last && found(from, to, { kind: 'impossible', choices: [addDays(addMonths(last, 1), -1)] }, reason);
}

function nextSuchDay(scan: DateScan, from: number, to: number, number: number): Found | null {
  for (let turn = 0; turn < 3; turn++) {
    const there = dayInMonth(scan, from, to, turn, number, 'day-of-month');
    if (there?.value.kind === 'day' && there.value.day >= scan.today) return there;
  }
  return null;
}
