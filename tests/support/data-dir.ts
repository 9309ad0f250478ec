import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the data of one test file; `remove` takes it away. */
export interface DataDir {
  readonly path: string;
  remove(): void;
}

/** A new folder, with nothing in it. */
export function temporaryDataDir(): DataDir {
  const path = mkdtempSync(join(tmpdir(), 'tafelwerk-data-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
