import { z } from 'zod';

/**
 * An export is a gzipped file of JSON lines: a header, then for each programme a line that opens it and a line per
 * row, and a last line that says how many rows there were, so that half a file is never taken for a whole one.
 */
export const EXPORT_FORMAT = 1;

/** The tables that travel, in an order in which every row comes after what it points to; with the key they are sorted by. */
export const EXPORTED_TABLES = [
  ['organisation', 'id'],
  ['theme', 'code'],
  ['statement', 'code'],
  ['person', 'id'],
  ['person_identity', 'provider, subject'],
  ['gremium', 'code'],
  ['seat', 'gremium_code, number'],
  ['werkagenda_goal', 'code'],
  ['coalition', 'code'],
  ['werkagenda_activity', 'goal_code, position'],
  ['milestone', 'coalition_code, position'],
  ['coalition_participant', 'coalition_code, id'],
  ['coalition_member', 'coalition_code, person_id'],
  ['action_item', 'number'],
  ['action_item_owner', 'number, position'],
  ['action_item_event', 'number, sequence'],
  ['conversation', 'id'],
  ['capture', 'conversation_id, activity_id'],
  ['capture_action_item', 'number'],
] as const;

export const header = z.strictObject({
  tafelwerk: z.literal('export'),
  format: z.literal(EXPORT_FORMAT),
  schema: z.number(),
});

/** One line after the header. `lastNumber` is the last action item number that was given; 0 when none was. */
export const line = z.union([
  z.strictObject({
    programme: z.object({ id: z.string().regex(/^[a-z0-9-]{1,40}$/) }).loose(),
    lastNumber: z.int().min(0),
  }),
  z.strictObject({ table: z.enum(EXPORTED_TABLES.map(([name]) => name)), row: z.record(z.string(), z.unknown()) }),
  z.strictObject({ rows: z.int() }),
]);

export type ExportLine = z.output<typeof line>;

/** What travelled, for the person who asked. */
export interface Moved {
  readonly programmes: number;
  readonly rows: number;
}
