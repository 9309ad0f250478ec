import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs, { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { build } from 'esbuild';
import { dependencies } from '../../package.json';
import { DurableFiles } from '../../server/store/durable-files';
import type { Engine } from '../../server/store/engine';
import { lockFolder } from '../../server/store/folder-lock';
import { openEmbedded } from '../../server/store/pglite';
import type { DataDir } from '../support/data-dir';
import { startedDataDir } from '../support/first-start';

const ROOT = resolve(__dirname, '..', '..');
const EVERY_QUARTER = 15 * 60_000;

let scratch: string;
let made = 0;
const started: DataDir[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'tafelwerk-guard-'));
  await build({
    entryPoints: [join(__dirname, 'guard-child.ts')],
    outfile: join(scratch, 'guard-child.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    loader: { '.sql': 'text' },
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  for (const folder of started) folder.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** A folder that nobody used yet. */
function newFolder(): string {
  made += 1;
  return join(scratch, `folder-${made}`);
}

/** A folder with an empty database in it. */
async function startedFolder(): Promise<string> {
  const folder = await startedDataDir();
  started.push(folder);
  return folder.path;
}

/** Another process that does something with the folder. */
function another(what: 'lock' | 'hold' | 'write', folder: string) {
  const child = spawn(process.execPath, [join(scratch, 'guard-child.cjs'), what, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_PATH: join(ROOT, 'node_modules') },
  });
  children.push(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    lines: () => said.split('\n').slice(0, -1),
    /** Waits until it has said this many lines. */
    says: async (count: number) => {
      while (said.split('\n').length <= count) {
        if (child.exitCode !== null) break;
        await pause(5);
      }
      return said.split('\n').slice(0, -1);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function run(engine: Engine, sql: string): Promise<readonly unknown[]> {
  const session = await engine.acquire();
  try {
    return (await session.query(sql, [])).rows;
  } finally {
    session.release('clean');
  }
}

describe('1. one process per folder', () => {
  test('a second process is refused with a sentence, and gets the folder when the first is killed', async () => {
    const folder = await startedFolder();
    const first = another('hold', folder);
    expect(await first.says(1)).toEqual(['open']);

    const refused = openEmbedded(folder);
    await expect(refused).rejects.toMatchObject({ code: 'folder-in-use' });
    await expect(refused).rejects.toThrow(
      `De gegevensmap ${folder} is al in gebruik door een ander proces van Tafelwerk. Stop dat proces eerst, of kies een andere map.`,
    );
    const second = another('hold', folder);
    expect(await second.says(1)).toEqual(['refused folder-in-use']);

    await first.kill();
    const engine = await openEmbedded(folder);
    expect(await run(engine, 'select 1 as one')).toEqual([{ one: 1 }]);
    await engine.close();
    expect(readdirSync(folder)).toEqual(['pg18']);
  });

  test('of processes that start at the same moment at most one gets the folder', async () => {
    for (let round = 0; round < 3; round += 1) {
      const folder = newFolder();
      const rivals = Array.from({ length: 6 }, () => another('lock', folder));
      const said = await Promise.all(rivals.map((rival) => rival.says(1)));
      expect(said.flat().filter((line) => line === 'locked').length).toBeLessThanOrEqual(1);
      expect(said.flat()).toHaveLength(6);
      await Promise.all(rivals.filter(({ lines }) => lines()[0] === 'locked').map(({ kill }) => kill()));
      // Whatever they left, the next one gets it.
      await (await lockFolder(folder)).release();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('of calls in one process that come at the same moment at most one gets the folder', async () => {
    const folder = newFolder();
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
    const locks = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(locks.length).toBeLessThanOrEqual(1);
    for (const lock of locks) await lock.release();
    await (await lockFolder(folder)).release();
  });

  test('a folder with a path longer than a socket may have is guarded as well', async () => {
    const folder = join(newFolder(), 'een-map-met-een-lange-naam-'.repeat(6));
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'folder-in-use' });
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  test('a disk on which nothing can be locked is refused with a sentence', async () => {
    jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', Object.assign(new Error('not supported'), { code: 'ENOTSUP' })));
      return this;
    });
    const refused = lockFolder(newFolder());
    await expect(refused).rejects.toMatchObject({ code: 'folder-unfit' });
    await expect(refused).rejects.toThrow('kan niet worden vergrendeld (ENOTSUP)');
  });

  test('a folder is the same folder through a link', async () => {
    const folder = newFolder();
    const lock = await lockFolder(folder);
    fs.symlinkSync(folder, `${folder}-link`);
    await expect(lockFolder(`${folder}-link`)).rejects.toMatchObject({ code: 'folder-in-use' });
    await lock.release();
  });
});

describe('2. fsync', () => {
  test('each commit reaches the disk, and reading does not', async () => {
    const folder = await startedFolder();
    let files: DurableFiles | null = null;
    const engine = await openEmbedded(folder, {
      filesOn: (path) => {
        files = new DurableFiles(path);
        return files;
      },
      upkeepMs: EVERY_QUARTER,
    });
    const synced = () => files?.synced ?? -1;
    await run(engine, 'create table t (a integer)');
    for (let commit = 0; commit < 5; commit += 1) {
      const before = synced();
      await run(engine, 'insert into t values (1)');
      expect(synced()).toBeGreaterThan(before);
    }
    const before = synced();
    await run(engine, 'select * from t');
    expect(synced()).toBe(before);
    const settings = `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
      current_setting('synchronous_commit') as commit, current_setting('wal_sync_method') as method`;
    expect(await run(engine, settings)).toEqual([{ fsync: 'on', pages: 'on', commit: 'on', method: 'fsync' }]);
    await engine.close();
  });

  test('what was acknowledged before kill -9 is there afterwards', async () => {
    const folder = await startedFolder();
    const writer = another('write', folder);
    await writer.says(200);
    await writer.kill();
    const acknowledged = Number(writer.lines().at(-1));
    const engine = await openEmbedded(folder);
    const [left] = (await run(engine, 'select count(*) as count, max(number) as last from written')) as [
      { count: number; last: number },
    ];
    expect(left.last).toBeGreaterThanOrEqual(acknowledged);
    expect(left.count).toBe(left.last);
    await engine.close();
  });

  test('a commit that the disk refuses is not acknowledged, and nothing after it is', async () => {
    const folder = await startedFolder();
    const engine = await openEmbedded(folder);
    await run(engine, 'create table t (a integer)');
    const real = fs.fsyncSync;
    jest.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' });
    });
    await expect(run(engine, 'insert into t values (1)')).rejects.toThrow();
    expect(fs.fsyncSync).not.toBe(real);
    await expect(run(engine, 'insert into t values (2)')).rejects.toThrow();
    await engine.close().catch(() => undefined);

    const again = await openEmbedded(folder);
    await run(again, 'insert into t values (3)');
    expect(await run(again, 'select a from t where a > 1')).toEqual([{ a: 3 }]);
    await again.close();
  });
});

describe('3. the first start is done aside', () => {
  test('a first start that is killed leaves nothing that looks like a database, and the next one throws it away', async () => {
    const folder = newFolder();
    const starting = another('hold', folder);
    while (!existsSync(join(folder, 'pg18.new', 'PG_VERSION')) && !existsSync(join(folder, 'pg18'))) await pause(1);
    await starting.kill();
    expect(existsSync(join(folder, 'pg18'))).toBe(false);
    writeFileSync(join(folder, 'pg18.new', 'left-over'), 'x');

    const engine = await openEmbedded(folder);
    expect(await run(engine, 'select 1 as one')).toEqual([{ one: 1 }]);
    await engine.close();
    expect(readdirSync(folder)).toEqual(['pg18']);
    expect(readdirSync(join(folder, 'pg18'))).not.toContain('left-over');
  });

  test('every file is on the disk before the folder gets its name', async () => {
    const folder = newFolder();
    const opened = new Map<number, string>();
    const synced = new Set<string>();
    let present: readonly string[] = [];
    let nameSynced = false;
    const { openSync, fsyncSync, renameSync } = fs;
    jest.spyOn(fs, 'openSync').mockImplementation((path, ...rest) => {
      const descriptor = openSync(path, ...rest);
      opened.set(descriptor, String(path));
      return descriptor;
    });
    jest.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
      fsyncSync(descriptor);
      const path = opened.get(descriptor) ?? '';
      if (present.length === 0) synced.add(path);
      else if (path === folder) nameSynced = true;
    });
    jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('pg18')) present = allIn(String(from));
      renameSync(from, to);
    });
    await (await openEmbedded(folder)).close();
    expect(present.length).toBeGreaterThan(900);
    expect(present.filter((path) => !synced.has(path))).toEqual([]);
    expect(nameSynced).toBe(true);
  });

  test('a folder of another PostgreSQL major is refused with a sentence', async () => {
    const folder = await startedFolder();
    writeFileSync(join(folder, 'pg18', 'PG_VERSION'), '17\n');
    const refused = openEmbedded(folder);
    await expect(refused).rejects.toMatchObject({ code: 'other-major' });
    await expect(refused).rejects.toThrow('zijn van PostgreSQL 17, deze versie leest 18');
  });
});

/** Every file and folder in a folder, and the folder itself. */
function allIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return [
    folder,
    ...entries.flatMap((entry) => (entry.isDirectory() ? allIn(join(folder, entry.name)) : [join(folder, entry.name)])),
  ];
}

describe('4. a left-over postmaster.pid', () => {
  test.each([
    ['empty', ''],
    ['of a process that runs', `${process.pid}\n/pglite/data\n1732350000\n5432\n`],
  ])('that is %s does not block the next start', async (_what, content) => {
    const folder = await startedFolder();
    writeFileSync(join(folder, 'pg18', 'postmaster.pid'), content);
    const engine = await openEmbedded(folder);
    expect(await run(engine, 'select 1 as one')).toEqual([{ one: 1 }]);
    await engine.close();
  });
});

describe('5. an engine that does not write through', () => {
  /** PGlite as published: the hook never gets in. */
  class HooklessFiles extends DurableFiles {
    override init: DurableFiles['init'] = (pg, options) => NodeFS.prototype.init.call(this, pg, options);
  }

  test('is refused with a sentence, and lets go of the folder', async () => {
    const folder = await startedFolder();
    const refused = openEmbedded(folder, { filesOn: (path) => new HooklessFiles(path), upkeepMs: EVERY_QUARTER });
    await expect(refused).rejects.toMatchObject({ code: 'not-durable' });
    await expect(refused).rejects.toThrow('schrijft niet door naar de schijf (geen fsync bij een commit)');
    await (await openEmbedded(folder)).close();
  });

  test('cannot come in by an upgrade: PGlite is pinned to one version', () => {
    expect(dependencies['@electric-sql/pglite']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('6. upkeep', () => {
  test('cleans up and makes a checkpoint when something was written', async () => {
    const folder = await startedFolder();
    const engine = await openEmbedded(folder, { filesOn: (path) => new DurableFiles(path), upkeepMs: 50 });
    const checkpoint = async () => {
      const [row] = (await run(engine, 'select redo_lsn::text as lsn from pg_control_checkpoint()')) as [
        { lsn: string },
      ];
      return row.lsn;
    };
    await run(engine, 'create table t (a integer)');
    await run(engine, 'insert into t select generate_series(1, 1000)');
    const before = await checkpoint();
    await run(engine, 'update t set a = a + 1');
    while ((await checkpoint()) === before) await pause(20);
    const [known] = (await run(engine, `select reltuples::integer as rows from pg_class where relname = 't'`)) as [
      { rows: number },
    ];
    expect(known.rows).toBe(1000);
    await engine.close();
  });

  test('the engine is modest with memory', async () => {
    const engine = await openEmbedded(await startedFolder());
    expect(await run(engine, `select current_setting('shared_buffers') as memory`)).toEqual([{ memory: '16MB' }]);
    await engine.close();
  });
});
