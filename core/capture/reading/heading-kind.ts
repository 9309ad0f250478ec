import { inRange } from '../text/in-range';
import { phraseAt } from '../text/phrases';
import {
  AGREED_HEADINGS,
  DONE_HEADINGS,
  LIST_HEADINGS,
  LIST_PHRASES,
  NO_WORK_HEADINGS,
  NO_WORK_PHRASES,
  OTHER_HEADINGS,
  WISHED,
} from '../vocabulary/nl-headings';
import { wordSet } from '../vocabulary/phrase-list';
import type { Line } from './layout';
import type { Scan } from './scan';

/** What a heading says of the lines under it: work, what was agreed, done, a report, no work at all, or it does not say. */
export type HeadingKind = 'actions' | 'agreed' | 'done' | 'other' | 'nothing' | 'unknown';

/** What a heading announces by its words. */
export function kindOfHeading(scan: Scan, line: Pick<Line, 'from' | 'to'>): HeadingKind {
  let kind: HeadingKind = opensWithoutWork(scan, line) ? 'nothing' : 'unknown';
  for (let at = line.from; at < line.to; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    if (WISHED.has(norm)) return 'nothing';
    if (headsActions(scan, at, norm)) return 'actions';
    if (DONE_HEADINGS.has(norm) && !isWhenDue(scan, line, norm)) kind = isDenied(scan, at) ? 'actions' : 'done';
    else if (AGREED_HEADINGS.has(norm)) kind = 'agreed';
    else if (kind === 'unknown' && OTHER_HEADINGS.has(norm)) kind = 'other';
  }
  return kind;
}

function headsActions({ tokens }: Scan, at: number, norm: string): boolean {
  return (
    LIST_HEADINGS.has(norm) || LIST_HEADINGS.has(norm.split('-')[0] ?? norm) || !!phraseAt(LIST_PHRASES, tokens, at)
  );
}

const LONGEST_TITLE = 8;
const BEFORE_TITLE = wordSet('de het een onze ons mijn nog even ff nieuwe alle hierbij definitieve concept');

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
