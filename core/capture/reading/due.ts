import { addDays, daysBetween, type PlainDate } from '../../shared/plain-date';
import type { CuedDate } from '../dates/cues';
import { type DueDay, dueDayOf } from '../dates/due-day';
import { inRange } from '../text/in-range';
import type { Doubt, DueReason } from '../understanding';
import { type ClauseReading, STRONG } from './clause-reading';
import { correctionBefore } from './corrections';
import { BELIEVED, datedClause, isDenied, isDoneThen, isEvent, NEVER, nounPenalty, scoreOf } from './due-score';
import type { Scan } from './scan';

/** A due day with the date it came from, and the dates that lost but belong to the deadline as well. */
export interface DueChoice {
  readonly due: { readonly day: PlainDate; readonly reason: DueReason; readonly date: CuedDate } | null;
  readonly doubts: readonly Doubt[];
  /** The dates that are about the deadline and leave the title. */
  readonly spoken: readonly CuedDate[];
}

interface Candidate {
  readonly date: CuedDate;
  readonly score: number;
  readonly corrects: boolean;
  /** The date before it that would do as well: "vrijdag of maandag". */
  readonly insteadOf: CuedDate | null;
  /** Whether it may belong to the noun before it, and then stays in the title when another date is chosen. */
  readonly attached: boolean;
}

/** Chooses the deadline among the dates of an action's clauses (conventions §4.10). */
export function chooseDue(
  scan: Scan,
  readings: readonly ClauseReading[],
  refused: (reading: ClauseReading) => boolean,
): DueChoice {
  if (scan.dates.length === 0) return NO_DUE;
  const candidates: Candidate[] = [];
  let previous: CuedDate | null = null;
  for (const [i, reading] of readings.entries()) {
    const dates = datesIn(scan, reading.clause.from, reading.clause.to);
    if (dates.length === 0) continue;
    const clause = datedClause(reading, refused(reading), isEchoed(scan, readings, i));
    for (const date of dates) {
      const corrects = previous !== null && correctionBefore(scan.tokens, previous.to, date.from);
      const insteadOf = previous && isAlternative(scan, previous.to, date.from) ? previous : null;
      const score = scoreOf(scan, date, clause) + (corrects ? 200 : insteadOf ? 50 : 0);
      candidates.push({ date, corrects, insteadOf, score, attached: nounPenalty(scan, date, reading) < 0 });
      previous = date;
    }
  }
  return settle(scan, candidates);
}

function isEchoed(scan: Scan, readings: readonly ClauseReading[], at: number): boolean {
  if (readings[at]?.kind !== 'statement') return false;
  return readings.some((later, i) => i > at && STRONG.has(later.kind) && isDoneThen(scan, later));
}

/** "vrijdag of maandag", "donderdag en vrijdag", "eind april/begin mei": the later one leaves the most time. */
function isAlternative(scan: Scan, from: number, to: number): boolean {
  const norm = scan.tokens[from]?.norm;
  return to - from === 1 && (norm === 'of' || norm === '/' || norm === 'or' || norm === 'en' || norm === 'and');
}

/** The dates whose own words begin in a clause; their cue words may stand before it. */
function datesIn(scan: Scan, from: number, to: number): readonly CuedDate[] {
  return inRange(scan.dates, Math.max(0, from - 12), to + 12).filter(
    ({ found }) => found.from >= from && found.from < to,
  );
}

const NO_DUE: DueChoice = { due: null, doubts: [], spoken: [] };

interface Best {
  readonly candidate: Candidate;
  readonly due: DueDay;
}

function settle(scan: Scan, candidates: readonly Candidate[]): DueChoice {
  if (candidates.length === 0) return NO_DUE;
  const best = bestOf(scan, candidates);
  const spoken: CuedDate[] = [];
  for (const one of candidates) {
    const isOther = one.attached || isEvent(one.date);
    const isAboutDue = (one.score >= BELIEVED && !isOther) || one === best?.candidate;
    if (isAboutDue || isPlainNone(one) || isDenied(scan, one.date)) spoken.push(one.date);
  }
  if (!best) return { due: null, doubts: doubtsAbout(scan, candidates), spoken };
  const { date, corrects, insteadOf } = best.candidate;
  const { day } = best.due;
  const doubts = insteadOf
    ? [...otherReading(scan, date, day), ...eitherOf(scan, insteadOf, date, day)]
    : otherReading(scan, date, day);
  return { due: { day, reason: corrects ? 'correction' : best.due.reason, date }, doubts, spoken };
}

function bestOf(scan: Scan, candidates: readonly Candidate[]): Best | null {
  let best: Best | null = null;
  for (const candidate of candidates) {
    const due = candidate.score >= BELIEVED ? dayOf(scan, candidate.date) : null;
    if (due && isBetter(candidate, best)) best = { candidate, due };
  }
  return best;
}

/** Of an action without a due day: the days that cannot be meant, with what may have been. */
function doubtsAbout(scan: Scan, candidates: readonly Candidate[]): readonly Doubt[] {
  const past = candidates.filter(({ date }) => wasDeadline(scan, date)).map(({ date }) => gone(scan, date));
  const believed = candidates.filter(({ score }) => score >= BELIEVED).map(({ date }) => doubtAbout(scan, date));
  return [...past, ...believed.filter((doubt) => doubt !== null)];
}

function isBetter({ score, corrects }: Candidate, best: Best | null): boolean {
  return !best || score > best.candidate.score || (corrects && score >= best.candidate.score);
}

function isPlainNone(one: Candidate): boolean {
  const { value } = one.date.found;
  return value.kind === 'none' && !value.event && one.score > NEVER / 2;
}

/** The day a candidate gives; a day in the past is no deadline. */
function dayOf(scan: Scan, date: CuedDate): DueDay | null {
  const due = dueDayOf(scan.dateScan, date);
  return due && due.day >= scan.dateScan.today ? due : null;
}

function doubtAbout(scan: Scan, date: CuedDate): Doubt | null {
  const { found } = date;
  if (found.value.kind === 'impossible')
    return { about: 'impossible-date', words: doubtedWords(scan, date), choices: found.value.choices };
  if (
    found.value.kind !== 'day' ||
    !found.value.fixed ||
    found.value.day >= scan.dateScan.today ||
    found.reason !== 'date'
  )
    return null;
  return { about: 'past-date', words: doubtedWords(scan, date), choices: nextSuchDays(scan, found.value.day) };
}

function doubtedWords(scan: Scan, { found, from, to }: CuedDate): string {
  return wordsOf(scan, found.from, found.to) || wordsOf(scan, from, to);
}

/** "Uiterlijk vorige week vrijdag": a deadline by its words, and a day that has been. */
function wasDeadline(scan: Scan, { found, cue }: CuedDate): boolean {
  const { value, reason } = found;
  if (value.kind !== 'day' || reason === 'date' || value.day >= scan.dateScan.today) return false;
  return cue === 'latest' || cue === 'before' || cue === 'by' || cue === 'field';
}

/** Asks for another day; the same weekday in the week to come is offered. */
function gone(scan: Scan, { found }: CuedDate): Doubt {
  const { today } = scan.dateScan;
  const past = found.value.kind === 'day' ? found.value.day : today;
  const weeks = Math.max(Math.floor(daysBetween(past, today) / 7) + 1, 0);
  return {
    about: 'past-date',
    words: wordsOf(scan, found.from, found.to),
    choices: [addDays(past, 7 * weeks)],
  };
}

/** The same day of the month and month, this year or the next. */
function nextSuchDays(scan: Scan, past: PlainDate): readonly PlainDate[] {
  const year = Number(scan.dateScan.today.slice(0, 4));
  const same = [year, year + 1].map((y) => `${y}${past.slice(4)}` as PlainDate);
  return same.filter((date) => date >= scan.dateScan.today && !Number.isNaN(Date.parse(date))).slice(0, 1);
}

/** "vrijdag of maandag": both days, the later one first. */
function eitherOf(scan: Scan, first: CuedDate, last: CuedDate, day: PlainDate): readonly Doubt[] {
  const other = dayOf(scan, first)?.day;
  return other ? [{ about: 'due', words: wordsOf(scan, first.found.from, last.found.to), choices: [day, other] }] : [];
}

/** "Volgende vrijdag" said on a Monday may also mean the Friday of this week. */
function otherReading(scan: Scan, date: CuedDate, day: PlainDate): readonly Doubt[] {
  const { found } = date;
  if (found.reason !== 'weekday-next-week' || found.to - found.from > 2) return [];
  if (scan.dateScan.words[found.from]?.is !== 'next' && scan.dateScan.words[found.from + 1]?.is !== 'next') return [];
  const sooner = scan.dateScan.words[found.to - 1];
  if (sooner?.is !== 'weekday') return [];
  const earlier = new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10) as PlainDate;
  return earlier > scan.dateScan.today
    ? [{ about: 'due', words: wordsOf(scan, found.from, found.to), choices: [day, earlier] }]
    : [];
}

function wordsOf(scan: Scan, from: number, to: number): string {
  return scan.text.slice(scan.tokens[from]?.from ?? 0, scan.tokens[to - 1]?.to ?? 0);
}
