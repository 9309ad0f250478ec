import { Client, type ClientConfig, Pool, type PoolClient, types } from 'pg';
import { CHANGES_CHANNEL, type Engine, type EngineConnection, type EngineResult, VALUE_PARSERS } from './engine';
import { StoreProblem } from './store-problem';

const POOL_SIZE = 16;
const CONNECT_MS = 10_000;
const RECONNECT_MS = 500;
/** A use case that stands still gives its locks back after this long. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/** Opens a pool of sessions with a PostgreSQL server; throws a StoreProblem when it does not answer within 10 seconds. */
export async function openPostgres(databaseUrl: string): Promise<Engine> {
  const settings: ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'tafelwerk',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    types: { getTypeParser: (oid, format) => VALUE_PARSERS[oid] ?? types.getTypeParser(oid, format) },
  };
  const pool = new Pool({
    ...settings,
    max: POOL_SIZE,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    // Statements that need not wait for each other's answer travel together.
    pipeline: true,
  });
  // A session that breaks leaves the pool, and the next transaction gets another one. Work that it broke under
  // fails by its own statement; without these listeners it would take the whole process with it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const first = await pool.connect().catch(async (error: unknown) => {
    await pool.end();
    throw new StoreProblem('server-silent', noAnswerFrom(databaseUrl, error));
  });
  first.release();
  const changes = new ChangeListener(settings);
  return {
    kind: 'server',
    acquire: async () => sessionOn(await pool.connect()),
    listen: (handler) => changes.add(handler),
    close: async () => {
      await changes.close();
      await pool.end();
    },
  };
}

/** Names the server and the reason, never the password. */
function noAnswerFrom(databaseUrl: string, error: unknown): string {
  const { host, pathname } = new URL(databaseUrl);
  const reason = error instanceof Error ? error.message : String(error);
  return `De database ${host}${pathname} uit DATABASE_URL geeft geen antwoord (${reason}). Draait de server, en kloppen naam en wachtwoord?`;
}

function sessionOn(client: PoolClient): EngineConnection {
  const run = async (sql: string, parameters?: unknown[]): Promise<EngineResult> => {
    const answer: unknown = await client.query(parameters ? { ...kept(sql), values: parameters } : sql);
    const last = (Array.isArray(answer) ? answer.at(-1) : answer) as {
      rows?: unknown[];
      rowCount?: number | null;
      command?: string;
    };
    return { rows: last?.rows ?? [], affected: last?.rowCount ?? 0, command: last?.command ?? '' };
  };
  return {
    query: (sql, parameters) => run(sql, [...parameters]),
    script: (sql) => run(sql),
    release: (state) => client.release(state === 'broken'),
  };
}

const names = new Map<string, string>();
/** Lists of other lengths make new texts; beyond this many a statement is not kept. */
const KEPT_MAX = 1_000;

/** A statement under a name, so that each session reads and plans it once: for a short one that is most of the time. */
function kept(text: string): { readonly text: string; readonly name?: string } {
  const known = names.get(text);
  if (known) return { text, name: known };
  if (names.size === KEPT_MAX) return { text };
  const name = `kept_${names.size}`;
  names.set(text, name);
  return { text, name };
}

/** Hears notifications on a session of its own, and opens a new one when it breaks. */
class ChangeListener {
  readonly #handlers = new Set<(payload: string) => void>();
  readonly #settings: ClientConfig;
  #client: Client | null = null;
  #connecting: Promise<void> | null = null;
  #retry: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(settings: ClientConfig) {
    this.#settings = settings;
  }

  async add(handler: (payload: string) => void): Promise<() => void> {
    this.#connecting ??= this.#connect();
    await this.#connecting;
    this.#handlers.add(handler);
    return () => void this.#handlers.delete(handler);
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new Client(this.#settings);
    client.on('error', () => this.#reconnect(client));
    client.on('end', () => this.#reconnect(client));
    client.on('notification', ({ payload }) => {
      for (const handler of this.#handlers) handler(payload ?? '');
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANGES_CHANNEL}`);
    } catch (error) {
      this.#connecting = null;
      throw error;
    }
    this.#client = client;
  }

  #reconnect(broken: Client): void {
    if (this.#closed || this.#client !== broken) return;
    this.#client = null;
    const attempt = () => {
      this.#connecting = this.#connect();
      this.#connecting.catch(() => {
        if (!this.#closed) this.#retry = setTimeout(attempt, RECONNECT_MS);
      });
    };
    attempt();
  }
}
