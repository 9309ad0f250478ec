import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifySchemaCompiler,
  FastifyTypeProvider,
  RawServerDefault,
} from 'fastify';
import { z } from 'zod';
import { asActionItemNumber } from '../../core/shared/ids';
import { Problem } from './problem';

/** Gives a route's body, parameters and query the type of their zod schema. */
interface ZodTypes extends FastifyTypeProvider {
  readonly validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
}

/** Fastify with zod schemas at its edges. */
export type ApiServer = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypes>;

/** Checks a part of a request with its zod schema; names the first field that is wrong, never its value. */
export const validateWithZod: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const read = schema.safeParse(data);
    if (read.success) return { value: read.data };
    const field = read.error.issues[0]?.path.join('.') ?? '';
    return { error: new Problem('bad-request', field ? { field } : {}) };
  };

/** A number in an address, such as 214. */
export const numberInPath = z.object({
  number: z.coerce.number().int().min(1).max(2_147_483_647).transform(asActionItemNumber),
});

/** A switch in a query string: `1` or `true` turns it on. */
export const switchInQuery = z
  .enum(['0', '1', 'false', 'true'])
  .transform((text) => text === '1' || text === 'true')
  .optional();

/** Leaves out what was not asked, so that absent is absent and never `undefined`. */
export function present<T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
