import { createContext, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from 'react';
import { useAnnounce } from './announcer';
import { later, untilLoaded } from './later';
import type { Notice, ShownNotice } from './notice';

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}

const loadList = () => import('./notice-list').then((m) => m.NoticeList);
const NoticeList = later(loadList);
/** Fetched soon after the first page: a notice that says there is no connection needs none to be shown. */
const FETCH_AFTER_MS = 2000;

/** Shows the newest notices and says each of them once. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([]);
  const [lastUndo, setLastUndo] = useState<(() => void) | undefined>();
  const announce = useAnnounce();
  const notify = useCallback(
    (notice: Notice) => {
      const shown = onlyOnce(notice);
      setNotices((now) => [...now, shown].slice(-AT_ONCE));
      setLastUndo(() => shown.undo);
      announce(notice.spoken ?? notice.text);
    },
    [announce],
  );
  const dismiss = useCallback((id: number) => setNotices((now) => now.filter((one) => one.id !== id)), []);
  useUndoKey(lastUndo);
  useEffect(() => {
    const timer = window.setTimeout(() => void untilLoaded(loadList), FETCH_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <NotifyContext value={notify}>
      {children}
      {notices.length > 0 && (
        <Suspense>
          <NoticeList notices={notices} onDismiss={dismiss} />
        </Suspense>
      )}
    </NotifyContext>
  );
}

const AT_ONCE = 2;

let count = 0;

/** Undoing twice changes nothing. */
function onlyOnce(notice: Notice): ShownNotice {
  count += 1;
  const { undo } = notice;
  if (!undo) return { ...notice, id: count };
  let done = false;
  const once = () => {
    if (!done) undo();
    done = true;
  };
  return { ...notice, id: count, undo: once };
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
