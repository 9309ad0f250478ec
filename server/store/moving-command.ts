import { parseArgs } from 'node:util';
import { readConfig } from '../config';
import type { Engine } from './engine';
import type { Moved } from './export-format';
import { openStore } from './open-store';

/** What `npm run export` and `npm run import` have in common: one file to name, one store to open, one line to print. */
interface MovingCommand {
  readonly option: 'out' | 'in';
  readonly usage: string;
  move(engine: Engine, file: string): Promise<Moved>;
  told(moved: Moved, file: string): string;
}

/** Runs the command on the store that the settings name; a problem is one sentence on standard error, and exit code 1. */
export async function runMoving({ option, usage, move, told }: MovingCommand): Promise<void> {
  try {
    const { values } = parseArgs({ options: { [option]: { type: 'string' } } });
    const file = values[option];
    if (typeof file !== 'string' || file === '') throw new Error(usage);
    const store = await openStore(readConfig());
    try {
      process.stdout.write(`${told(await move(store.engine, file), file)}\n`);
    } finally {
      await store.close();
    }
  } catch (problem) {
    process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  }
}
