import { inRange } from '../../text/in-range';
import { phraseAt } from '../../text/phrases';
import {
  AGREED_HEADINGS,
  DONE_HEADINGS,
  LIST_HEADINGS,
  LIST_PHRASES,
  NO_WORK_HEADINGS,
  NO_WORK_PHRASES,
  OPEN_PHRASES,
  OTHER_HEADINGS,
  WISHED,
} from '../../vocabulary/nl-headings';
import { wordSet } from '../../vocabulary/phrase-list';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';

/** What a heading says of the lines under it: work, what was agreed, done, a report, no work at all, or it does not say. */
export type HeadingKind = 'actions' | 'agreed' | 'done' | 'other' | 'nothing' | 'unknown';

/** What a heading announces by its words. */
export function kindOfHeading(scan: Scan, line: Pick<Line, 'from' | 'to'>): HeadingKind {
  const norms = scan.tokens.slice(line.from, line.to).map(({ norm }) => norm);
  if (norms.slice(lastPart(norms)).some((norm) => WISHED.has(norm))) return 'nothing';
  const acts = norms.some((norm, i) => headsActions(scan, line.from + i, norm));
  return acts || asksAnybody(scan, line) ? 'actions' : kindWithoutActions(scan, line, norms);
}

/** Where the last part of a heading begins: "Leuk overleg vandaag, hierbij de afspraken:" is not about what is fun. */
function lastPart(norms: readonly string[]): number {
  return norms.findLastIndex((norm, i) => i < norms.length - 2 && ENDS_PART.has(norm)) + 1;
}

const ENDS_PART = wordSet(', . ! ; ?');

function kindWithoutActions(scan: Scan, line: Pick<Line, 'from' | 'to'>, norms: readonly string[]): HeadingKind {
  const done = norms.findLastIndex((norm) => DONE_HEADINGS.has(norm) && !isWhenDue(scan, line, norm));
  if (done >= 0) return isDenied(scan, line.from + done) ? 'actions' : 'done';
  if (norms.some((norm) => AGREED_HEADINGS.has(norm))) return 'agreed';
  if (opensWithoutWork(scan, line)) return 'nothing';
  return norms.some((norm) => OTHER_HEADINGS.has(norm)) ? 'other' : 'unknown';
}

function headsActions({ tokens }: Scan, at: number, norm: string): boolean {
  return (
    LIST_HEADINGS.has(norm) || LIST_HEADINGS.has(norm.split('-')[0] ?? norm) || !!phraseAt(LIST_PHRASES, tokens, at)
  );
}

const LONGEST_TITLE = 8;
const BEFORE_TITLE = wordSet('de het een onze ons mijn nog even ff nieuwe alle hierbij definitieve concept');

/** "Wie kan deze week:", "Kan iemand dit oppakken?": what follows is asked of whoever will. */
function asksAnybody({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  if (phraseAt(OPEN_PHRASES, tokens, from) === null) return false;
  const last = tokens[to - 1]?.norm;
  return last === ':' || (last === '?' && tokens.slice(from, to).some(({ norm }) => POINTS_BELOW.has(norm)));
}

const POINTS_BELOW = wordSet('dit deze onderstaande volgende hieronder');

/** "Agenda 12 mei:", "Het menu"; not "Programma is rond, hier de verdeling: …". */
function opensWithoutWork({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let at = from;
  while (at < to - 1 && BEFORE_TITLE.has(tokens[at]?.norm ?? '')) at++;
  const opens = NO_WORK_HEADINGS.has(tokens[at]?.norm ?? '') || phraseAt(NO_WORK_PHRASES, tokens, at) !== null;
  const last = tokens[to - 1]?.norm ?? '';
  return opens && to - at <= LONGEST_TITLE && last !== '.' && last !== '!' && tokens[at + 1]?.norm !== ',';
}

/** "Alles vrijdag klaar:" says when the lines must be done, "Klaar:" that they are. */
function isWhenDue(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>, norm: string): boolean {
  return norm === 'klaar' && inRange(scan.dates, from, to).some(({ cue }) => cue === 'ready');
}

/** "Nog niet gedaan:". */
function isDenied(scan: Scan, at: number): boolean {
  return scan.tokens[at - 1]?.norm === 'niet' || scan.tokens[at - 1]?.norm === 'not';
}
