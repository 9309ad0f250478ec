import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { CapturedItemView } from '../../../core/capture/views';
import { useTexts } from '../language';
import { useLive } from '../live-changes';
import { keep, recall } from '../memory';
import { sentenceOf } from '../problems';
import { useSend } from '../sending';
import { useSession } from '../session';
import { useAddedNotice } from './added-notice';

/** A line for a board on its way to the server. The same key makes it one request, however often it is sent. */
export interface OutgoingLine {
  readonly requestKey: string;
  readonly coalition: string;
  readonly text: string;
  /** Why the server refused it; null while it is on its way. */
  readonly refusal: string | null;
}

interface Outbox {
  readonly lines: readonly OutgoingLine[];
  /** Resolves to null when the server has it and its notice is shown; else to the line as it was refused. */
  readonly add: (coalition: string, text: string) => Promise<OutgoingLine | null>;
  /** Takes out a line that was refused: to be corrected, or to be forgotten. */
  readonly take: (line: OutgoingLine) => void;
}

const OutboxContext = createContext<Outbox>({
  lines: [],
  add: () => Promise.resolve(null),
  take: () => undefined,
});

export function useOutbox(): Outbox {
  return useContext(OutboxContext);
}

/**
 * Keeps every line that somebody asked to add until the server has it: over another page, and over a reload. A line
 * that the server refuses is kept until somebody takes it out.
 */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const { me } = useSession();
  const place = `tafelwerk.outbox.${me.person.id}`;
  const [lines, setLines] = useState(() => linesIn(recall(place)));
  const left = useRef<readonly OutgoingLine[]>(lines.filter(({ refusal }) => refusal === null));
  const deliver = useDeliver();
  useEffect(() => keep(place, lines.length > 0 ? JSON.stringify(lines) : null), [place, lines]);
  const become = useCallback(
    ({ requestKey }: OutgoingLine, after: OutgoingLine | null) =>
      setLines((now) => now.flatMap((one) => (one.requestKey === requestKey ? (after ?? []) : one))),
    [],
  );
  const deliverOnce = useCallback(
    async (line: OutgoingLine) => {
      const after = await deliver(line);
      become(line, after);
      return after;
    },
    [deliver, become],
  );
  useEffect(() => {
    const unsent = left.current;
    left.current = [];
    for (const line of unsent) void deliverOnce(line);
  }, [deliverOnce]);
  const add = useCallback(
    (coalition: string, text: string) => {
      const line = { requestKey: crypto.randomUUID(), coalition, text, refusal: null };
      setLines((now) => [...now, line]);
      return deliverOnce(line);
    },
    [deliverOnce],
  );
  const outbox = useMemo(
    () => ({ lines, add, take: (line: OutgoingLine) => become(line, null) }),
    [lines, add, become],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** Sends a line and tells what it became. */
function useDeliver(): (line: OutgoingLine) => Promise<OutgoingLine | null> {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const texts = useTexts();
  const { mine } = useLive();
  const send = useSend();
  const tell = useAddedNotice();
  return useCallback(
    async (line) => {
      const { requestKey, coalition, text } = line;
      try {
        const { items } = await send(() =>
          api.send<{ readonly items: readonly CapturedItemView[] }>('POST', '/api/action-items', {
            requestKey,
            coalition,
            text,
          }),
        );
        for (const { number } of items) mine(number);
        void queryClient.invalidateQueries();
        tell(items, coalition);
        return null;
      } catch (problem) {
        return { ...line, refusal: sentenceOf(problem, texts) };
      }
    },
    [api, queryClient, texts, mine, send, tell],
  );
}

function linesIn(kept: string | null): readonly OutgoingLine[] {
  try {
    const lines: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(lines) ? lines.filter(isLine).map((line) => ({ ...line, refusal: line.refusal ?? null })) : [];
  } catch {
    return [];
  }
}

function isLine(one: unknown): one is OutgoingLine {
  const parts = Object(one) as Partial<Record<keyof OutgoingLine, unknown>>;
  return [parts.requestKey, parts.coalition, parts.text].every((part) => typeof part === 'string');
}
