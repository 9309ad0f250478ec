import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { dependencies } from '../../package.json';
import { openStoreInMemory, type Store } from '../../server/store/open-store';

/** Opens a real store in memory: the embedded engine, all migrations, no rows. Close it after the test. */
export async function openTestStore(): Promise<Store> {
  return openStoreInMemory(await template());
}

/** Runs `work` with a folder of its own, and removes it afterwards. */
export async function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'tafelwerk-store-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Making an empty database takes two seconds, reading one back a fraction: it is made once per version of PGlite. */
async function template(): Promise<Blob> {
  const file = join(tmpdir(), `tafelwerk-empty-database-${dependencies['@electric-sql/pglite']}.tar`);
  if (!existsSync(file)) {
    const pg = await PGlite.create();
    const made = await pg.dumpDataDir('none');
    await pg.close();
    const partial = `${file}.${process.pid}`;
    writeFileSync(partial, Buffer.from(await made.arrayBuffer()));
    renameSync(partial, file);
  }
  return new Blob([readFileSync(file)]);
}
