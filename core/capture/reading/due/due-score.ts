import type { CuedDate } from '../../dates/cues';
import type { Cue } from '../../vocabulary/nl-cues';
import { CONDITION_WORDS, OPENERS } from '../../vocabulary/nl-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';
import { asksWhoHasTime } from '../clauses/seeking';
import { isEvent, NEVER } from './due-noun';
import { versionBonus } from './due-version';
import { isBookedFor, isOfOthers, isReason, isWhenAsked, saysOnlyWhen, saysWhenToDo, tellsWhenDone } from './due-when';

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

/** What holds for every date of a clause. */
export interface DatedClause {
  readonly reading: ClauseReading;
  /** What the clause adds to the score of each of its dates. */
  readonly worth: number;
  /** The tokens between which it only tells what is checked, asked or known. */
  readonly subordinate: { readonly from: number; readonly to: number } | null;
}

/** `echoed` says whether a later clause says that its work is done "dan". */
export function datedClause(scan: Scan, reading: ClauseReading, refused: boolean, echoed: boolean): DatedClause {
  return { reading, worth: worthOf(scan, reading, refused, echoed), subordinate: subordinateOf(reading) };
}

function worthOf(scan: Scan, reading: ClauseReading, refused: boolean, echoed: boolean): number {
  const { kind, items } = reading;
  if (kind === 'condition' || isOfOthers(reading)) return NEVER;
  if (kind === 'statement' && !echoed && items.some(({ norm }) => AWAY.has(norm))) return NEVER;
  let worth = kind === 'empty' ? 10 : 0;
  if ((refused || kind === 'statement' || kind === 'question') && !echoed && !isAboutWhen(reading)) worth -= 50;
  if (saysWhenToDo(reading)) worth += 40;
  return isReason(scan, reading) ? worth - 20 : worth;
}

/** How likely a date is the deadline of the work in its clause (conventions §4.10). */
export function scoreOf(scan: Scan, date: CuedDate, clause: DatedClause, ofNoun: number): number {
  const { reading, worth } = clause;
  if (
    worth === NEVER ||
    isInCondition(reading, date) ||
    isWhenAsked(reading, date) ||
    isEventOnly(date) ||
    isBehindUs(scan, date) ||
    isDenied(scan, date)
  )
    return NEVER;
  const penalty = ofNoun || (isBookedFor(date, reading) ? -15 : 0);
  const score = BASE[date.cue] + worth + penalty + versionBonus(scan, date, reading);
  return score - (isSubordinate(clause, date) ? 50 : 0) + (isTerm(scan, date) ? 60 : 0);
}

/** "Bas is tot vrijdag afwezig" is why somebody else does the work. */
const AWAY = wordSet('afwezig ziek weg vrij verlof vakantie verhinderd');

export const OPENS_CLAUSE = wordSet(
  'of dat hoe wat waar wanneer welke hoeveel omdat zodat die waarin waarmee want if whether that',
);

function isAboutWhen(reading: ClauseReading): boolean {
  return saysOnlyWhen(reading) || tellsWhenDone(reading) || asksWhoHasTime(reading);
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
