import type { PlainDate } from '../../shared/plain-date';
import { type CuedDate, cueWordOf, dueDayOf } from '../dates/cues';
import type { Doubt, DueReason } from '../understanding';
import { type Cue, DATED_NOUNS, PREPARATIONS } from '../vocabulary/nl-cues';
import { isFunctionWord } from '../vocabulary/nl-function-words';
import { isVerbForm, verbForm } from '../vocabulary/verbs';
import type { ClauseReading } from './clause-reading';
import { correctionBefore } from './corrections';
import type { Scan } from './scan';

/** A due day with the date it came from, and the dates that lost but belong to the deadline as well. */
export interface DueChoice {
  readonly due: { readonly day: PlainDate; readonly reason: DueReason; readonly date: CuedDate } | null;
  readonly doubts: readonly Doubt[];
  /** The dates that are about the deadline and leave the title. */
  readonly spoken: readonly CuedDate[];
}

const BASE: Readonly<Record<Cue, number>> = {
  field: 120,
  latest: 110,
  ready: 100,
  before: 90,
  by: 85,
  on: 70,
  after: 70,
  bare: 60,
  in: 55,
  of: -1000,
  from: -1000,
};

/** From this score on, a date is believed to be the deadline. */
const BELIEVED = 30;
const NEVER = -1000;

interface Candidate {
  readonly date: CuedDate;
  readonly score: number;
  readonly corrects: boolean;
}

/** Chooses the deadline among the dates of an action's clauses (conventions §4.10). */
export function chooseDue(
  scan: Scan,
  readings: readonly ClauseReading[],
  refused: (reading: ClauseReading) => boolean,
): DueChoice {
  const candidates: Candidate[] = [];
  let previous: CuedDate | null = null;
  for (const reading of readings) {
    for (const date of scan.dates) {
      if (date.found.from < reading.clause.from || date.found.from >= reading.clause.to) continue;
      const corrects = previous !== null && correctionBefore(scan.tokens, previous.to, date.from);
      candidates.push({ date, corrects, score: scoreOf(scan, date, reading, refused(reading)) + (corrects ? 200 : 0) });
      previous = date;
    }
  }
  return settle(scan, candidates);
}

function settle(scan: Scan, candidates: readonly Candidate[]): DueChoice {
  const spoken = candidates.filter((one) => one.score >= BELIEVED || isPlainNone(one)).map((one) => one.date);
  const doubts: Doubt[] = [];
  let best: (Candidate & { day: PlainDate; reason: DueReason }) | null = null;
  for (const candidate of candidates) {
    if (candidate.score < BELIEVED) continue;
    const doubt = doubtAbout(scan, candidate.date);
    if (doubt) doubts.push(doubt);
    const due = dayOf(scan, candidate.date);
    if (due && (!best || candidate.score > best.score || (candidate.corrects && candidate.score >= best.score))) {
      best = { ...candidate, day: due.day, reason: candidate.corrects ? 'correction' : due.reason };
    }
  }
  const chosen = best && { day: best.day, reason: best.reason, date: best.date };
  if (chosen) doubts.push(...otherReading(scan, chosen.date, chosen.day));
  return { due: chosen, doubts: chosen ? doubts.filter((doubt) => doubt.about === 'due') : doubts, spoken };
}

function isPlainNone(one: Candidate): boolean {
  const { value } = one.date.found;
  return value.kind === 'none' && !value.event && one.score > NEVER / 2;
}

/** The day a candidate gives; a day in the past is no deadline. */
function dayOf(scan: Scan, date: CuedDate): { day: PlainDate; reason: DueReason } | null {
  const due = dueDayOf(scan.dateScan, date, cueWordOf(scan.dateScan, date));
  return due && due.day >= scan.dateScan.today ? due : null;
}

function doubtAbout(scan: Scan, { found, from, to }: CuedDate): Doubt | null {
  const words = wordsOf(scan, found.from, found.to) || wordsOf(scan, from, to);
  if (found.value.kind === 'impossible') return { about: 'impossible-date', words, choices: found.value.choices };
  if (
    found.value.kind !== 'day' ||
    !found.value.fixed ||
    found.value.day >= scan.dateScan.today ||
    found.reason !== 'date'
  )
    return null;
  return { about: 'past-date', words, choices: nextSuchDays(scan, found.value.day) };
}

/** The same day of the month and month, this year or the next. */
function nextSuchDays(scan: Scan, past: PlainDate): readonly PlainDate[] {
  const year = Number(scan.dateScan.today.slice(0, 4));
  const same = [year, year + 1].map((y) => `${y}${past.slice(4)}` as PlainDate);
  return same.filter((date) => date >= scan.dateScan.today && !Number.isNaN(Date.parse(date))).slice(0, 1);
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

function scoreOf(scan: Scan, date: CuedDate, reading: ClauseReading, refused: boolean): number {
  const { found, cue } = date;
  let score = BASE[cue];
  if (reading.kind === 'condition') return NEVER;
  if (isEventOnly(date)) return NEVER;
  if (deniedBefore(scan, date)) return NEVER;
  score += nounPenalty(scan, date, reading);
  if (refused || reading.kind === 'statement' || reading.kind === 'question') score -= 50;
  score += versionBonus(scan, date, reading);
  if (reading.kind === 'empty') score += 10;
  if (isTerm(scan, date)) score += 60;
  if (
    found.value.kind === 'day' &&
    found.value.fixed &&
    found.value.day < scan.dateScan.today &&
    found.reason !== 'date'
  )
    return NEVER;
  return score;
}

/** "drie weken de tijd", "termijn vier weken": a deadline in any sentence. */
function isTerm(scan: Scan, { found }: CuedDate): boolean {
  if (found.reason !== 'amount' && found.reason !== 'working-days') return false;
  return scan.tokens[found.to - 1]?.norm === 'tijd' || scan.dateScan.words[found.from] === undefined;
}

/** A meeting or feast counts only with "voor", "na", "op" or "tijdens". */
function isEventOnly({ found, cue }: CuedDate): boolean {
  const { value } = found;
  const isEvent =
    value.kind === 'event' || (value.kind === 'day' && value.event) || (value.kind === 'none' && value.event);
  return (
    isEvent === true && (cue === 'bare' || cue === 'of' || cue === 'from' || (cue === 'in' && value.kind !== 'event'))
  );
}

/** "niet donderdag maar vrijdag", "vrijdag i.p.v. donderdag", "oude deadline 1 mei". */
function deniedBefore(scan: Scan, date: CuedDate): boolean {
  const before = scan.tokens[date.from - 1]?.norm ?? '';
  if (before === 'niet' || before === 'ipv' || before === 'i.p.v.' || before === 'oude' || before === 'not')
    return true;
  if (before === 'van' && scan.tokens[date.from - 2]?.norm === 'plaats') return true;
  return scan.tokens[date.from]?.norm === 'deadline' && before === 'oude';
}

/** A date right behind a noun may belong to that noun: "notulen 12 mei", "presentatie voor 28 september". */
function nounPenalty(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  const { cue, found } = date;
  const noun = nounBefore(scan, date.from, reading.clause.from);
  if (!noun) return 0;
  const isEvent =
    found.value.kind === 'event' ||
    (found.value.kind === 'day' && found.value.event === true) ||
    (found.value.kind === 'none' && found.value.event === true);
  if (cue === 'bare' || cue === 'on') return DATED_NOUNS.has(noun) && reading.kind !== 'need' ? NEVER : 0;
  if (cue === 'by') return DATED_NOUNS.has(noun) ? NEVER : -10;
  if ((cue !== 'before' && cue !== 'after') || isStressed(scan, date)) return 0;
  if (isEvent) return found.reason === 'on-event' && isMeeting(scan, found.from, found.to) ? NEVER : -30;
  return PREPARATIONS.has(noun) ? -70 : -20;
}

/** "vóór" can only be about time; "voor" may belong to the noun before it. */
function isStressed(scan: Scan, date: CuedDate): boolean {
  for (let at = date.from; at < date.found.from; at++) if (scan.tokens[at]?.text.toLowerCase() === 'vóór') return true;
  return false;
}

function isMeeting(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const event = scan.dateScan.events.phrases.get(scan.tokens[at]?.norm ?? '');
    if (event?.some((one) => one.value.kind === 'meeting')) return true;
  }
  return false;
}

/** The noun right before a date; '' when a verb, a small word or a separator stands there. */
function nounBefore(scan: Scan, at: number, floor: number): string {
  const token = scan.tokens[at - 1];
  if (at <= floor || token?.kind !== 'word' || scan.whoAt.has(at - 1)) return '';
  const { norm } = token;
  if (isFunctionWord(norm) || verbForm(norm)?.form === 'infinitive' || (isVerbForm(norm) && !DATED_NOUNS.has(norm)))
    return '';
  return norm;
}

/** Of a draft and a final version the final one counts. */
function versionBonus(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  let bonus = 0;
  const from = Math.max(reading.clause.from, date.from - 8);
  for (let at = from; at < date.from; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    if (DRAFT.has(norm)) bonus = -15;
    if (FINAL.has(norm)) bonus = 60;
    if (norm === 'nieuwe' && scan.tokens[at + 1]?.norm === 'deadline') bonus = 40;
  }
  return bonus;
}

const DRAFT = new Set(['concept', 'conceptversie', 'tussenversie', 'draft', 'eerste']);
const FINAL = new Set(['definitief', 'definitieve', 'eindversie', 'final', 'uiteindelijke', 'eindrapport']);
