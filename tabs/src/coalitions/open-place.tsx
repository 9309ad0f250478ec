import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { ReasonedButton } from '../ui/reasoned-button';
import { usePlaceChange } from './place-changes';

interface OpenPlaceProps {
  readonly coalition: CoalitionDetail;
  readonly place: { readonly id: string; readonly place: string };
}

/** A place that is nog te bepalen, and how to fill it. */
export function OpenPlace({ coalition, place }: OpenPlaceProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const { mayLead } = coalition;
  const changePlace = usePlaceChange(coalition.code);
  const [filling, setFilling] = useState(false);
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!name.trim());
    if (!name.trim()) return;
    await changePlace({ ...place, taker: null }, name.trim());
  };
  if (filling) {
    return (
      <form className={styles.row} onSubmit={(event) => void submit(event)}>
        <Field
          label={tabs.about.organisation}
          className={styles.field}
          {...(missing ? { validationMessage: tabs.about.organisationMissing } : {})}
        >
          <Input autoFocus value={name} maxLength={NAME_MAX} onChange={(_, { value }) => setName(value)} />
        </Field>
        <Button type="submit" appearance="primary">
          {tabs.common.save}
        </Button>
        <Button onClick={() => setFilling(false)}>{tabs.common.cancel}</Button>
      </form>
    );
  }
  return (
    <div className={styles.row}>
      <span>{place.place || shared.toBeDecided}</span>
      <ReasonedButton
        reason={mayLead.allowed ? null : shared.refusals[mayLead.code]({})}
        aria-label={tabs.about.fillPlace(place.place || shared.toBeDecided)}
        onClick={() => setFilling(true)}
      >
        {tabs.coalition.choose}
      </ReasonedButton>
    </div>
  );
}

const NAME_MAX = 200;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 200px' },
});
