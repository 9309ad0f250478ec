import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';

/** One thing to choose. `chosen` is how it is now; null where that means nothing, as for an order. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly chosen: boolean | null;
}

interface ChoiceMenuProps<Value extends string> {
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  /** Why nothing can be chosen; null when it can. */
  readonly barred: string | null;
  /** The button it belongs to. */
  readonly at: HTMLElement;
  readonly onChoose: (value: Value) => void;
  readonly onClose: () => void;
}

/**
 * A menu at a button: arrows, Home, End and first letters to go through it, Enter to choose, Escape to leave. Not Fluent's menu:
 * that one stands outside every landmark of the page, and brings hidden elements that take the focus.
 */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { title, choices, barred, at, onChoose, onClose } = props;
  const styles = useStyles();
  const menu = useRef<HTMLDivElement>(null);
  usePlaceAt(menu, at);
  useCloseOutside(menu, onClose);
  return (
    <div ref={menu} className={styles.box}>
      <p className={styles.title}>{barred ?? title}</p>
      <div role="menu" tabIndex={-1} aria-label={title} className={styles.menu} onKeyDown={goThrough(menu, onClose)}>
        {choices.map(({ value, text, chosen }) => (
          <button
            key={value}
            type="button"
            tabIndex={-1}
            {...(chosen === null ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': chosen })}
            aria-disabled={barred !== null}
            className={mergeClasses(styles.item, barred !== null && styles.barred)}
            onClick={() => barred === null && onChoose(value)}
          >
            <span className={styles.tick}>{chosen && <CheckmarkRegular aria-hidden="true" />}</span>
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Where each key goes from the item at `now`, out of `count`. */
const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_now, count) => count - 1,
};

function goThrough(menu: React.RefObject<HTMLDivElement | null>, onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const focused = items.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    const next = step ? items[step(focused, items.length)] : startingWith(event.key, items, focused);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}

/** The next item after the focused one that begins with the letter that was pressed. */
function startingWith(key: string, items: readonly HTMLElement[], focused: number): HTMLElement | undefined {
  const begins = (item: HTMLElement) => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
  const isLetter = key.length === 1 && key !== ' ';
  return isLetter ? [...items.slice(focused + 1), ...items.slice(0, focused)].find(begins) : undefined;
}

const EDGE_PX = 8;

/** Stands under the button, or above it where there is no room, and takes the focus. */
function usePlaceAt(menu: React.RefObject<HTMLDivElement | null>, at: HTMLElement) {
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return;
    const button = at.getBoundingClientRect();
    const { height, width } = box.getBoundingClientRect();
    const below = button.bottom + height + EDGE_PX <= window.innerHeight;
    box.style.top = `${Math.max(EDGE_PX, below ? button.bottom : button.top - height)}px`;
    box.style.left = `${Math.max(EDGE_PX, button.right - width)}px`;
    const chosen = box.querySelector<HTMLElement>('[aria-checked="true"]') ?? box.querySelector<HTMLElement>('button');
    chosen?.focus({ preventScroll: true });
  }, [menu, at]);
}

function useCloseOutside(menu: React.RefObject<HTMLDivElement | null>, onClose: () => void) {
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return;
      onClose();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('scroll', leave, true);
    window.addEventListener('resize', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('scroll', leave, true);
      window.removeEventListener('resize', leave);
    };
  }, [menu, onClose]);
}

const useStyles = makeStyles({
  box: {
    position: 'fixed',
    zIndex: 1000,
    minWidth: '180px',
    maxWidth: 'min(300px, calc(100vw - 16px))',
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  menu: { display: 'flex', flexDirection: 'column' },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  barred: { cursor: 'not-allowed', color: tokens.colorNeutralForegroundDisabled },
  tick: { display: 'inline-flex', width: '20px', flexShrink: 0, fontSize: '16px' },
});
