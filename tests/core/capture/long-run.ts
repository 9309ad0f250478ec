/**
 * The long run of the grammar, too long for `npm test`: every day of 2024 to 2035 against every date form, and a
 * million random and mutated messages, 28 KB included. `npm run -s capture:long [-- COUNT]` prints what it found.
 */
import { performance } from 'node:perf_hooks';
import { understand } from '../../../core/capture/understand';
import { contextWithoutCalendar, labelledContext } from '../../support/capture-sets';
import { AMOUNTS, type Form, MONTHS, monthForms, OTHERS, WEEKDAYS, weekdayForms } from '../../support/date-forms';
import { messageMaker } from '../../support/odd-messages';
import { DAYS } from '../../support/slow-calendar';

const SLOW_MS = 5;

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

/** A slow reading counts when it is slow three times in a row: the machine may have been busy elsewhere. */
function oddMessages(count: number): number {
  const context = labelledContext();
  const next = messageMaker(20270310);
  let failed = 0;
  let slowest = 0;
  for (let i = 0; i < count; i++) {
    const message = next();
    try {
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 3 && best >= SLOW_MS; run++) {
        const start = performance.now();
        understand(message, context);
        best = Math.min(best, performance.now() - start);
      }
      slowest = Math.max(slowest, best);
      if (best < SLOW_MS) continue;
      console.log(`${best.toFixed(1)} ms: ${JSON.stringify(message.text.slice(0, 200))} (${message.text.length})`);
    } catch (problem) {
      console.log(`threw ${String(problem)}: ${JSON.stringify(message.text.slice(0, 500))}`);
    }
    failed++;
  }
  console.log(`${count} odd messages: ${failed} threw or took ${SLOW_MS} ms or more; slowest ${slowest.toFixed(1)} ms`);
  return failed;
}

const count = Number(process.argv[2] ?? 1_000_000);
const problems = oddMessages(count) + everyDay();
process.exitCode = problems === 0 ? 0 : 1;
