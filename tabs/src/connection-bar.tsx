import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTexts } from './language';
import { useLive } from './live-changes';
import { useWaiting } from './sending';

/** Says that there is no connection, and what waits for it. Who leaves the page then is asked whether they mean it. */
export function ConnectionBar() {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { connected } = useLive();
  const waiting = useWaiting();
  useAskBeforeLeaving(waiting > 0);
  return (
    <div role="status">
      {(waiting > 0 || !connected) && (
        <p className={styles.bar}>{waiting > 0 ? tabs.live.waiting(waiting) : tabs.live.offline}</p>
      )}
    </div>
  );
}

function useAskBeforeLeaving(ask: boolean) {
  useEffect(() => {
    if (!ask) return;
    const leave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [ask]);
}

const useStyles = makeStyles({
  bar: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
});
