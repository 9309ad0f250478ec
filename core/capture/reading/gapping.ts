import { isSenderOnly } from '../parts/find-people';
import { wordSet } from '../vocabulary/phrase-list';
import type { ClauseReading } from './clause-reading';
import { finiteOf } from './items';
import type { Read } from './read';

const OPENS_OBJECT = wordSet('de het een alle onze zijn haar hun mijn');

/** "Inge pakt de communicatie op, Bas de logistiek": who stands before an object does the same with it. */
export function withGapsFilled(reads: readonly Read[]): readonly Read[] {
  const filled: Read[] = [];
  for (const read of reads) {
    const before = filled.at(-1)?.reading;
    filled.push(before && isGap(before, read) ? { ...read, reading: asSame(read.reading) } : read);
  }
  return filled;
}

function asSame(reading: ClauseReading): ClauseReading {
  const isOwn = reading.who !== null && isSenderOnly(reading.who);
  return { ...reading, kind: isOwn ? 'promise' : 'assertion' };
}

/** Whether a clause has somebody and an object, and leaves out the verb of the clause right before it. */
function isGap(before: ClauseReading, { reading, ownerField, refusal }: Read): boolean {
  const { who, items, clause } = reading;
  if (who?.kind !== 'people' || ownerField || refusal || clause.before !== ',' || clause.from !== before.clause.to + 1)
    return false;
  const isFirst = before.verbForm !== null && before.who !== null && before.who.kind !== 'group';
  const goesOn = before.verb < 0 && before.verbForm === null && before.clause.before === ',';
  if ((!isFirst && !goesOn) || !TAKEN.has(before.kind)) return false;
  if (items[0]?.who !== who || !OPENS_OBJECT.has(items[1]?.norm ?? '') || items.length > LONGEST) return false;
  return items.length > 2 && items.every((_, i) => i < 1 || finiteOf(items, i) === null);
}

const LONGEST = 9;
const TAKEN: ReadonlySet<ClauseReading['kind']> = new Set(['assertion', 'promise', 'request']);
