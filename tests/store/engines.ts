import { openStore, type Store } from '../../server/store/open-store';
import { startPostgres, type TestServer } from '../support/postgres';
import { openTestStore } from '../support/store';

/** What the contract holds for. A plain user owns the tables on a rented server, where nobody is superuser. */
export const ENGINES = ['PGlite', 'PostgreSQL', 'PostgreSQL with tables of a plain user'] as const;

type EngineName = (typeof ENGINES)[number];

/** Opens empty stores on an engine; `stop` closes them and the server behind them. */
export interface StoreMaker {
  open(): Promise<Store>;
  /** Where a second store would find the rows of the first; null for what lives in one process. */
  address(store: Store): string | null;
  stop(): Promise<void>;
}

export async function storeMaker(name: EngineName): Promise<StoreMaker> {
  const opened = new Map<Store, string | null>();
  const server: TestServer | null = name === 'PGlite' ? null : await startPostgres({ durable: false });
  return {
    open: async () => {
      const url = await server?.createDatabase(name === 'PostgreSQL' ? 'superuser' : 'plain-user');
      const store = url ? await openStore({ dataDir: '', databaseUrl: url }) : await openTestStore();
      opened.set(store, url ?? null);
      return store;
    },
    address: (store) => opened.get(store) ?? null,
    stop: async () => {
      for (const store of opened.keys()) await store.close();
      await server?.stop();
    },
  };
}
