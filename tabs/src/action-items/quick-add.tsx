import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useTexts } from '../language';
import { keep, recall } from '../memory';
import { useWaiting } from '../sending';
import { useSession } from '../session';
import { LineField } from './line-field';
import { useOutbox } from './outbox';

/**
 * Adds an action item to a coalition in one line. What is typed survives a reload; what is added without a connection
 * stands under the line until it is sent, and the line is free for the next.
 */
export function QuickAdd({ coalition }: { readonly coalition: string }) {
  const { tabs } = useTexts();
  const { me } = useSession();
  const { add } = useOutbox();
  const draft = `tafelwerk.draft.${me.person.id}.${coalition}`;
  const [text, setText] = useState(() => recall(draft) ?? '');
  const waiting = useWaitingLines(coalition);
  useEffect(() => keep(draft, text || null), [draft, text]);
  useEffect(() => setText((now) => (waiting.includes(now.trim()) ? '' : now)), [waiting]);
  const save = async (line: string) => {
    try {
      await add(coalition, line);
      setText((now) => (now.trim() === line ? '' : now));
    } catch (problem) {
      setText((now) => now || line);
      throw problem;
    }
  };
  return (
    <div>
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
      <WaitingLines lines={waiting} />
    </div>
  );
}

const NONE: readonly string[] = [];

function useWaitingLines(coalition: string): readonly string[] {
  const { lines } = useOutbox();
  const waiting = useWaiting();
  return useMemo(
    () => (waiting > 0 ? lines.filter((line) => line.coalition === coalition).map(({ text }) => text) : NONE),
    [lines, waiting, coalition],
  );
}

function WaitingLines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.waiting} aria-label={tabs.line.waiting}>
      {lines.map((line) => (
        <li key={line}>{`${tabs.line.waiting}: ${line}`}</li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  waiting: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});
