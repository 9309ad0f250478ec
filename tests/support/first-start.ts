import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dependencies } from '../../package.json';
import { openStore } from '../../server/store/open-store';
import { type DataDir, temporaryDataDir } from './data-dir';

const MIGRATIONS = join(__dirname, '../../server/store/migrations');

/** A new folder in which a first start was done: a database with all tables and no rows. */
export async function startedDataDir(): Promise<DataDir> {
  const folder = temporaryDataDir();
  cpSync(await firstStart(), folder.path, { recursive: true });
  return folder;
}

/** A first start takes seconds, and copying one a fraction: it is done once per version of PGlite and of the tables. */
async function firstStart(): Promise<string> {
  const version = createHash('sha256').update(dependencies['@electric-sql/pglite']);
  for (const file of readdirSync(MIGRATIONS).sort()) version.update(readFileSync(join(MIGRATIONS, file)));
  const path = join(tmpdir(), `tafelwerk-first-start-${version.digest('hex').slice(0, 16)}`);
  if (existsSync(path)) return path;
  const aside = temporaryDataDir();
  await (await openStore({ dataDir: aside.path, databaseUrl: null })).close();
  try {
    renameSync(aside.path, path);
  } catch (problem) {
    // Another test file was first.
    if (!existsSync(path)) throw problem;
    aside.remove();
  }
  return path;
}
