import { z } from 'zod';

/** Something that can be missed: what is not as it should be counts as absent, so that the rest can be read. */
export const spare = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);

const account = z.looseObject({
  id: z.string().min(1).max(2000),
  name: spare(z.string()),
  aadObjectId: spare(z.string()),
});
const moment = z.union([z.date(), z.string().refine((text) => !Number.isNaN(Date.parse(text)))]);
const named = z.looseObject({ id: spare(z.string()), name: spare(z.string()) });

/** A message is known by its id, so that the same one delivered again is not captured again. */
const KNOWN_BY_ID: ReadonlySet<string> = new Set(['message', 'messageUpdate', 'messageDelete']);

const shape = z.looseObject({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(2000).nullish(),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(2000),
    name: spare(z.string()),
    conversationType: z.string().nullish(),
    isGroup: spare(z.boolean()),
    tenantId: spare(z.string()),
  }),
  text: z.string().nullish(),
  timestamp: spare(moment),
  locale: spare(z.string().max(35)),
  replyToId: spare(z.string()),
  channelData: spare(
    z.looseObject({
      tenant: spare(named),
      team: spare(z.looseObject({ aadGroupId: spare(z.string()) })),
      channel: spare(named),
      eventType: spare(z.string()),
    }),
  ),
  entities: spare(z.array(z.unknown())),
  attachments: spare(z.array(z.unknown())),
});

/**
 * What the bot reads of an activity, at the edge where it comes in and again where it is answered. Who spoke,
 * where, in which message and with which words must be there, and as it should; the rest is spare.
 */
export const activitySchema = shape.refine(({ type, id }) => id || !KNOWN_BY_ID.has(type), {
  path: ['id'],
  message: 'a message has an id',
});

/** An activity of which everything that is there can be read. */
export type ReadActivity = z.output<typeof activitySchema>;

/** Where an activity held something that was left out of what was read; the places, never what stood there. */
export function leftOut(given: object, read: object, within = ''): readonly string[] {
  const kept = new Map<string, unknown>(Object.entries(read));
  return Object.entries(given).flatMap(([field, before]: [string, unknown]) => {
    const after = kept.get(field);
    // What the bot does not read is passed on as the very same value.
    if (before === after) return [];
    if (before !== null && after === undefined) return [within + field];
    return isObject(before) && isObject(after) ? leftOut(before, after, `${within}${field}.`) : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
