import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { TITLE_MAX } from '../../../core/action-items/action-item';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { useDraft } from './draft';
import { useItemChange } from './item-changes';
import { draftMessage } from './overtaken';
import { onEnter, type TypedFieldProps, whoMade } from './typed-field';

/** The title: saved on Enter and on leaving the field. An empty one is not sent: the title stays. */
export function TitleField({ item, barred }: TypedFieldProps) {
  const { tabs, shared } = useTexts();
  const changeItem = useItemChange();
  const [emptied, setEmptied] = useState(false);
  const draft = useDraft(item, TITLE, async (title, over) => {
    setEmptied(!title);
    return title ? changeItem(over, { kind: 'title', title }) : { title: over.title };
  });
  const who = whoMade(item, (change) => change.kind === 'title' && change.title === item.title);
  const sentence = tabs.draft.overtaken(who ?? tabs.draft.someone, item.title);
  return (
    <Field
      label={tabs.item.title}
      {...(emptied && draft.state === 'following' ? { validationMessage: shared.refusals['title-empty']({}) } : {})}
      {...draftMessage(draft, sentence, tabs.draft.unsaved)}
    >
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

const TITLE = {
  read: (item: ActionItemDetail) => item.title,
  write: (item: ActionItemDetail, title: string) => ({ ...item, title }),
};
