/**
 * The long run of the grammar, too long for `npm test`: every day of 2024 to 2035 against every date form, and a
 * million random and mutated messages, 28 KB included. `npm run -s capture:long [-- COUNT]` prints what it found.
 *
 * A message that takes 5 ms or longer is read again up to five times, and its best time counts: the pauses of a machine
 * that others use as well are not the grammar's. Nor is compiling it: some other messages are read before the first.
 */
import { performance } from 'node:perf_hooks';
import type { PreparedContext } from '../../../core/capture/context';
import { understand } from '../../../core/capture/understand';
import type { Message } from '../../../core/capture/understanding';
import { contextWithoutCalendar, labelledContext } from '../../support/capture-sets';
import { AMOUNTS, type Form, MONTHS, monthForms, OTHERS, WEEKDAYS, weekdayForms } from '../../support/date-forms';
import { messageMaker } from '../../support/odd-messages';
import { DAYS } from '../../support/slow-calendar';

const SLOW_MS = 5;
const MOST_AGAIN = 5;
const WARM_UP = 5000;

function everyDay(): number {
  const context = contextWithoutCalendar();
  const forms: readonly Form[] = [
    ...WEEKDAYS.flatMap((_, i) => weekdayForms(i + 1)),
    ...MONTHS.flatMap((_, i) => monthForms(i + 1)),
    ...AMOUNTS,
    ...OTHERS,
  ];
  let wrong = 0;
  for (const today of DAYS.filter((day) => day.year >= 2024 && day.year <= 2035)) {
    for (const [text, due] of forms) {
      const message = { text: `Bas: rapport, ${text}`, mentions: [], reference: `${today.iso}T12:00:00+01:00` };
      const given = understand(message, context).actions[0]?.due?.value;
      if (given === due(today).iso) continue;
      wrong++;
      if (wrong < 20) console.log(`"${text}" on ${today.iso}: ${given}, not ${due(today).iso}`);
    }
  }
  console.log(`${forms.length} date forms on every day of 2024 to 2035: ${wrong} wrong`);
  return wrong;
}

interface Reading {
  readonly text: string;
  readonly best: number;
  readonly readings: number;
}

/** Reads a message, and when that takes too long again: a pause of the machine does not come back, slow work does. */
function timed(message: Message, context: PreparedContext): Reading {
  let best = Number.POSITIVE_INFINITY;
  let readings = 0;
  while (best >= SLOW_MS && readings <= MOST_AGAIN) {
    const start = performance.now();
    understand(message, context);
    best = Math.min(best, performance.now() - start);
    readings++;
  }
  return { text: message.text, best, readings };
}

function oddMessages(count: number): number {
  const context = labelledContext();
  const warmUp = messageMaker(1);
  for (let i = 0; i < WARM_UP; i++) understand(warmUp(), context);
  const next = messageMaker(20270310);
  let failed = 0;
  let again = 0;
  let worst: Reading = { text: '', best: 0, readings: 0 };
  for (let i = 0; i < count; i++) {
    const message = next();
    try {
      const reading = timed(message, context);
      if (reading.readings > 1) again++;
      if (reading.best > worst.best) worst = reading;
      if (reading.best < SLOW_MS) continue;
      console.log(shown(reading));
    } catch (problem) {
      console.log(`threw ${String(problem)}: ${JSON.stringify(message.text.slice(0, 500))}`);
    }
    failed++;
  }
  console.log(`${count} odd messages: ${failed} threw or took ${SLOW_MS} ms or more`);
  console.log(`${again} were read again, up to ${MOST_AGAIN} times, and their best time counts`);
  console.log(`the worst: ${shown(worst)}`);
  return failed;
}

function shown({ text, best, readings }: Reading): string {
  return `${best.toFixed(1)} ms, best of ${readings}, ${text.length} characters: ${JSON.stringify(text.slice(0, 200))}`;
}

const count = Number(process.argv[2] ?? 1_000_000);
const problems = oddMessages(count) + everyDay();
process.exitCode = problems === 0 ? 0 : 1;
