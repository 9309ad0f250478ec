import type { Engine, EngineConnection } from './engine';
import start from './migrations/0001_start.sql';
import { StoreProblem } from './store-problem';
import { transact } from './transaction';

/** Forward only: a migration that people have is never edited, the next one corrects it. */
const MIGRATIONS: readonly { readonly name: string; readonly sql: string }[] = [{ name: '0001_start', sql: start }];

/** The number of the newest migration, which an export carries. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Any number will do, as long as every instance takes the same one. */
const MIGRATION_LOCK = 7_246_031;

/**
 * Brings the tables up to date in one transaction. Several instances may start at once: the first one holds the
 * lock and does the work. Throws a StoreProblem when the tables are newer than this version knows.
 */
export async function migrate(engine: Engine): Promise<void> {
  await transact(engine, { as: 'owner', programme: null }, async (connection) => {
    await connection.script(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await connection.script(
      `create table if not exists migration (
         number integer primary key, name text not null, applied_at timestamptz not null default now())`,
    );
    const applied = await newest(connection);
    if (applied > SCHEMA_VERSION) throw newerSchema(applied);
    for (const [index, { name, sql }] of MIGRATIONS.entries()) {
      if (index < applied) continue;
      await connection.script(sql);
      await connection.query('insert into migration (number, name) values ($1, $2)', [index + 1, name]);
    }
  });
}

async function newest(connection: EngineConnection): Promise<number> {
  const { rows } = await connection.query('select coalesce(max(number), 0) as number from migration', []);
  return (rows as { number: number }[])[0]?.number ?? 0;
}

function newerSchema(applied: number): StoreProblem {
  return new StoreProblem(
    'newer-schema',
    `De database is van een nieuwere versie van Tafelwerk (tabellen ${applied}, deze versie kent ${SCHEMA_VERSION}). ` +
      'Start de nieuwere versie, of zet een export van voor de overgang terug.',
  );
}
