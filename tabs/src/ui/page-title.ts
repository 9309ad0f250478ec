import { useEffect } from 'react';
import { useTexts } from '../language';

/** Names the page in the browser's tab, which is also what a screen reader says when the page changes. */
export function usePageTitle(title: string | undefined): void {
  const { shared } = useTexts();
  useEffect(() => {
    document.title = title ? `${title} · ${shared.appName}` : shared.appName;
  }, [title, shared]);
}
