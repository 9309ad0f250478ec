import type { GremiumStore } from '../../core/gremia/ports';
import type { Queries } from './dialect';

/** The bodies of one programme, in one transaction. */
export function gremiumStore(db: Queries): GremiumStore {
  return {
    all: async () => {
      const rows = await db.selectFrom('gremium').selectAll().orderBy('position').execute();
      return rows.map((row) => ({
        code: row.code,
        kind: row.kind,
        name: row.name,
        partOf: row.part_of,
        aliases: row.aliases,
        duties: row.duties,
        meetingsPerYear: row.meetings_per_year,
      }));
    },
    seats: async () => {
      const rows = await db
        .selectFrom('seat')
        .innerJoin('gremium', (join) =>
          join.onRef('gremium.programme_id', '=', 'seat.programme_id').onRef('gremium.code', '=', 'seat.gremium_code'),
        )
        .selectAll('seat')
        .orderBy('gremium.position')
        .orderBy('seat.number')
        .execute();
      return rows.map((row) => ({
        gremium: row.gremium_code,
        number: row.number,
        helix: row.helix,
        holder: row.holder_id,
        organisation: row.organisation_id,
      }));
    },
  };
}
