import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { ReasonedButton } from '../ui/reasoned-button';
import { usePlaceChange } from './place-changes';

interface FilledPlaceProps {
  readonly coalition: CoalitionDetail;
  readonly participant: { readonly id: string; readonly name: string; readonly place: string | null };
}

/** Who takes part. Whose place was nog te bepalen can make way again. */
export function FilledPlace({ coalition, participant: { id, name, place } }: FilledPlaceProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const { mayLead } = coalition;
  const changePlace = usePlaceChange(coalition.code);
  if (place === null) return name;
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <ReasonedButton
        reason={mayLead.allowed ? null : shared.refusals[mayLead.code]({})}
        aria-label={tabs.about.reopenPlaceOf(name)}
        onClick={() => void changePlace({ id, place, taker: name }, null)}
      >
        {tabs.about.reopenPlace}
      </ReasonedButton>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
