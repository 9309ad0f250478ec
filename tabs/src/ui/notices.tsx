import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useAnnounce } from './announcer';
import { later } from './later';
import type { Notice, ShownNotice } from './notice';

const NotifyContext = createContext<(notice: Notice) => void>(() => undefined);

export function useNotify(): (notice: Notice) => void {
  return useContext(NotifyContext);
}

const NoticeList = later(() => import('./notice-list').then((m) => m.NoticeList));

/** Shows the newest notices, one about each thing, and says each of them once. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly ShownNotice[]>([]);
  const undoable = useRef<readonly ShownNotice[]>([]);
  const count = useRef(0);
  const announce = useAnnounce();
  const notify = useCallback(
    (notice: Notice) => {
      count.current += 1;
      const shown = { ...notice, id: count.current };
      setNotices((now) => [...now.filter((one) => !isAboutSame(one, shown)), shown].slice(-AT_ONCE));
      if (shown.undo) undoable.current = [...undoable.current, shown];
      announce(notice.spoken ?? notice.text);
    },
    [announce],
  );
  const dismiss = useCallback((id: number) => setNotices((now) => now.filter((one) => one.id !== id)), []);
  const undo = useCallback(
    (notice: ShownNotice) => {
      dismiss(notice.id);
      // Undoing twice changes nothing.
      if (!undoable.current.includes(notice)) return;
      undoable.current = undoable.current.filter((one) => one !== notice);
      notice.undo?.();
    },
    [dismiss],
  );
  useUndoKey(undoable, undo);
  return (
    <NotifyContext value={notify}>
      {children}
      {notices.length > 0 && <NoticeList notices={notices} onDismiss={dismiss} onUndo={undo} />}
    </NotifyContext>
  );
}

const AT_ONCE = 2;

function isAboutSame(one: Notice, other: Notice): boolean {
  return one.about !== undefined && one.about === other.about;
}

/**
 * Ctrl+Z outside a text field undoes what the newest notice tells about, also when it has gone from the screen; once
 * more, what the one before it told about.
 */
function useUndoKey(undoable: RefObject<readonly ShownNotice[]>, undo: (notice: ShownNotice) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const newest = undoable.current.at(-1);
      const typing = event.target instanceof Element && event.target.matches(TEXT_FIELDS);
      if (!newest || event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      undo(newest);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undoable, undo]);
}

/** There the browser itself undoes what was typed. */
const TEXT_FIELDS = 'input:not([type="checkbox"]), textarea';
