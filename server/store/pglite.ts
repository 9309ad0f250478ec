import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { DurableFiles, flushFolder, flushTree } from './durable-files';
import { EmbeddedStatements } from './embedded-statements';
import { CHANGES_CHANNEL, type Engine, type EngineConnection, type EngineResult, VALUE_PARSERS } from './engine';
import { type FolderLock, lockFolder } from './folder-lock';
import { StoreProblem } from './store-problem';

/** The PostgreSQL major inside PGlite; it is in the folder's name, because another major cannot read the folder. */
const MAJOR = '18';
const UPKEEP_MS = 15 * 60_000;

const DURABLE_START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...[
    'fsync=on',
    'wal_sync_method=fsync',
    'synchronous_commit=on',
    'full_page_writes=on',
    'shared_buffers=16MB',
  ].flatMap((setting) => ['-c', setting]),
];

/** What a test may put in the place of the real parts, to show that the guard sees what is wrong with them. */
export interface GuardParts {
  readonly filesOn: (folder: string) => DurableFiles;
  readonly upkeepMs: number;
}

const REAL_PARTS: GuardParts = { filesOn: (folder) => new DurableFiles(folder), upkeepMs: UPKEEP_MS };

/**
 * Opens the embedded database in `dataDir`, inside a guard, because as published it survives no power cut and two
 * processes on one folder silently lose rows. Throws a StoreProblem when the folder cannot be written in, when
 * another process has it, when it is of another PostgreSQL major, and when a commit does not reach the disk.
 */
export async function openEmbedded(dataDir: string, parts: GuardParts = REAL_PARTS): Promise<Engine> {
  prepareFolder(dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const folder = join(dataDir, `pg${MAJOR}`);
    if (!existsSync(folder)) await createAside(dataDir, folder, parts);
    checkMajor(folder);
    // Left by a process that was killed. We hold the lock, so nobody else can be running here.
    rmSync(join(folder, 'postmaster.pid'), { force: true });
    const files = parts.filesOn(folder);
    const pg = await start(files);
    try {
      await probe(pg, files, dataDir);
    } catch (error) {
      await pg.close();
      throw error;
    }
    return engineOn(pg, { files, lock, upkeepMs: parts.upkeepMs });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function prepareFolder(dataDir: string): void {
  try {
    const created = mkdirSync(dataDir, { recursive: true });
    if (created) flushFolder(dirname(created));
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    throw new StoreProblem(
      'folder-unusable',
      `In de gegevensmap ${dataDir} kan Tafelwerk niet schrijven (${(error as NodeJS.ErrnoException).code}). ` +
        'Geef dit account schrijfrechten, of kies met DATA_DIR een andere map.',
    );
  }
}

/** The first start writes a thousand files that no commit makes durable: it happens aside, and counts from the rename. */
async function createAside(dataDir: string, folder: string, parts: GuardParts): Promise<void> {
  const aside = `${folder}.new`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside);
  const pg = await start(parts.filesOn(aside));
  await pg.close();
  flushTree(aside);
  renameSync(aside, folder);
  flushFolder(dataDir);
}

function start(files: DurableFiles): Promise<PGlite> {
  return PGlite.create({ fs: files, startParams: DURABLE_START, parsers: { ...VALUE_PARSERS } });
}

function checkMajor(folder: string): void {
  const major = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (major === MAJOR) return;
  throw new StoreProblem(
    'other-major',
    `De gegevens in ${folder} zijn van PostgreSQL ${major}, deze versie leest ${MAJOR}. ` +
      'Maak met de oude versie een export (npm run export) en lees die hier in (npm run import).',
  );
}

/** The hook uses PGlite's internals: an upgrade that passes it by must fail here, loudly, and not at a power cut. */
async function probe(pg: PGlite, files: DurableFiles, dataDir: string): Promise<void> {
  const before = files.synced;
  await pg.query(`select pg_logical_emit_message(true, 'tafelwerk', 'probe')`);
  const settings = await pg.query<{ fsync: string; method: string }>(
    `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method`,
  );
  const [setting] = settings.rows;
  if (files.synced > before && setting?.fsync === 'on' && setting.method === 'fsync') return;
  throw new StoreProblem(
    'not-durable',
    `De ingebouwde database in ${dataDir} schrijft niet door naar de schijf (geen fsync bij een commit). ` +
      'Bij stroomuitval zouden gegevens verloren gaan, daarom start Tafelwerk niet. Gebruik de vastgezette versie ' +
      'van PGlite, of een PostgreSQL-server met DATABASE_URL.',
  );
}

interface Guard {
  readonly files: DurableFiles;
  readonly lock: FolderLock;
  readonly upkeepMs: number;
}

async function engineOn(pg: PGlite, guard: Guard): Promise<Engine> {
  await pg.exec(`listen ${CHANGES_CHANNEL}`);
  const queue = new Queue();
  const statements = new EmbeddedStatements(pg);
  const upkeep = keepUp(pg, queue, guard);
  return {
    kind: 'embedded',
    acquire: async () => sessionOn({ statements, guard }, await queue.enter()),
    listen: async (handler) => {
      const stop = pg.onNotification((_channel, payload) => handler(payload));
      return () => stop();
    },
    close: async () => {
      clearInterval(upkeep);
      const leave = await queue.enter();
      await pg.close().finally(() => guard.lock.release());
      leave();
    },
  };
}

/** PGlite has no background workers: nothing cleans up, counts or checkpoints unless we do. */
function keepUp(pg: PGlite, queue: Queue, { files, upkeepMs }: Guard): NodeJS.Timeout {
  let syncedBefore = files.synced;
  const timer = setInterval(async () => {
    if (files.synced === syncedBefore) return;
    const leave = await queue.enter();
    try {
      await pg.exec('vacuum analyze');
      await pg.exec('checkpoint');
      syncedBefore = files.synced;
    } catch {
      // The next round tries again; what is really wrong shows in the first transaction.
    } finally {
      leave();
    }
  }, upkeepMs);
  return timer.unref();
}

interface Embedded {
  readonly statements: EmbeddedStatements;
  readonly guard: Guard;
}

/** The one session, for whoever is at the head of the queue. */
function sessionOn({ statements, guard }: Embedded, leave: () => void): EngineConnection {
  const run = async (work: () => Promise<EngineResult>): Promise<EngineResult> => {
    if (guard.files.failure) throw guard.files.failure;
    const result = await work();
    if (guard.files.failure) throw guard.files.failure;
    return result;
  };
  return {
    query: (sql, parameters) => run(async () => asResult(await statements.run(sql, parameters))),
    script: (sql) => run(async () => asResult(await statements.script(sql))),
    release: leave,
  };
}

function asResult(result: Awaited<ReturnType<PGlite['exec']>>[number] | undefined): EngineResult {
  return { rows: result?.rows ?? [], affected: result?.affectedRows ?? 0, command: result?.command ?? '' };
}

/** Lets one in at a time, in the order of asking. */
class Queue {
  #last: Promise<void> = Promise.resolve();

  async enter(): Promise<() => void> {
    const before = this.#last;
    let leave = (): void => {};
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    await before;
    return leave;
  }
}
