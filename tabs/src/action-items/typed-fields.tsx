import { Field, Input } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { type ActionItemChange, TITLE_MAX } from '../../../core/action-items/action-item';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { parsePlainDate } from '../../../core/shared/plain-date';
import { useTexts } from '../language';
import { fullDate } from '../ui/dates';
import { Overdue } from '../ui/overdue';
import { type Draft, useDraft } from './draft';
import { useItemChange } from './item-changes';
import { draftMessage } from './overtaken';

interface TypedFieldProps {
  readonly item: ActionItemDetail;
  readonly barred: boolean;
}

/** The title: saved on Enter and on leaving the field. An empty one is not sent. */
export function TitleField({ item, barred }: TypedFieldProps) {
  const { tabs } = useTexts();
  const changeItem = useItemChange();
  const draft = useDraft(item, titleOf, async (title, over) =>
    title ? changeItem(over, { kind: 'title', title }) : { title: over.title },
  );
  const who = whoMade(item, (change) => change.kind === 'title' && change.title === item.title);
  const sentence = tabs.draft.overtaken(who ?? tabs.draft.someone, item.title);
  return (
    <Field label={tabs.item.title} {...draftMessage(draft, sentence, tabs.draft.unsaved)}>
      <Input
        input={{ ref: draft.input }}
        value={draft.text}
        maxLength={TITLE_MAX}
        readOnly={barred}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={() => void draft.save()}
        onKeyDown={onEnter(draft.save)}
      />
    </Field>
  );
}

/** The day it should be done: saved on Enter and on leaving the field; an emptied field takes the day off. */
export function DueField({ item, barred }: TypedFieldProps) {
  const texts = useTexts();
  const { tabs, shared } = texts;
  const changeItem = useItemChange();
  const draft: Draft = useDraft(item, dueOf, async (typed, over) => {
    const dueDay = parsePlainDate(typed);
    // Half a day, such as one without its year, is no wish to take the day off.
    const isHalf = typed ? !dueDay : draft.input.current?.validity.badInput;
    return isHalf ? { dueDay: over.dueDay } : changeItem(over, { kind: 'due', dueDay });
  });
  const day = item.dueDay ? fullDate(item.dueDay, texts) : shared.withoutDate;
  const who = whoMade(item, (change) => change.kind === 'due' && change.dueDay === item.dueDay);
  return (
    <Field
      label={tabs.item.due}
      hint={day}
      {...(item.daysOverdue > 0
        ? { validationState: 'none', validationMessage: <Overdue days={item.daysOverdue} /> }
        : {})}
      {...draftMessage(draft, tabs.draft.overtaken(who ?? tabs.draft.someone, day), tabs.draft.unsaved)}
    >
      <Input
        input={{ ref: draft.input }}
        type="date"
        value={draft.text}
        readOnly={barred}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={() => void draft.save()}
        onKeyDown={onEnter(draft.save)}
      />
    </Field>
  );
}

const titleOf = (item: ActionItemDetail) => item.title;
const dueOf = (item: ActionItemDetail) => item.dueDay ?? '';

/** Who made the newest change that fits; null when it is not in the history on screen yet. */
function whoMade({ history }: ActionItemDetail, fits: (change: ActionItemChange) => boolean): string | null {
  return history.findLast(({ event }) => event.kind === 'changed' && fits(event.change))?.byName ?? null;
}

function onEnter(save: () => Promise<void>) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Enter') void save();
  };
}
