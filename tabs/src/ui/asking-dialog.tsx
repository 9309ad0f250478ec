import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { useTexts } from '../language';

interface AskingDialogProps {
  readonly title: string;
  /** What the button says that keeps the answer. */
  readonly save: string;
  readonly open: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** The field to answer in. */
  readonly children: ReactNode;
}

/** Asks one thing; Enter or the button keeps the answer. */
export function AskingDialog({ title, save, open, onSave, onClose, children }: AskingDialogProps) {
  const { tabs } = useTexts();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>{children}</DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {save}
              </Button>
              <Button onClick={onClose}>{tabs.common.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
