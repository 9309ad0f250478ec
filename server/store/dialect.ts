import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { EngineConnection } from './engine';
import type { Tables } from './schema';
import { storableText } from './storable';

/** Typed queries of one transaction. */
export type Queries = Kysely<Tables>;

/**
 * Typed queries on one session. The transaction around them is `transaction.ts`'s: Kysely neither begins nor ends
 * one, so a repository cannot step out of it.
 */
export function queriesOn(connection: EngineConnection): Queries {
  return new Kysely<Tables>({ dialect: dialectOn(connection) });
}

function dialectOn(connection: EngineConnection): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SessionDriver(connection),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class SessionDriver implements Driver {
  readonly #session: DatabaseConnection;

  constructor(connection: EngineConnection) {
    this.#session = {
      executeQuery: <Row>(query: CompiledQuery) => execute<Row>(connection, query),
      streamQuery: () => {
        throw new Error('read in pages: the embedded store cannot stream');
      },
    };
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#session;
  }
  async beginTransaction(): Promise<void> {
    throw new Error('a transaction is open already');
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

async function execute<Row>(connection: EngineConnection, query: CompiledQuery): Promise<QueryResult<Row>> {
  const result = await connection.query(query.sql, query.parameters.map(storable));
  return { rows: result.rows as Row[], numAffectedRows: BigInt(result.affected) };
}

function storable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(storable);
  return typeof value === 'string' ? storableText(value) : value;
}
