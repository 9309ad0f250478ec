import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail, ActionItemView } from '../../../core/action-items/views';
import type { ApiClient } from '../api-client';
import { isStale } from '../problems';
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
    if (partRead(change)(now) !== partRead(change)(seen)) throw problem;
    return postChange(api, number, now.version, change);
  }
}

/** Takes back a change as it was done; null when its part was changed again since, by whomever: not unseen. */
export async function takeBackChange(
  api: ApiClient,
  done: ActionItemView,
  change: ActionItemChange,
): Promise<ActionItemView | null> {
  const now = await readItem(api, done.number);
  const inverse = inverseOf(change, done, now);
  return inverse && postChange(api, done.number, now.version, inverse);
}

function readItem(api: ApiClient, number: number) {
  return api.get<ActionItemDetail>(`/api/action-items/${number}`);
}

function postChange(api: ApiClient, number: number, version: number | null, change: ActionItemChange) {
  return api.send<ActionItemView>('POST', `/api/action-items/${number}/changes`, { version, change });
}

type Read = (item: ActionItemView) => string | null;

/** The parts that have a value; every other change moves the action item. */
const VALUES: Partial<Record<ActionItemChange['kind'], Read>> = {
  title: (item) => item.title,
  due: (item) => item.dueDay,
  priority: (item) => item.priority,
  coalition: (item) => item.coalition?.code ?? null,
  owners: (item) => item.owners.map((owner) => owner.personId ?? owner.name).join('\n'),
};

/** How to read the part that a change is about, to compare it. */
function partRead({ kind }: ActionItemChange): Read {
  return VALUES[kind] ?? (({ status, waitsOn }) => `${status} ${waitsOn ?? ''}`);
}

function isDone(change: ActionItemChange, seen: Seen, now: ActionItemDetail): boolean {
  if (change.kind === 'comment') return timesSaid(change.text, now) > timesSaid(change.text, seen);
  if (change.kind === 'restore') return now.status !== 'ingetrokken';
  const read = partRead(change);
  return read({ ...now, ...partOf(change) }) === read(now);
}

function timesSaid(text: string, { history = [] }: Seen): number {
  return history.filter(({ event }) => event.kind === 'changed' && saysSo(event.change, text)).length;
}

function saysSo(change: ActionItemChange, text: string): boolean {
  return change.kind === 'comment' && change.text === text;
}

const RESTORE: ActionItemChange = { kind: 'restore' };

/** What puts back a change: the server keeps that with every change. */
function inverseOf(change: ActionItemChange, done: ActionItemView, now: ActionItemDetail): ActionItemChange | null {
  if (partRead(change)(now) !== partRead(change)(done)) return null;
  if (change.kind === 'withdraw') return RESTORE;
  const last = now.history.findLast(
    ({ event }) => event.kind === 'changed' && isSamePart(event.change.kind, change.kind),
  );
  return last?.event.kind === 'changed' ? last.event.inverse : null;
}

function isSamePart(one: ActionItemChange['kind'], other: ActionItemChange['kind']): boolean {
  return one !== 'comment' && VALUES[one] === VALUES[other];
}
