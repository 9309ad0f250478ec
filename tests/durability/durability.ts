/**
 * Kills the server with SIGKILL at random moments during capture, and checks that every acknowledged capture is
 * there exactly once: `npm run test:durability`. Options: `--kills 50`, `--clients 8`, `--seed 1`.
 */
import { parseArgs } from 'node:util';
import { killRun } from './kill-run';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '50' },
      clients: { type: 'string', default: '8' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    },
  });
  const [kills, clients, seed] = [Number(values.kills), Number(values.clients), Number(values.seed)];
  console.log(`${kills} kills, ${clients} clients, seed ${seed}.`);
  const { faults, ...figures } = await killRun({ kills, clients, seed, longestLife: 200 }, console.log);
  console.table(figures);
  console.log(faults.length === 0 ? 'Nothing lost, nothing doubled.' : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main().catch((problem: unknown) => {
  console.error(problem);
  process.exitCode = 1;
});
