import { type PGlite, parse, protocol } from '@electric-sql/pglite';

type Results = Awaited<ReturnType<PGlite['exec']>>[number];

type Message = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];

/** A statement that the engine keeps under a name. */
interface Prepared {
  readonly name: string;
  readonly parameterTypes: readonly number[];
  /** What the engine said about the columns of its rows; nothing when it gives no rows. */
  readonly columns: readonly Message[];
}

/** What is kept at most: the texts of the product are a few hundred; lists of other lengths make new ones. */
const KEPT_MAX = 1_000;

/** A plan fits the size of its tables when it was made; after this many runs plans are made afresh. */
const RUNS_PER_PLAN = 2_000;

const { serialize } = protocol;

/**
 * Runs statements that the embedded engine reads and plans once each. `PGlite.query` does so for every call, in six
 * calls of the engine: for a short statement that is most of the time.
 */
export class EmbeddedStatements {
  readonly #pg: PGlite;
  readonly #kept = new Map<string, Prepared>();
  #made = 0;
  #runs = 0;

  constructor(pg: PGlite) {
    this.#pg = pg;
  }

  /** Runs one statement with its parameters; throws the engine's error, and the session stays usable. */
  run(sql: string, parameters: readonly unknown[]): Promise<Results | undefined> {
    return this.#pg.runExclusive(async () => {
      this.#runs += 1;
      if (this.#runs % RUNS_PER_PLAN === 0) await this.#send([serialize.query('discard plans')]);
      const prepared = this.#kept.get(sql) ?? (await this.#prepare(sql));
      try {
        return await this.#execute(prepared, parameters);
      } catch (problem) {
        // Its table may have changed since; the next time it is read afresh.
        this.#kept.delete(sql);
        throw problem;
      }
    });
  }

  /** Runs a script without parameters, and gives back its last result; in line with the statements, so never before an earlier one. */
  script(sql: string): Promise<Results | undefined> {
    return this.#pg.runExclusive(async () =>
      parse.parseResults(await this.#send([serialize.query(sql)]), this.#pg.parsers).at(-1),
    );
  }

  async #execute(prepared: Prepared, parameters: readonly unknown[]): Promise<Results | undefined> {
    const { name, parameterTypes, columns } = prepared;
    const values = parameters.map((value, at) => this.#asText(value, parameterTypes[at]));
    const messages = await this.#send([serialize.bind({ statement: name, values }), serialize.execute({})]);
    return parse.parseResults([...columns, ...messages], this.#pg.parsers)[0];
  }

  async #prepare(sql: string): Promise<Prepared> {
    if (this.#made === KEPT_MAX) {
      await this.#send([serialize.query('deallocate all')]);
      this.#kept.clear();
      this.#made = 0;
    }
    const name = `kept_${this.#made}`;
    const messages = await this.#send([serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name })]);
    this.#made += 1;
    const parameterTypes = parse.parseDescribeStatementResults(messages);
    const prepared = { name, parameterTypes, columns: messages.filter((message) => message.name === 'rowDescription') };
    this.#kept.set(sql, prepared);
    return prepared;
  }

  /** Sends messages at once; the `sync` at the end makes the engine ready for the next ones, also after an error. */
  #send(messages: readonly Uint8Array[]) {
    return this.#pg.execProtocolStream(Buffer.concat([...messages, serialize.sync()]));
  }

  #asText(value: unknown, type = 0): string | null {
    if (value === null || value === undefined) return null;
    return this.#pg.serializers[type]?.(value) ?? String(value);
  }
}
