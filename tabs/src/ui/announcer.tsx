import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined);

/** Says a sentence to a screen reader when it has a moment; nothing on screen moves. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', times: 0 });
  const styles = useHiddenStyles();
  const announce = useCallback((sentence: string) => setSaid(({ times }) => ({ sentence, times: times + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* The same sentence twice is only heard twice when the text differs: an invisible space makes it so. */}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {said.sentence + (said.times % 2 === 0 ? '\u00a0' : '')}
      </div>
    </AnnounceContext>
  );
}

/** Text for a screen reader only. */
export const useHiddenStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
});
