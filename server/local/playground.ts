import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../core/people/person';
import type { ChatProblem } from '../../i18n/nl/server';
import { playgroundConfig } from './playground-config';

/** Where the Playground runs and how to stop it. */
export interface Playground {
  readonly url: string;
  stop(): Promise<void>;
}

export interface PlaygroundOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where its settings and its log are kept. */
  readonly folder: string;
  /** The port it prefers; it takes another when this one is busy. */
  readonly port: number;
  /** Where the bot listens. */
  readonly messagesUrl: string;
  /** The person who types, and the five others of the group chat and the team. */
  readonly people: readonly Person[];
}

/** It reads five megabytes of script first, which a busy computer may take long over. */
const START_TIMEOUT_MS = 60_000;

/** Why the chat did not start. */
export class ChatError extends Error {
  constructor(readonly code: ChatProblem) {
    super(code);
  }
}

/**
 * Starts the Agents Playground, a chat that looks and behaves like Teams, and waits until it listens. It runs
 * offline: telemetry is off, and with it the only address outside this computer that it calls. Throws when it
 * does not start: a `ChatError`.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const configFile = writeConfig(options);
  const arguments_ = [
    join(options.root, 'server', 'local', 'playground-process.cjs'),
    configFile,
    join(options.folder, 'playground.log'),
    playgroundFile(),
    'start',
    ...['--app-endpoint', options.messagesUrl],
    ...['--channel-id', 'msteams'],
    ...['--port', String(options.port)],
    ...['--disable-telemetry', 'true'],
  ];
  const child = spawn(process.execPath, arguments_, {
    cwd: options.folder,
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const port = await listeningPort(child);
  return { url: `http://localhost:${port}`, stop: () => stop(child) };
}

/** The Playground is a package for development: where the product is deployed it is not there. */
function playgroundFile(): string {
  try {
    return require.resolve('@microsoft/m365agentsplayground/cli.js');
  } catch {
    throw new ChatError('not-installed');
  }
}

function writeConfig({ folder, people }: PlaygroundOptions): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'playground.yml');
  // JSON is YAML, and needs no library to be written right.
  writeFileSync(file, `${JSON.stringify(playgroundConfig(people), null, 2)}\n`);
  return file;
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (why: ChatProblem) => {
      child.kill();
      reject(new ChatError(why));
    };
    const timer = setTimeout(() => failed('silent'), START_TIMEOUT_MS);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [, port] = /Listening on (\d+)/.exec(printed) ?? [];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', () => failed('stopped'));
    child.once('exit', () => {
      clearTimeout(timer);
      failed('stopped');
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
