import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { Link, useSearchParams } from 'react-router';
import type { CoalitionHeader } from '../../../core/coalitions/views';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { PlainPage } from '../ui/plain-page';
import { EmptyPanel, ProblemPanel } from '../ui/problem-panel';
import { SkeletonRows } from '../ui/skeleton';
import { PLAIN_LIST } from '../ui/styles';
import { CoalitionCard } from './coalition-card';
import { useCoalitions, useUnplacedCount } from './queries';

/** All coalitions with the numbers of their headers, to choose from and to compare. */
export function OverviewPage() {
  const styles = useStyles();
  const texts = useTexts();
  const { overview, common } = texts.tabs;
  const coalitions = useCoalitions();
  const [params] = useSearchParams();
  const all = coalitions.data ?? [];
  const shown = all.filter((one) => fits(one, params.get('thema'), params.get('werkagenda')));
  return (
    <PlainPage width="full" title={overview.title} sentence={coalitions.data && <Sentence all={all} />}>
      {coalitions.isPending && <SkeletonRows count={6} height={120} />}
      {coalitions.isError && !coalitions.data && (
        <ProblemPanel
          title={common.loadFailed}
          text={sentenceOf(coalitions.error, texts)}
          retry={() => void coalitions.refetch()}
        />
      )}
      {coalitions.data && <OverviewFilters all={all} />}
      {coalitions.data && shown.length === 0 && <EmptyPanel title={overview.empty} text={overview.emptyHelp} />}
      <ul className={styles.cards}>
        {shown.map((header) => (
          <li key={header.code}>
            <CoalitionCard header={header} />
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}

function OverviewFilters({ all }: { readonly all: readonly CoalitionHeader[] }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) =>
    setParams(
      () => {
        // Over the address as it is now: what the page has drawn may be one choice behind.
        const next = new URLSearchParams(window.location.search);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  const themes = new Map(all.flatMap(({ theme }) => (theme ? [[theme.code, theme.name]] : [])));
  const goals = [...new Set(all.flatMap(({ werkagendaGoal }) => werkagendaGoal ?? []))];
  return (
    <search className={styles.filters} aria-label={tabs.filter.label}>
      <Select
        aria-label={tabs.overview.theme}
        value={params.get('thema') ?? ''}
        onChange={(_, { value }) => choose('thema', value)}
      >
        <option value="">{tabs.overview.anyTheme}</option>
        {[...themes].map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={tabs.overview.goal}
        value={params.get('werkagenda') ?? ''}
        onChange={(_, { value }) => choose('werkagenda', value)}
      >
        <option value="">{tabs.overview.anyGoal}</option>
        {goals.map((goal) => (
          <option key={goal} value={goal}>
            {goal}
          </option>
        ))}
      </Select>
    </search>
  );
}

function fits(header: CoalitionHeader, theme: string | null, goal: string | null): boolean {
  return (!theme || header.theme?.code === theme) && (!goal || header.werkagendaGoal === goal);
}

/** All open action items: those of the coalitions, and those that belong to none yet. */
function Sentence({ all }: { readonly all: readonly CoalitionHeader[] }) {
  const styles = useStyles();
  const { overview } = useTexts().tabs;
  const unplaced = useUnplacedCount();
  const sum = (number: 'open' | 'overdue') => all.reduce((total, one) => total + one[number], 0);
  const sentence = overview.sentence(all.length, sum('open'), sum('overdue'));
  if (!unplaced) return `${sentence}.`;
  return (
    <>
      {sentence} {overview.and}{' '}
      <Link to="/nog-te-plaatsen" className={styles.link}>
        {overview.unplaced(unplaced)}
      </Link>
      .
    </>
  );
}

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink },
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '& > *': { maxWidth: '100%' } },
  cards: {
    ...PLAIN_LIST,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalM,
    '& > li': { display: 'flex' },
  },
});
