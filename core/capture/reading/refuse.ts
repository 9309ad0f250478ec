import { phraseAt } from '../text/phrases';
import type { Refusal } from '../vocabulary/nl-refusals';
import { OPENERS } from '../vocabulary/nl-sentences';
import { REFUSALS_ANYWHERE, REFUSALS_OPENING } from '../vocabulary/nl-sentences-compiled';
import type { Clause } from './clauses';
import { fillerAt } from './items';
import type { Scan } from './scan';

/** Refusals that colour the whole sentence rather than one clause of it. */
const WHOLE_SENTENCE: ReadonlySet<Refusal['why']> = new Set([
  'wish',
  'hypothesis',
  'report',
  'agreement',
  'question',
  'bot',
]);

/** Why each clause asks for no work (conventions §1); null for a clause that may. */
export function refusalsOf(scan: Scan, clauses: readonly Clause[]): readonly (Refusal | null)[] {
  const own = clauses.map((clause) => refusalIn(scan, clause));
  return clauses.map(
    (clause, i) =>
      own[i] ??
      own.find(
        (refusal, j) => refusal && clauses[j]?.sentence === clause.sentence && WHOLE_SENTENCE.has(refusal.why),
      ) ??
      null,
  );
}

function refusalIn(scan: Scan, clause: Clause): Refusal | null {
  const opening = openingRefusal(scan, clause);
  if (opening) return opening;
  for (let at = clause.from; at < clause.to; at++) {
    const phrase = scan.tokens[at]?.quoted ? null : phraseAt(REFUSALS_ANYWHERE, scan.tokens, at);
    if (phrase && phrase.to <= clause.to) return phrase.value;
  }
  return null;
}

function openingRefusal(scan: Scan, clause: Clause): Refusal | null {
  if (
    clause.before !== '' &&
    clause.before !== '.' &&
    clause.before !== '\n' &&
    clause.before !== '!' &&
    clause.before !== ':'
  )
    return null;
  let at = clause.from;
  for (;;) {
    const phrase = phraseAt(REFUSALS_OPENING, scan.tokens, at);
    if (phrase && phrase.to <= clause.to) return phrase.value;
    const who = scan.whoAt.get(at);
    const filler = fillerAt(scan, at, true);
    const next = who?.to ?? filler?.to ?? (OPENERS.has(scan.tokens[at]?.norm ?? '') ? at + 1 : at);
    if (next === at || next >= clause.to) return null;
    at = next;
  }
}
