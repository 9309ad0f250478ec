import type { CuedDate } from '../../dates/cues';
import { type DueDay, dueDayOf } from '../../dates/due-day';
import { inRange } from '../../text/in-range';
import type { Doubt, DueReason } from '../../understanding';
import { type ClauseReading, STRONG } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';
import { correctionBefore } from './corrections';
import { eitherOf, impossibleDoubt, otherDays, pastDoubt } from './due-doubts';
import { isGone } from './due-gone';
import { isEvent, NEVER, nounPenalty } from './due-noun';
import { isReferredTo, quotedDeadlines } from './due-quoted';
import { BELIEVED, type DatedClause, datedClause, isDenied, isDoneThen, scoreOf } from './due-score';
import { isBookedFor } from './due-when';

/** A due day with the date it came from, and the dates that lost but belong to the deadline as well. */
export interface DueChoice {
  readonly due: { readonly day: DueDay['day']; readonly reason: DueReason; readonly date: CuedDate } | null;
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
  /** Whether it has been, although its words say that the work is for then. */
  readonly gone: boolean;
}

/** Chooses the deadline among the dates of an action's clauses (conventions §4.10). */
export function chooseDue(
  scan: Scan,
  readings: readonly ClauseReading[],
  refused: (reading: ClauseReading) => boolean,
): DueChoice {
  const said = scan.dates.length === 0 ? NO_DUE : settle(scan, candidatesIn(scan, readings, refused));
  return said.due || said.doubts.length > 0 ? said : (dueAsTold(scan, readings) ?? said);
}

/** The deadline in the words of somebody else that the work refers to, when it is one day. */
function dueAsTold(scan: Scan, readings: readonly ClauseReading[]): DueChoice | null {
  const [date, ...others] = quotedDeadlines(scan, readings);
  const due = date && others.length === 0 ? dayOf(scan, date) : null;
  return date && due ? { due: { ...due, date }, doubts: [], spoken: [] } : null;
}

function candidatesIn(
  scan: Scan,
  readings: readonly ClauseReading[],
  refused: (reading: ClauseReading) => boolean,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let previous: CuedDate | null = null;
  for (const [i, reading] of readings.entries()) {
    const dates = datesIn(scan, reading.clause.from, reading.clause.to);
    if (dates.length === 0) continue;
    const clause = datedClause(scan, reading, refused(reading), isEchoed(scan, readings, i));
    const isWanted = isReferredTo(readings, i);
    for (const date of dates) {
      candidates.push(candidateOf(scan, clause, date, { previous, isWanted }));
      previous = date;
    }
  }
  return candidates;
}

/** What stands around a date: the date before it, and whether later work is on what its clause is about. */
interface Around {
  readonly previous: CuedDate | null;
  readonly isWanted: boolean;
}

function candidateOf(scan: Scan, clause: DatedClause, date: CuedDate, { previous, isWanted }: Around): Candidate {
  const corrects = previous !== null && correctionBefore(scan.tokens, previous.to, date.from);
  const insteadOf = previous && isAlternative(scan, previous.to, date.from) ? previous : null;
  const ofNoun = nounPenalty(scan, date, clause.reading);
  const isAsked = isWanted && (date.cue === 'before' || date.cue === 'latest');
  const score = scoreOf(scan, date, clause, ofNoun) + (corrects ? 200 : insteadOf || isAsked ? 50 : 0);
  const attached = ofNoun < 0 || isBookedFor(date, clause.reading);
  return { date, corrects, insteadOf, score, attached, gone: isGone(scan, date, clause.reading, score) };
}

function isEchoed(scan: Scan, readings: readonly ClauseReading[], at: number): boolean {
  if (readings[at]?.kind !== 'statement') return false;
  return readings.some((later, i) => i > at && STRONG.has(later.kind) && isDoneThen(scan, later));
}

/** "vrijdag of maandag", "vrijdag (of maandag)", "donderdag en vrijdag", "eind april/begin mei": the later one leaves the most time. */
function isAlternative(scan: Scan, from: number, to: number): boolean {
  const start = to - from === 2 && scan.tokens[from]?.norm === '(' ? from + 1 : from;
  const norm = scan.tokens[start]?.norm;
  return to - start === 1 && (norm === 'of' || norm === '/' || norm === 'or' || norm === 'en' || norm === 'and');
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
  if (!best) return withoutDue(scan, candidates, spoken);
  const { date, corrects, insteadOf } = best.candidate;
  const { day } = best.due;
  const other = insteadOf && dayOf(scan, insteadOf)?.day;
  const doubts = otherDays(scan, date, day);
  if (insteadOf && other) {
    doubts.push(eitherOf(scan, insteadOf, date, [day, other]));
    spoken.push({ ...insteadOf, to: date.to });
  }
  return { due: { day, reason: corrects ? 'correction' : best.due.reason, date }, doubts, spoken };
}

/** Asks about the days that cannot be meant, with what may have been. */
function withoutDue(scan: Scan, candidates: readonly Candidate[], spoken: CuedDate[]): DueChoice {
  const gone = candidates.filter((one) => one.gone).map(({ date }) => date);
  const believed = candidates.filter((one) => !one.gone && one.score >= BELIEVED).map(({ date }) => date);
  const impossible = believed.filter(({ found }) => found.value.kind === 'impossible');
  const doubts = [
    ...gone.map((date) => pastDoubt(scan, date)),
    ...impossible.map((date) => impossibleDoubt(scan, date)),
  ];
  return { due: null, doubts: doubts.filter((doubt) => doubt !== null), spoken: [...spoken, ...gone, ...impossible] };
}

function bestOf(scan: Scan, candidates: readonly Candidate[]): Best | null {
  let best: Best | null = null;
  for (const candidate of candidates) {
    const due = candidate.score >= BELIEVED ? dayOf(scan, candidate.date) : null;
    if (due && isBetter(candidate, best)) best = { candidate, due };
  }
  return best;
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
