import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { type DataDir, temporaryDataDir } from '../support/data-dir';
import { startedDataDir } from '../support/first-start';
import { freePorts } from '../support/running-app';

const ROOT = resolve(__dirname, '..', '..');

/** `npm start` as a process of its own. A first start builds the product. */
describe('starting the server', () => {
  const folder = temporaryDataDir();
  const started: DataDir[] = [];
  const running: ChildProcess[] = [];

  afterAll(async () => {
    for (const child of running) await stop(child, 'SIGKILL');
    for (const { remove } of [folder, ...started]) remove();
  });

  /** Where a first start was done already: the tests that do not show one take this. */
  const startedFolder = async () => {
    const dataDir = await startedDataDir();
    started.push(dataDir);
    return dataDir.path;
  };

  const start = async (settings: Record<string, string> = {}) => {
    const ports = await freePorts();
    const child = spawn(process.execPath, [join(ROOT, 'server', 'build', 'start.mjs')], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{
          NODE_ENV: '',
          DATABASE_URL: '',
          BOT_ID: '',
          AAD_APP_CLIENT_ID: '',
          BROWSER: 'none',
          PLAYGROUND: 'off',
          LC_ALL: 'nl_NL.UTF-8',
        },
        ...{ DATA_DIR: join(folder.path, 'data'), PORT: String(ports.app), PLAYGROUND_PORT: String(ports.chat) },
        ...settings,
      },
    });
    running.push(child);
    return { child, url: `http://localhost:${ports.app}`, ports, ...(await firstWords(child)) };
  };

  test('says where the board and the chat are, and then that it is ready: for this computer only', async () => {
    const { child, url, ports, printed } = await start({ PLAYGROUND: 'on' });
    const chat = `http://localhost:${ports.chat}`;
    expect(printed).toBe(`bord  ${url}\nchat  ${chat}\nready ${url}\n`);
    expect(await (await fetch(chat)).text()).toContain('Agents Playground');
    expect(await (await fetch(`${url}/coalities/4`)).text()).toContain('<title>Tafelwerk</title>');

    for (const port of [ports.app, ports.chat]) await expectUnreachable(port);

    await stop(child, 'SIGKILL');
    // The chat must not outlive a server that was killed.
    await gone(chat);
  }, 240_000);

  test('starts again with what was there, keeps a second server away, and stops in good order when asked', async () => {
    const first = await start();
    const sameFolder = await start();
    expect(sameFolder).toMatchObject({ exitCode: 1, printed: '' });
    expect(sameFolder.complaint).toMatch(/al in gebruik door een ander proces/);
    const samePort = await start({ DATA_DIR: await startedFolder(), PORT: String(first.ports.app) });
    expect(samePort).toMatchObject({ exitCode: 1, printed: '' });
    expect(samePort.complaint.trim()).toMatch(/^Poort \d+ is al in gebruik\.[^\n]*$/);
    expect(await (await fetch(`${first.url}/health`)).json()).toMatchObject({ status: 'ok', store: 'pglite' });
    expect(await stop(first.child, 'SIGTERM')).toBe(0);
  }, 240_000);

  test('in production without Teams it refuses: there anybody could be anybody', async () => {
    const { exitCode, complaint } = await start({ NODE_ENV: 'production', DATA_DIR: join(folder.path, 'production') });
    expect(exitCode).toBe(1);
    expect(complaint).toContain('NODE_ENV=production');
    expect(existsSync(join(folder.path, 'production'))).toBe(false);
  }, 240_000);

  test('for Teams it lets nobody pick who they are, and nobody in without a token', async () => {
    const { child, url, printed } = await start({
      NODE_ENV: 'production',
      DATA_DIR: await startedFolder(),
      BOT_ID: '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a20',
      BOT_PASSWORD: 'geheim',
      BOT_TENANT_ID: '7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11',
      AAD_APP_CLIENT_ID: '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a21',
      TENANTS: '7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11=noord-holland-2030',
      PUBLIC_URL: 'https://tafelwerk.example',
    });
    expect(printed).toBe(`ready ${url}\n`);
    const statusOf = async (path: string, init: RequestInit = {}) => (await fetch(url + path, init)).status;
    const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
    expect(await statusOf('/api/local/people')).toBe(404);
    expect(await statusOf('/api/me')).toBe(401);
    const activity = {
      type: 'message',
      id: 'm1',
      channelId: 'msteams',
      serviceUrl: 'https://smba.example/',
      conversation: { id: 'a:1' },
      from: { id: '29:x' },
      recipient: { id: '28:y' },
    };
    expect(await statusOf('/api/messages', { ...json, body: JSON.stringify(activity) })).toBe(401);
    expect(await (await fetch(`${url}/health`)).json()).toMatchObject({ mode: 'teams' });
    await stop(child, 'SIGTERM');
  }, 240_000);

  test('the log of a run is in the data folder, and is no more than facts', () => {
    const log = readFileSync(join(folder.path, 'data', 'server.log'), 'utf8').trim();
    for (const line of log.split('\n').filter(Boolean)) expect(JSON.parse(line)).toHaveProperty('level');
  });
});

/** What it prints until it is ready, or until it stops. */
async function firstWords(child: ChildProcess) {
  let printed = '';
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  await new Promise<void>((done) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('ready ')) done();
    });
    child.once('close', () => done());
  });
  return { printed, complaint: complaint.replace('Building Tafelwerk.\n', ''), exitCode: child.exitCode };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
}

/** No other computer of the network gets an answer at a port of this one. */
async function expectUnreachable(port: number): Promise<void> {
  const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => !one.internal));
  for (const { address, family } of others) {
    const host = family === 'IPv6' ? `[${address.split('%')[0]}]` : address;
    await expect(fetch(`http://${host}:${port}/health`)).rejects.toThrow();
  }
}

/** Resolves once nobody answers at an address. */
async function gone(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (!answered) return;
  }
}
