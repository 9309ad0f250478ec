import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../language';
import { keep, recall } from '../memory';
import { useSession } from '../session';
import { useAnnounce } from '../ui/announcer';
import { PANEL_WIDTH } from '../ui/notice';
import { useNotify } from '../ui/notices';
import { LineField } from './line-field';
import { type OutgoingLine, useOutbox } from './outbox';
import { OutgoingLines } from './outgoing-lines';

/**
 * Adds an action item to a coalition in one line, or one for each line of a list that is pasted. What is typed survives
 * a reload. The line is free for the next at once; what takes time, or is refused, stands under it. A refused line comes
 * back by itself when nothing is typed yet.
 */
export function QuickAdd({ coalition }: { readonly coalition: string }) {
  const { tabs } = useTexts();
  const { me } = useSession();
  const { lines, add, take } = useOutbox();
  const notify = useNotify();
  const announce = useAnnounce();
  const draft = `tafelwerk.draft.${me.person.id}.${coalition}`;
  const [text, setText] = useState(() => recall(draft) ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const input = useRef<HTMLElement>(null);
  const here = useHere(text);
  useEffect(() => keep(draft, text || null), [draft, text]);
  const send = async (line: string) => {
    const refused = await add(coalition, line);
    if (!refused) return;
    const sentence = tabs.line.refused(line, refused.refusal ?? '');
    if (here.current === null) notify({ text: sentence, intent: 'failed' });
    else if (here.current === '') correct(refused);
    else announce(sentence);
  };
  const save = async (line: string) => {
    setText('');
    setRefusal(null);
    void send(line);
  };
  const correct = (line: OutgoingLine) => {
    take(line);
    setText(line.text);
    setRefusal(line.refusal);
  };
  const correctHere = (line: OutgoingLine) => {
    correct(line);
    input.current?.focus();
  };
  return (
    <div style={BESIDE_PANEL}>
      <LineField
        label={tabs.board.addLabel}
        labelled="unseen"
        placeholder={tabs.board.addPlaceholder}
        button={tabs.board.add}
        hint={tabs.board.addHint}
        input={input}
        severalLines
        text={text}
        {...(refusal ? { message: { validationMessage: `${refusal} ${tabs.line.kept}` } } : {})}
        onText={setText}
        place={{ coalition }}
        save={save}
      />
      <OutgoingLines
        lines={lines.filter((line) => line.coalition === coalition)}
        onCorrect={text === '' ? correctHere : null}
        onForget={take}
      />
    </div>
  );
}

/** A panel beside the board must not lie over a question. */
const BESIDE_PANEL = { paddingRight: `var(${PANEL_WIDTH}, 0px)` };

/** What stands in the line now, for what happens later; null when the person is on another page by then. */
function useHere(text: string) {
  const here = useRef<string | null>(null);
  useEffect(() => {
    here.current = text;
    return () => {
      here.current = null;
    };
  }, [text]);
  return here;
}
