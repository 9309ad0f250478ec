import type { CuedDate } from '../../dates/cues';
import { type Cue, DATED_MEETINGS, DATED_THINGS } from '../../vocabulary/nl-cues';
import { type ClauseReading, STRONG } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';
import { isOneOf, nounBefore } from './due-noun';
import { BELIEVED, isDenied, OPENS_CLAUSE } from './due-score';

/** The cues that only a deadline has. */
export const DUE_CUES: ReadonlySet<Cue> = new Set<Cue>(['field', 'latest', 'ready', 'before', 'by']);

/** "Uiterlijk vorige week vrijdag", "Bas mailt Inge gisteren": a deadline by its words or its place that has been. */
export function isGone(scan: Scan, date: CuedDate, reading: ClauseReading, score: number): boolean {
  if (!isPast(scan, date) || isDenied(scan, date) || isBehindTold(scan, date)) return false;
  return score >= BELIEVED || DUE_CUES.has(date.cue) || closesWork(scan, date, reading);
}

/** "zoals afgesproken vorige week": then it was said; the words before it are no part of the work and may be gone. */
function isBehindTold({ text, tokens }: Scan, { from }: CuedDate): boolean {
  const start = tokens[from]?.from ?? 0;
  return /(?:sproken|gezegd|gemeld|beloofd|gevraagd)\s+$/.test(text.slice(Math.max(0, start - 14), start));
}

function isPast(scan: Scan, { found }: CuedDate): boolean {
  const { value } = found;
  const { today } = scan.dateScan;
  if (value.kind === 'period') return value.to < today && !value.repeats;
  return value.kind === 'day' && !value.event && value.day < today;
}

/** The last words of a clause that asks for work, or a field of their own behind it. */
function closesWork(scan: Scan, date: CuedDate, reading: ClauseReading): boolean {
  const { kind, clause, items } = reading;
  if (date.cue === 'of' || date.cue === 'from' || date.cue === 'after' || date.to < clause.to) return false;
  if (kind === 'empty') return clause.before === ',' || clause.before === '-' || clause.before === '|';
  if (!STRONG.has(kind) && kind !== 'infinitive') return false;
  const noun = nounBefore(scan, date.from, clause.from);
  // "de uren vorige maand" are the hours of that month.
  if (noun !== '' && date.found.value.kind === 'period') return false;
  return !isOneOf(DATED_MEETINGS, noun) && !isOneOf(DATED_THINGS, noun) && !items.some(opensOrIsDone);
}

function opensOrIsDone({ norm, word }: Item): boolean {
  return OPENS_CLAUSE.has(norm) || word.verb?.form === 'participle';
}
