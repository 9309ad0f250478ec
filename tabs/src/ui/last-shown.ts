import { useState } from 'react';

/**
 * The newest value that was not null. A dialog keeps what it shows while it closes: Fluent gives the page behind it
 * back to screen readers only when a dialog closes, not when it is taken away.
 */
export function useLastShown<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(() => value);
  return value ?? last;
}
