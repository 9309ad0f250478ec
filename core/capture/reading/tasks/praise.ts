import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';

/** "Mooie presentatie vanmorgen, Bas!", "Great session today": a thing praised, and nothing to be done. */
export function isPraise(scan: Scan, { kind, clause, items }: ClauseReading): boolean {
  const first = items[0];
  // "Goede plannen": right behind such a word stands a noun.
  const isThing = kind === 'nominal' || (kind === 'infinitive' && items.length === 2);
  if (!isThing || first?.at !== clause.from || !PRAISES.has(first.norm)) return false;
  if (!/^[.!\n]?$/.test(clause.before) || clause.after === ':') return false;
  return !scan.tokens.slice(clause.from, clause.to).some(({ norm }) => norm === 'graag' || norm === 'please');
}

const PRAISES = wordSet(
  'great nice good super lovely brilliant excellent awesome amazing fantastic wonderful mooie goede leuke fijne geslaagde heerlijke',
  'lekkere sterke toffe geweldige prachtige fantastische gezellige superleuke topdag topavond inspirerende',
);
