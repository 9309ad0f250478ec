import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title';

interface PlainPageProps {
  readonly title: string;
  /** One sentence that answers the question a person came with. */
  readonly sentence?: string | undefined;
  readonly children: ReactNode;
}

/** A page with a heading, a sentence, and what follows from it. */
export function PlainPage({ title, sentence, children }: PlainPageProps) {
  const styles = useStyles();
  usePageTitle(title);
  return (
    <div className={styles.page}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sentence}>{sentence ?? '\u00a0'}</p>
      </div>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    width: '100%',
    maxWidth: '1100px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});
