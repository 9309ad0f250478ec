import { z } from 'zod';
import { asActionItemNumber } from '../shared/ids';
import { coalitionCodeSchema } from '../shared/schema';

/** What a person types in one go; the use case refuses earlier what is too long to read. In UTF-16 units. */
const typed = z.string().max(100_000);

/** A line typed on a board. The request key is chosen by the page, so that sending twice adds once. */
export const newLineSchema = z.strictObject({
  requestKey: z.string().min(8).max(100),
  text: typed,
  coalition: coalitionCodeSchema.nullable(),
});

/** A line being typed, to be shown as chips: to add to a coalition, or to change an action item with. */
export const typedLineSchema = z.union([
  z.strictObject({ text: typed, coalition: coalitionCodeSchema.nullable() }),
  z.strictObject({ text: typed, number: z.int().min(1).max(2_147_483_647).transform(asActionItemNumber) }),
]);

/** A line that replaces the parts of an action item. */
export const replacedLineSchema = z.strictObject({ version: z.int().min(0), text: typed });
