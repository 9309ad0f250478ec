import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useState } from 'react';

/** A short message at the edge of the screen; `undo` offers to take back what it tells about. */
export interface Notice {
  readonly text: string;
  readonly intent: 'done' | 'failed';
  readonly undo?: () => void;
}

export interface QueuedNotice extends Notice {
  readonly id: number;
}

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}

const NoticeToaster = lazy(() => import('./notice-toaster').then((m) => ({ default: m.NoticeToaster })));

/** Shows notices one under the other; its code is fetched with the first one. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly QueuedNotice[]>([]);
  const notify = useCallback((notice: Notice) => {
    setNotices((queued) => [...queued, { ...notice, id: (queued.at(-1)?.id ?? 0) + 1 }].slice(-KEPT));
  }, []);
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
