import { sentences } from '../i18n/sentences';
import { ProgrammeError } from '../programmes/programme-problem';
import type { ApiServer } from './api/api-server';
import { compose, type Tafelwerk } from './compose';
import { type Config, ConfigError, readConfig } from './config';
import { openBrowser } from './local/open-browser';
import { ChatError } from './local/playground';
import { StoreProblem } from './store/store-problem';

/** Starts the server, says where it is, and stops on SIGTERM or SIGINT. What people read goes to standard output. */
async function main(): Promise<void> {
  // The embedded store has more than ten frames of its own below the line of ours that asked.
  Error.stackTraceLimit = 40;
  const config = readConfig();
  const tafelwerk = await compose(config);
  const { app } = tafelwerk;
  process.on('unhandledRejection', (problem) => app.log.error({ err: problem }, 'unhandled rejection'));
  stopOnSignal(tafelwerk);
  await listen(app, config);
  const chat = await tafelwerk.chat.catch((problem: unknown) => {
    // The board works without the chat, so a chat that does not start is only told.
    if (!(problem instanceof ChatError)) throw problem;
    process.stderr.write(`${sentences(config.language).server.chatDidNotStart(problem.code)}\n`);
    return null;
  });
  announce(config, chat);
}

async function listen(app: ApiServer, { host, port, language }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (problem) {
    const isTaken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
    throw isTaken ? new ConfigError(sentences(language).server.portInUse(port)) : problem;
  }
}

function announce({ mode, port }: Config, chat: string | null): void {
  const board = `http://localhost:${port}`;
  const lines = mode.kind === 'local' ? [`bord  ${board}`, ...(chat ? [`chat  ${chat}`] : [])] : [];
  process.stdout.write([...lines, `ready ${board}`, ''].join('\n'));
  if (mode.kind !== 'local' || mode.browser === 'none' || !process.stdout.isTTY) return;
  openBrowser(board);
  if (chat) openBrowser(chat);
}

/** The first signal stops in good order; a second one stops at once, for who will not wait. */
function stopOnSignal(tafelwerk: Tafelwerk): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    tafelwerk.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Problems whose message is a sentence for whoever starts the server. */
const SOLVABLE = [ConfigError, StoreProblem, ProgrammeError];

/** A problem that the person who starts the server can solve is one sentence; anything else shows where it happened. */
function explain(problem: unknown): string {
  if (SOLVABLE.some((kind) => problem instanceof kind)) return (problem as Error).message;
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}

main().catch((problem: unknown) => {
  process.stderr.write(`${explain(problem)}\n`);
  process.exit(1);
});
