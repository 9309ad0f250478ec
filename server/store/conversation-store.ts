import type { Conversation, ConversationLink } from '../../core/capture/conversation';
import type { ConversationStore } from '../../core/capture/ports';
import type { CoalitionCode, GremiumCode, ProgrammeId } from '../../core/shared/ids';
import type { Queries } from './dialect';

/** The chats of one programme, in one transaction. */
export function conversationStore(db: Queries, programme: ProgrammeId): ConversationStore {
  return {
    find: async (id) => {
      const row = await db.selectFrom('conversation').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      return { id: row.id, kind: row.kind, name: row.name, belongsTo: asLink(row.coalition_code, row.gremium_code) };
    },
    put: async (conversation) => {
      const columns = { kind: conversation.kind, name: conversation.name, ...linkColumns(conversation.belongsTo) };
      await db
        .insertInto('conversation')
        .values({ programme_id: programme, id: conversation.id, ...columns })
        .onConflict((conflict) => conflict.columns(['programme_id', 'id']).doUpdateSet(columns))
        .execute();
    },
    link: async (id, link) => {
      await db.updateTable('conversation').set(linkColumns(link)).where('id', '=', id).execute();
    },
  };
}

function asLink(coalition: CoalitionCode | null, gremium: GremiumCode | null): Conversation['belongsTo'] {
  if (coalition !== null) return { kind: 'coalition', code: coalition };
  return gremium === null ? null : { kind: 'gremium', code: gremium };
}

function linkColumns(link: ConversationLink | null) {
  return {
    coalition_code: link?.kind === 'coalition' ? link.code : null,
    gremium_code: link?.kind === 'gremium' ? link.code : null,
  };
}
