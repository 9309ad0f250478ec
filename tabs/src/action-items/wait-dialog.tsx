import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { WAITS_ON_MAX } from '../../../core/action-items/action-item';
import { useTexts } from '../language';
import { AskingDialog } from '../ui/asking-dialog';

interface WaitDialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onWait: (on: string) => void;
  readonly onClose: () => void;
}

/** Asks what an action item waits for: a person, a party or an event. */
export function WaitDialog({ title, open, onWait, onClose }: WaitDialogProps) {
  const { tabs } = useTexts();
  const [on, setOn] = useState('');
  const [missing, setMissing] = useState(false);
  const save = () => {
    setMissing(!on.trim());
    if (!on.trim()) return;
    onWait(on.trim());
    setOn('');
  };
  return (
    <AskingDialog title={tabs.wait.title} save={tabs.wait.save} open={open} onSave={save} onClose={onClose}>
      <Field label={tabs.wait.question(title)} {...(missing ? { validationMessage: tabs.wait.missing } : {})}>
        <Input value={on} maxLength={WAITS_ON_MAX} autoFocus onChange={(_, { value }) => setOn(value)} />
      </Field>
    </AskingDialog>
  );
}
