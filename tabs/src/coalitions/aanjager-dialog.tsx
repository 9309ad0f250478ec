import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { CoalitionDetail } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { AskingDialog } from '../ui/asking-dialog';
import { useNotify } from '../ui/notices';
import { type PersonChoice, useCoalitionChanges, usePeople } from './queries';

interface AanjagerDialogProps {
  readonly coalition: CoalitionDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Chooses who leads a coalition, or leaves the place open again. */
export function AanjagerDialog({ coalition, open, onClose }: AanjagerDialogProps) {
  const texts = useTexts();
  const { tabs, shared } = texts;
  const people = usePeople().data ?? [];
  const notify = useNotify();
  const { chooseAanjager } = useCoalitionChanges(coalition.code);
  const before = coalition.aanjager;
  const [choice, setChoice] = useState<string | null>(null);
  const chosen = choice ?? before?.id ?? '';
  const about = `aanjager ${coalition.code}`;
  const told = (who: PersonChoice | null) =>
    ({ text: tabs.coalition.aanjagerChosen(who?.name ?? shared.toBeDecided), intent: 'done', about }) as const;
  const failed = (problem: unknown) => notify({ text: sentenceOf(problem, texts), intent: 'failed', about });
  const save = async () => {
    const person = [...people, before].find((one) => one?.id === chosen) ?? null;
    setChoice(null);
    onClose();
    try {
      await chooseAanjager(person);
      const undo = () => void chooseAanjager(before).then(() => notify(told(before)), failed);
      notify({ ...told(person), undo });
    } catch (problem) {
      failed(problem);
    }
  };
  return (
    <AskingDialog
      title={tabs.coalition.chooseAanjager}
      save={tabs.common.save}
      open={open}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Field label={coalition.name}>
        <Select value={chosen} onChange={(_, { value }) => setChoice(value)}>
          <option value="">{shared.toBeDecided}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Select>
      </Field>
    </AskingDialog>
  );
}
