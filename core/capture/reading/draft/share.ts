import { inRange } from '../../text/in-range';
import { STRONG } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';
import { chooseDue, type DueChoice } from '../due/due';
import { bestCoalition, type Draft } from './draft';
import type { Read } from './read';

const ALL = new Set([
  'alles',
  'allemaal',
  'beide',
  'beiden',
  'allebei',
  'alle',
  'allen',
  'both',
  'all',
  'everything',
  'iedereen',
]);

/**
 * What leads several actions holds for each of them ("coalitie 4, voor vrijdag: Bas … en Inge …"), and so does what
 * closes them ("alles voor 3 december"), unless an action says otherwise itself.
 */
export function shareTheRest(
  scan: Scan,
  from: number,
  reads: readonly Read[],
  drafts: readonly Draft[],
): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const first = reads.findIndex((one) => STRONG.has(one.reading.kind) && !one.ownerField);
  const end = reads[first]?.reading.clause.from ?? from;
  const lead = reads.slice(0, Math.max(first, 0));
  const coalition = bestCoalition(inRange(scan.coalitions, from, end));
  const priority = inRange(scan.priorities, from, end)[0] ?? null;
  const due = closingDue(scan, reads) ?? dueOf(scan, lead);
  return drafts.map((draft) => ({
    ...draft,
    coalition: draft.coalition ?? coalition,
    priority: draft.priority ?? priority,
    due: draft.due.due || !due ? draft.due : { ...draft.due, due },
  }));
}

function closingDue(scan: Scan, reads: readonly Read[]): DueChoice['due'] {
  const last = reads.at(-1);
  if (!last) return null;
  const { reading } = last;
  const closes =
    reading.kind === 'empty'
      ? last !== reads[0] && reading.clause.before !== '('
      : ALL.has(reading.items[0]?.norm ?? '');
  return closes ? dueOf(scan, [last]) : null;
}

function dueOf(scan: Scan, reads: readonly Read[]): DueChoice['due'] {
  return chooseDue(
    scan,
    reads.map((one) => ({ ...one.reading, kind: 'empty' })),
    () => false,
  ).due;
}
