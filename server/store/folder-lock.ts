import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StoreProblem } from './store-problem';

/** Holding a folder; the kernel lets go of it when the process ends, also after `kill -9`. */
export interface FolderLock {
  release(): Promise<void>;
}

const PREFIX = 'in-use-';
const SUFFIX = '.sock';
/** Two processes that start at the same moment may both step back; then each tries again. */
const ATTEMPTS = 5;
/** The kernel takes paths of sockets of about 100 bytes; longer folders are reached through a short link. */
const SOCKET_PATH_MAX = 100;

/**
 * Takes the folder for this process, or throws a StoreProblem when another one has it.
 *
 * Everyone who wants the folder listens on a local socket of their own in it, and only then looks whether another
 * socket there answers. Whoever listens last sees the other, so two can never both go on. A socket that nobody
 * answers was left by a process that died, and is removed. On Windows a named pipe is the lock: its name can be
 * had once.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true });
  const real = realpathSync(folder);
  if (process.platform === 'win32') return lockPipe(real);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const mine = `${PREFIX}${process.pid}-${randomUUID().slice(0, 8)}${SUFFIX}`;
    const server = await throughShortPath(real, (path) => listenOn(join(path, mine))).catch(
      (problem: NodeJS.ErrnoException) => {
        throw unfit(folder, problem);
      },
    );
    const others = readdirSync(real).filter((name) => isLock(name) && name !== mine);
    const live = await firstLive(real, others);
    if (live === null) {
      for (const left of others) rmSync(join(real, left), { force: true });
      return { release: () => closing(server, join(real, mine)) };
    }
    await closing(server, join(real, mine));
    await pause(20 * attempt * (1 + Math.random()));
  }
  throw inUse(folder);
}

function inUse(folder: string): StoreProblem {
  return new StoreProblem(
    'folder-in-use',
    `De gegevensmap ${folder} is al in gebruik door een ander proces van Tafelwerk. ` +
      'Stop dat proces eerst, of kies een andere map. Twee processen op één map zouden gegevens verliezen.',
  );
}

function unfit(folder: string, { code }: NodeJS.ErrnoException): StoreProblem {
  return new StoreProblem(
    'folder-unfit',
    `De gegevensmap ${folder} kan niet worden vergrendeld (${code}). Gebruik een map op een lokale schijf, ` +
      'geen netwerkschijf, waarin Tafelwerk mag schrijven.',
  );
}

function isLock(name: string): boolean {
  return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
}

async function firstLive(folder: string, names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    if (await throughShortPath(folder, (path) => answers(join(path, name)))) return name;
  }
  return null;
}

async function throughShortPath<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  const longest = Buffer.byteLength(join(folder, `${PREFIX}4194304-00000000${SUFFIX}`));
  if (longest <= SOCKET_PATH_MAX) return work(folder);
  const link = join(tmpdir(), `tafelwerk-${randomUUID().slice(0, 8)}`);
  symlinkSync(folder, link);
  try {
    return await work(link);
  } finally {
    rmSync(link, { force: true });
  }
}

function listenOn(path: string): Promise<Server> {
  const server = createServer((visitor) => visitor.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Whether somebody listens on the socket. A refusal or a missing file means no; anything else is taken as yes. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visitor = connect(path);
    visitor.once('connect', () => {
      visitor.destroy();
      resolve(true);
    });
    visitor.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT');
    });
  });
}

async function closing(server: Server, path: string): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  rmSync(path, { force: true });
}

async function lockPipe(folder: string): Promise<FolderLock> {
  const name = Buffer.from(folder.toLowerCase()).toString('base64url').slice(-180);
  try {
    const server = await listenOn(`\\\\.\\pipe\\tafelwerk-${name}`);
    return { release: () => new Promise((resolve) => server.close(() => resolve())) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw inUse(folder);
    throw error;
  }
}
