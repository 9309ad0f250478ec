import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemDetail, ActionItemView } from '../../../core/action-items/views';
import type { ApiClient } from '../api-client';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { useNotify } from '../ui/notices';
import { focusItem } from './item-focus';
import { showChanged, showMoved } from './shown-items';

type Target = Pick<ActionItemView, 'number' | 'title' | 'version'>;

/**
 * Changes an action item: on screen at once, then on the server. A notice says what was done and offers to undo
 * it; when the server says no, the screen goes back and the notice says why. Resolves to whether it was done.
 */
export function useItemChange(): (item: Target, change: ActionItemChange) => Promise<boolean> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const announce = useAnnounce();
  const notify = useNotify();
  const { mine } = useLive();
  return useCallback(
    async (item, change) => {
      const undo = () => void takeBack();
      const run = async (version: number, what: ActionItemChange) => {
        mine(item.number);
        const after = await postChange(api, item.number, version, what);
        showChanged(queryClient, after);
        refresh(queryClient, item.number);
        return after;
      };
      const failed = (problem: unknown) => {
        notify({ text: sentenceOf(problem, texts), intent: 'failed' });
        void queryClient.invalidateQueries();
        return false;
      };
      let done: ActionItemView | null = null;
      const takeBack = async () => {
        if (!done) return;
        try {
          const inverse = change.kind === 'withdraw' ? RESTORE : await lastInverse(api, item.number);
          if (!inverse) return;
          await run(done.version, inverse);
          announce(texts.tabs.changes.undone(item.title));
          focusItem(item.number);
        } catch (problem) {
          failed(problem);
        }
      };
      showMoved(queryClient, item.number, change);
      try {
        done = await run(item.version, change);
        const sentence = doneSentence(change, done.title, texts);
        notify({ text: sentence, intent: 'done', ...(change.kind === 'comment' ? {} : { undo }) });
        return true;
      } catch (problem) {
        return failed(problem);
      }
    },
    [api, queryClient, texts, announce, notify, mine],
  );
}

const RESTORE: ActionItemChange = { kind: 'restore' };

function postChange(api: ApiClient, number: number, version: number, change: ActionItemChange) {
  return api.send<ActionItemView>('POST', `/api/action-items/${number}/changes`, { version, change });
}

/** The server keeps with every change what puts it back; the version sent along guards against a change in between. */
async function lastInverse(api: ApiClient, number: number): Promise<ActionItemChange | null> {
  const { history } = await api.get<ActionItemDetail>(`/api/action-items/${number}`);
  const changes = history.flatMap(({ at, event }) =>
    event.kind === 'changed' && event.inverse ? [{ at, inverse: event.inverse }] : [],
  );
  return (
    changes.reduce<(typeof changes)[number] | null>((last, one) => (last && last.at > one.at ? last : one), null)
      ?.inverse ?? null
  );
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
