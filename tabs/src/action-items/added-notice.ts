import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { ActionItemView } from '../../../core/action-items/views';
import type { CapturedItemView } from '../../../core/capture/views';
import { type Texts, useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { fullDate } from '../ui/dates';
import { useNotify } from '../ui/notices';
import { searchWithItem } from './board-address';
import { isLacking, openSentence } from './doubts';
import { itemId } from './item-focus';
import { useSendOwn } from './send-own';

/** Tells what became of a line on a board, leads to what is still missing, and offers to take it back. */
export function useAddedNotice(): (items: readonly CapturedItemView[], board: string) => void {
  const texts = useTexts();
  const notify = useNotify();
  const withdraw = useWithdrawal();
  const navigate = useNavigate();
  return useCallback(
    (items, board) => {
      const lacking = items.find((item) => item.doubts.some(isLacking));
      const open = items.flatMap((item) => item.doubts.filter(isLacking).map((doubt) => openSentence(doubt, texts)));
      const told = (sentences: readonly string[]) => [sentences.join('. '), open.join(' ')].filter(Boolean).join('. ');
      notify({
        text: told(items.map((item) => addedText(item, board, texts))),
        spoken: told(items.map((item) => addedSentence(item, board, texts))),
        intent: 'done',
        about: aboutAll(items),
        ...(lacking && {
          action: { label: texts.tabs.line.fillIn, run: () => void navigate(placeOf(lacking, board)) },
        }),
        undo: () => void withdraw(items),
      });
    },
    [texts, notify, withdraw, navigate],
  );
}

/** Beside the board as it is on screen, filters and all; from another page, the board itself. */
function placeOf({ number }: ActionItemView, board: string): string {
  const path = `/coalities/${encodeURIComponent(board)}`;
  const { pathname, search } = window.location;
  return path + searchWithItem(new URLSearchParams(pathname === path ? search : ''), number);
}

function useWithdrawal(): (items: readonly ActionItemView[]) => Promise<void> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const notify = useNotify();
  const send = useSendOwn();
  return useCallback(
    async (items) => {
      const about = aboutAll(items);
      const withdraw = (number: number) =>
        send(number, () =>
          api.send('POST', `/api/action-items/${number}/changes`, { version: null, change: { kind: 'withdraw' } }),
        );
      try {
        for (const { number } of items) await withdraw(number);
        notify({
          text: texts.tabs.changes.withdrawn(items.map(({ title }) => title).join(', ')),
          intent: 'done',
          about,
        });
      } catch (problem) {
        notify({ text: sentenceOf(problem, texts), intent: 'failed', about });
      }
      void queryClient.invalidateQueries();
    },
    [api, queryClient, texts, notify, send],
  );
}

function aboutAll(items: readonly ActionItemView[]): string {
  return items.map(({ number }) => itemId(number)).join(' ');
}

function addedText(item: ActionItemView, board: string, { tabs }: Texts): string {
  const elsewhere = item.coalition?.code === board ? null : (item.coalition?.shortName ?? null);
  return tabs.changes.added(item.title, item.number, elsewhere);
}

function addedSentence(item: ActionItemView, board: string, texts: Texts): string {
  const parts = [
    ...item.owners.map((owner) => owner.name),
    ...(item.dueDay ? [fullDate(item.dueDay, texts)] : []),
    ...(item.priority ? [texts.shared.priority[item.priority]] : []),
  ];
  return [addedText(item, board, texts), ...parts].join(', ');
}
