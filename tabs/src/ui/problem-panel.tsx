import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../language';

interface ProblemPanelProps {
  readonly title: string;
  readonly text: string;
  /** Absent where trying again cannot help. */
  readonly retry?: () => void;
  readonly children?: ReactNode;
}

/** What happened, what was kept, and the one thing to do now. */
export function ProblemPanel({ title, text, retry, children }: ProblemPanelProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <section className={styles.panel} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {retry && (
        <Button appearance="primary" onClick={retry}>
          {tabs.common.retry}
        </Button>
      )}
      {children}
    </section>
  );
}

/** An empty place: what will be here, and the one thing to do first. */
export function EmptyPanel({ title, text, children }: Omit<ProblemPanelProps, 'retry'>) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    textWrap: 'balance',
    '& a': { color: tokens.colorBrandForegroundLink },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, maxWidth: '48ch', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});
