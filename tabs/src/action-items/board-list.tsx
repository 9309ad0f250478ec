import { makeStyles, tokens } from '@fluentui/react-components';
import { BOARD_STATUSES } from '../../../core/action-items/action-item';
import { useTexts } from '../language';
import { EmptyPanel } from '../ui/problem-panel';
import { Segmented } from '../ui/segmented';
import { isFiltered, type ListStatus } from './board-address';
import { ItemRows } from './item-rows';
import { type FilteredBoard, type ListQuery, useRows } from './queries';

interface BoardListProps {
  readonly board: FilteredBoard;
  readonly query: ListQuery;
  readonly status: ListStatus;
  readonly onStatus: (status: ListStatus) => void;
}

/** One list at a time: the list look of a board, and its columns on a narrow screen. */
export function BoardList({ board, query, status, onStatus }: BoardListProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const column = board.columns.find((one) => one.status === status);
  const rows = useRows({ ...query, status: status === 'open' ? OPEN : status }, column);
  const count = (wanted: ListStatus) =>
    board.columns.reduce(
      (sum, one) => (one.status === wanted || (wanted === 'open' && one.status !== 'klaar') ? sum + one.total : sum),
      0,
    );
  const names: Record<ListStatus, string> = { open: tabs.board.allOpen, ...statusNames(shared.status) };
  const empty = status === 'open' ? tabs.board.emptyOpen : tabs.board.emptyColumn[status];
  const options = (['open', ...BOARD_STATUSES] as const).map((value) => ({
    value,
    text: names[value],
    count: count(value),
  }));
  return (
    <div className={styles.list}>
      <Segmented label={tabs.board.column} options={options} value={status} onChange={onStatus} />
      {rows.total === 0 ? (
        <EmptyPanel title={tabs.board.emptyList} text={isFiltered(board.asked) ? tabs.board.emptyListHelp : empty} />
      ) : (
        <ItemRows
          key={status}
          label={names[status]}
          rows={rows}
          scrolls="page"
          shows={status === 'open' ? ['owners', 'due', 'status'] : ['owners', 'due']}
        />
      )}
    </div>
  );
}

const OPEN = BOARD_STATUSES.filter((status) => status !== 'klaar');

function statusNames(names: Readonly<Record<(typeof BOARD_STATUSES)[number], string>>) {
  return { 'te-doen': names['te-doen'], bezig: names.bezig, wacht: names.wacht, klaar: names.klaar };
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
