import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from 'react';
import { useAnnounce } from './announcer';

/** A short message at the edge of the screen; `undo` offers to take back what it tells about. */
export interface Notice {
  readonly text: string;
  readonly intent: 'done' | 'failed';
  readonly undo?: () => void;
  /** What a screen reader hears instead of `text`, where it needs more. */
  readonly spoken?: string;
}

export interface QueuedNotice extends Notice {
  readonly id: number;
}

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}

const NoticeToaster = lazy(() => import('./notice-toaster').then((m) => ({ default: m.NoticeToaster })));

/** Shows notices one under the other and says them once; the code to show them is fetched with the first one. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly QueuedNotice[]>([]);
  const announce = useAnnounce();
  const notify = useCallback(
    (notice: Notice) => {
      setNotices((queued) => [...queued, onlyOnce(notice, (queued.at(-1)?.id ?? 0) + 1)].slice(-KEPT));
      announce(notice.spoken ?? notice.text);
    },
    [announce],
  );
  useUndoKey(notices.at(-1)?.undo);
  return (
    <NotifyContext value={notify}>
      {children}
      {notices.length > 0 && (
        <Suspense>
          <NoticeToaster notices={notices} />
        </Suspense>
      )}
    </NotifyContext>
  );
}

const KEPT = 10;

/** Undoing twice changes nothing. */
function onlyOnce(notice: Notice, id: number): QueuedNotice {
  const { undo } = notice;
  if (!undo) return { ...notice, id };
  let done = false;
  const once = () => {
    if (!done) undo();
    done = true;
  };
  return { ...notice, id, undo: once };
}

/** Ctrl+Z outside a text field undoes what the newest notice tells about, also when it has gone from the screen. */
function useUndoKey(undo: (() => void) | undefined) {
  useEffect(() => {
    if (!undo) return;
    const press = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo]);
}
