import { addDays, addMonths, daysBetween, type PlainDate, weekdayOf } from '../../../shared/plain-date';
import type { CuedDate } from '../../dates/cues';
import { mondayOf } from '../../dates/period';
import type { Doubt } from '../../understanding';
import type { Scan } from '../clauses/scan';

/** The other days that the words of the chosen date may mean. */
export function otherDays(scan: Scan, date: CuedDate, day: PlainDate): Doubt[] {
  const doubts = [otherWeekday(scan, date, day), weekEarlier(scan, date, day)];
  return doubts.filter((doubt) => doubt !== null);
}

/** "vrijdag of maandag": both days, the one that was chosen first. */
export function eitherOf(scan: Scan, first: CuedDate, last: CuedDate, choices: readonly PlainDate[]): Doubt {
  return { about: 'due', words: wordsOf(scan, first.found.from, last.found.to), choices };
}

/** "Dinsdag 24 december" in a year in which that is a Thursday: the Tuesday of that week may be meant. */
function otherWeekday(scan: Scan, { found }: CuedDate, day: PlainDate): Doubt | null {
  const said = found.value.kind === 'day' ? found.value.notOn : undefined;
  if (!said || found.value.kind !== 'day' || found.value.day !== day) return null;
  const there = addDays(mondayOf(day), said - 1);
  const other = there < scan.dateScan.today ? addDays(there, 7) : there;
  return { about: 'weekday', words: wordsOf(scan, found.from, found.to), choices: [day, other] };
}

/** "Volgende vrijdag" on a Monday and "vrijdag over een week" on a Friday may mean a week earlier. */
function weekEarlier(scan: Scan, { found }: CuedDate, day: PlainDate): Doubt | null {
  const { today, words } = scan.dateScan;
  const isNext = words[found.from]?.is === 'next' || words[found.from + 1]?.is === 'next';
  const isNextWeekday =
    found.reason === 'weekday-next-week' &&
    found.to - found.from <= 2 &&
    isNext &&
    words[found.to - 1]?.is === 'weekday';
  const isCountedFromToday = found.reason === 'weekday-in-weeks' && weekdayOf(day) === weekdayOf(today);
  if (!isNextWeekday && !isCountedFromToday) return null;
  const earlier = addDays(day, -7);
  if (earlier <= today) return null;
  return { about: 'due', words: wordsOf(scan, found.from, found.to), choices: [day, earlier] };
}

/** "31 februari". */
export function impossibleDoubt(scan: Scan, date: CuedDate): Doubt | null {
  const { value } = date.found;
  if (value.kind !== 'impossible') return null;
  return { about: 'impossible-date', words: doubtedWords(scan, date), choices: value.choices };
}

/** Asks for another day than one that has been. */
export function pastDoubt(scan: Scan, date: CuedDate): Doubt {
  return { about: 'past-date', words: doubtedWords(scan, date), choices: laterDays(scan, date) };
}

function laterDays(scan: Scan, { found }: CuedDate): readonly PlainDate[] {
  const { value, reason } = found;
  const { today } = scan.dateScan;
  if (value.kind !== 'day' || reason === 'amount') return [];
  if (reason === 'relative-day') return [today];
  if (reason === 'date') return value.fixed ? nextSuchDays(today, value.day) : [addMonths(value.day, 1)];
  return reason.includes('week') ? [sameWeekday(today, value.day)] : [];
}

/** The same weekday in the week to come. */
function sameWeekday(today: PlainDate, past: PlainDate): PlainDate {
  const weeks = Math.max(Math.floor(daysBetween(past, today) / 7) + 1, 0);
  return addDays(past, 7 * weeks);
}

/** The same day of the month and month, this year or the next. */
function nextSuchDays(today: PlainDate, past: PlainDate): readonly PlainDate[] {
  const year = Number(today.slice(0, 4));
  const same = [year, year + 1].map((y) => `${y}${past.slice(4)}` as PlainDate);
  return same.filter((date) => date >= today && !Number.isNaN(Date.parse(date))).slice(0, 1);
}

function doubtedWords(scan: Scan, { found, from, to }: CuedDate): string {
  return wordsOf(scan, found.from, found.to) || wordsOf(scan, from, to);
}

function wordsOf(scan: Scan, from: number, to: number): string {
  return scan.text.slice(scan.tokens[from]?.from ?? 0, scan.tokens[to - 1]?.to ?? 0);
}
