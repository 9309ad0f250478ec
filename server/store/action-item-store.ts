import { type SelectQueryBuilder, sql } from 'kysely';
import type {
  ActionItem,
  ActionItemEvent,
  ActionItemState,
  BoardStatus,
  HistoryEntry,
  Owner,
} from '../../core/action-items/action-item';
import type { ActionItemSelection, ActionItemStore, NewEntry, Page } from '../../core/action-items/ports';
import { type ActionItemNumber, asActionItemNumber, type ProgrammeId } from '../../core/shared/ids';
import { TIME_ZONE } from '../../core/shared/plain-date';
import type { Queries } from './dialect';
import type { ActionItemColumns, Tables } from './schema';
import { containing, searchText, storableJson } from './storable';

const PAGE_MAX = 200;

/** The action items of one programme, in one transaction. */
export function actionItemStore(db: Queries, programme: ProgrammeId): ActionItemStore {
  const one = async (number: ActionItemNumber, lock: 'lock' | 'read') => {
    const query = items(db).where('action_item.number', '=', number);
    const row = await (lock === 'lock' ? query.forUpdate('action_item') : query).executeTakeFirst();
    return row ? asActionItem(row) : null;
  };
  return {
    nextNumber: async () => {
      const { rows } = await sql<{ number: number }>`select next_action_item_number() as number`.execute(db);
      const [row] = rows;
      if (!row) throw new Error('no number came back');
      return asActionItemNumber(row.number);
    },
    find: (number) => one(number, 'read'),
    findForChange: (number) => one(number, 'lock'),
    findMany: async (numbers) => {
      if (numbers.length === 0) return [];
      const rows = await items(db).where('action_item.number', 'in', numbers).execute();
      return inOrderOf(numbers, rows.map(asActionItem));
    },
    add: (item) => add(db, programme, item),
    save: (item, entry) => save(db, programme, item, entry),
    history: (number) => readHistory(db, number),
    list: async (selection, page) => (await listRows(db, selection, page)).map(asActionItem),
    countByStatus: (selection) => countByStatus(db, selection),
  };
}

const READ_COLUMNS = [
  'action_item.number',
  'action_item.title',
  'action_item.due_day',
  'action_item.coalition_code',
  'action_item.priority',
  'action_item.status',
  'action_item.waits_on',
  'action_item.ended_at',
  'action_item.ended_by',
  'action_item.origin_kind',
  'action_item.origin_conversation_id',
  'action_item.origin_link',
  'action_item.created_by',
  'action_item.created_at',
  'action_item.version',
] as const;

type ItemRow = Omit<ActionItemColumns, 'search_text' | 'owner_count'> & { owners: Owner[] };

/** Action items with their owners in one row each: one round trip for a page. */
function items(db: Queries) {
  return db
    .selectFrom('action_item')
    .select(READ_COLUMNS)
    .select(
      sql<Owner[]>`(
        select coalesce(json_agg(json_build_object('personId', o.person_id, 'name', o.name) order by o.position), '[]')
        from action_item_owner o
        where o.programme_id = action_item.programme_id and o.number = action_item.number
      )`.as('owners'),
    );
}

async function listRows(db: Queries, selection: ActionItemSelection, page: Page): Promise<ItemRow[]> {
  return narrowed(items(db), selection)
    .orderBy('action_item.priority', (order) => order.asc().nullsLast())
    .orderBy('action_item.due_day', (order) => order.asc().nullsLast())
    .orderBy('action_item.number')
    .limit(Math.min(page.limit, PAGE_MAX))
    .offset(page.offset)
    .execute();
}

async function countByStatus(
  db: Queries,
  selection: ActionItemSelection,
): Promise<Readonly<Record<BoardStatus, number>>> {
  const rows = await narrowed(db.selectFrom('action_item'), selection)
    .select(({ fn }) => ['action_item.status', fn.countAll<number>().as('count')])
    .groupBy('action_item.status')
    .execute();
  const counts = { 'te-doen': 0, bezig: 0, wacht: 0, klaar: 0 };
  for (const { status, count } of rows) if (status !== 'ingetrokken') counts[status] = count;
  return counts;
}

type Narrowable<Row> = SelectQueryBuilder<Tables, 'action_item', Row>;

function narrowed<Row>(query: Narrowable<Row>, selection: ActionItemSelection): Narrowable<Row> {
  const { coalition, statuses, owner, withoutOwner, priority, overdueOn, closedSince, text } = selection;
  let q = query;
  if (coalition === null) q = q.where('action_item.coalition_code', 'is', null);
  else if (coalition !== undefined) q = q.where('action_item.coalition_code', '=', coalition);
  if (statuses) q = q.where('action_item.status', 'in', statuses.length > 0 ? statuses : NO_STATUS);
  if (owner) q = q.where(hasOwner(owner));
  if (withoutOwner) q = q.where('action_item.owner_count', '=', 0);
  if (priority) q = q.where('action_item.priority', '=', priority);
  if (overdueOn) {
    q = q.where('action_item.due_day', '<', overdueOn).where('action_item.status', 'in', ['te-doen', 'bezig', 'wacht']);
  }
  if (closedSince) q = q.where(stillShown(closedSince));
  for (const word of searchText(text ?? '').split(' ')) if (word) q = q.where(mentions(word));
  return q;
}

/** `in ()` is no SQL; nothing has this status. */
const NO_STATUS = [''] as unknown as readonly BoardStatus[];

/** As an array that is read first: without fresh statistics the planner may otherwise look owners up row by row. */
function hasOwner(person: string) {
  return sql<boolean>`action_item.number = any (array(
    select o.number from action_item_owner o where o.person_id = ${person}
  ))`;
}

function stillShown(since: string) {
  return sql<boolean>`(
    action_item.status <> 'klaar'
    or action_item.ended_at >= (${since}::date)::timestamp at time zone ${sql.lit(TIME_ZONE)}
  )`;
}

/** A word of the title or of an owner's name, or the whole number, with or without the # people put before it. */
function mentions(word: string) {
  const number = /^#?(\d{1,9})$/.exec(word)?.[1];
  const inText = sql<boolean>`action_item.search_text like ${containing(word)}`;
  return number ? sql<boolean>`(${inText} or action_item.number = ${Number(number)})` : inText;
}

async function readHistory(db: Queries, number: ActionItemNumber): Promise<readonly HistoryEntry[]> {
  return db
    .selectFrom('action_item_event as event')
    .innerJoin('person', (join) =>
      join.onRef('person.programme_id', '=', 'event.programme_id').onRef('person.id', '=', 'event.by_id'),
    )
    .where('event.number', '=', number)
    .select(['event.at', 'event.by_id as by', 'person.name as byName', 'event.event'])
    .orderBy('event.sequence')
    .execute();
}

/** One statement for all that belongs to it: a turn in the chat waits for each of them. */
async function add(db: Queries, programme: ProgrammeId, item: ActionItem): Promise<void> {
  const { number, title, createdAt, createdBy } = item;
  const event: ActionItemEvent = { kind: 'captured', title };
  await sql`
    with item as (${db.insertInto('action_item').values({ programme_id: programme, number, ...columnsOf(item) })}),
      owner as (${putOwners(programme, item)})
    insert into action_item_event (programme_id, number, sequence, at, by_id, event)
    values (${programme}, ${number}, 1, ${createdAt}, ${createdBy}, ${storableJson(event)})
  `.execute(db);
}

async function save(db: Queries, programme: ProgrammeId, item: ActionItem, entry: NewEntry): Promise<void> {
  const { number, owners } = item;
  const { numAffectedRows } = await sql`
    with item as (${db.updateTable('action_item').set(columnsOf(item)).where('number', '=', number).returning('number')}),
      owner as (${putOwners(programme, item)}),
      gone as (delete from action_item_owner where number = ${number} and position >= ${owners.length})
    insert into action_item_event (programme_id, number, sequence, at, by_id, event)
    select ${programme}, number, ${NEXT_SEQUENCE}, ${entry.at}::timestamptz, ${entry.by}, ${storableJson(entry.event)}::json
    from item
  `.execute(db);
  if (numAffectedRows !== 1n) throw new Error('saved an action item that does not exist');
}

const NEXT_SEQUENCE = sql`(select coalesce(max(e.sequence), 0) + 1 from action_item_event e where e.number = item.number)`;

// cspell:words ordinality
/** Writes the owners in their order; those beyond the last one stay as they are. */
function putOwners(programme: ProgrammeId, { number, owners }: ActionItem) {
  const ids = owners.map(({ personId }) => personId);
  const names = owners.map(({ name }) => name);
  return sql`
    insert into action_item_owner (programme_id, number, position, person_id, name)
    select ${programme}, ${number}, place - 1, id, name
    from unnest(${ids}::text[], ${names}::text[]) with ordinality as owner (id, name, place)
    on conflict (programme_id, number, position) do update set person_id = excluded.person_id, name = excluded.name
  `;
}

function columnsOf(item: ActionItem): Omit<ActionItemColumns, 'number'> {
  const { state, origin } = item;
  const ended = state.status === 'klaar' || state.status === 'ingetrokken' ? state : null;
  return {
    title: item.title,
    search_text: searchText([item.title, ...item.owners.map(({ name }) => name)].join(' ')),
    owner_count: item.owners.length,
    due_day: item.dueDay,
    coalition_code: item.coalition,
    priority: item.priority,
    status: state.status,
    waits_on: state.status === 'wacht' ? state.on : null,
    ended_at: ended?.at ?? null,
    ended_by: ended?.by ?? null,
    origin_kind: origin.kind,
    origin_conversation_id: origin.conversationId,
    origin_link: origin.link,
    created_by: item.createdBy,
    created_at: item.createdAt,
    version: item.version,
  };
}

function asActionItem(row: ItemRow): ActionItem {
  return {
    number: row.number,
    title: row.title,
    owners: row.owners,
    dueDay: row.due_day,
    coalition: row.coalition_code,
    priority: row.priority,
    state: asState(row),
    origin: { kind: row.origin_kind, conversationId: row.origin_conversation_id, link: row.origin_link },
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}

function asState({ status, waits_on, ended_at, ended_by }: ItemRow): ActionItemState {
  if (status === 'wacht') return { status, on: waits_on ?? '' };
  if (status === 'te-doen' || status === 'bezig') return { status };
  // A check in the table says that what ended has a moment and a person.
  if (ended_at === null || ended_by === null) throw new Error('an ended action item without an end');
  return { status, at: ended_at, by: ended_by };
}

function inOrderOf(numbers: readonly ActionItemNumber[], found: readonly ActionItem[]): readonly ActionItem[] {
  const byNumber = new Map(found.map((item) => [item.number, item]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
