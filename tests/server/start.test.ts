import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { freePorts, temporaryDataDir } from '../support/running-app';

const ROOT = resolve(__dirname, '..', '..');

/** `npm start` as a process of its own. A first start builds the product. */
describe('starting the server', () => {
  const folder = temporaryDataDir();
  const running: ChildProcess[] = [];

  afterAll(async () => {
    for (const child of running) await stop(child, 'SIGKILL');
    folder.remove();
  });

  const start = async (settings: Record<string, string> = {}) => {
    const ports = await freePorts();
    const child = spawn(process.execPath, [join(ROOT, 'server', 'build', 'start.mjs')], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: '', DATABASE_URL: '', BOT_ID: '', AAD_APP_CLIENT_ID: '', BROWSER: 'none', PLAYGROUND: 'off' },
        ...{ DATA_DIR: join(folder.path, 'data'), PORT: String(ports.app), PLAYGROUND_PORT: String(ports.chat) },
        ...settings,
      },
    });
    running.push(child);
    return { child, url: `http://localhost:${ports.app}`, ports, ...(await firstWords(child)) };
  };

  test('says where the board and the chat are, and then that it is ready', async () => {
    const { child, url, ports, printed } = await start({ PLAYGROUND: 'on' });
    const chat = `http://localhost:${ports.chat}`;
    expect(printed).toBe(`bord  ${url}\nchat  ${chat}\nready ${url}\n`);
    expect(await (await fetch(chat)).text()).toContain('Agents Playground');
    expect(await (await fetch(`${url}/coalities/4`)).text()).toContain('<title>Tafelwerk</title>');

    await stop(child, 'SIGKILL');
    // The chat must not outlive a server that was killed.
    await gone(chat);
  }, 240_000);

  test('stops in good order when asked, and starts again with what was there', async () => {
    const first = await start();
    expect(await stop(first.child, 'SIGTERM')).toBe(0);
    const second = await start();
    expect(await (await fetch(`${second.url}/health`)).json()).toMatchObject({ status: 'ok', store: 'pglite' });
    expect(await stop(second.child, 'SIGINT')).toBe(0);
  }, 240_000);

  test('a second server on the same folder, or on the same port, says so in one sentence and stops', async () => {
    const first = await start();
    const sameFolder = await start();
    expect(sameFolder).toMatchObject({ exitCode: 1, printed: '' });
    expect(sameFolder.complaint).toMatch(/al in gebruik door een ander proces/);
    const samePort = await start({ DATA_DIR: join(folder.path, 'other'), PORT: String(first.ports.app) });
    expect(samePort).toMatchObject({ exitCode: 1, printed: '' });
    expect(samePort.complaint.trim()).toMatch(/^Deze poort is al in gebruik\.[^\n]*$/);
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    await stop(first.child, 'SIGTERM');
  }, 240_000);

  test('in production without Teams it refuses: there anybody could be anybody', async () => {
    const { exitCode, complaint } = await start({ NODE_ENV: 'production', DATA_DIR: join(folder.path, 'production') });
    expect(exitCode).toBe(1);
    expect(complaint).toContain('NODE_ENV=production');
    expect(existsSync(join(folder.path, 'production'))).toBe(false);
  }, 240_000);

  test('on your own computer no other computer can reach it', async () => {
    const { child, ports } = await start();
    const others = Object.values(networkInterfaces()).flatMap((all) => (all ?? []).filter((one) => !one.internal));
    for (const { address, family } of others) {
      const host = family === 'IPv6' ? `[${address.split('%')[0]}]` : address;
      await expect(fetch(`http://${host}:${ports.app}/health`)).rejects.toThrow();
    }
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
  return { printed, complaint: complaint.replace('Tafelwerk wordt gebouwd.\n', ''), exitCode: child.exitCode };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
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
