import { Button } from '@fluentui/react-components';
import { useTexts } from '../language';
import { FieldQuestion } from '../ui/field-question';
import type { Draft } from './draft';

/** What stands under a field whose words are not saved: what somebody else made of it, with the choice, or that it failed. */
export function draftMessage(draft: Draft, sentence: string, unsaved: string) {
  if (draft.state === 'overtaken') {
    return { validationState: 'warning', validationMessage: <Overtaken draft={draft} sentence={sentence} /> } as const;
  }
  return draft.state === 'unsaved' ? ({ validationState: 'warning', validationMessage: unsaved } as const) : {};
}

function Overtaken({ draft, sentence }: { readonly draft: Draft; readonly sentence: string }) {
  const { tabs } = useTexts();
  return (
    <FieldQuestion sentence={sentence}>
      <Button size="small" onClick={draft.keepMine}>
        {tabs.draft.keepMine}
      </Button>
      <Button size="small" onClick={draft.takeTheirs}>
        {tabs.draft.takeTheirs}
      </Button>
    </FieldQuestion>
  );
}
