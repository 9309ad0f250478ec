import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { later } from '../ui/later';
import { ReasonedButton } from '../ui/reasoned-button';
import { CoalitionNumbers, type NumberKind } from './coalition-numbers';

const AanjagerDialog = later(() => import('./aanjager-dialog').then((m) => m.AanjagerDialog));

interface CoalitionHeadProps {
  readonly coalition: CoalitionDetail;
  readonly pressed: NumberKind | null;
  readonly onPress: (kind: NumberKind) => void;
  /** The choice between the looks of the board. */
  readonly children: ReactNode;
}

/** The header above every board: how are we doing, who leads, and where you can look. */
export function CoalitionHead({ coalition, pressed, onPress, children }: CoalitionHeadProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.name}>{coalition.name}</h1>
        <p className={styles.theme}>
          {[coalition.code, coalition.theme?.name].filter(Boolean).join(' · ')}
          {coalition.priority && ` · ${tabs.coalition.priority(coalition.priority)}`}
        </p>
        <Aanjager coalition={coalition} />
      </div>
      <div className={styles.row}>
        <CoalitionNumbers header={coalition} pressed={pressed} onPress={onPress} />
        <div className={styles.looks}>{children}</div>
      </div>
    </header>
  );
}

function Aanjager({ coalition }: { readonly coalition: CoalitionDetail }) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const [choosing, setChoosing] = useState<'never' | 'now' | 'not-now'>('never');
  const { mayLead, aanjager } = coalition;
  return (
    <p className={styles.aanjager}>
      {tabs.coalition.aanjager(aanjager?.name ?? shared.toBeDecided)}
      <ReasonedButton
        reason={mayLead.allowed ? null : shared.refusals[mayLead.code]({})}
        aria-label={tabs.coalition.chooseAanjager}
        onClick={() => setChoosing('now')}
      >
        {aanjager ? tabs.coalition.change : tabs.coalition.choose}
      </ReasonedButton>
      {choosing !== 'never' && (
        <AanjagerDialog coalition={coalition} open={choosing === 'now'} onClose={() => setChoosing('not-now')} />
      )}
    </p>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  theme: { margin: 0, color: tokens.colorNeutralForeground2 },
  aanjager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    marginLeft: 'auto',
    '@media (max-width: 767px)': { marginLeft: 0 },
    color: tokens.colorNeutralForeground2,
  },
  looks: { marginLeft: 'auto', '@media (max-width: 767px)': { marginLeft: 0 } },
});
