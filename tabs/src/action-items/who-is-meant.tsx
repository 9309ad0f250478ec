import { Button } from '@fluentui/react-components';
import type { Owner } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { printLine } from '../../../core/capture/print-line';
import { asPersonId } from '../../../core/shared/ids';
import { useTexts } from '../language';
import { FieldQuestion } from '../ui/field-question';
import { usePreview } from './queries';

interface WhoIsMeantProps {
  readonly item: ActionItemView;
  /** The owners as they are shown. */
  readonly owners: readonly Owner[];
  readonly onOwners: (owners: readonly Owner[]) => void;
}

/** Asks who is meant by an owner's name that several people of the programme answer to. */
export function WhoIsMeant({ item, owners, onOwners }: WhoIsMeantProps) {
  const { tabs } = useTexts();
  const unknown = owners.filter(({ personId }) => personId === null).map(({ name }) => name);
  const parts = { title: item.title, owners: unknown, dueDay: null, coalition: null, priority: null };
  const place = { coalition: item.coalition?.code ?? null };
  const asked = usePreview(unknown.length > 0 ? printLine(parts) : '', place).data?.actions[0]?.doubts ?? [];
  return asked.map((doubt) => {
    if (doubt.about !== 'owner' || doubt.choices.length === 0 || !unknown.includes(doubt.words)) return null;
    const meaning = (person: { readonly personId: string; readonly name: string }) =>
      owners.map((one) =>
        one.personId === null && one.name === doubt.words
          ? { personId: asPersonId(person.personId), name: person.name }
          : one,
      );
    return (
      <FieldQuestion key={doubt.words} sentence={tabs.line.doubtOwner(doubt.words, true)}>
        {doubt.choices.map((person) => (
          <Button key={person.personId} size="small" onClick={() => onOwners(meaning(person))}>
            {person.name}
          </Button>
        ))}
      </FieldQuestion>
    );
  });
}
