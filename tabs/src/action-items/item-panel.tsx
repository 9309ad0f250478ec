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
import { type ReactNode, useEffect } from 'react';
import type { ActionItemDetail } from '../../../core/action-items/views';
import { ApiProblem } from '../api-client';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { useSession } from '../session';
import { ProblemPanel } from '../ui/problem-panel';
import { SkeletonRows } from '../ui/skeleton';
import { ItemComments } from './item-comments';
import { ItemFields } from './item-fields';
import { focusItem } from './item-focus';
import { ItemHistory } from './item-history';
import { ItemLine } from './item-line';
import { ItemOrigin } from './item-origin';
import { itemQuery } from './queries';

/** The side panel: everything about one action item. Every change is saved at once. */
export function ItemPanel({ number, onClose }: { readonly number: number; readonly onClose: () => void }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { api } = useSession();
  const item = useQuery(itemQuery(api, number));
  useEffect(() => () => focusItem(number), [number]);
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      aria-label={tabs.panel.label(number)}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button appearance="subtle" icon={<DismissRegular />} aria-label={tabs.common.close} onClick={onClose} />
          }
        >
          {tabs.panel.label(number)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <PanelContent problem={item.data ? null : item.error} retry={() => void item.refetch()}>
          {item.data && <Everything item={item.data} />}
        </PanelContent>
      </DrawerBody>
    </OverlayDrawer>
  );
}

interface PanelContentProps {
  readonly problem: unknown;
  readonly retry: () => void;
  readonly children: ReactNode;
}

function PanelContent({ problem, retry, children }: PanelContentProps) {
  const texts = useTexts();
  if (children) return children;
  if (!problem) return <SkeletonRows count={6} height={56} />;
  const gone = problem instanceof ApiProblem && problem.status === 404;
  return (
    <ProblemPanel
      title={gone ? texts.tabs.panel.gone : texts.tabs.common.loadFailed}
      text={gone ? texts.tabs.panel.goneHelp : sentenceOf(problem, texts)}
      {...(gone ? {} : { retry })}
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
  drawer: { width: 'min(480px, 100vw)' },
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  barred: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
});
