import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { useLive } from '../live-changes';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { useNotify } from '../ui/notices';
import { LineField } from './line-field';
import { showChanged } from './shown-items';

/** The whole action item as one line in the grammar of the chat: rewrite it, and its parts follow. */
export function ItemLine({ item }: { readonly item: ActionItemDetail }) {
  const texts = useTexts();
  const { tabs } = texts;
  // Null follows the action item; what is being typed stays, whatever others change meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  const { api } = useSession();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const { mine } = useLive();
  if (!item.mayChange.allowed || item.status === 'ingetrokken') return null;
  const replace = async (version: number, line: string) => {
    mine(item.number);
    const after = await api.send<ActionItemDetail>('PUT', `/api/action-items/${item.number}/line`, {
      version,
      text: line,
    });
    showChanged(queryClient, after);
    void queryClient.invalidateQueries();
    return after;
  };
  const save = async (line: string) => {
    if (line === item.line) return;
    const after = await replace(item.version, line);
    setTyped(null);
    const undo = () =>
      void replace(after.version, item.line).catch((problem: unknown) =>
        notify({ text: sentenceOf(problem, texts), intent: 'failed' }),
      );
    notify({ text: tabs.changes.saved(after.title), intent: 'done', undo });
  };
  return (
    <section aria-label={tabs.panel.line}>
      <LineField
        label={tabs.panel.line}
        labelled="above"
        saved={item.line}
        button={tabs.common.save}
        hint={tabs.panel.lineHint}
        text={typed ?? item.line}
        onText={setTyped}
        // What the line does not name, the action item will not have: no coalition is taken for granted.
        coalition={null}
        save={save}
      />
    </section>
  );
}
