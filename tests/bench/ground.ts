import { cpSync } from 'node:fs';
import { openStore, type Store } from '../../server/store/open-store';
import { temporaryDataDir } from '../support/data-dir';
import { startPostgres } from '../support/postgres';
import { type RunningApp, startApp } from '../support/running-app';
import { type Seeded, seed } from './seed';

/** What is measured on: the product on one engine, and the same rows at hand in this process. */
export interface Ground {
  readonly name: string;
  readonly app: RunningApp;
  /** A store with the same rows: of the same server, or in a copy of the folder, which has one process at a time. */
  readonly store: Store;
  readonly seeded: Seeded;
  close(): Promise<void>;
}

const SETTINGS = { API_PER_MINUTE: '1000000' };

/** The product on the embedded store in a folder on disk, inside the guard. */
export async function embeddedGround(): Promise<Ground> {
  const [folder, copy] = [temporaryDataDir(), temporaryDataDir()];
  const first = await openStore({ dataDir: folder.path, databaseUrl: null });
  const seeded = await seed(first);
  await first.close();
  cpSync(folder.path, copy.path, { recursive: true });
  const store = await openStore({ dataDir: copy.path, databaseUrl: null });
  const app = await startApp({ dataDir: folder.path, playground: 'off', settings: SETTINGS });
  const close = async () => {
    await Promise.all([app.stop(), store.close()]);
    folder.remove();
    copy.remove();
  };
  return { name: 'PGlite', app, store, seeded, close };
}

/** The product on a PostgreSQL server of its own, with fsync. */
export async function serverGround(): Promise<Ground> {
  const server = await startPostgres();
  const folder = temporaryDataDir();
  const databaseUrl = await server.createDatabase();
  const store = await openStore({ dataDir: folder.path, databaseUrl });
  const seeded = await seed(store);
  const settings = { ...SETTINGS, DATABASE_URL: databaseUrl };
  const app = await startApp({ dataDir: folder.path, playground: 'off', settings });
  const close = async () => {
    await Promise.all([app.stop(), store.close()]);
    await server.stop();
    folder.remove();
  };
  return { name: 'PostgreSQL', app, store, seeded, close };
}
