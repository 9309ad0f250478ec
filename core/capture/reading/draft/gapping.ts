import { isSenderOnly } from '../../parts/find-people';
import { NO_THINGS } from '../../vocabulary/nl-no-things';
import { wordSet } from '../../vocabulary/phrase-list';
import type { ClauseReading } from '../clauses/clause-reading';
import { finiteOf } from '../clauses/items';
import type { Scan } from '../clauses/scan';
import type { Read } from './read';
import { isThing } from './things';

const OPENS_OBJECT = wordSet('de het een alle onze zijn haar hun mijn');

/**
 * "Inge pakt de communicatie op, Bas de logistiek": who stands before an object does the same with it. "Inge zaal
 * regelen, Bas catering": and so in a telegram.
 */
export function withGapsFilled(reads: readonly Read[], scan: Scan): readonly Read[] {
  const filled: Read[] = [];
  for (const read of reads) {
    const before = filled.at(-1)?.reading;
    if (before && isGap(before, read)) filled.push({ ...read, reading: asSame(read.reading) });
    else if (before && isGapInTelegram(scan, before, read))
      filled.push({ ...read, reading: { ...read.reading, kind: 'infinitive' } });
    else filled.push(read);
  }
  return filled;
}

/** Whether a clause has somebody and a thing, behind one that says who is to do what. */
function isGapInTelegram(scan: Scan, before: ClauseReading, { reading, ownerField, refusal }: Read): boolean {
  const { kind, who, items } = reading;
  if (kind !== 'nominal' || before.kind !== 'infinitive' || ownerField || refusal || !isNext(before, reading))
    return false;
  if (who?.kind !== 'people' || who.receives || before.who?.kind !== 'people' || before.items[0]?.who !== before.who)
    return false;
  if (items[0]?.who !== who || items.length < 2 || items.length > LONGEST_THING) return false;
  return items.slice(1).every(({ at }) => isThing(scan, at));
}

/** Whether only a mark between two pieces of work stands between them. */
function isNext(before: ClauseReading, { clause }: ClauseReading): boolean {
  return BETWEEN.has(clause.before) && clause.from === before.clause.to + 1;
}

const BETWEEN = wordSet(', ; .');
const LONGEST_THING = 4;

function asSame(reading: ClauseReading): ClauseReading {
  const isOwn = reading.who !== null && isSenderOnly(reading.who);
  return { ...reading, kind: isOwn ? 'promise' : 'assertion' };
}

/** Whether a clause has somebody and an object, and leaves out the verb of the clause right before it. */
function isGap(before: ClauseReading, { reading, ownerField, refusal }: Read): boolean {
  const { who, items } = reading;
  if (who?.kind !== 'people' || ownerField || refusal || !isNext(before, reading)) return false;
  const isFirst = before.verbForm !== null && before.who !== null && before.who.kind !== 'group';
  const goesOn = before.verb < 0 && before.verbForm === null && BETWEEN.has(before.clause.before);
  if ((!isFirst && !goesOn) || !TAKEN.has(before.kind)) return false;
  if (items[0]?.who !== who || !OPENS_OBJECT.has(items[1]?.norm ?? '') || items.length > LONGEST) return false;
  return (
    items.length > 2 && items.every(({ norm }, i) => i < 1 || (finiteOf(items, i) === null && !NO_THINGS.has(norm)))
  );
}

const LONGEST = 9;
const TAKEN: ReadonlySet<ClauseReading['kind']> = new Set(['assertion', 'promise', 'request']);
