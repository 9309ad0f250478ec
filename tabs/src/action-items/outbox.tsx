import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { CapturedItemView } from '../../../core/capture/views';
import { useTexts } from '../language';
import { useLive } from '../live-changes';
import { keep, recall } from '../memory';
import { sentenceOf } from '../problems';
import { useSend } from '../sending';
import { useSession } from '../session';
import { useNotify } from '../ui/notices';
import { useAddedNotice } from './added-notice';

/** A line for a board on its way to the server. The same key makes it one request, however often it is sent. */
interface OutgoingLine {
  readonly requestKey: string;
  readonly coalition: string;
  readonly text: string;
}

interface Outbox {
  readonly lines: readonly OutgoingLine[];
  /** Resolves when the server has it and its notice is shown; throws what the server refuses. */
  readonly add: (coalition: string, text: string) => Promise<void>;
}

const OutboxContext = createContext<Outbox>({ lines: [], add: () => Promise.resolve() });

export function useOutbox(): Outbox {
  return useContext(OutboxContext);
}

/** Keeps every line that somebody asked to add until the server has answered: over another page, and over a reload. */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const { me } = useSession();
  const texts = useTexts();
  const notify = useNotify();
  const place = `tafelwerk.outbox.${me.person.id}`;
  const [lines, setLines] = useState(() => linesIn(recall(place)));
  const left = useRef<readonly OutgoingLine[]>(lines);
  const deliver = useDeliver();
  useEffect(() => keep(place, lines.length > 0 ? JSON.stringify(lines) : null), [place, lines]);
  const deliverOnce = useCallback(
    async (line: OutgoingLine) => {
      try {
        await deliver(line);
      } finally {
        setLines((now) => now.filter((one) => one.requestKey !== line.requestKey));
      }
    },
    [deliver],
  );
  useEffect(() => {
    const [unsent, failed] = [
      left.current,
      (problem: unknown) => notify({ text: sentenceOf(problem, texts), intent: 'failed' }),
    ];
    left.current = [];
    for (const line of unsent) void deliverOnce(line).catch(failed);
  }, [deliverOnce, notify, texts]);
  const add = useCallback(
    async (coalition: string, text: string) => {
      const line = { requestKey: crypto.randomUUID(), coalition, text };
      setLines((now) => [...now, line]);
      await deliverOnce(line);
    },
    [deliverOnce],
  );
  const outbox = useMemo(() => ({ lines, add }), [lines, add]);
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

function useDeliver(): (line: OutgoingLine) => Promise<void> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const { mine } = useLive();
  const send = useSend();
  const tell = useAddedNotice();
  return useCallback(
    async (line) => {
      const { items } = await send(() =>
        api.send<{ readonly items: readonly CapturedItemView[] }>('POST', '/api/action-items', line),
      );
      for (const { number } of items) mine(number);
      void queryClient.invalidateQueries();
      tell(items, line.coalition);
    },
    [api, queryClient, mine, send, tell],
  );
}

function linesIn(kept: string | null): readonly OutgoingLine[] {
  try {
    const lines: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(lines) ? lines.filter(isLine) : [];
  } catch {
    return [];
  }
}

function isLine(one: unknown): one is OutgoingLine {
  const parts = Object(one) as Partial<Record<keyof OutgoingLine, unknown>>;
  return [parts.requestKey, parts.coalition, parts.text].every((part) => typeof part === 'string');
}
