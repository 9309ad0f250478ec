import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { DurableFiles } from '../../server/store/durable-files';
import type { Engine, EngineConnection } from '../../server/store/engine';
import { openEmbedded } from '../../server/store/pglite';
import { type Scope, transact } from '../../server/store/transaction';

// cspell:words bitmapscan indexonlyscan regclass relkind seqscan

/** What is left of the numbered rows after a power cut. */
export interface Remains {
  /** The highest number there is; 0 when there is no row or no table. */
  readonly last: number;
  /** What is wrong, in words; empty when every row up to `last` is there and whole. */
  readonly problems: readonly string[];
}

/**
 * Commits numbered rows in `folder` until it is killed, and prints `ready` and then each number once its commit
 * came back. Cleaning up and checkpoints happen several times per second, so that a cut falls in them too.
 * With `lying`, fsync says that it is done and does nothing: what a power cut then loses shows that the method sees it.
 */
export async function writeRows(folder: string, fsync: 'real' | 'lying'): Promise<never> {
  if (fsync === 'lying') fs.fsyncSync = () => undefined;
  const engine = await openEmbedded(folder, { filesOn: (path) => new DurableFiles(path), upkeepMs: 300 });
  await inTransaction(engine, (connection) => connection.script(TABLES));
  let number = await inTransaction(engine, lastNumber);
  fs.writeSync(1, 'ready\n');
  for (;;) {
    number += 1;
    const next = number;
    await inTransaction(engine, (connection) => writeRow(connection, next));
    fs.writeSync(1, `${next}\n`);
  }
}

/** Opens what a power cut left in `folder`, reads every page, and writes one more row. Throws when it does not open. */
export async function readRemains(folder: string): Promise<Remains> {
  const engine = await openEmbedded(folder);
  try {
    await inTransaction(engine, (connection) => connection.script(TABLES));
    const problems = await inTransaction(engine, findProblems);
    const last = await inTransaction(engine, lastNumber);
    await inTransaction(engine, (connection) => writeRow(connection, last + 1));
    await inTransaction(engine, (connection) => connection.script(`delete from power_cut where number > ${last}`));
    await inTransaction(engine, (connection) =>
      connection.script(`update power_cut set renewed_by = null where renewed_by > ${last}`),
    );
    return { last, problems };
  } finally {
    await engine.close();
  }
}

const TABLES = `create table if not exists power_cut (
  number integer primary key,
  payload text not null,
  renewed_by integer
)`;

/** Each row also renews an older one, so that there are old versions to clean up. */
const RENEWS_BACK = 10;

async function writeRow(connection: EngineConnection, number: number): Promise<void> {
  await connection.query('insert into power_cut (number, payload) values ($1, $2)', [number, payloadOf(number)]);
  await connection.query('update power_cut set renewed_by = $1 where number = $2', [number, number - RENEWS_BACK]);
}

async function lastNumber(connection: EngineConnection): Promise<number> {
  const { rows } = await connection.query('select coalesce(max(number), 0) as last from power_cut', []);
  return (rows[0] as { last: number }).last;
}

interface Row {
  readonly number: number;
  readonly payload: string;
  readonly renewed_by: number | null;
}

async function findProblems(connection: EngineConnection): Promise<readonly string[]> {
  const problems: string[] = [];
  // Reading every row of every table, catalogue included, reads every page.
  const tables = await connection.query(
    `select oid::regclass::text as name from pg_class where relkind in ('r', 't')`,
    [],
  );
  for (const { name } of tables.rows as readonly { name: string }[]) {
    await connection.query(`select count(*) from ${name}`, []);
  }
  await connection.script(
    'set local enable_indexscan = off; set local enable_indexonlyscan = off; set local enable_bitmapscan = off',
  );
  const { rows } = await connection.query('select number, payload, renewed_by from power_cut order by number', []);
  for (const [index, row] of (rows as readonly Row[]).entries())
    problems.push(...problemsOf(row, index + 1, rows.length));
  await connection.script('set local enable_indexscan = on; set local enable_seqscan = off');
  const byIndex = await connection.query('select number from power_cut order by number', []);
  if (byIndex.rows.length !== rows.length) problems.push(`the index has ${byIndex.rows.length} of ${rows.length} rows`);
  return problems.slice(0, 5);
}

function problemsOf(row: Row, expected: number, last: number): readonly string[] {
  const renewedBy = row.number + RENEWS_BACK <= last ? row.number + RENEWS_BACK : null;
  return [
    ...(row.number === expected ? [] : [`row ${row.number} stands where ${expected} should be`]),
    ...(row.payload === payloadOf(row.number) ? [] : [`row ${row.number} holds something else`]),
    ...(row.renewed_by === renewedBy ? [] : [`half of transaction ${renewedBy ?? row.renewed_by} is missing`]),
  ];
}

/** Text that does not compress, of 128 characters to 6 kB, so that some of it is stored outside the row. */
function payloadOf(number: number): string {
  const parts = number % 7 === 0 ? 48 : 1 + (number % 5);
  return Array.from({ length: parts }, (_, part) =>
    createHash('sha512').update(`${number}/${part}`).digest('hex'),
  ).join('');
}

const OWNER: Scope = { as: 'owner', programme: null };

function inTransaction<T>(engine: Engine, work: (connection: EngineConnection) => Promise<T>): Promise<T> {
  return transact(engine, OWNER, work);
}
