import { openStore, type Store } from '../../server/store/open-store';
import { temporaryDataDir } from './data-dir';
import { startedDataDir } from './first-start';

/** Opens a store as the product does, in a folder of its own that goes when the store closes: all tables, no rows. */
export async function openTestStore(): Promise<Store> {
  const folder = await startedDataDir();
  const store = await openStore({ dataDir: folder.path, databaseUrl: null });
  return {
    ...store,
    close: async () => {
      await store.close();
      folder.remove();
    },
  };
}

/** Runs `work` with a folder of its own, and removes it afterwards. */
export async function inTempFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = temporaryDataDir();
  try {
    return await work(folder.path);
  } finally {
    folder.remove();
  }
}
