import { wordSet } from '../vocabulary/phrase-list';
import type { Draft, Read } from './draft';
import { chooseDue } from './due';
import type { Scan } from './scan';

const ALL = wordSet('alles allemaal beide beiden allebei alle allen both all everything iedereen');

/** "…: alles voor 3 december" and a date alone at the end hold for every action before it that has none of its own. */
export function shareTheRest(scan: Scan, reads: readonly Read[], drafts: readonly Draft[]): readonly Draft[] {
  const last = reads.at(-1);
  if (!last || drafts.length < 2) return drafts;
  const { reading } = last;
  const holdsForAll =
    reading.kind === 'empty'
      ? last !== reads[0] && reading.clause.before !== '('
      : ALL.has(reading.items[0]?.norm ?? '');
  if (!holdsForAll) return drafts;
  const { due } = chooseDue(scan, [{ ...reading, kind: 'empty' }], () => false);
  if (!due) return drafts;
  return drafts.map((draft) => (draft.due.due ? draft : { ...draft, due: { ...draft.due, due } }));
}
