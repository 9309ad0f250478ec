/** What one statement gave back. */
export interface EngineResult {
  readonly rows: readonly unknown[];
  readonly affected: number;
  /** The command as the server names it, such as `COMMIT`, or `ROLLBACK` for a commit that could not be. */
  readonly command: string;
}

/**
 * One session with the database, for one transaction; nobody else uses it until it is released. It runs what it is
 * given in that order, also when the caller does not wait in between.
 */
export interface EngineConnection {
  /** Runs one statement with parameters `$1`, `$2`, …. */
  query(sql: string, parameters: readonly unknown[]): Promise<EngineResult>;
  /** Runs a script of several statements without parameters, and gives back the last result. */
  script(sql: string): Promise<EngineResult>;
  /** Gives the session back; `broken` when its state is unknown, so that nobody gets it again. */
  release(state: 'clean' | 'broken'): void;
}

/** The two databases behind one dialect: PGlite in this process, or a PostgreSQL server. */
export interface Engine {
  readonly kind: 'embedded' | 'server';
  acquire(): Promise<EngineConnection>;
  /** Calls `handler` with the payload of every notification on `CHANGES_CHANNEL` until the returned function is called. */
  listen(handler: (payload: string) => void): Promise<() => void>;
  close(): Promise<void>;
}

export const CHANGES_CHANNEL = 'tafelwerk_changes';

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How values come out of both engines: int8 as a number (counts stay far below 2^53), a date as `YYYY-MM-DD`
 * and a moment as an ISO 8601 string in UTC with milliseconds.
 */
export const VALUE_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: (text) => text,
  [TIMESTAMPTZ]: (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
};
