import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { PLAIN_LIST } from '../ui/styles';
import { type NumberKind, useNumbers } from './coalition-numbers';

/** One coalition among the others; every number leads to what it counts. */
export function CoalitionCard({ header }: { readonly header: CoalitionHeader }) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const board = `/coalities/${encodeURIComponent(header.code)}`;
  return (
    <article className={styles.card}>
      <h2 className={styles.name}>
        <Link to={board} className={styles.link}>
          {`${header.code} · ${header.shortName}`}
        </Link>
      </h2>
      <p className={styles.line}>
        {[header.theme?.name, header.priority && tabs.coalition.priority(header.priority)].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.line}>{tabs.coalition.aanjager(header.aanjager?.name ?? shared.toBeDecided)}</p>
      <ul className={styles.numbers}>
        {useNumbers(header).map(({ kind, count, text }) => (
          <li key={kind}>
            <Link to={board + SEARCH[kind]} className={kind === 'overdue' && count > 0 ? styles.late : styles.number}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Where each number leads on the board. */
const SEARCH: Record<NumberKind, string> = {
  open: '?weergave=lijst',
  overdue: '?telaat=1',
  'without-owner': '?van=niemand',
  'open-places': '?weergave=over',
};

const link = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '24px',
  textDecorationLine: 'none',
  ':hover': { textDecorationLine: 'underline' },
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} as const;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { ...link, color: tokens.colorNeutralForeground1 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  numbers: {
    ...PLAIN_LIST,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    marginTop: 'auto',
  },
  number: { ...link, color: tokens.colorBrandForegroundLink },
  late: { ...link, color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});
