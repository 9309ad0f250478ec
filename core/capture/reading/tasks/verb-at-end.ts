import { isMany, isSenderOnly, type Who } from '../../parts/find-people';
import { verbForm } from '../../vocabulary/verbs';
import { type Base, type ClauseReading, readingWithVerb } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { finiteOf } from '../clauses/items';
import { guessedThird } from '../clauses/unknown-verb';
import { isPlural } from './verb-first';

/** "… of ik de zaal boek", "… dat Bas de teksten refinet": the finite verb closes the clause. */
export function verbAtEnd(items: readonly Item[], start: number, base: Base, who: Who): ClauseReading | null {
  const last = items.length - 1;
  if (last <= start) return null;
  const finite = finiteOf(items, last);
  const plural = isPlural(items[start - 1]) || isMany(who);
  const known = finite?.kind === 'action' && (plural || finite.verb.form !== 'infinitive') ? finite.verb : null;
  const verb = known ?? (finite ? null : guessedThird(items, last));
  return verb && readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start, last, verb);
}

const RESULTS = new Set(['staat', 'staan', 'ligt', 'liggen', 'is', 'zijn', 'wordt', 'worden', 'hangt', 'hangen']);

/** "… dat de lijst in de map staat", "… dat de zaal geboekt is": what must be the case is the work. */
export function resultAtEnd(items: readonly Item[], start: number, base: Base, who: Who | null): ClauseReading | null {
  const last = items.length - 1;
  if (last <= start + 1 || !RESULTS.has(items[last]?.norm ?? '')) return null;
  const shorter: Base = {
    clause: { ...base.clause, to: items[last]?.at ?? base.clause.to },
    items: items.slice(0, last),
  };
  const done = verbForm(items[last - 1]?.norm ?? '');
  if (done && items[last - 1]?.norm.includes('ge'))
    return readingWithVerb(shorter, 'request', who, start, last - 1, done);
  return { ...shorter, kind: 'request', who, verb: -1, verbForm: null, start };
}
