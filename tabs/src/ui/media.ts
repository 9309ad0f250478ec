import { useEffect, useState } from 'react';

/** Too narrow for columns next to each other, or too low for lists that scroll inside the page. */
const COMPACT = '(max-width: 767px), (max-height: 559px)';

/** Whether the page shows one list at a time and scrolls as a whole. */
export function useCompact(): boolean {
  const [compact, setCompact] = useState(() => matchMedia(COMPACT).matches);
  useEffect(() => {
    const query = matchMedia(COMPACT);
    const follow = () => setCompact(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return compact;
}
