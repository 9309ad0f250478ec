import type { QueryClient } from '@tanstack/react-query';
import type { ActionItemChange, BoardStatus } from '../../../core/action-items/action-item';
import type {
  ActionItemDetail,
  ActionItemPage,
  ActionItemView,
  BoardColumn,
  BoardView,
  MyActionItems,
} from '../../../core/action-items/views';
import type { CoalitionHeader } from '../../../core/coalitions/views';

/** Puts an action item as the server gave it in every list on screen. */
export function showChanged(queryClient: QueryClient, after: ActionItemView): void {
  replaceEverywhere(queryClient, after.number, (item) => ({ ...item, ...after }));
}

/** Shows a change before the server has answered; what the server says later replaces it. */
export function showMoved(queryClient: QueryClient, number: number, change: ActionItemChange): void {
  const names = queryClient.getQueryData<readonly CoalitionHeader[]>(['coalitions']);
  const part = partOf(change, names);
  if (part) replaceEverywhere(queryClient, number, (item) => ({ ...item, ...part }));
}

function replaceEverywhere(queryClient: QueryClient, number: number, change: <T extends ActionItemView>(item: T) => T) {
  const inList = (items: readonly ActionItemView[]) =>
    items.some((item) => item.number === number)
      ? items.map((item) => (item.number === number ? change(item) : item))
      : items;
  queryClient.setQueriesData<BoardView>({ queryKey: ['board'] }, (board) => board && onBoard(board, number, change));
  queryClient.setQueriesData<ActionItemPage>(
    { queryKey: ['items'] },
    (page) => page && { ...page, items: inList(page.items) },
  );
  queryClient.setQueriesData<MyActionItems>({ queryKey: ['mine'] }, (mine) => {
    if (!mine) return mine;
    const groups = Object.entries(mine).map(([name, items]) => [name, inList(items)]);
    return { ...mine, ...(Object.fromEntries(groups) as Partial<MyActionItems>) };
  });
  queryClient.setQueryData<ActionItemDetail>(['item', number], (item) => item && change(item));
}

/** On a board an action item may move to another column; the counts move with it. */
function onBoard(board: BoardView, number: number, change: (item: ActionItemView) => ActionItemView): BoardView {
  const before = board.columns.flatMap((column) => column.items).find((item) => item.number === number);
  if (!before) return board;
  const after = change(before);
  return { ...board, columns: board.columns.map((column) => columnWith(column, before, after)) };
}

function columnWith(column: BoardColumn, before: ActionItemView, after: ActionItemView): BoardColumn {
  const had = column.status === before.status;
  const has = column.status === after.status;
  if (had && has) return { ...column, items: column.items.map((item) => (item === before ? after : item)) };
  if (had) return { ...column, total: column.total - 1, items: column.items.filter((item) => item !== before) };
  if (has) return { ...column, total: column.total + 1, items: inserted(column, after) };
  return column;
}

function inserted(column: BoardColumn, item: ActionItemView): readonly ActionItemView[] {
  const place = column.items.findIndex((other) => backlogOrder(item, other) < 0);
  if (place >= 0) return column.items.toSpliced(place, 0, item);
  // Beyond the rows that were fetched its place is unknown; the answer of the server brings it.
  return column.items.length < column.total ? column.items : [...column.items, item];
}

/** The order of a backlog, only to show a card near where the server will put it. */
function backlogOrder(a: ActionItemView, b: ActionItemView): number {
  const priority = (a.priority ?? 'Z').localeCompare(b.priority ?? 'Z');
  return priority || (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') || a.number - b.number;
}

/** Where a change moves an action item to. Where a restore brings it back to, only the server can tell, from its history. */
const MOVES: Partial<Record<ActionItemChange['kind'], BoardStatus>> = {
  start: 'bezig',
  reopen: 'te-doen',
  wait: 'wacht',
  close: 'klaar',
};

/** The part of an action item that a change is about, as it will be; null where that is not known beforehand. */
export function partOf(
  change: ActionItemChange,
  coalitions: readonly Pick<CoalitionHeader, 'code' | 'shortName'>[] = [],
): Partial<ActionItemView> | null {
  switch (change.kind) {
    case 'title':
      return { title: change.title };
    case 'priority':
      return { priority: change.priority };
    case 'due':
      return { dueDay: change.dueDay };
    case 'owners':
      return { owners: change.owners };
    case 'coalition': {
      const { coalition: code } = change;
      const name = coalitions.find((one) => one.code === code)?.shortName;
      return { coalition: code && { code, shortName: name ?? code } };
    }
    default: {
      const status = MOVES[change.kind];
      return status ? { status, waitsOn: change.kind === 'wait' ? change.on : null } : null;
    }
  }
}
