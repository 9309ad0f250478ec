import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../api-client';
import { CoalitionHead } from '../coalitions/coalition-head';
import type { NumberKind } from '../coalitions/coalition-numbers';
import { useTexts } from '../language';
import { sentenceOf } from '../problems';
import { later } from '../ui/later';
import { useCompact } from '../ui/media';
import { usePageTitle } from '../ui/page-title';
import { EmptyPanel, ProblemPanel } from '../ui/problem-panel';
import { Segmented } from '../ui/segmented';
import { FirstSkeleton, SkeletonRows } from '../ui/skeleton';
import { type BoardFilter, isFiltered, NOBODY, useBoardAddress } from './board-address';
import { BoardColumns } from './board-columns';
import { BoardFilters, ClearFilter, NothingFits } from './board-filters';
import { BoardList } from './board-list';
import { ItemPanelPlace } from './item-panel-place';
import { MovesProvider } from './moves';
import { type FilteredBoard, filterQuery, useBoard } from './queries';
import { QuickAdd } from './quick-add';

const AboutCoalition = later(
  () => import('../coalitions/about-coalition').then((m) => m.AboutCoalition),
  <SkeletonRows count={3} height={120} />,
);

/** The board of one coalition. */
export function BoardPage() {
  const { code = '' } = useParams();
  const texts = useTexts();
  const { address } = useBoardAddress();
  const board = useBoard(code, address.filter);
  usePageTitle(board.data?.coalition.shortName);
  if (board.data) return <Board key={code} board={board.data} />;
  if (!board.isError) return <FirstSkeleton />;
  if (board.error instanceof ApiProblem && board.error.status === 404) return <NoSuchCoalition />;
  return (
    <ProblemPanel
      title={texts.tabs.common.loadFailed}
      text={sentenceOf(board.error, texts)}
      retry={() => void board.refetch()}
    />
  );
}

function NoSuchCoalition() {
  const { tabs } = useTexts();
  usePageTitle(tabs.board.missing);
  return (
    <EmptyPanel title={tabs.board.missing} text={tabs.board.missingHelp}>
      <Link to="/">{tabs.nav.coalitions}</Link>
    </EmptyPanel>
  );
}

function Board({ board }: { readonly board: FilteredBoard }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  const { address, change } = useBoardAddress();
  const { coalition } = board;
  const press = (kind: NumberKind) => change(addressFor(kind, address.filter));
  return (
    <MovesProvider>
      <div className={styles.page}>
        <CoalitionHead coalition={coalition} pressed={pressedNumber(address)} onPress={press}>
          <Segmented
            label={tabs.board.look}
            value={address.look}
            options={(['bord', 'lijst', 'over'] as const).map((value) => ({ value, text: tabs.board.looks[value] }))}
            onChange={(look) => change({ weergave: look === 'bord' ? null : look })}
          />
        </CoalitionHead>
        {address.look === 'over' ? <AboutCoalition coalition={coalition} /> : <BacklogOf board={board} />}
      </div>
      <ItemPanelPlace />
    </MovesProvider>
  );
}

/** The action items themselves: a line to add one, filters, and columns or a list. */
function BacklogOf({ board }: { readonly board: FilteredBoard }) {
  const { tabs } = useTexts();
  const compact = useCompact();
  const { address, change } = useBoardAddress();
  const { filter, look, status } = address;
  const total = board.columns.reduce((sum, column) => sum + column.total, 0);
  const filtered = isFiltered(board.asked);
  const empty = total === 0 && board.coalition.open === 0 && !filtered && !isFiltered(filter);
  const nothingFits = total === 0 && filtered;
  const query = { ...filterQuery(filter), coalition: board.coalition.code };
  return (
    <>
      <QuickAdd coalition={board.coalition.code} />
      {empty ? (
        <EmptyPanel title={tabs.board.empty} text={tabs.board.emptyHelp} />
      ) : (
        <BoardFilters filter={filter} compact={compact} onChange={change}>
          {isFiltered(filter) && !nothingFits && <ClearFilter appearance="subtle" />}
        </BoardFilters>
      )}
      {nothingFits ? (
        <NothingFits />
      ) : compact || look === 'lijst' ? (
        !empty && <BoardList board={board} query={query} status={status} onStatus={(kolom) => change({ kolom })} />
      ) : (
        <BoardColumns board={board} query={query} />
      )}
    </>
  );
}

function addressFor(kind: NumberKind, filter: BoardFilter) {
  switch (kind) {
    case 'open':
      return { van: null, prioriteit: null, telaat: null, zoek: null, weergave: 'lijst', kolom: null };
    case 'overdue':
      return { telaat: filter.overdue ? null : '1', van: null, weergave: null };
    case 'without-owner':
      return { van: filter.owner === NOBODY ? null : NOBODY, telaat: null, weergave: null };
    case 'open-places':
      return { weergave: 'over' };
  }
}

function pressedNumber({ filter, look }: ReturnType<typeof useBoardAddress>['address']): NumberKind | null {
  if (look === 'over') return 'open-places';
  if (filter.overdue) return 'overdue';
  return filter.owner === NOBODY ? 'without-owner' : null;
}

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 0 auto',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
  },
});
