import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { type DragEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { Overdue } from '../ui/overdue';
import { searchWithItem } from './board-address';
import { type Fact, ItemFacts } from './item-facts';
import { itemId, passFocusOn } from './item-focus';
import { goToCard } from './item-keys';
import { useMoves } from './moves';
import { PriorityMark } from './priority-mark';

interface ItemCardProps {
  readonly item: ActionItemView;
  /** What the place the card stands in does not say already. */
  readonly shows: readonly Fact[];
  readonly drag?: { readonly start: (item: ActionItemView) => void; readonly end: () => void };
  /** Buttons before the menu, such as *Klaar*. */
  readonly children?: ReactNode;
}

/** One action item in a column or a list: its title, with the number the chat knows it by, opens the side panel; its menu moves it. */
export function ItemCard({ item, shows, drag, children }: ItemCardProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [params] = useSearchParams();
  const { openMenu } = useMoves();
  const card = useRef<HTMLElement>(null);
  useFocusPassedOn(card, item.number);
  const start = (event: DragEvent) => {
    event.dataTransfer.setData('text/plain', `#${item.number}`);
    event.dataTransfer.effectAllowed = 'move';
    drag?.start(item);
  };
  const movable = drag !== undefined && item.mayChange.allowed;
  return (
    <article
      ref={card}
      className={mergeClasses(styles.card, item.status === 'klaar' && styles.done)}
      data-actie={item.number}
      draggable={movable}
      onDragStart={movable ? start : undefined}
      onDragEnd={drag?.end}
    >
      {item.priority ? <PriorityMark priority={item.priority} /> : <span className={styles.unmarked} />}
      <div className={styles.text}>
        <Link
          id={itemId(item.number)}
          draggable={false}
          to={searchWithItem(params, item.number)}
          replace
          className={styles.title}
          onKeyDown={goToCard}
        >
          {item.title} <span className={styles.number}>{`#${item.number}`}</span>
        </Link>
        <ItemFacts item={item} shows={shows} />
        {item.daysOverdue > 0 && <Overdue days={item.daysOverdue} />}
      </div>
      <div className={styles.buttons}>
        {children}
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-haspopup="menu"
          aria-label={tabs.item.moveThis(item.title)}
          title={tabs.item.moveTo}
          onClick={(event) => openMenu(item, event.currentTarget)}
        />
      </div>
    </article>
  );
}

/** Who is at a card that goes away, as when it is done, goes on at the next. */
function useFocusPassedOn(card: RefObject<HTMLElement | null>, number: number) {
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement)) passFocusOn(element, number);
    };
  }, [card, number]);
}

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { boxShadow: tokens.shadow4 },
    ':focus-within': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
  },
  done: { color: tokens.colorNeutralForeground2 },
  // As wide as the mark of a priority, so that titles stand under each other.
  unmarked: { flexShrink: 0, width: '20px' },
  text: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    flex: '1 1 110px',
    '& > *': { maxWidth: '100%' },
    minWidth: 0,
    overflowWrap: 'break-word',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textDecorationLine: 'none',
    minHeight: '24px',
    // The whole card opens the panel; only the buttons lie above this.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  buttons: {
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    maxWidth: '100%',
    marginLeft: 'auto',
    gap: tokens.spacingHorizontalXS,
  },
});
