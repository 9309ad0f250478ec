import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { Link } from 'react-router';
import type { ActionItemView, MyActionItems } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { PlainPage } from '../ui/plain-page';
import { EmptyPanel, ProblemPanel } from '../ui/problem-panel';
import { SkeletonRows } from '../ui/skeleton';
import { PLAIN_LIST } from '../ui/styles';
import { ItemCard } from './item-card';
import { ItemPanelPlace } from './item-panel-place';
import { MovesProvider, useMoves } from './moves';
import { useMine } from './queries';

const GROUPS = [
  'overdue',
  'thisWeek',
  'later',
  'withoutDate',
  'waiting',
] as const satisfies readonly (keyof MyActionItems)[];

/** What I have to do, over all coalitions, by when it asks for attention. */
export function MinePage() {
  const texts = useTexts();
  const { mine: text, common } = texts.tabs;
  const mine = useMine();
  const total = mine.data ? GROUPS.reduce((sum, group) => sum + (mine.data[group].length ?? 0), 0) : 0;
  return (
    <MovesProvider>
      <PlainPage
        width="reading"
        title={text.title}
        sentence={mine.data && text.sentence(total, mine.data.overdue.length)}
      >
        {mine.isPending && <SkeletonRows count={5} height={66} />}
        {mine.isError && !mine.data && (
          <ProblemPanel
            title={common.loadFailed}
            text={sentenceOf(mine.error, texts)}
            retry={() => void mine.refetch()}
          />
        )}
        {mine.data && total === 0 && (
          <EmptyPanel title={text.empty} text={text.emptyHelp}>
            <Link to="/">{texts.tabs.nav.coalitions}</Link>
          </EmptyPanel>
        )}
        {mine.data && GROUPS.map((group) => <Group key={group} name={text.groups[group]} items={mine.data[group]} />)}
      </PlainPage>
      <ItemPanelPlace />
    </MovesProvider>
  );
}

function Group({ name, items }: { readonly name: string; readonly items: readonly ActionItemView[] }) {
  const styles = useStyles();
  const { shared } = useTexts();
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        {name} <span className={styles.count}>{shared.inDigits(items.length)}</span>
      </h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.number}>
            <ItemCard item={item} shows={['co-owners', 'due', 'coalition', 'status']}>
              <DoneButton item={item} />
            </ItemCard>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DoneButton({ item }: { readonly item: ActionItemView }) {
  const { tabs } = useTexts();
  const { move } = useMoves();
  return (
    <Button
      size="small"
      icon={<CheckmarkRegular />}
      aria-label={tabs.item.markDone(item.title)}
      disabledFocusable={!item.mayChange.allowed || item.status === 'klaar'}
      onClick={() => move(item, 'klaar')}
    >
      {tabs.item.done}
    </Button>
  );
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: {
    ...PLAIN_LIST,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
});
