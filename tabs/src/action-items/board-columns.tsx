import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type MouseEvent, useState } from 'react';
import type { BoardStatus } from '../../../core/action-items/action-item';
import type { ActionItemView, BoardColumn } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { useHiddenStyles } from '../ui/announcer';
import { isFiltered } from './board-address';
import { ItemRows } from './item-rows';
import { useMoves } from './moves';
import { type FilteredBoard, type ListQuery, useRows } from './queries';

interface BoardColumnsProps {
  readonly board: FilteredBoard;
  readonly query: ListQuery;
}

/** The columns next to each other; a card is dragged, or moved with its menu. By keyboard a column can be skipped. */
export function BoardColumns({ board, query }: BoardColumnsProps) {
  const styles = useStyles();
  const [dragged, setDragged] = useState<ActionItemView | null>(null);
  const { hidden } = useHiddenStyles();
  const { tabs } = useTexts();
  const drag = { start: setDragged, end: () => setDragged(null) };
  return (
    <div className={styles.columns}>
      {board.columns.map((column, i) => (
        <Column
          key={column.status}
          column={column}
          empty={isFiltered(board.asked) ? tabs.filter.nothingHere : tabs.board.emptyColumn[column.status]}
          next={columnId(board.columns[i + 1]?.status)}
          query={query}
          dragged={dragged}
          drag={drag}
        />
      ))}
      <div id={columnId(undefined)} tabIndex={-1} className={hidden}>
        {tabs.board.end}
      </div>
    </div>
  );
}

/** The heading of a column; without one, the end of the board. */
function columnId(status: BoardStatus | undefined): string {
  return `column-${status ?? 'end'}`;
}

interface ColumnProps {
  readonly column: BoardColumn;
  /** What stands in it while it is empty. */
  readonly empty: string;
  /** Where skipping this column leads to. */
  readonly next: string;
  readonly query: ListQuery;
  readonly dragged: ActionItemView | null;
  readonly drag: { readonly start: (item: ActionItemView) => void; readonly end: () => void };
}

function Column({ column, empty, next, query, dragged, drag }: ColumnProps) {
  const styles = useStyles();
  const { tabs, shared } = useTexts();
  const { move } = useMoves();
  const rows = useRows({ ...query, status: column.status }, column);
  const [over, setOver] = useState(false);
  const takes = dragged !== null && dragged.status !== column.status;
  const dragOver = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged) move(dragged, column.status);
  };
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(next)?.focus();
  };
  const name = column.status === 'klaar' ? tabs.board.doneColumn : shared.status[column.status];
  return (
    <section
      aria-label={`${name}, ${tabs.board.count(column.total)}`}
      className={mergeClasses(styles.column, over && takes && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={columnId(column.status)} tabIndex={-1} className={styles.title}>
        {name} <span className={styles.count}>{shared.inDigits(column.total)}</span>
      </h2>
      {column.total > 0 && (
        <a href={`#${next}`} className={styles.skip} onClick={skip}>
          {tabs.board.skipColumn(name)}
        </a>
      )}
      {column.total === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <ItemRows label={name} rows={rows} scrolls="own" shows={['owners', 'due']} drag={drag} />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    flex: '1 1 0',
    minHeight: '280px',
  },
  column: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  skip: {
    position: 'absolute',
    top: 0,
    left: 0,
    zIndex: 5,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    boxShadow: tokens.shadow4,
    ':not(:focus)': { clipPath: 'inset(50%)' },
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  over: { border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}` },
  title: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  empty: {
    margin: 0,
    padding: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});
