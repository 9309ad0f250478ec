import type { CoalitionCode } from '../../../shared/ids';
import type { PlainDate } from '../../../shared/plain-date';
import type { PreparedContext } from '../../context';
import { type CuedDate, withCue } from '../../dates/cues';
import { type DateScan, lookUpDateWords } from '../../dates/date-scan';
import { findDates } from '../../dates/find-dates';
import { type CoalitionFound, findCoalitions } from '../../parts/find-coalitions';
import { findPeople, type Who } from '../../parts/find-people';
import { findPriorities, type PriorityFound } from '../../parts/find-priorities';
import { startsSentence } from '../../parts/people-scan';
import { OBJECT } from '../../parts/place';
import { couldBeSmallName } from '../../parts/unknown-names';
import { findUnknownTags, type UnknownTag } from '../../parts/unknown-tags';
import type { Token } from '../../text/token';
import { wordSet } from '../../vocabulary/phrase-list';

/** Everything found in a message, before it is known which of it belongs to what. */
export interface Scan {
  readonly text: string;
  readonly language: 'nl' | 'en';
  readonly tokens: readonly Token[];
  readonly dates: readonly CuedDate[];
  readonly coalitions: readonly CoalitionFound[];
  readonly priorities: readonly PriorityFound[];
  readonly unknownTags: readonly UnknownTag[];
  readonly people: readonly Who[];
  readonly dateScan: DateScan;
  /** What each token is part of. */
  readonly inside: Uint8Array;
  /** Who begins at a token. */
  readonly whoAt: readonly (Who | undefined)[];
  /** Names of people in the programme. */
  readonly known: ReadonlySet<string>;
  /** The numbers of the programme's coalitions. */
  readonly codes: ReadonlyMap<string, CoalitionCode>;
}

export const DATE = 1;
export const COALITION = 2;
export const PRIORITY = 3;
export const WHO = 4;

/** Finds dates, coalitions, priorities and people in a message, each in one pass. */
export function scanMessage(
  text: string,
  tokens: readonly Token[],
  today: PlainDate,
  language: 'nl' | 'en',
  context: PreparedContext,
): Scan {
  const { words, kinds } = lookUpDateWords(tokens, language);
  // Written out, as every such scan is: reading its fields takes longer where it was copied from another.
  const dateScan: DateScan = {
    tokens,
    words,
    kinds,
    language,
    today,
    closed: context.closed,
    events: context.events,
    beginnings: context.beginnings,
    wide: false,
  };
  const coalitions = findCoalitions(tokens, context.coalitions, words);
  const inside = new Uint8Array(tokens.length);
  for (const one of coalitions) fill(inside, COALITION, one);
  const dates = cuedDates(dateScan, inside);
  for (const one of dates) if (!isJustAName(one)) fillFree(inside, DATE, one);
  const priorities = findPriorities(tokens);
  for (const one of priorities) fill(inside, PRIORITY, one);
  const people = findPeople({ tokens, known: context.people, taken: inside });
  for (const one of people) fill(inside, WHO, one);
  const whoAt = new Array<Who | undefined>(tokens.length).fill(undefined);
  for (const who of people) whoAt[who.from] = who;
  return {
    text,
    language,
    tokens,
    dates,
    coalitions,
    priorities,
    unknownTags: text.includes('#') ? findUnknownTags(tokens, context.coalitions, inside) : [],
    people,
    dateScan,
    inside,
    whoAt,
    known: context.people,
    codes: context.coalitions.codes,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A number that names a coalition is no date: "coalitie 4". */
function cuedDates(scan: DateScan, inside: Uint8Array): readonly CuedDate[] {
  let floor = 0;
  const all: CuedDate[] = [];
  for (const found of findDates(scan)) {
    if (isTaken(inside, found) || isNamedAsMonth(scan.tokens, found)) continue;
    const cued = withCue(scan, found, floor);
    all.push(cued);
    floor = cued.to;
  }
  return all;
}

/** "In mei belt Mei de scholen", "jan belt de school": a month by itself where only a person can stand. */
function isNamedAsMonth(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const token = tokens[from];
  if (to !== from + 1 || !token?.word.isGivenName || token.kind !== 'word') return false;
  const [before, next, behind] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (token.capital && before?.word.verb?.form === 'third') return next?.kind === 'word';
  if (!startsSentence(tokens, from)) return false;
  if (isFirstName(tokens, to)) return true;
  if (next?.word.verb?.form !== 'third' || next.word.isStative) return false;
  return OBJECT.has(behind?.norm ?? '') || behind?.kind === 'number' || token.norm === 'jan';
}

/** "mei lin stuurt de lijst", "april mulder belt haar klas": with the rest of the name behind it, and a verb of hers. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const [rest, verb, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (rest?.kind !== 'word' || !(rest.word.isGivenName || couldBeSmallName(rest))) return false;
  if (verb?.word.verb?.form !== 'third' || verb.word.isStative) return false;
  return OBJECT.has(behind?.norm ?? '') || OWN.has(behind?.norm ?? '');
}

const OWN = wordSet("haar zijn hun dr d'r z'n onze alle");

/** "de technologietafel" or "demo" without "voor", "na" or "op" is a word like any other, also in "de demo af". */
function isJustAName({ found, cue, from }: CuedDate): boolean {
  const { value } = found;
  return (
    (cue === 'bare' ||
      cue === 'of' ||
      (cue === 'ready' && from === found.from) ||
      (cue === 'in' && value.kind === 'none')) &&
    (value.kind === 'event' || ((value.kind === 'none' || value.kind === 'day') && value.event === true))
  );
}

function fill(inside: Uint8Array, value: number, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) inside[at] = value;
}

function fillFree(inside: Uint8Array, value: number, { from, to }: Stretch): void {
  for (let at = from; at < to; at++) if (!inside[at]) inside[at] = value;
}

function isTaken(inside: Uint8Array, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (inside[at]) return true;
  return false;
}
