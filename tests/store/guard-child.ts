import { setTimeout as pause } from 'node:timers/promises';
import { lockFolder } from '../../server/store/folder-lock';
import { StoreProblem } from '../../server/store/store-problem';

/**
 * Another process for the tests of the guard: `node guard-child.cjs <lock|hold|write> <folder>`. It says what it
 * did on standard output, a line at a time, and then stays until it is killed.
 */
async function main([what, folder = '']: readonly string[]): Promise<void> {
  if (what === 'lock') {
    await lockFolder(folder);
    say('locked');
  } else {
    // Only here: who wants no more than the lock is there at once, and meets its rivals.
    const { openEmbedded } = await import('../../server/store/pglite');
    const engine = await openEmbedded(folder);
    say('open');
    if (what === 'write') {
      const session = await engine.acquire();
      await session.script('create table if not exists written (number integer primary key)');
      for (let number = 1; ; number += 1) {
        await session.query('insert into written values ($1)', [number]);
        say(String(number));
      }
    }
  }
  for (;;) await pause(60_000);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

main(process.argv.slice(2)).catch((problem: unknown) => {
  say(problem instanceof StoreProblem ? `refused ${problem.code}` : String(problem));
  process.exit(1);
});
