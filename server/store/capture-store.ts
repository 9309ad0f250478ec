import { type Selectable, sql } from 'kysely';
import type { Capture, MessageKey } from '../../core/capture/capture';
import type { CaptureStore } from '../../core/capture/ports';
import type { PersonId, ProgrammeId } from '../../core/shared/ids';
import type { Instant } from '../../core/shared/plain-date';
import type { Queries } from './dialect';
import type { CaptureColumns } from './schema';
import { storableJson } from './storable';

/** What was made of each message of one programme, in one transaction. */
export function captureStore(db: Queries, programme: ProgrammeId): CaptureStore {
  const find = async ({ conversationId, activityId }: MessageKey) => {
    const row = await db
      .selectFrom('capture')
      .selectAll()
      .where('conversation_id', '=', conversationId)
      .where('activity_id', '=', activityId)
      .executeTakeFirst();
    return row ? asCapture(row) : null;
  };
  return {
    find,
    findForChange: async (key) => {
      const name = storableJson([programme, key.conversationId, key.activityId]);
      // The session runs them in this order, and the second sees what the first has waited for.
      const lock = sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
      const [, found] = await Promise.all([lock, find(key)]);
      return found;
    },
    findByActionItem: async (number) => {
      const row = await db
        .selectFrom('capture_action_item as made')
        .innerJoin('capture', (join) =>
          join
            .onRef('capture.programme_id', '=', 'made.programme_id')
            .onRef('capture.conversation_id', '=', 'made.conversation_id')
            .onRef('capture.activity_id', '=', 'made.activity_id'),
        )
        .where('made.number', '=', number)
        .selectAll('capture')
        .executeTakeFirst();
      return row ? asCapture(row) : null;
    },
    latestBy: (sender, conversationId, since, until) => latestBy(db, { sender, conversationId, since, until }),
    findByCard: async (conversationId, cardId) => {
      const row = await db
        .selectFrom('capture')
        .selectAll()
        .where('conversation_id', '=', conversationId)
        .where('card_id', '=', cardId)
        .executeTakeFirst();
      return row ? asCapture(row) : null;
    },
    setCard: async ({ conversationId, activityId }, cardId) => {
      await db
        .updateTable('capture')
        .set({ card_id: cardId })
        .where('conversation_id', '=', conversationId)
        .where('activity_id', '=', activityId)
        .execute();
    },
    put: (capture) => put(db, programme, capture),
  };
}

/** What a person's message in one chat gave last, between two moments. */
async function latestBy(
  db: Queries,
  asked: {
    readonly sender: PersonId;
    readonly conversationId: string;
    readonly since: Instant;
    readonly until: Instant;
  },
): Promise<Capture | null> {
  const row = await db
    .selectFrom('capture')
    .selectAll('capture')
    .where('conversation_id', '=', asked.conversationId)
    .where('sender_id', '=', asked.sender)
    .where('written_at', '>=', asked.since)
    .where('written_at', '<=', asked.until)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('capture_action_item as made')
          .select('made.number')
          .whereRef('made.conversation_id', '=', 'capture.conversation_id')
          .whereRef('made.activity_id', '=', 'capture.activity_id'),
      ),
    )
    .orderBy('written_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? asCapture(row) : null;
}

async function put(db: Queries, programme: ProgrammeId, capture: Capture): Promise<void> {
  const { conversationId, activityId } = capture.key;
  const columns = {
    sender_id: capture.sender,
    written_at: capture.revision.writtenAt,
    deleted_at: capture.revision.deletedAt,
    kept_at: capture.revision.keptAt,
    actions: storableJson(capture.actions),
  };
  const added = db
    .insertInto('capture')
    .values({
      programme_id: programme,
      conversation_id: conversationId,
      activity_id: activityId,
      card_id: capture.cardId,
      ...columns,
    })
    .onConflict((conflict) =>
      conflict.columns(['programme_id', 'conversation_id', 'activity_id']).doUpdateSet(columns),
    );
  const numbers = sql`${capture.actions.map(({ number }) => number)}::integer[]`;
  await sql`
    with kept as (${added}),
      gone as (
        delete from capture_action_item
        where conversation_id = ${conversationId} and activity_id = ${activityId} and number <> all(${numbers})
      )
    insert into capture_action_item (programme_id, number, conversation_id, activity_id)
    select ${programme}, made, ${conversationId}, ${activityId} from unnest(${numbers}) as made
    on conflict do nothing`.execute(db);
}

function asCapture(row: Selectable<CaptureColumns>): Capture {
  return {
    key: { conversationId: row.conversation_id, activityId: row.activity_id },
    sender: row.sender_id,
    revision: { writtenAt: row.written_at, deletedAt: row.deleted_at, keptAt: row.kept_at },
    actions: row.actions,
    cardId: row.card_id,
  };
}
