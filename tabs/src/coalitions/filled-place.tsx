import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useNotify } from '../ui/notices';
import { ReasonedButton } from '../ui/reasoned-button';
import { useCoalitionChanges } from './queries';

interface FilledPlaceProps {
  readonly coalition: CoalitionDetail;
  readonly participant: { readonly id: string; readonly name: string; readonly place: string | null };
}

/** Who takes part. Whose place was nog te bepalen can make way again. */
export function FilledPlace({ coalition, participant: { id, name, place } }: FilledPlaceProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { tabs, shared } = texts;
  const { mayLead } = coalition;
  const notify = useNotify();
  const { fillPlace } = useCoalitionChanges(coalition.code);
  if (place === null) return name;
  const about = `place ${id}`;
  const failed = (problem: unknown) => notify({ text: sentenceOf(problem, texts), intent: 'failed', about });
  const filled = { text: tabs.about.placeFilled(name), intent: 'done', about } as const;
  const undo = () => void fillPlace(id, name).then(() => notify(filled), failed);
  const reopen = async () => {
    try {
      await fillPlace(id, null);
      notify({ text: tabs.about.placeReopened(place || shared.toBeDecided), intent: 'done', about, undo });
    } catch (problem) {
      failed(problem);
    }
  };
  return (
    <div className={styles.row}>
      <span>{name}</span>
      <ReasonedButton
        reason={mayLead.allowed ? null : shared.refusals[mayLead.code]({})}
        aria-label={tabs.about.reopenPlaceOf(name)}
        onClick={() => void reopen()}
      >
        {tabs.about.reopenPlace}
      </ReasonedButton>
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
