import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

/** The built product as a process of its own, as a person starts it. */
export interface RunningApp {
  /** Where the pages and the API are, without a slash at the end. */
  readonly url: string;
  /** Where the Agents Playground is; null when it was not asked for. */
  readonly chatUrl: string | null;
  /** Asks it to stop (SIGTERM), and resolves with its exit code once it has. */
  stop(): Promise<number | null>;
  /** Ends it on the spot (SIGKILL), as a crash would. */
  kill(): Promise<void>;
}

export interface AppOptions {
  /** The folder that holds everything; the same folder again is the same product again. */
  readonly dataDir: string;
  readonly playground: 'on' | 'off';
  /** The ports to use again after a restart; without them two free ones are taken. */
  readonly ports?: AppPorts;
  /** Settings besides these, by the name of their environment variable. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface AppPorts {
  readonly app: number;
  readonly chat: number;
}

/** Generous: a first start builds the product, and the machine may be busy. */
const READY_WITHIN_MS = 180_000;

/** Starts the built product, building it first when its source is newer, and waits until it says `ready`. */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const ports = options.ports ?? (await freePorts());
  const child = spawn(process.execPath, [join(ROOT, 'server', 'build', 'start.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...LOCAL, ...settingsOf(options, ports), ...options.settings },
  });
  const printed = await readyOutput(child);
  return {
    url: addressAfter('ready', printed) ?? '',
    chatUrl: addressAfter('chat', printed),
    stop: () => end(child, 'SIGTERM'),
    kill: async () => {
      await end(child, 'SIGKILL');
    },
  };
}

/** Two ports that nobody listens on now. */
export async function freePorts(): Promise<AppPorts> {
  const [app, chat] = await Promise.all([freePort(), freePort()]);
  return { app, chat };
}

const ROOT = projectFolder(__dirname);

/** The project's folder, also for a script that was bundled to somewhere else in it. */
function projectFolder(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : projectFolder(dirname(from));
}

/** Whatever the machine is set to, a test runs the local mode. An empty setting counts as not set. */
const LOCAL = { NODE_ENV: '', DATABASE_URL: '', BOT_ID: '', AAD_APP_CLIENT_ID: '', BROWSER: 'none' };

function settingsOf({ dataDir, playground }: AppOptions, ports: AppPorts): Record<string, string> {
  return {
    DATA_DIR: dataDir,
    PORT: String(ports.app),
    PLAYGROUND: playground,
    PLAYGROUND_PORT: String(ports.chat),
  };
}

function readyOutput(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let printed = '';
    let complaints = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`The product was not ready in time.\n${printed}${complaints}`));
    }, READY_WITHIN_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (!/^ready .+\n/m.test(printed)) return;
      clearTimeout(timer);
      done(printed);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      failed(new Error(`The product stopped (${code}) before it was ready.\n${printed}${complaints}`));
    });
  });
}

function addressAfter(word: string, printed: string): string | null {
  return new RegExp(`^${word}\\s+(http\\S+)`, 'm').exec(printed)?.[1] ?? null;
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  }
  return child.exitCode;
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : failed(new Error('no port'))));
    });
  });
}
