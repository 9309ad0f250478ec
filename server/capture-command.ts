import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { prepareContext } from '../core/capture/context';
import { CaptureLineProblem, captureContext, datesOfLine, understandLine } from './capture-lines';

/**
 * `npm run -s capture -- --coalitions FILE --calendar FILE [--dates]`: reads messages as JSON lines on standard
 * input and prints what the grammar makes of each as one JSON line. A bad line prints `{"error": …}`, is named on
 * standard error, and does not stop the rest; the exit code is then 1.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      coalitions: { type: 'string' },
      calendar: { type: 'string' },
      dates: { type: 'boolean', default: false },
    },
  });
  const context = prepareContext(captureContext(fileText(values.coalitions), fileText(values.calendar)));
  const read = values.dates ? datesOfLine : understandLine;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') print(number, () => read(line, context));
  }
}

function fileText(path: string | undefined): string | null {
  return path === undefined ? null : readFileSync(path, 'utf8');
}

function print(number: number, read: () => unknown): void {
  try {
    process.stdout.write(`${JSON.stringify(read())}\n`);
  } catch (problem) {
    if (!(problem instanceof CaptureLineProblem)) throw problem;
    const error = `line ${number}: ${problem.message}`;
    process.stdout.write(`${JSON.stringify({ error })}\n`);
    process.stderr.write(`${error}\n`);
    process.exitCode = 1;
  }
}

main().catch((problem: unknown) => {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
});
