import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail, ActionItemView, HistoryView } from '../../../core/action-items/views';
import type { ApiClient } from '../api-client';
import { isStale } from '../problems';
import { changeTo, hasSamePart, isSamePart } from './item-parts';
import { partOf } from './shown-items';

/** An action item as somebody saw it; where its history was on screen, with that. */
export type Seen = ActionItemView & Partial<Pick<ActionItemDetail, 'history'>>;

/**
 * Sends a change with the version somebody saw. When another part was changed meanwhile it goes through over that;
 * when it is this part, the server's refusal stands. A comment takes nothing away from anyone. What may have been done
 * by an earlier attempt, of which the answer was lost, is not done twice.
 */
export async function sendChange(
  api: ApiClient,
  seen: Seen,
  change: ActionItemChange,
  attempt: 'first' | 'again',
): Promise<ActionItemView> {
  const { number } = seen;
  if (attempt === 'again') {
    const now = await readItem(api, number);
    if (isDone(change, seen, now)) return now;
  }
  try {
    return await postChange(api, number, change.kind === 'comment' ? null : seen.version, change);
  } catch (problem) {
    if (!isStale(problem)) throw problem;
    const now = await readItem(api, number);
    if (!hasSamePart(change.kind, now, seen)) throw problem;
    return postChange(api, number, now.version, change);
  }
}

/** A change that was done: how somebody saw the action item before it, and how it became. */
export interface Done {
  readonly change: ActionItemChange;
  readonly seen: Seen;
  readonly after: ActionItemView;
}

/** How taking back ends: `overtaken` when the part was changed again since, with what its history tells of that. */
type TakenBack =
  | { readonly kind: 'back'; readonly item: ActionItemView; readonly change: ActionItemChange }
  | { readonly kind: 'overtaken'; readonly by: HistoryView | undefined };

/** Takes back a change, as long as nobody changed its part again: that would undo what was not meant. */
export async function takeBackChange(api: ApiClient, { change, seen, after }: Done): Promise<TakenBack> {
  const now = await readItem(api, after.number);
  if (!hasSamePart(change.kind, now, after)) {
    const by = now.history.findLast(
      ({ event }) => event.kind === 'changed' && isSamePart(event.change.kind, change.kind),
    );
    return { kind: 'overtaken', by };
  }
  const back = after.status === 'ingetrokken' ? RESTORE : changeTo(change.kind, seen);
  return { kind: 'back', item: await postChange(api, now.number, now.version, back), change: back };
}

/** What was withdrawn can only be restored; the server knows to where. */
const RESTORE: ActionItemChange = { kind: 'restore' };

function readItem(api: ApiClient, number: number) {
  return api.get<ActionItemDetail>(`/api/action-items/${number}`);
}

function postChange(api: ApiClient, number: number, version: number | null, change: ActionItemChange) {
  return api.send<ActionItemView>('POST', `/api/action-items/${number}/changes`, { version, change });
}

function isDone(change: ActionItemChange, seen: Seen, now: ActionItemDetail): boolean {
  if (change.kind === 'comment') return timesSaid(change.text, now) > timesSaid(change.text, seen);
  if (change.kind === 'restore') return now.status !== 'ingetrokken';
  return hasSamePart(change.kind, { ...now, ...partOf(change) }, now);
}

function timesSaid(text: string, { history = [] }: Seen): number {
  return history.filter(({ event }) => event.kind === 'changed' && saysSo(event.change, text)).length;
}

function saysSo(change: ActionItemChange, text: string): boolean {
  return change.kind === 'comment' && change.text === text;
}
