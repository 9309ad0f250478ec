import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageTitle } from './page-title';

interface PlainPageProps {
  readonly title: string;
  /** One sentence that answers the question a person came with. */
  readonly sentence?: ReactNode;
  /** Lists read best narrow; cards fill what there is. */
  readonly width: 'reading' | 'full';
  readonly children: ReactNode;
}

/** A page with a heading, a sentence, and what follows from it. */
export function PlainPage({ title, sentence, width, children }: PlainPageProps) {
  const styles = useStyles();
  usePageTitle(title);
  return (
    <div className={mergeClasses(styles.page, width === 'reading' && styles.reading)}>
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
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
  reading: { maxWidth: '1100px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});
