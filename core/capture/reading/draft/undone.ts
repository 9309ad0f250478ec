import { isParticiple } from '../../vocabulary/verbs';
import { isCarrier, takesIt } from '../clauses/carrier';
import { type ClauseReading, STRONG } from '../clauses/clause-reading';
import type { Read } from './read';

/** "De zaal is nog niet betaald. Inge, graag regelen": what has not been done is the work that is asked for. */
export function undoneAsWork(reads: readonly Read[]): readonly Read[] {
  if (reads.length < 2) return reads;
  return reads.map((read, i) => {
    const undone = read.refusal || read.reading.kind !== 'statement' ? null : undoneIn(read.reading);
    return undone && reads.some((one, later) => later > i && isOnlyTaking(one.reading))
      ? { ...read, reading: undone }
      : read;
  });
}

/** "Graag regelen", "wie doet dat?": takes it on, and says nothing more. */
function isOnlyTaking(reading: ClauseReading): boolean {
  if (reading.kind === 'infinitive') return reading.items.length > 0 && isCarrier(reading);
  return STRONG.has(reading.kind) && (reading.verb >= 0 ? isCarrier(reading) : takesIt(reading));
}

/** The thing and its participle as a clause that says what is needed: "de zaal betalen". */
function undoneIn(reading: ClauseReading): ClauseReading | null {
  const { items } = reading;
  const verb = items.findIndex(({ norm }) => norm === 'is' || norm === 'zijn');
  const last = items.at(-1);
  const form = last?.word.verb;
  const isUndone = verb > 0 && items[verb + 1]?.norm === 'niet';
  if (!isUndone || !last || !form || !isParticiple(last.norm)) return null;
  const things = items.slice(0, verb);
  const end = things.at(-1);
  if (!end || things.some(({ who }) => who !== null)) return null;
  const clause = { ...reading.clause, to: end.to };
  return { clause, items: [...things, last], kind: 'need', who: null, verb: things.length, verbForm: form, start: 0 };
}
