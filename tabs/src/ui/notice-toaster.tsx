import {
  Button,
  makeStyles,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef } from 'react';
import { useTexts } from '../language';
import type { QueuedNotice } from './notices';

/** Long enough to read and to reach *Ongedaan maken*; pointing at it stops the clock (milliseconds). */
const SHOWN_MS = 10_000;

/** Turns queued notices into toasts, each of them once. */
export function NoticeToaster({ notices }: { readonly notices: readonly QueuedNotice[] }) {
  const styles = useStyles();
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
  // Our own announcer says it already; twice would be once too many.
  return (
    <Toaster className={styles.toaster} toasterId={toasterId} position="bottom" limit={2} announce={() => undefined} />
  );
}

function NoticeToast({ notice }: { readonly notice: QueuedNotice }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { undo } = notice;
  return (
    <Toast className={styles.toast}>
      <ToastTitle
        action={
          <div className={styles.buttons}>
            {undo && (
              <ToastTrigger>
                <Button size="small" onClick={undo} aria-keyshortcuts="Control+Z">
                  {tabs.common.undo}
                </Button>
              </ToastTrigger>
            )}
            <ToastTrigger>
              <Button size="small" appearance="transparent" icon={<DismissRegular />} aria-label={tabs.common.close} />
            </ToastTrigger>
          </div>
        }
      >
        {notice.text}
      </ToastTitle>
    </Toast>
  );
}

const useStyles = makeStyles({
  toaster: { width: 'min(440px, calc(100vw - 24px))' },
  toast: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});
