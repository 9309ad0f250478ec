import {
  Button,
  Toast,
  Toaster,
  ToastFooter,
  ToastTitle,
  ToastTrigger,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { useTexts } from '../language';
import type { QueuedNotice } from './notices';

/** Long enough to read and to reach *Ongedaan maken* by keyboard; pointing at it stops the clock (milliseconds). */
const SHOWN_MS = 10_000;

/** Turns queued notices into toasts, each of them once. */
export function NoticeToaster({ notices }: { readonly notices: readonly QueuedNotice[] }) {
  const toasterId = useId('notices');
  const { dispatchToast } = useToastController(toasterId);
  const shown = useRef(0);
  useEffect(() => {
    for (const notice of notices.filter(({ id }) => id > shown.current)) {
      shown.current = notice.id;
      dispatchToast(<NoticeToast notice={notice} />, {
        intent: notice.intent === 'done' ? 'success' : 'error',
        timeout: SHOWN_MS,
        pauseOnHover: true,
        pauseOnWindowBlur: true,
      });
    }
  }, [notices, dispatchToast]);
  return <Toaster toasterId={toasterId} position="bottom" limit={3} offset={{ vertical: 12 }} />;
}

function NoticeToast({ notice }: { readonly notice: QueuedNotice }) {
  const { tabs } = useTexts();
  const { undo } = notice;
  return (
    <Toast>
      <ToastTitle
        action={
          <ToastTrigger>
            <Button size="small" appearance="transparent" icon={<Dismiss20Regular />} aria-label={tabs.common.close} />
          </ToastTrigger>
        }
      >
        {notice.text}
      </ToastTitle>
      {undo && (
        <ToastFooter>
          <ToastTrigger>
            <Button size="small" onClick={undo}>
              {tabs.common.undo}
            </Button>
          </ToastTrigger>
        </ToastFooter>
      )}
    </Toast>
  );
}
