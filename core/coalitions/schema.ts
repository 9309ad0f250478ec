import { z } from 'zod';
import { personIdSchema } from '../shared/schema';

/** Who becomes aanjager; null makes the place open again. */
export const aanjagerChoiceSchema = z.strictObject({ personId: personIdSchema.nullable() });

/** The name of an organisation that takes an open place; null makes the place open again. */
export const placeFillingSchema = z.strictObject({ organisation: z.string().trim().min(1).max(200).nullable() });
