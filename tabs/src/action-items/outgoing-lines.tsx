import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../language';
import { useWaiting } from '../sending';
import { useDebounced } from '../ui/debounced';
import { PLAIN_LIST } from '../ui/styles';
import type { OutgoingLine } from './outbox';

interface OutgoingLinesProps {
  readonly lines: readonly OutgoingLine[];
  /** Puts a refused line where it can be corrected; null while something else stands there. */
  readonly onCorrect: ((line: OutgoingLine) => void) | null;
  readonly onForget: (line: OutgoingLine) => void;
}

/** Lines that wait for a connection or take long, and lines that were refused. */
export function OutgoingLines({ lines, ...presses }: OutgoingLinesProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const isWaiting = useWaiting() > 0;
  const known = useDebounced(lines.map(({ requestKey }) => requestKey).join(' '), LONG_MS).split(' ');
  const sent = lines.filter((line) => line.refusal === null && (isWaiting || known.includes(line.requestKey)));
  const refused = lines.filter((line) => line.refusal !== null);
  const sign = isWaiting ? tabs.line.waiting : tabs.line.sending;
  return (
    <>
      {sent.length > 0 && (
        <ul className={styles.list} aria-label={sign}>
          {sent.map((line) => (
            <li key={line.requestKey}>{`${sign}: ${line.text}`}</li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <ul className={styles.list} aria-label={tabs.line.notAdded}>
          {refused.map((line) => (
            <Refused key={line.requestKey} line={line} {...presses} />
          ))}
        </ul>
      )}
    </>
  );
}

/** What is added within this time is not worth a line of its own (milliseconds). */
const LONG_MS = 600;

function Refused({ line, onCorrect, onForget }: Omit<OutgoingLinesProps, 'lines'> & { readonly line: OutgoingLine }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <li className={styles.refused}>
      {tabs.line.refused(line.text, line.refusal ?? '')}
      {onCorrect && (
        <Button size="small" onClick={() => onCorrect(line)}>
          {tabs.line.correct}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={() => onForget(line)}>
        {tabs.line.forget}
      </Button>
    </li>
  );
}

const useStyles = makeStyles({
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  refused: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
});
