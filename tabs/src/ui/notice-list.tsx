import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../language';
import { PANEL_WIDTH, type ShownNotice } from './notice';

interface NoticeListProps {
  readonly notices: readonly ShownNotice[];
  readonly onDismiss: (id: number) => void;
  readonly onUndo: (notice: ShownNotice) => void;
}

/**
 * Notices as they look in Teams. Not Fluent's toasts: those stand outside every landmark of the page, and bring
 * hidden elements that take the focus.
 */
export function NoticeList({ notices, ...presses }: NoticeListProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const place = useRef<HTMLElement>(null);
  const cameFrom = useWayThere(place);
  return (
    <section ref={place} aria-label={tabs.common.notices} aria-keyshortcuts="F6" className={styles.place}>
      {notices.map((notice) => (
        <NoticeBar key={notice.id} notice={notice} cameFrom={cameFrom} {...presses} />
      ))}
    </section>
  );
}

interface NoticeBarProps extends Omit<NoticeListProps, 'notices'> {
  readonly notice: ShownNotice;
  readonly cameFrom: RefObject<HTMLElement | null>;
}

/** Long enough to read and to reach the button to undo; pointing at it or going into it stops the clock (milliseconds). */
const SHOWN_MS = 10_000;

function NoticeBar({ notice, cameFrom, onDismiss, onUndo }: NoticeBarProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [held, setHeld] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const { id, undo, action } = notice;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onDismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, id, onDismiss]);
  useFocusLeft(bar, cameFrom);
  const act = () => {
    onDismiss(id);
    action?.run();
  };
  const failed = notice.intent === 'failed';
  const Sign = failed ? ErrorCircleRegular : CheckmarkCircleRegular;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops the clock
    <div
      ref={bar}
      className={styles.bar}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Sign className={mergeClasses(styles.sign, failed ? styles.failed : styles.done)} aria-hidden="true" />
      <p className={styles.text}>{notice.text}</p>
      <div className={styles.buttons}>
        {action && (
          <Button size="small" appearance="primary" onClick={act}>
            {action.label}
          </Button>
        )}
        {undo && (
          <Button size="small" onClick={() => onUndo(notice)} aria-keyshortcuts="Control+Z">
            {tabs.common.undo}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          icon={<DismissRegular />}
          aria-label={tabs.common.dismiss}
          onClick={() => onDismiss(id)}
        />
      </div>
    </div>
  );
}

/** The button that was pressed goes away with its notice: the focus goes back, never nowhere. */
function useFocusLeft(bar: RefObject<HTMLElement | null>, cameFrom: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = bar.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const back = cameFrom.current?.isConnected ? cameFrom.current : document.getElementById('content');
      cameFrom.current = null;
      back?.focus({ preventScroll: true });
    };
  }, [bar, cameFrom]);
}

/** F6 goes to the newest notice, which stands after everything on the page, and back to where somebody was. */
function useWayThere(place: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { activeElement } = document;
      if (event.key !== 'F6' || event.ctrlKey || event.shiftKey || !(activeElement instanceof HTMLElement)) return;
      event.preventDefault();
      if (place.current?.contains(activeElement)) return cameFrom.current?.focus();
      cameFrom.current = activeElement;
      place.current?.lastElementChild?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [place]);
  return cameFrom;
}

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    zIndex: 1_000_001,
    bottom: tokens.spacingVerticalM,
    // In the middle of what the side panel leaves free.
    left: `calc((100vw - var(${PANEL_WIDTH}, 0px)) / 2)`,
    transform: 'translateX(-50%)',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    width: `min(480px, calc(100vw - var(${PANEL_WIDTH}, 0px) - 24px))`,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
  sign: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground3 },
  text: { flex: '1 1 220px', margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', marginLeft: 'auto', gap: tokens.spacingHorizontalXS },
});
