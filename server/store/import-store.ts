import { createReadStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Engine, EngineConnection } from './engine';
import { EXPORTED_TABLES, type ExportLine, header, line, type Moved } from './export-format';
import { SCHEMA_VERSION } from './migrate';
import { StoreProblem } from './store-problem';
import { codeOf, enterProgramme, leaveProgramme, transact } from './transaction';

const BATCH_ROWS = 500;

/**
 * Reads an export into the store, whole or not at all. Refuses a store in which people did something already: an
 * action item, a captured message or a linked chat in any programme. What a first start put there (the programme's
 * files, fictional people) gives way to the export. Throws a StoreProblem on a file that is not an export, is of
 * another version, or is not whole.
 */
export async function importStore(engine: Engine, file: string): Promise<Moved> {
  if (!existsSync(file)) throw new StoreProblem('file-missing', `Er is geen bestand ${file}.`);
  return transact(engine, { as: 'owner', programme: null }, async (connection) => {
    await connection.script(`set local timezone to 'UTC'`);
    await refuseWhenUsed(connection);
    const importer = new Importer(connection);
    for await (const read of linesOf(file)) await importer.take(read);
    const moved = await importer.finish(file);
    // The embedded engine counts rows by itself only after a while of use; until then it would plan for empty tables.
    await leaveProgramme(connection);
    await connection.script('analyze');
    return moved;
  });
}

async function refuseWhenUsed(connection: EngineConnection): Promise<void> {
  await connection.script('lock table programme in share row exclusive mode');
  const { rows } = await connection.query('select id from programme', []);
  for (const { id } of rows as { id: string }[]) {
    await enterProgramme(connection, id);
    const used = await connection.query(
      `select from action_item union all select from capture union all select from conversation limit 1`,
      [],
    );
    await leaveProgramme(connection);
    if (used.rows.length === 0) continue;
    throw new StoreProblem(
      'not-empty',
      `In deze opslag is al gewerkt aan programma ${id}. Een import is alleen voor een lege of nieuwe opslag: ` +
        'kies een andere map (DATA_DIR) of database (DATABASE_URL).',
    );
  }
}

type RowLine = Extract<ExportLine, { table: unknown }>;
type ProgrammeLine = Extract<ExportLine, { programme: unknown }>;

/** Takes the lines of an export one by one and writes the rows in batches. */
class Importer {
  readonly #connection: EngineConnection;
  #programmes = 0;
  #rows = 0;
  #promised: number | null = null;
  #batch: { readonly table: RowLine['table']; readonly rows: RowLine['row'][] } | null = null;

  constructor(connection: EngineConnection) {
    this.#connection = connection;
  }

  async take(read: ExportLine): Promise<void> {
    if ('rows' in read) {
      this.#promised = read.rows;
      return;
    }
    if ('programme' in read) {
      await this.#begin(read);
      return;
    }
    if (this.#programmes === 0) throw notAnExport('een rij staat voor het programma waar zij bij hoort');
    const { table, row } = read;
    if (this.#batch?.table !== table || this.#batch.rows.length >= BATCH_ROWS) {
      await this.#write();
      this.#batch = { table, rows: [] };
    }
    this.#batch.rows.push(row);
    this.#rows += 1;
  }

  async finish(file: string): Promise<Moved> {
    await this.#write();
    if (this.#promised === this.#rows) return { programmes: this.#programmes, rows: this.#rows };
    throw new StoreProblem(
      'incomplete-export',
      `Het bestand ${file} is niet heel: het einde ontbreekt. Er is niets ingelezen. Maak de export opnieuw.`,
    );
  }

  async #begin({ programme, lastNumber }: ProgrammeLine): Promise<void> {
    await this.#write();
    const connection = this.#connection;
    await leaveProgramme(connection);
    await connection.query(`select set_config('app.programme_id', $1, true)`, [programme.id]);
    await connection.query(
      `insert into programme select * from json_populate_record(null::programme, $1::json)
       on conflict (id) do update set (name, region, tenants, school_holidays, public_holidays, meetings) =
         row(excluded.name, excluded.region, excluded.tenants, excluded.school_holidays, excluded.public_holidays,
           excluded.meetings)`,
      [JSON.stringify(programme)],
    );
    await connection.query(`select setval($1::regclass, greatest($2, 1), $2 > 0)`, [
      `"number_of_${programme.id}"`,
      lastNumber,
    ]);
    await enterProgramme(connection, programme.id);
    // What a first start put there; row-level security keeps this to the programme.
    for (const [table] of [...EXPORTED_TABLES].reverse()) await connection.script(`delete from ${table}`);
    this.#programmes += 1;
  }

  async #write(): Promise<void> {
    const batch = this.#batch;
    this.#batch = null;
    if (!batch || batch.rows.length === 0) return;
    await this.#connection.query(
      `insert into ${batch.table} select * from json_populate_recordset(null::${batch.table}, $1::json)`,
      [JSON.stringify(batch.rows)],
    );
  }
}

async function* linesOf(file: string): AsyncGenerator<ExportLine> {
  let number = 0;
  for await (const text of textLinesOf(file)) {
    number += 1;
    if (number === 1) checkHeader(parse(text, number));
    else yield checked(parse(text, number), number);
  }
}

async function* textLinesOf(file: string): AsyncGenerator<string> {
  // The pipeline hands a problem with the file on to the reader below.
  const unzipped = pipeline(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of unzipped) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (problem) {
    // A file that was cut off, or is no gzip at all.
    if (String(codeOf(problem)).startsWith('Z_')) throw notAnExport('het bestand is geen (hele) gzip');
    throw problem;
  }
}

function parse(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAnExport(`regel ${number} is geen JSON`);
  }
}

function checked(value: unknown, number: number): ExportLine {
  const parsed = line.safeParse(value);
  if (!parsed.success) throw notAnExport(`regel ${number} heeft een andere vorm`);
  return parsed.data;
}

function checkHeader(value: unknown): void {
  const parsed = header.safeParse(value);
  if (!parsed.success) throw notAnExport('de eerste regel hoort te zeggen dat dit een export is');
  const { schema } = parsed.data;
  if (schema === SCHEMA_VERSION) return;
  throw new StoreProblem(
    'other-schema',
    `Deze export is van een andere versie van Tafelwerk (tabellen ${schema}, deze versie heeft ${SCHEMA_VERSION}). ` +
      'Lees hem in met de versie die hem maakte, werk die bij, en exporteer opnieuw.',
  );
}

function notAnExport(why: string): StoreProblem {
  return new StoreProblem('not-an-export', `Dit is geen export van Tafelwerk: ${why}. Er is niets ingelezen.`);
}
