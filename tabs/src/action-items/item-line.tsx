import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionItemDetail } from '../../../core/action-items/views';
import type { LinePreview } from '../../../core/capture/views';
import { useTexts } from '../language';
import { isStale, sentenceOf } from '../problems';
import { useSession } from '../session';
import { useNotify } from '../ui/notices';
import { useDraft } from './draft';
import { itemId } from './item-focus';
import { LineField } from './line-field';
import { draftMessage } from './overtaken';
import { itemQuery, previewQuery } from './queries';
import { useSendOwn } from './send-own';
import { showChanged } from './shown-items';

/** The whole action item as one line in the grammar of the chat: rewrite it, and its parts follow. */
export function ItemLine({ item }: { readonly item: ActionItemDetail }) {
  const texts = useTexts();
  const { tabs } = texts;
  const replace = useReplaceLine(item.number);
  const notify = useNotify();
  const draft = useDraft(item, LINE, async (line, over) => {
    const after = await replace(over, line);
    if (!after) return null;
    const about = itemId(item.number);
    const told = ({ line: now }: ActionItemDetail) => tabs.changes.rewritten(item.number, now);
    const failed = (text: string) => notify({ text, intent: 'failed', about });
    const undo = () =>
      void replace(after, over.line).then(
        (back) =>
          back
            ? notify({ text: tabs.changes.undone(told(back)), intent: 'done', about })
            : failed(texts.shared.refusals.stale({})),
        (problem: unknown) => failed(sentenceOf(problem, texts)),
      );
    notify({ text: told(after), intent: 'done', about, undo });
    return after;
  });
  const [held, setHeld] = useState<string | null>(null);
  const leavesOpen = useLeavesOpen(item.number);
  const save = async (line: string, shown: LinePreview | null) => {
    // A question that nobody has seen yet comes first; the next Enter saves.
    if (!shown && line !== item.line && (await leavesOpen(line))) return setHeld(line);
    setHeld(null);
    await draft.save();
  };
  if (!item.mayChange.allowed || item.status === 'ingetrokken') return null;
  return (
    <section aria-label={tabs.panel.line}>
      <LineField
        label={tabs.panel.line}
        labelled="above"
        saved={item.line}
        button={tabs.common.save}
        hint={tabs.panel.lineHint}
        input={draft.input}
        message={{
          ...(held !== null && held === draft.text.trim()
            ? { validationState: 'warning', validationMessage: tabs.panel.lineLook }
            : {}),
          ...draftMessage(draft, tabs.draft.lineOvertaken(item.line), tabs.draft.unsaved),
        }}
        place={{ number: item.number }}
        text={draft.text}
        onText={draft.type}
        save={save}
      />
    </section>
  );
}

/** Whether a line leaves a question open; not when the server cannot be asked. */
function useLeavesOpen(number: number): (line: string) => Promise<boolean> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  return async (line) => {
    try {
      const { actions } = await queryClient.fetchQuery(previewQuery(api, line, { number }));
      return actions.some(({ doubts }) => doubts.length > 0);
    } catch {
      return false;
    }
  };
}

const LINE = {
  read: (item: ActionItemDetail) => item.line,
  write: (item: ActionItemDetail, line: string) => ({ ...item, line }),
};

/**
 * Gives an action item the parts of a line, as somebody saw it. When what changed meanwhile is not in the line it goes
 * through; when it is, null: then the action item as it is now is on screen.
 */
function useReplaceLine(number: number) {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const send = useSendOwn();
  const put = (version: number, text: string) =>
    send(number, () => api.send<ActionItemDetail>('PUT', `/api/action-items/${number}/line`, { version, text }));
  return async (seen: ActionItemDetail, line: string): Promise<ActionItemDetail | null> => {
    try {
      const after = await put(seen.version, line).catch(async (problem: unknown) => {
        if (!isStale(problem)) throw problem;
        const now = await queryClient.fetchQuery({ ...itemQuery(api, number), staleTime: 0 });
        return now.line === seen.line ? put(now.version, line) : null;
      });
      if (after) showChanged(queryClient, after);
      return after;
    } finally {
      void queryClient.invalidateQueries();
    }
  };
}
