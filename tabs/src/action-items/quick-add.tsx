import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ActionItemView } from '../../../core/action-items/views';
import { type Texts, useTexts } from '../language';
import { useLive } from '../live-changes';
import { keep, recall } from '../memory';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { fullDate } from '../ui/dates';
import { useNotify } from '../ui/notices';
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
  // The same line sent twice, by a second press or a retry, is one request for the server.
  const request = useRef({ line: '', key: '' });
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
    if (request.current.line !== line) request.current = { line, key: crypto.randomUUID() };
    const { items } = await api.send<{ readonly items: readonly ActionItemView[] }>('POST', '/api/action-items', {
      requestKey: request.current.key,
      text: line,
      coalition,
    });
    request.current = { line: '', key: '' };
    for (const { number } of items) mine(number);
    void queryClient.invalidateQueries();
    notify({
      text: items.map((item) => texts.tabs.changes.added(item.title, item.number)).join(' '),
      intent: 'done',
      undo: () => void withdraw(items),
    });
    announce(items.map((item) => addedSentence(item, texts)).join(' '));
  };
}

function addedSentence(item: ActionItemView, texts: Texts): string {
  const parts = [
    ...item.owners.map((owner) => owner.name),
    ...(item.dueDay ? [fullDate(item.dueDay, texts)] : []),
    ...(item.priority ? [texts.shared.priority[item.priority]] : []),
  ];
  return [texts.tabs.changes.added(item.title, item.number), ...parts].join(', ');
}
