import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail, ActionItemView } from '../../../core/action-items/views';
import type { ApiClient } from '../api-client';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { isStale, sentenceOf } from '../problems';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { useNotify } from '../ui/notices';
import { focusItem } from './item-focus';
import { showChanged, showMoved } from './shown-items';

/** Resolves to the action item as it became, or to null when it was not done. */
type ItemChange = (item: ActionItemView, change: ActionItemChange) => Promise<ActionItemView | null>;

/**
 * Changes an action item as somebody saw it: on screen at once, then on the server. A notice says what was done and
 * offers to undo it; when the server says no, the screen goes back and the notice says why.
 */
export function useItemChange(): ItemChange {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const announce = useAnnounce();
  const notify = useNotify();
  const { mine } = useLive();
  return useCallback(
    async (item, change) => {
      const show = (after: ActionItemView) => {
        showChanged(queryClient, after);
        refresh(queryClient, item.number);
      };
      const failed = (problem: unknown) => {
        notify({ text: problemSentence(problem, change, texts), intent: 'failed' });
        void queryClient.invalidateQueries();
      };
      const takeBack = async (done: ActionItemView) => {
        try {
          const now = await api.get<ActionItemDetail>(`/api/action-items/${item.number}`);
          const inverse = inverseOf(change, done, now);
          if (!inverse) return notify({ text: texts.shared.refusals.stale({}), intent: 'failed' });
          mine(item.number);
          show(await postChange(api, item.number, now.version, inverse));
          announce(texts.tabs.changes.undone(item.title));
          focusItem(item.number);
        } catch (problem) {
          failed(problem);
        }
      };
      showMoved(queryClient, item.number, change);
      try {
        mine(item.number);
        const after = await send(api, item, change);
        show(after);
        const undo = () => void takeBack(after);
        const text = doneSentence(change, after.title, texts);
        notify({ text, intent: 'done', ...(change.kind === 'comment' ? {} : { undo }) });
        return after;
      } catch (problem) {
        showChanged(queryClient, item);
        failed(problem);
        return null;
      }
    },
    [api, queryClient, texts, announce, notify, mine],
  );
}

const RESTORE: ActionItemChange = { kind: 'restore' };

/**
 * Sends a change with the version somebody saw. When another part was changed meanwhile it goes through over that;
 * when it is this part, or the action item moved, the server's refusal stands. A comment takes nothing away from anyone.
 */
async function send(api: ApiClient, seen: ActionItemView, change: ActionItemChange): Promise<ActionItemView> {
  const { number } = seen;
  const partOf = VALUES[change.kind];
  try {
    return await postChange(api, number, change.kind === 'comment' ? null : seen.version, change);
  } catch (problem) {
    if (!partOf || !isStale(problem)) throw problem;
    const now = await api.get<ActionItemDetail>(`/api/action-items/${number}`);
    if (partOf(now) !== partOf(seen)) throw problem;
    return postChange(api, number, now.version, change);
  }
}

/** The parts that have a value; every other change moves the action item. */
const VALUES: Partial<Record<ActionItemChange['kind'], (item: ActionItemView) => string | null>> = {
  title: (item) => item.title,
  due: (item) => item.dueDay,
  priority: (item) => item.priority,
  coalition: (item) => item.coalition?.code ?? null,
  owners: (item) => item.owners.map((owner) => owner.personId ?? owner.name).join('\n'),
};

/** What was typed stays in its field, so it is not said to be gone. */
function problemSentence(problem: unknown, { kind }: ActionItemChange, texts: Texts): string {
  const isTyped = kind === 'title' || kind === 'due';
  return isTyped && isStale(problem) ? texts.tabs.draft.stale : sentenceOf(problem, texts);
}

function postChange(api: ApiClient, number: number, version: number | null, change: ActionItemChange) {
  return api.send<ActionItemView>('POST', `/api/action-items/${number}/changes`, { version, change });
}

/**
 * What puts back a change: the server keeps that with every change. Null when the part was changed again since, by
 * whomever: that is not taken back unseen.
 */
function inverseOf({ kind }: ActionItemChange, done: ActionItemView, now: ActionItemDetail): ActionItemChange | null {
  const partOf = VALUES[kind] ?? stateOf;
  if (partOf(now) !== partOf(done)) return null;
  if (kind === 'withdraw') return RESTORE;
  const last = now.history.findLast(({ event }) => event.kind === 'changed' && isSamePart(event.change.kind, kind));
  return last?.event.kind === 'changed' ? last.event.inverse : null;
}

function isSamePart(one: ActionItemChange['kind'], other: ActionItemChange['kind']): boolean {
  return one !== 'comment' && VALUES[one] === VALUES[other];
}

function stateOf({ status, waitsOn }: ActionItemView): string {
  return `${status} ${waitsOn ?? ''}`;
}

/** Fetches again what may look different now; the event from the server would do so too, but later. */
function refresh(queryClient: QueryClient, number: number) {
  for (const queryKey of [['board'], ['items'], ['mine'], ['item', number]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

function doneSentence(change: ActionItemChange, title: string, { tabs, shared }: Texts): string {
  switch (change.kind) {
    case 'start':
      return tabs.changes.moved(title, shared.status.bezig);
    case 'reopen':
      return tabs.changes.moved(title, shared.status['te-doen']);
    case 'wait':
      return tabs.changes.waits(title, change.on);
    case 'close':
      return tabs.changes.closed(title);
    case 'withdraw':
      return tabs.changes.withdrawn(title);
    case 'restore':
      return tabs.changes.restored(title);
    case 'comment':
      return tabs.changes.commented;
    default:
      return tabs.changes.saved(title);
  }
}
