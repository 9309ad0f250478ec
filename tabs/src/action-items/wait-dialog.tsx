import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { WAITS_ON_MAX } from '../../../core/action-items/action-item';
import { useTexts } from '../language';

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!on.trim());
    if (!on.trim()) return;
    onWait(on.trim());
    setOn('');
  };
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{tabs.wait.title}</DialogTitle>
            <DialogContent>
              <Field label={tabs.wait.question(title)} {...(missing ? { validationMessage: tabs.wait.missing } : {})}>
                <Input value={on} maxLength={WAITS_ON_MAX} autoFocus onChange={(_, { value }) => setOn(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {tabs.wait.save}
              </Button>
              <Button onClick={onClose}>{tabs.common.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
