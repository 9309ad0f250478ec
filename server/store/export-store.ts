import { closeSync, createWriteStream, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { flushFolder } from './durable-files';
import type { Engine, EngineConnection } from './engine';
import { EXPORT_FORMAT, EXPORTED_TABLES, type Moved } from './export-format';
import { SCHEMA_VERSION } from './migrate';
import { StoreProblem } from './store-problem';
import { enterProgramme, leaveProgramme, transact } from './transaction';

const FETCH_ROWS = 1000;

/**
 * Writes everything of every programme to a file, as it is at one moment: the backup, and the road between the
 * two engines. The file has its name only when it is whole and on the disk. Throws a StoreProblem when the file
 * exists already.
 */
export async function exportStore(engine: Engine, file: string): Promise<Moved> {
  if (existsSync(file)) {
    throw new StoreProblem('file-exists', `Het bestand ${file} bestaat al. Kies een andere naam voor de export.`);
  }
  const partial = `${file}.partial`;
  try {
    const moved = await transact(engine, { as: 'owner', programme: null }, async (connection) => {
      await connection.script(
        `set transaction isolation level repeatable read, read only; set local timezone to 'UTC'`,
      );
      const counted = { programmes: 0, rows: 0 };
      await pipeline(Readable.from(lines(connection, counted)), createGzip(), createWriteStream(partial));
      return counted;
    });
    flushFile(partial);
    renameSync(partial, file);
    flushFolder(dirname(resolve(file)));
    return moved;
  } catch (problem) {
    rmSync(partial, { force: true });
    throw problem;
  }
}

async function* lines(connection: EngineConnection, counted: { programmes: number; rows: number }) {
  yield asLine({ tafelwerk: 'export', format: EXPORT_FORMAT, schema: SCHEMA_VERSION });
  for (const { id, json } of await programmes(connection)) {
    yield `{"programme":${json},"lastNumber":${await lastNumber(connection, id)}}\n`;
    await enterProgramme(connection, id);
    for (const [table, key] of EXPORTED_TABLES) {
      for await (const row of rowsOf(connection, table, key)) {
        counted.rows += 1;
        yield `{"table":"${table}","row":${row.replaceAll('\n', ' ')}}\n`;
      }
    }
    await leaveProgramme(connection);
    counted.programmes += 1;
  }
  yield asLine({ rows: counted.rows });
}

async function programmes(connection: EngineConnection): Promise<readonly { id: string; json: string }[]> {
  const { rows } = await connection.query('select id, row_to_json(p)::text as json from programme p order by id', []);
  return rows as { id: string; json: string }[];
}

async function lastNumber(connection: EngineConnection, programme: string): Promise<number> {
  const { rows } = await connection.query(
    `select case when is_called then last_value else 0 end as number from "number_of_${programme}"`,
    [],
  );
  return (rows as { number: number }[])[0]?.number ?? 0;
}

/** In stretches: a table may be larger than what fits in memory at once. */
async function* rowsOf(connection: EngineConnection, table: string, key: string): AsyncGenerator<string> {
  await connection.script(
    `declare travelling no scroll cursor for select row_to_json(t)::text as row from ${table} t order by ${key}`,
  );
  for (;;) {
    const { rows } = await connection.query(`fetch ${FETCH_ROWS} from travelling`, []);
    for (const { row } of rows as { row: string }[]) yield row;
    if (rows.length < FETCH_ROWS) break;
  }
  await connection.script('close travelling');
}

function asLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function flushFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
