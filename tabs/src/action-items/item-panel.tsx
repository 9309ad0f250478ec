import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { ApiProblem } from '../api-client';
import { ConnectionBar } from '../connection-bar';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { useCompact } from '../ui/media';
import { PANEL_WIDTH } from '../ui/notice';
import { ProblemPanel } from '../ui/problem-panel';
import { SkeletonRows } from '../ui/skeleton';
import { ItemComments } from './item-comments';
import { ItemFields } from './item-fields';
import { focusItem } from './item-focus';
import { ItemHistory } from './item-history';
import { ItemLine } from './item-line';
import { ItemOrigin } from './item-origin';
import { itemQuery } from './queries';

interface ItemPanelProps {
  readonly number: number;
  readonly open: boolean;
  readonly onClose: () => void;
}

/**
 * The side panel: everything about one action item. Every change is saved at once. Next to a board that is in sight
 * it leaves the board to be used; on a narrow screen it covers everything, so it holds the focus.
 */
export function ItemPanel({ number, open, onClose }: ItemPanelProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const compact = useCompact();
  usePanelFocus(number, open);
  useRestOfPage(open && compact ? 'covered' : 'usable');
  useNoticesBeside(open && !compact);
  return (
    <OverlayDrawer
      open={open}
      position="end"
      modalType="non-modal"
      className={styles.drawer}
      aria-label={tabs.panel.label(number)}
      data-panel={open ? 'open' : 'closing'}
      onOpenChange={(_, { open: stays }) => !stays && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              id={CLOSE}
              icon={<DismissRegular />}
              aria-label={tabs.common.close}
              onClick={onClose}
            />
          }
        >
          {tabs.panel.label(number)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {/* Over a narrow screen the panel covers the bar of the page. */}
      {compact && <ConnectionBar />}
      <DrawerBody>
        <PanelContent key={number} number={number} />
      </DrawerBody>
    </OverlayDrawer>
  );
}

const CLOSE = 'panel-close';

/** Focus goes into the panel when it turns to another action item, and back to the action item when it closes. */
function usePanelFocus(number: number, open: boolean) {
  const before = useRef({ number, open: false });
  useEffect(() => {
    const was = before.current;
    before.current = { number, open };
    if (was.open && !open) focusItem(number);
    if (was.open && open && was.number !== number) document.getElementById(CLOSE)?.focus();
  }, [number, open]);
}

/** What the panel covers cannot be reached by keyboard or screen reader either. Notices stay within reach. */
function useRestOfPage(state: 'covered' | 'usable') {
  useEffect(() => {
    const page = document.getElementById('page');
    if (page) page.inert = state === 'covered';
    return () => {
      if (page) page.inert = false;
    };
  }, [state]);
}

/** Notices keep off the panel; where it takes the whole screen they lie over its empty end. */
function useNoticesBeside(beside: boolean) {
  useEffect(() => {
    const { style } = document.documentElement;
    if (beside) style.setProperty(PANEL_WIDTH, `${WIDTH}px`);
    return () => void style.removeProperty(PANEL_WIDTH);
  }, [beside]);
}

/** Pixels. */
const WIDTH = 480;

function PanelContent({ number }: { readonly number: number }) {
  const texts = useTexts();
  const { api } = useSession();
  const item = useQuery(itemQuery(api, number));
  if (item.data) return <Everything item={item.data} />;
  if (!item.error) return <SkeletonRows count={6} height={56} />;
  const gone = item.error instanceof ApiProblem && item.error.status === 404;
  return (
    <ProblemPanel
      title={gone ? texts.tabs.panel.gone : texts.tabs.common.loadFailed}
      text={gone ? texts.tabs.panel.goneHelp : sentenceOf(item.error, texts)}
      {...(gone ? {} : { retry: () => void item.refetch() })}
    />
  );
}

function Everything({ item }: { readonly item: ActionItemDetail }) {
  const styles = useStyles();
  const { shared } = useTexts();
  const { mayChange } = item;
  return (
    <div className={styles.stack}>
      {!mayChange.allowed && <p className={styles.barred}>{shared.refusals[mayChange.code]({})}</p>}
      <ItemFields item={item} />
      <ItemLine item={item} />
      <ItemOrigin item={item} />
      <ItemComments item={item} />
      <ItemHistory item={item} />
    </div>
  );
}

const useStyles = makeStyles({
  drawer: { width: `min(${WIDTH}px, 100vw)` },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // Two notices fit under the last field, so that it can be scrolled clear of them.
    paddingBottom: '140px',
  },
  barred: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
});
