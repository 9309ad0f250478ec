import { inRange } from '../../text/in-range';
import { FIELD_LABELS } from '../../vocabulary/table-columns';
import type { Line } from '../clauses/layout';
import { DATE, PRIORITY, type Scan, WHO } from '../clauses/scan';
import { bestCoalition, type Draft } from '../draft/draft';
import { ownerParts } from '../draft/owners';
import { choiceForAll } from './heading';

/** "- uiterlijk vrijdag", "- prio A", "- wie: Bas": a line that only says who, when or how much it presses. */
export function saysOnlyParts(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let at = from;
  if (LABELLED.has(FIELD_LABELS.get(scan.tokens[at]?.norm ?? '') ?? 'what') && scan.inside[at] !== DATE) at++;
  let says = false;
  for (; at < to; at++) {
    const kind = scan.inside[at];
    if (kind === DATE || kind === PRIORITY || kind === WHO) says = true;
    else if (scan.tokens[at]?.kind !== 'mark') return false;
  }
  return says;
}

const LABELLED: ReadonlySet<string> = new Set(['who', 'when', 'rest']);

/** Whether such a line names nobody, so that it is no list of people either. */
export function namesNobody(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  return inRange(scan.people, from, to).length === 0;
}

/** Gives an action what the lines under it say and its own line does not. */
export function withDetails(scan: Scan, draft: Draft, details: readonly Line[]): Draft {
  let whole = draft;
  for (const line of details) whole = withDetail(scan, whole, line);
  return whole;
}

function withDetail(scan: Scan, draft: Draft, { from, to }: Line): Draft {
  const people = inRange(scan.people, from, to).filter(({ kind }) => kind === 'people');
  return {
    ...draft,
    owners: draft.owners.length > 0 ? draft.owners : ownerParts(scan, people, 'field'),
    due: draft.due.due || draft.due.spoken.length > 0 ? draft.due : choiceForAll(scan, { from, to }),
    coalition: draft.coalition ?? bestCoalition(inRange(scan.coalitions, from, to)),
    priority: draft.priority ?? inRange(scan.priorities, from, to)[0] ?? null,
  };
}
