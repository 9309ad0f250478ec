import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { isStale, sentenceOf } from '../problems';
import { useSend } from '../sending';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { useNotify } from '../ui/notices';
import { type Seen, sendChange, takeBackChange } from './change-requests';
import { focusItem } from './item-focus';
import { showChanged, showMoved } from './shown-items';

/** Resolves to the action item as it became, or to null when it was not done. */
type ItemChange = (item: Seen, change: ActionItemChange) => Promise<ActionItemView | null>;

/**
 * Changes an action item as somebody saw it: on screen at once, then on the server as soon as that can be reached. A
 * notice says what was done and offers to undo it; when the server says no, the screen goes back and the notice says why.
 */
export function useItemChange(): ItemChange {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const announce = useAnnounce();
  const notify = useNotify();
  const { mine } = useLive();
  const send = useSend();
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
          const back = await send(() => {
            mine(item.number);
            return takeBackChange(api, done, change);
          });
          if (!back) return notify({ text: texts.shared.refusals.stale({}), intent: 'failed' });
          show(back);
          announce(texts.tabs.changes.undone(item.title));
          focusItem(item.number);
        } catch (problem) {
          failed(problem);
        }
      };
      showMoved(queryClient, item.number, change);
      try {
        const after = await send((attempt) => {
          mine(item.number);
          return sendChange(api, item, change, attempt);
        });
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
    [api, queryClient, texts, announce, notify, mine, send],
  );
}

/** What was typed stays in its field, so it is not said to be gone. */
function problemSentence(problem: unknown, { kind }: ActionItemChange, texts: Texts): string {
  const isTyped = kind === 'title' || kind === 'due';
  return isTyped && isStale(problem) ? texts.tabs.draft.stale : sentenceOf(problem, texts);
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
