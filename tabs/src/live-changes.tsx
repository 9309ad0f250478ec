import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import type { Change } from '../../core/shared/change-feed';
import { useTexts } from './language';
import { useSession } from './session';
import { useAnnounce } from './ui/announcer';

interface Live {
  readonly connected: boolean;
  /** Says that this person is changing an action item now, so that they are not told about their own work. */
  readonly mine: (number: number) => void;
}

const LiveContext = createContext<Live>({ connected: true, mine: () => undefined });

export function useLive(): Live {
  return useContext(LiveContext);
}

/** A break shorter than this is not worth a bar; changes that come together are shown together (milliseconds). */
const LOST_AFTER_MS = 3_000;
const TOGETHER_MS = 150;
const OWN_FOR_MS = 5_000;

/** Keeps what is on screen true to what others do, and tells a screen reader once. */
export function LiveChanges({ children }: { readonly children: ReactNode }) {
  const { api } = useSession();
  const { tabs } = useTexts();
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const [connected, setConnected] = useState(true);
  const own = useRef(new Map<number, number>());
  const online = useOnline();
  const listenedBefore = useRef(false);
  useEffect(() => {
    // A connection from before a break of the network may be dead without knowing it: begin a new one after.
    if (!online) return;
    const stop = new AbortController();
    const lost = laterOnce(() => setConnected(false), LOST_AFTER_MS);
    const batch = inBatches((changes) => {
      invalidate(queryClient, changes);
      if (changes.some((change) => isByOthers(change, own.current))) announce(tabs.live.changedByOthers);
    });
    const listener = {
      changed: (data: unknown) => batch(data as Change),
      connected: () => {
        lost.cancel();
        setConnected(true);
        // Anything may have changed while nobody listened.
        if (listenedBefore.current) void queryClient.invalidateQueries();
        listenedBefore.current = true;
      },
      lost: lost.start,
    };
    void api.listen(listener, stop.signal);
    return () => {
      stop.abort();
      lost.cancel();
    };
  }, [api, queryClient, announce, tabs, online]);
  const [mine] = useState(() => (number: number) => void own.current.set(number, Date.now()));
  return <LiveContext value={{ connected: connected && online, mine }}>{children}</LiveContext>;
}

function invalidate(queryClient: QueryClient, changes: readonly Change[]): void {
  const coalitions = new Set(changes.flatMap((change) => change.coalitions as readonly string[]));
  const numbers = new Set(
    changes.flatMap((change) => (change.kind === 'action-item' ? [change.number as number] : [])),
  );
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [kind, which] }) => {
      if (kind === 'board') return coalitions.has(String(which));
      if (kind === 'item') return numbers.has(Number(which));
      if (kind === 'items' || kind === 'mine') return numbers.size > 0;
      return kind === 'coalitions';
    },
  });
}

function isByOthers(change: Change, own: ReadonlyMap<number, number>): boolean {
  if (change.kind !== 'action-item') return true;
  return Date.now() - (own.get(change.number) ?? 0) > OWN_FOR_MS;
}

function laterOnce(run: () => void, ms: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    start: () => {
      timer ??= setTimeout(run, ms);
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

function inBatches(run: (changes: readonly Change[]) => void): (change: Change) => void {
  let waiting: Change[] = [];
  return (change) => {
    waiting.push(change);
    if (waiting.length > 1) return;
    setTimeout(() => {
      const changes = waiting;
      waiting = [];
      run(changes);
    }, TOGETHER_MS);
  };
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const follow = () => setOnline(navigator.onLine);
    window.addEventListener('online', follow);
    window.addEventListener('offline', follow);
    return () => {
      window.removeEventListener('online', follow);
      window.removeEventListener('offline', follow);
    };
  }, []);
  return online;
}
