import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface FieldQuestionProps {
  readonly sentence: string;
  /** The answers, as buttons. */
  readonly children: ReactNode;
}

/** A question under a field about what stands in it. */
export function FieldQuestion({ sentence, children }: FieldQuestionProps) {
  const styles = useStyles();
  return (
    <span className={styles.sentence}>
      {sentence}
      <span className={styles.buttons}>{children}</span>
    </span>
  );
}

const useStyles = makeStyles({
  sentence: { color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});
