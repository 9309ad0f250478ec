import type { CoalitionPorts } from '../coalitions/ports';
import { readCoalition } from '../coalitions/use-cases';
import type { Priority } from '../manifest/manifest';
import type { Actor } from '../people/actor';
import type { ActionItemNumber, CoalitionCode, PersonId } from '../shared/ids';
import { accept, type Outcome, refuse } from '../shared/outcome';
import { addDays, type PlainDate, weekdayOf } from '../shared/plain-date';
import {
  type ActionItem,
  type ActionItemChange,
  type ActionItemRefusal,
  BOARD_STATUSES,
  type BoardStatus,
} from './action-item';
import { applyChange } from './change';
import type { ActionItemPorts, ActionItemSelection, Page } from './ports';
import { type CoalitionNames, showActionItem } from './show';
import type { ActionItemPage, ActionItemView, BoardView, MyActionItems } from './views';
import { changeToReopen } from './way-back';

/** How many action items a column shows at first, and how long something klaar stays on the board (days). */
const COLUMN_PAGE = 50;
export const KLAAR_DAYS = 30;
const MINE_PAGE = 200;
/** Nobody carries a thousand action items; who does sees the first thousand. */
const MINE_PAGES = 5;

export interface ChangeRequest {
  readonly number: ActionItemNumber;
  /** The version the person was looking at; null when they were not looking at one, as with `klaar 214`. */
  readonly expectedVersion: number | null;
  readonly change: ActionItemChange;
}

/**
 * Changes one action item. Refuses an unknown number, a person who may not, a version that has passed,
 * and a coalition the programme does not have. Doing again what is already so is accepted and changes nothing.
 */
export async function changeActionItem(
  ports: ActionItemPorts,
  who: Actor,
  request: ChangeRequest,
): Promise<Outcome<ActionItemView, ActionItemRefusal>> {
  const item = await ports.actionItems.findForChange(request.number);
  if (!item) return refuse('not-found', { number: request.number });
  const names = await coalitionNames(ports);
  const { change } = request;
  if (change.kind === 'coalition' && change.coalition && !names.has(change.coalition))
    return refuse('coalition-unknown');
  const history = change.kind === 'restore' ? await ports.actionItems.history(item.number) : [];
  const outcome = applyChange(item, change, who, history);
  if (!outcome.ok) return outcome;
  const { item: after, event } = outcome.value;
  if (!event) return accept(showActionItem(item, names, who));
  if (request.expectedVersion !== null && request.expectedVersion !== item.version) {
    return refuse('stale', { number: item.number });
  }
  await ports.actionItems.save(after, { at: who.now, by: who.person.id, event });
  await announce(ports, item, after);
  return accept(showActionItem(after, names, who));
}

/** Opens an action item again as it stood before it was closed; the same refusals as any change. */
export async function reopenActionItem(
  ports: ActionItemPorts,
  who: Actor,
  request: Omit<ChangeRequest, 'change'>,
): Promise<Outcome<ActionItemView, ActionItemRefusal>> {
  const item = await ports.actionItems.findForChange(request.number);
  if (!item) return refuse('not-found', { number: request.number });
  const change = changeToReopen(item, await ports.actionItems.history(item.number));
  return changeActionItem(ports, who, { ...request, change });
}

/** Which action items a board shows. */
export interface BoardFilter {
  readonly coalition: CoalitionCode;
  readonly owner?: PersonId;
  readonly withoutOwner?: boolean;
  readonly priority?: Priority;
  readonly overdue?: boolean;
  readonly text?: string;
}

/** A coalition's board with the first page of each column; refuses a coalition the programme does not have. */
export async function readBoard(
  ports: ActionItemPorts,
  who: Actor,
  filter: BoardFilter,
): Promise<Outcome<BoardView, 'not-found'>> {
  const selection = boardSelection(filter, who.today);
  const [coalition, totals, names] = await Promise.all([
    readCoalition(ports, who, filter.coalition),
    ports.actionItems.countByStatus(selection),
    coalitionNames(ports),
  ]);
  if (!coalition.ok) return coalition;
  const column = async (status: BoardStatus) => {
    const items = totals[status] === 0 ? [] : await ports.actionItems.list(inColumn(selection, status), FIRST_PAGE);
    return { status, total: totals[status], items: items.map((item) => showActionItem(item, names, who)) };
  };
  const columns = await Promise.all(BOARD_STATUSES.map(column));
  return accept({ today: who.today, coalition: coalition.value, columns });
}

/** A page of action items in backlog order, with the count of all that are selected. */
export async function listActionItems(
  ports: ActionItemPorts,
  who: Actor,
  selection: ActionItemSelection,
  page: Page,
): Promise<ActionItemPage> {
  const [items, totals, names] = await Promise.all([
    ports.actionItems.list(selection, page),
    ports.actionItems.countByStatus(selection),
    coalitionNames(ports),
  ]);
  const statuses = selection.statuses ?? BOARD_STATUSES;
  const total = BOARD_STATUSES.reduce((sum, status) => (statuses.includes(status) ? sum + totals[status] : sum), 0);
  return { items: items.map((item) => showActionItem(item, names, who)), total };
}

/** The open action items of the person who asks; at most a thousand. */
export async function readMine(ports: ActionItemPorts, who: Actor): Promise<MyActionItems> {
  const selection = { owner: who.person.id, statuses: ['te-doen', 'bezig', 'wacht'] } as const;
  const items: ActionItem[] = [];
  for (let page = 0; page < MINE_PAGES && items.length === page * MINE_PAGE; page += 1) {
    items.push(...(await ports.actionItems.list(selection, { offset: page * MINE_PAGE, limit: MINE_PAGE })));
  }
  const names = await coalitionNames(ports);
  const sunday = addDays(who.today, 7 - weekdayOf(who.today));
  const group = (wanted: MineGroup) =>
    items
      .filter((item) => mineGroup(item, who.today, sunday) === wanted)
      .map((item) => showActionItem(item, names, who));
  return {
    overdue: group('overdue'),
    thisWeek: group('this-week'),
    later: group('later'),
    withoutDate: group('without-date'),
    waiting: group('waiting'),
  };
}

/** Coalitions by code, for showing action items. */
export async function coalitionNames(ports: CoalitionPorts): Promise<CoalitionNames> {
  return new Map((await ports.coalitions.names()).map((coalition) => [coalition.code, coalition]));
}

/** Tells open screens that an action item changed, also those of the coalition it left. */
export async function announce(ports: ActionItemPorts, before: ActionItem | null, after: ActionItem): Promise<void> {
  const coalitions = [...new Set([before?.coalition, after.coalition])].filter((code) => code != null);
  await ports.changes.announce({ kind: 'action-item', number: after.number, coalitions });
}

/** The selection a board filter stands for on a day; what is klaar stays for 30 days. */
function boardSelection(filter: BoardFilter, today: PlainDate): ActionItemSelection {
  const { overdue, ...rest } = filter;
  return { ...rest, closedSince: addDays(today, -KLAAR_DAYS), ...(overdue ? { overdueOn: today } : {}) };
}

const FIRST_PAGE: Page = { offset: 0, limit: COLUMN_PAGE };

function inColumn(selection: ActionItemSelection, status: BoardStatus): ActionItemSelection {
  return { ...selection, statuses: [status] };
}

type MineGroup = 'overdue' | 'this-week' | 'later' | 'without-date' | 'waiting';

function mineGroup(item: ActionItem, today: PlainDate, sunday: PlainDate): MineGroup {
  if (item.state.status === 'wacht') return 'waiting';
  if (!item.dueDay) return 'without-date';
  if (item.dueDay < today) return 'overdue';
  return item.dueDay <= sunday ? 'this-week' : 'later';
}
