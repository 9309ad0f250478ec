import { useCallback } from 'react';
import { useLive } from '../live-changes';
import { type Ask, useSend } from '../sending';

/** Sends a change to an action item, which is known to be one's own before the news of it comes by. */
export function useSendOwn(): <T>(number: number, ask: Ask<T>) => Promise<T> {
  const { mine } = useLive();
  const send = useSend();
  return useCallback(
    (number, ask) =>
      send((attempt) => {
        mine(number);
        return ask(attempt);
      }),
    [mine, send],
  );
}
