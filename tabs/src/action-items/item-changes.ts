import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { ActionItemChange } from '../../../core/action-items/action-item';
import type { ActionItemView, HistoryView } from '../../../core/action-items/views';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { type Texts, useTexts } from '../language';
import { isStale, sentenceOf } from '../problems';
import { useSession } from '../session';
import { useNotify } from '../ui/notices';
import { type Done, type Seen, sendChange, takeBackChange } from './change-requests';
import { doneSentence } from './done-sentence';
import { historySentence } from './history-sentence';
import { focusItem, itemId } from './item-focus';
import { useSendOwn } from './send-own';
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
  const notify = useNotify();
  const send = useSendOwn();
  const takeBack = useTakeBack();
  const run = useCallback<ItemChange>(
    async (seen, change) => {
      const about = itemId(seen.number);
      showMoved(queryClient, seen.number, change);
      try {
        const after = await send(seen.number, (attempt) => sendChange(api, seen, change, attempt));
        showDone(queryClient, after);
        const done = { text: doneSentence(change, after, texts), intent: 'done' } as const;
        const undo = () => void takeBack({ change, seen, after });
        notify(change.kind === 'comment' ? done : { ...done, about, undo });
        return after;
      } catch (problem) {
        showChanged(queryClient, seen);
        notify({ text: problemSentence(problem, change, texts), intent: 'failed', about });
        void queryClient.invalidateQueries();
        return null;
      }
    },
    [api, queryClient, texts, notify, send, takeBack],
  );
  return useOnceAtATime(run);
}

/** What is asked again while it is on its way, as by a double click, is one wish. */
function useOnceAtATime(run: ItemChange): ItemChange {
  const last = useRef<{ readonly wish: string; readonly answer: ReturnType<ItemChange> } | null>(null);
  return useCallback(
    (seen, change) => {
      const wish = JSON.stringify([seen.number, change]);
      if (last.current?.wish === wish) return last.current.answer;
      const asked = { wish, answer: run(seen, change) };
      last.current = asked;
      void asked.answer.then(() => {
        if (last.current === asked) last.current = null;
      });
      return asked.answer;
    },
    [run],
  );
}

/** Takes back a change and says how things are again; or says what was changed since, which stays. */
function useTakeBack(): (done: Done) => Promise<void> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const notify = useNotify();
  const send = useSendOwn();
  return useCallback(
    async (done) => {
      const { number } = done.after;
      const about = itemId(number);
      try {
        const taken = await send(number, () => takeBackChange(api, done));
        if (taken.kind === 'back') {
          showDone(queryClient, taken.item);
          const text = texts.tabs.changes.undone(doneSentence(taken.change, taken.item, texts));
          notify({ text, intent: 'done', about });
          focusItem(number);
        } else {
          const names = queryClient.getQueryData<readonly CoalitionHeader[]>(['coalitions']) ?? [];
          notify({ text: overtakenSentence(taken.by, texts, names), intent: 'failed', about });
          void queryClient.invalidateQueries();
        }
      } catch (problem) {
        notify({ text: sentenceOf(problem, texts), intent: 'failed', about });
        void queryClient.invalidateQueries();
      }
    },
    [api, queryClient, texts, notify, send],
  );
}

function overtakenSentence(by: HistoryView | undefined, texts: Texts, names: readonly CoalitionHeader[]): string {
  if (!by) return texts.shared.refusals.stale({});
  return texts.tabs.changes.notUndone(historySentence(by, texts, names));
}

/** What was typed stays in its field, so it is not said to be gone. */
function problemSentence(problem: unknown, { kind }: ActionItemChange, texts: Texts): string {
  const isTyped = kind === 'title' || kind === 'due';
  return isTyped && isStale(problem) ? texts.tabs.draft.stale : sentenceOf(problem, texts);
}

/** Shows what the server made of it, and fetches again what may look different now; its event would do so later. */
function showDone(queryClient: QueryClient, after: ActionItemView) {
  showChanged(queryClient, after);
  for (const queryKey of [['board'], ['items'], ['mine'], ['item', after.number]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
