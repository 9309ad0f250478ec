import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ActionItemView } from '../../../core/action-items/views';
import type { CapturedItemView } from '../../../core/capture/views';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { keep, recall } from '../memory';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { fullDate } from '../ui/dates';
import { useNotify } from '../ui/notices';
import { useBoardAddress } from './board-address';
import { openSentence } from './doubts';
import { LineField } from './line-field';

/** Adds an action item to a coalition in one line. What is typed survives a reload and a lost connection. */
export function QuickAdd({ coalition }: { readonly coalition: string }) {
  const { tabs } = useTexts();
  const draft = `tafelwerk.draft.${coalition}`;
  const [text, setText] = useState(() => recall(draft) ?? '');
  const add = useAdd(coalition);
  useEffect(() => keep(draft, text || null), [draft, text]);
  const save = async (line: string) => {
    await add(line);
    setText((now) => (now.trim() === line ? '' : now));
  };
  return (
    <LineField
      label={tabs.board.addLabel}
      labelled="unseen"
      placeholder={tabs.board.addPlaceholder}
      button={tabs.board.add}
      hint={tabs.board.addHint}
      text={text}
      onText={setText}
      coalition={coalition}
      save={save}
    />
  );
}

function useAdd(coalition: string): (line: string) => Promise<void> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const notify = useNotify();
  const announce = useAnnounce();
  const { mine } = useLive();
  const { change } = useBoardAddress();
  const withdraw = async (items: readonly ActionItemView[]) => {
    try {
      for (const { number } of items) {
        mine(number);
        await api.send('POST', `/api/action-items/${number}/changes`, { version: null, change: { kind: 'withdraw' } });
      }
      announce(texts.tabs.changes.withdrawn(items.map((item) => item.title).join(', ')));
    } catch (problem) {
      notify({ text: sentenceOf(problem, texts), intent: 'failed' });
    }
    void queryClient.invalidateQueries();
  };
  return async (line) => {
    const { items } = await api.send<{ readonly items: readonly CapturedItemView[] }>('POST', '/api/action-items', {
      requestKey: requestKey(coalition, line),
      text: line,
      coalition,
    });
    keep(SENT, null);
    for (const { number } of items) mine(number);
    void queryClient.invalidateQueries();
    const lacking = items.find((item) => item.doubts.length > 0);
    const open = items.flatMap((item) => item.doubts.map((doubt) => openSentence(doubt, texts)));
    notify({
      text: [items.map((item) => addedText(item, coalition, texts)).join('. '), open.join(' ')]
        .filter(Boolean)
        .join('. '),
      spoken: [items.map((item) => addedSentence(item, coalition, texts)).join('. '), open.join(' ')]
        .filter(Boolean)
        .join('. '),
      intent: 'done',
      ...(lacking && {
        action: { label: texts.tabs.line.fillIn, run: () => change({ actie: String(lacking.number) }) },
      }),
      undo: () => void withdraw(items),
    });
  };
}

const SENT = 'tafelwerk.sent';

/** The same line for the same board sent again, by a second press, a retry or after a reload, is one request for the server. */
function requestKey(coalition: string, line: string): string {
  const [key, ...sent] = recall(SENT)?.split('\n') ?? [];
  if (key && sent.join('\n') === `${coalition}\n${line}`) return key;
  const fresh = crypto.randomUUID();
  keep(SENT, `${fresh}\n${coalition}\n${line}`);
  return fresh;
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
