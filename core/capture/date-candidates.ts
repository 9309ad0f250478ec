import { addDays, addMonths, dayInAmsterdam, type PlainDate } from '../shared/plain-date';
import type { PreparedContext } from './context';
import { type CuedDate, withCue } from './dates/cues';
import { type DateScan, type Found, lookUpDateWords, type Period } from './dates/date-scan';
import { dueDayOf } from './dates/due-day';
import { findDates } from './dates/find-dates';
import { languageOf } from './reading/language';
import { tokenise } from './text/tokenise';
import type { Message } from './understanding';

/** A day, or a stretch of days with both ends included. */
export type DateCandidate = PlainDate | { readonly from: PlainDate; readonly to: PlainDate };

/**
 * Every date a message names, from left to right, whatever it says of it: a day as a day, a period as a stretch.
 * "Voor", "na" and "op" a meeting, feast or holiday give the day that makes (conventions §4.9).
 */
export function dateCandidates(message: Message, context: PreparedContext): readonly DateCandidate[] {
  const tokens = tokenise(message.text, message.mentions);
  const { events, closed, beginnings } = context;
  const today = dayInAmsterdam(message.reference);
  const language = languageOf(tokens);
  const { words, kinds } = lookUpDateWords(tokens, language);
  const scan: DateScan = { tokens, words, kinds, language, today, closed, events, beginnings, wide: true };
  return findDates(scan)
    .map((found) => withCue(scan, found, 0))
    .map((date) => (isSince(scan, date) ? since(scan, date) : candidateOf(scan, date)))
    .filter((candidate) => candidate !== null);
}

function candidateOf(scan: DateScan, date: CuedDate): DateCandidate | null {
  const { value } = date.found;
  const turned = date.cue === 'before' || date.cue === 'after';
  if (value.kind === 'day') return value.event && turned ? (dueOf(scan, date) ?? value.day) : value.day;
  if (value.kind === 'period') {
    const week = value.unit === 'week' || value.unit === 'days';
    return turned && !week ? dueOf(scan, date) : partOfRunning(scan, date.found, value);
  }
  if (value.kind === 'event')
    return turned ? dueOf(scan, date) : value.from === value.to ? value.from : { from: value.from, to: value.to };
  return null;
}

/** "later deze week" begins today, and "eerder dit jaar" has been. */
function partOfRunning({ tokens, today }: DateScan, { from: at }: Found, { from, to }: Period): DateCandidate {
  const isLinked = tokens[at - 1]?.norm === 'in' || tokens[at - 1]?.norm === 'van';
  const compared = tokens[isLinked ? at - 2 : at - 1]?.norm;
  if (today < from || today > to) return { from, to };
  return { from: compared === 'later' ? today : from, to: compared === 'eerder' ? today : to };
}

function isSince({ tokens }: DateScan, { cue, found }: CuedDate): boolean {
  return cue === 'from' && SINCE.has(tokens[found.from - 1]?.norm ?? '');
}

const SINCE = new Set(['sinds', 'since']);

/** "sinds maandag", "sinds januari": the last such day or month that has been. */
function since({ today }: DateScan, { found: { value, reason } }: CuedDate): DateCandidate | null {
  if (value.kind !== 'day' && value.kind !== 'period') return null;
  const begin = value.kind === 'day' ? value.day : value.from;
  const isAhead = begin > today && !(value.kind === 'day' && value.fixed);
  const back = (date: PlainDate) => (reason === 'weekday' ? addDays(date, -7) : addMonths(date, -12));
  const may = reason === 'weekday' || reason === 'date' || reason === 'date-next-year' || reason === 'period-end';
  const moved = (date: PlainDate) => (isAhead && may ? back(date) : date);
  return value.kind === 'day' ? moved(value.day) : { from: moved(value.from), to: moved(value.to) };
}

function dueOf(scan: DateScan, date: CuedDate): PlainDate | null {
  return dueDayOf(scan, date)?.day ?? null;
}
