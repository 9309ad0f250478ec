import type { ActionItemNumber } from '../shared/ids';
import type { CapturedAction } from './capture';
import type { UnderstoodAction } from './understanding';

export type Part = 'title' | 'owners' | 'due' | 'coalition' | 'priority';

/** What an edit of a message means for the action items it gave. */
export type Revisal =
  | {
      readonly kind: 'keep';
      readonly number: ActionItemNumber;
      readonly now: UnderstoodAction;
      readonly parts: readonly Part[];
      /** Corrections of the parts that the edit leaves as they were; null when there was none. */
      readonly putRight: UnderstoodAction | null;
    }
  | { readonly kind: 'add'; readonly now: UnderstoodAction }
  | { readonly kind: 'drop'; readonly number: ActionItemNumber };

/**
 * Compares what was understood before an edit with what is understood now. Only parts whose words changed
 * meaning are listed, so that a correction made by hand or in the chat on another part stays.
 */
export function revise(before: readonly CapturedAction[], after: readonly UnderstoodAction[]): readonly Revisal[] {
  const pairs = match(before, after);
  const kept = new Set(pairs.map(([old]) => old));
  const revisals: Revisal[] = after.map((now) => {
    const old = pairs.find(([, next]) => next === now)?.[0];
    if (!old) return { kind: 'add', now };
    const parts = changedParts(old.understood, now);
    return {
      kind: 'keep',
      number: old.number,
      now,
      parts,
      putRight: old.putRight && stillRight(old.putRight, now, parts),
    };
  });
  const dropped = before.filter((old) => !kept.has(old)).map((old) => ({ kind: 'drop', number: old.number }) as const);
  return [...revisals, ...dropped];
}

/** Pairs old and new by title first, then by their order among what is left. */
function match(before: readonly CapturedAction[], after: readonly UnderstoodAction[]) {
  const pairs: [CapturedAction, UnderstoodAction][] = [];
  const left = new Set(before);
  const free = after.filter((now) => {
    const same = [...left].find((old) => old.understood.title === now.title);
    if (!same) return true;
    left.delete(same);
    pairs.push([same, now]);
    return false;
  });
  const rest = [...left];
  for (const [i, now] of free.entries()) {
    const old = rest[i];
    if (old) pairs.push([old, now]);
  }
  return pairs;
}

/** What corrections put right stays, but for the parts of which the message now says something else. */
function stillRight(putRight: UnderstoodAction, now: UnderstoodAction, parts: readonly Part[]): UnderstoodAction {
  const from = (part: Part) => (parts.includes(part) ? now : putRight);
  return {
    title: from('title').title,
    owners: from('owners').owners,
    due: from('due').due,
    coalition: from('coalition').coalition,
    priority: from('priority').priority,
    doubts: [
      ...from('coalition').doubts.filter(({ about }) => about === 'coalition'),
      ...from('due').doubts.filter(({ about }) => about !== 'coalition'),
    ],
  };
}

function changedParts(old: UnderstoodAction, now: UnderstoodAction): readonly Part[] {
  const differs: Record<Part, boolean> = {
    title: old.title !== now.title,
    owners:
      JSON.stringify(old.owners.map((part) => part.value)) !== JSON.stringify(now.owners.map((part) => part.value)),
    due: old.due?.value !== now.due?.value,
    coalition: old.coalition?.value !== now.coalition?.value,
    priority: old.priority?.value !== now.priority?.value,
  };
  return (['title', 'owners', 'due', 'coalition', 'priority'] as const).filter((part) => differs[part]);
}
