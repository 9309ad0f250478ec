import { useIsMutating, useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Asks the server something; `again` when it was asked before and no answer came, so that it may have been done. */
export type Ask<T> = (attempt: 'first' | 'again') => Promise<T>;

/**
 * Sends what somebody does to the server, in the order in which they did it. Without a connection it waits and goes
 * by itself when that is back, also when the person is on another page by then; only a refusal throws.
 */
export function useSend(): <T>(ask: Ask<T>) => Promise<T> {
  const { mutateAsync } = useMutation({ mutationFn: (attempt: () => Promise<unknown>) => attempt() });
  return useCallback(
    async <T>(ask: Ask<T>) => {
      let attempt: 'first' | 'again' = 'first';
      const answer = await mutateAsync(() => {
        const now = attempt;
        attempt = 'again';
        return ask(now);
      });
      return answer as T;
    },
    [mutateAsync],
  );
}

/** How many changes wait for a connection: none while the server answers. */
export function useWaiting(): number {
  const asked = useIsMutating();
  const unanswered = useIsMutating({ predicate: ({ state }) => state.failureCount > 0 });
  return unanswered > 0 ? asked : 0;
}
