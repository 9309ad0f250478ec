import type { CuedDate } from '../dates/cues';
import { type Cue, DATED_MEETINGS, DATED_THINGS, PREPARATIONS } from '../vocabulary/nl-cues';
import { isFunctionWord } from '../vocabulary/nl-function-words';
import { CONDITION_WORDS, OPENERS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import { isVerbForm, verbForm } from '../vocabulary/verbs';
import type { ClauseReading } from './clause-reading';
import { isBookedFor, isOfOthers, isReason, saysOnlyWhen, saysWhenToDo, tellsWhenDone } from './due-when';
import type { Item } from './item';
import { type Scan, WHO } from './scan';
import { asksWhoHasTime } from './seeking';

/** How much each cue makes a date look like the deadline. */
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
export const BELIEVED = 30;
/** A score nothing can make up for. */
export const NEVER = -1000;

/** What holds for every date of a clause. */
export interface DatedClause {
  readonly reading: ClauseReading;
  readonly refused: boolean;
  /** Whether a later clause says that its work is done "dan". */
  readonly echoed: boolean;
  /** The tokens between which it only tells what is checked, asked or known. */
  readonly subordinate: { readonly from: number; readonly to: number } | null;
}

export function datedClause(reading: ClauseReading, refused: boolean, echoed: boolean): DatedClause {
  return { reading, refused, echoed, subordinate: subordinateOf(reading) };
}

/** How likely a date is the deadline of the work in its clause (conventions §4.10). */
export function scoreOf(scan: Scan, date: CuedDate, clause: DatedClause, ofNoun: number): number {
  const { reading, refused } = clause;
  if (
    reading.kind === 'condition' ||
    isInCondition(reading, date) ||
    isEventOnly(date) ||
    isBehindUs(scan, date) ||
    isOfOthers(reading) ||
    isDenied(scan, date)
  )
    return NEVER;
  const penalty = ofNoun || (isBookedFor(date, reading) ? -15 : 0);
  let score = BASE[date.cue] + penalty + versionBonus(scan, date, reading);
  if ((refused || reading.kind === 'statement' || reading.kind === 'question') && !isAboutWhen(clause)) score -= 50;
  if (reading.kind === 'empty') score += 10;
  if (saysWhenToDo(reading)) score += 40;
  if (isReason(scan, reading)) score -= 20;
  if (reading.kind === 'statement' && !clause.echoed && reading.items.some(({ norm }) => AWAY.has(norm))) return NEVER;
  if (isSubordinate(clause, date)) score -= 50;
  return isTerm(scan, date) ? score + 60 : score;
}

/** "Bas is tot vrijdag afwezig" is why somebody else does the work. */
const AWAY = wordSet('afwezig ziek weg vrij verlof vakantie verhinderd');

export const OPENS_CLAUSE = wordSet(
  'of dat hoe wat waar wanneer welke hoeveel omdat zodat die waarin waarmee want if whether that',
);

function isAboutWhen({ reading, echoed }: DatedClause): boolean {
  return echoed || saysOnlyWhen(reading) || tellsWhenDone(reading) || asksWhoHasTime(reading);
}

/** "checken of de zaal vrij is op 12 mei": the day is about what is checked. */
function isSubordinate({ subordinate }: DatedClause, { found, cue }: CuedDate): boolean {
  if (cue === 'latest' || cue === 'field' || cue === 'ready' || cue === 'before' || !subordinate) return false;
  return found.from > subordinate.from && found.from < subordinate.to;
}

function subordinateOf({ items, start, verb }: ClauseReading): DatedClause['subordinate'] {
  const opens = items.findIndex((item, i) => i >= start && OPENS_CLAUSE.has(item.norm));
  // "Zorg ervoor dat de lijst vrijdag rondgestuurd is": by then it must be done.
  if (items[opens]?.norm === 'dat' && items.slice(0, opens).some((item) => SEES_TO.has(item.norm))) return null;
  const hasVerb = opens >= 0 && items.some((item, i) => i > opens && (item.word.isStative || item.word.isModal));
  if (!hasVerb) return null;
  // "… uit of de regeling geldt en koppelt dat maandag terug": with the next main verb it is over.
  const next = verb < 0 ? -1 : items.findIndex((_, i) => i > opens + 1 && goesOnWithMain(items, i));
  return { from: items[opens]?.at ?? 0, to: next < 0 ? Number.POSITIVE_INFINITY : (items[next]?.at ?? 0) };
}

const SEES_TO = wordSet('ervoor zorgen zorg zorgt');

function goesOnWithMain(items: readonly Item[], at: number): boolean {
  const form = items[at + 1]?.word.verb?.form;
  return items[at]?.norm === 'en' && (form === 'third' || form === 'stem') && items.length > at + 2;
}

/** "Cas is er vrijdag niet, dus Beer opent dan de zaal": work on a day that an earlier clause names. */
export function isDoneThen({ tokens }: Scan, { clause }: ClauseReading): boolean {
  for (let at = clause.from + 1; at < clause.to; at++) {
    if (tokens[at]?.norm === 'dan') return !OPENERS.has(tokens[at - 1]?.norm ?? '');
  }
  return false;
}

/** "Zodra het 1 mei is belt Bas …": before the main verb the clause only tells when. */
function isInCondition({ items, verb, start }: ClauseReading, { found }: CuedDate): boolean {
  if (!items.slice(0, 2).some((item) => !item.who && CONDITION_WORDS.has(item.norm))) return false;
  return found.from < (items[verb >= 0 ? Math.min(verb, start) : start]?.at ?? 0);
}

/** "drie weken de tijd", "termijn vier weken": a deadline in any sentence. */
function isTerm(scan: Scan, { found }: CuedDate): boolean {
  if (found.reason !== 'amount' && found.reason !== 'working-days') return false;
  return scan.tokens[found.to - 1]?.norm === 'tijd' || scan.dateScan.words[found.from] === undefined;
}

/** A meeting, feast or holiday, or a day that is one. */
export function isEvent({ found }: CuedDate): boolean {
  const { value } = found;
  return value.kind === 'event' || ((value.kind === 'day' || value.kind === 'none') && value.event === true);
}

/** A meeting or feast counts only with "voor", "na", "op" or "tijdens". */
function isEventOnly(date: CuedDate): boolean {
  const { cue, found, from } = date;
  if (!isEvent(date)) return false;
  // "De demo af": the demo itself.
  if (cue === 'ready' && from === found.from) return true;
  return cue === 'bare' || cue === 'of' || cue === 'from' || (cue === 'in' && found.value.kind !== 'event');
}

/** "gisteren", "de afgelopen twee weken". */
function isBehindUs(scan: Scan, { found }: CuedDate): boolean {
  const { value } = found;
  const { today } = scan.dateScan;
  if (value.kind === 'period')
    return (value.to < today && !value.repeats) || (found.reason === 'amount' && value.from < today);
  return value.kind === 'day' && value.fixed && value.day < today && found.reason !== 'date';
}

const DENIALS = new Set(['niet', 'ipv', 'i.p.v.', 'oude', 'not', 'geen']);

/** "niet donderdag maar vrijdag", "vrijdag i.p.v. donderdag", "oude deadline 1 mei". */
export function isDenied(scan: Scan, date: CuedDate): boolean {
  if (date.from === 0) return false;
  const before = scan.tokens[date.from - 1]?.norm ?? '';
  // "niet later dan 1 mei" denies nothing, nor does "vergeet de sleutels niet morgen".
  if (scan.tokens[date.from]?.norm === 'later' || (before === 'niet' && isForgotten(scan, date.from - 1))) return false;
  return DENIALS.has(before) || (before === 'van' && date.from > 1 && scan.tokens[date.from - 2]?.norm === 'plaats');
}

function isForgotten({ tokens }: Scan, not: number): boolean {
  for (let at = not - 1; at >= 0 && at > not - 10 && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]?.norm === 'vergeet' || tokens[at]?.norm === 'vergeten') return true;
  return false;
}

/** A date right behind a noun may belong to that noun: "notulen 12 mei", "presentatie voor 28 september". */
export function nounPenalty(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  const { cue, found } = date;
  const noun = nounBefore(scan, date.from, reading.clause.from);
  if (!noun || isVersion(scan, date, reading)) return 0;
  if (found.reason === 'amount' || found.reason === 'working-days') return goesOnWithNoun(scan, date) ? NEVER : 0;
  if (cue === 'bare' || cue === 'on') return isOwnDate(date, noun, reading) && !isThere(scan, date, noun) ? NEVER : 0;
  if (cue === 'by') return isOneOf(DATED_THINGS, noun) ? NEVER : -10;
  return cue === 'before' || cue === 'after' ? beforePenalty(scan, date, noun) : 0;
}

/** "stukken voor de commissie", "begroting voor 2028", "zaal voor vrijdag": what the noun is for. */
function beforePenalty(scan: Scan, date: CuedDate, noun: string): number {
  if (isStressed(scan, date)) return 0;
  const { found } = date;
  if (isEvent(date)) return isMeeting(scan, found.from, found.to) ? NEVER : -30;
  const { value } = found;
  if (value.kind === 'period' && value.unit !== 'week' && value.unit !== 'weekend') return NEVER;
  return isOneOf(PREPARATIONS, noun) ? -50 : -20;
}

/** "Notulen 12 mei" is one thing; "Bas stuurt de brief maandag op" is not. */
function isOwnDate({ found, cue }: CuedDate, noun: string, reading: ClauseReading): boolean {
  if (reading.kind === 'need') return false;
  const isExact = found.reason === 'date' || found.reason === 'date-next-year' || found.reason === 'range-end';
  const isTelegram = cue === 'bare' && reading.verb < 0;
  const isDated =
    ((isExact || isTelegram) && isOneOf(DATED_MEETINGS, noun)) ||
    (isExact && isTelegram && isOneOf(DATED_THINGS, noun));
  return isDated && !isHeldThen(reading);
}

const BODIES = wordSet('commissie regiegroep technologietafel thematafel tafel');

/** "De aftrap doen bij de gastlessen op 2 november": there and then the work is done; a commission is handed something. */
function isThere({ tokens }: Scan, { from }: CuedDate, noun: string): boolean {
  for (let at = from - 2; at >= from - 5; at--) {
    const norm = tokens[at]?.norm;
    if (norm === 'tijdens') return true;
    if (norm === 'bij') return !BODIES.has(noun);
  }
  return false;
}

/** "De workshop op 19 april geven": that day the work itself is done. */
function isHeldThen({ verbForm: form, items }: ClauseReading): boolean {
  return HOLDING.has(form?.infinitive ?? '') || items.some(({ norm }) => HOLDING.has(norm));
}

const HOLDING = wordSet('geven verzorgen houden modereren voorzitten faciliteren presenteren leiden begeleiden');

/** "een notitie over 14 dagen stage": what follows is what it is about. */
function goesOnWithNoun(scan: Scan, { found }: CuedDate): boolean {
  const first = scan.tokens[found.from]?.norm;
  const next = scan.tokens[found.to];
  if ((first !== 'over' && first !== 'in') || next?.kind !== 'word' || scan.whoAt[found.to] !== undefined) return false;
  return !isFunctionWord(next.norm) && !isVerbForm(next.norm);
}

/** "vóór" and "before" can only be about time; "voor" may belong to the noun before it. */
function isStressed(scan: Scan, date: CuedDate): boolean {
  for (let at = date.from; at < date.found.from; at++) {
    const { norm, text } = scan.tokens[at] ?? { norm: '', text: '' };
    if (norm === 'before' || text.toLowerCase() === 'vóór') return true;
  }
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
export function nounBefore(scan: Scan, at: number, floor: number): string {
  if (at <= floor || scan.tokens[at]?.norm === '(') return '';
  const token = scan.tokens[at - 1];
  if (token?.kind !== 'word' || scan.inside[at - 1] === WHO) return '';
  const { norm } = token;
  if (isFunctionWord(norm) || verbForm(norm)?.form === 'infinitive') return '';
  return isVerbForm(norm) && !DATED_MEETINGS.has(norm) && !DATED_THINGS.has(norm) ? '' : norm;
}

/** Whether a noun is in a table, also as the last part of a compound: huurcontract. */
export function isOneOf(table: ReadonlySet<string>, noun: string): boolean {
  for (let at = 0; at <= noun.length - 4; at++) if (table.has(noun.slice(at))) return true;
  return false;
}

const DRAFT = new Set(['concept', 'conceptversie', 'tussenversie', 'draft', 'eerste']);
const FINAL = new Set(['definitief', 'definitieve', 'eindversie', 'final', 'uiteindelijke', 'eindrapport']);

/** "concept 1 oktober, definitieve lijst 15 oktober": the version of a thing is ready on that day. */
function isVersion(scan: Scan, { cue, from, to }: CuedDate, { clause }: ClauseReading): boolean {
  const before = scan.tokens[from - 2]?.norm ?? '';
  return cue === 'bare' && to >= clause.to && from - 2 >= clause.from && (FINAL.has(before) || DRAFT.has(before));
}

/** Of a draft and a final version the final one counts, and of an old and a new deadline the new one. */
function versionBonus(scan: Scan, date: CuedDate, reading: ClauseReading): number {
  const behind = versionBehind(scan, date.to);
  if (behind !== 0) return behind;
  let bonus = 0;
  for (let at = Math.max(reading.clause.from, date.from - 8); at < date.from; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    bonus = bonusOf(scan, at) || bonus;
    if (norm === 'nieuwe' && scan.tokens[at + 1]?.norm === 'deadline') bonus = 40;
  }
  return bonus;
}

function bonusOf({ tokens }: Scan, at: number): number {
  const norm = tokens[at]?.norm ?? '';
  return FINAL.has(norm) ? 60 : DRAFT.has(norm) ? -15 : 0;
}

/** "levert op 15 januari het concept en op 1 februari de definitieve versie aan": there each day stands before its version. */
function versionBehind(scan: Scan, to: number): number {
  const { tokens } = scan;
  const at = ARTICLES.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  const bonus = bonusOf(scan, at);
  const others = bonus > 0 ? DRAFT : FINAL;
  return bonus !== 0 && tokens.some(({ norm }) => others.has(norm)) ? bonus : 0;
}

const ARTICLES = wordSet('de het een');
