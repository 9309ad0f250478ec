/**
 * Measures what a turn in the chat and a read of the board cost beside the least they could cost, on both engines,
 * and prints one table: `npm run bench`. `-- --quick` takes a tenth of the rounds.
 */
import { deepStrictEqual } from 'node:assert';
import { cpus } from 'node:os';
import { temporaryDataDir } from '../support/data-dir';
import { FakeConnector } from '../support/fake-connector';
import { BOARD, countItems, measureRead, PAGE } from './board';
import { ECHO, serveEcho, startEcho } from './echo-server';
import { measureGrammar } from './grammar';
import { embeddedGround, type Ground, serverGround } from './ground';
import { type EngineFigures, report } from './report';
import { Chat, measureTurns, type TurnFigures } from './turns';

async function main(): Promise<void> {
  const [first, folder = ''] = process.argv.slice(2);
  if (first === ECHO) return serveEcho(folder);
  const rounds = first === '--quick' ? 4 : 40;
  const started = performance.now();
  const engines: EngineFigures[] = [];
  for (const open of [embeddedGround, serverGround]) engines.push(await measureEngine(open, rounds));
  const grammar = measureGrammar(rounds);
  console.log(report(engines, grammar));
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round((performance.now() - started) / 1000)} s.`,
  );
}

async function measureEngine(open: () => Promise<Ground>, rounds: number): Promise<EngineFigures> {
  const ground = await open();
  try {
    const page = await measureRead(ground, PAGE, rounds);
    const board = await measureRead(ground, BOARD, rounds);
    return { name: ground.name, page, board, turns: await measureChat(ground, rounds) };
  } finally {
    await ground.close();
  }
}

/** Measures turns with a stand-in for the channel, and sees to it that every message was captured and answered once. */
async function measureChat(ground: Ground, rounds: number): Promise<TurnFigures> {
  const [folder, connector] = [temporaryDataDir(), await FakeConnector.start()];
  const server = await startEcho(folder.path);
  const sender = `29:${ground.seeded.person.id}`;
  const [echo, capture] = [new Chat(server.url, connector, sender), new Chat(ground.app.url, connector, sender)];
  try {
    const figures = await measureTurns({ echo, capture, engine: ground.store.engine }, rounds);
    const kept = await countItems(ground, 'begroting');
    deepStrictEqual([kept, connector.cards.length, connector.lines.length], [capture.sent, capture.sent, echo.sent]);
    return figures;
  } finally {
    echo.close();
    capture.close();
    await Promise.all([server.stop(), connector.close()]);
    folder.remove();
  }
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exit(1);
});
