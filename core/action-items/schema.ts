import { z } from 'zod';
import { PRIORITIES } from '../manifest/manifest';
import { coalitionCodeSchema, personIdSchema, plainDateSchema } from '../shared/schema';
import type { ActionItemChange } from './action-item';

/**
 * How far a text from outside may go before the rules look at it, in UTF-16 units. The rules refuse earlier,
 * with a sentence that says the limit.
 */
const TEXT_MAX = 32_000;

const text = z.string().max(TEXT_MAX);

const owner = z.strictObject({ personId: personIdSchema.nullable(), name: z.string().max(300) });

/** One thing a person may do to an action item, as it comes from outside. Unknown kinds and fields are refused. */
export const actionItemChangeSchema: z.ZodType<ActionItemChange, unknown> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), title: text }),
  z.strictObject({ kind: z.literal('owners'), owners: z.array(owner).max(100) }),
  z.strictObject({ kind: z.literal('due'), dueDay: plainDateSchema.nullable() }),
  z.strictObject({ kind: z.literal('priority'), priority: z.enum(PRIORITIES).nullable() }),
  z.strictObject({ kind: z.literal('coalition'), coalition: coalitionCodeSchema.nullable() }),
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('wait'), on: text }),
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('reopen') }),
  z.strictObject({ kind: z.literal('withdraw') }),
  z.strictObject({ kind: z.literal('restore') }),
  z.strictObject({ kind: z.literal('comment'), text }),
]);

/** The version of an action item that somebody was looking at; null when they were not looking at one. */
export const versionSchema = z.int().min(0).nullable();
