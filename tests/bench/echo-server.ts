import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Bot } from '../../bot/bot';
import { logFile, logSettings } from '../../server/log';
import { botEndpoint } from '../../server/teams/bot-endpoint';
import { httpApp, untouchedStore } from '../support/http-app';

/** A bot that says back what it hears, in a process of its own. */
export interface EchoServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The word on the command line that makes the program this server rather than the bench. */
export const ECHO = 'echo-server';

/** Starts the program again as the echo server; it ends with this process, however that ends. */
export async function startEcho(folder: string): Promise<EchoServer> {
  const child: ChildProcess = fork(process.argv[1] ?? '', [ECHO, folder]);
  const [url] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the echo server did not start'))),
  ]);
  return {
    url,
    stop: async () => {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}

/** Serves an echo bot with the product's own HTTP app, adapter and log: everything of a turn but Tafelwerk itself. */
export async function serveEcho(folder: string): Promise<void> {
  const echo: Bot = {
    run: async (context) => {
      await context.sendActivity(context.activity.text);
    },
  };
  const { url } = await httpApp(untouchedStore, {
    limits: { apiPerMinute: 1_000_000, messagesPerMinute: 1_000_000 },
    bot: botEndpoint(echo, null, (problem) => console.error(problem)),
    logger: logSettings(logFile(folder)),
  });
  process.once('disconnect', () => process.exit());
  process.send?.(url);
}
