import type { CuedDate } from '../dates/cues';
import type { Cue } from '../vocabulary/nl-cues';
import { CONDITION_WORDS, OPENERS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import type { ClauseReading } from './clause-reading';
import { isEvent, NEVER } from './due-noun';
import { versionBonus } from './due-version';
import { isBookedFor, isOfOthers, isReason, saysOnlyWhen, saysWhenToDo, tellsWhenDone } from './due-when';
import type { Item } from './item';
import type { Scan } from './scan';
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
