import { en, nl } from 'chrono-node';
import { dateCandidates } from '../../core/capture/date-candidates';
import { understand } from '../../core/capture/understand';
import dev from '../core/capture/data/dev.json';
import ownOpen from '../core/capture/data/own-open.json';
import { labelledContext } from '../support/capture-sets';
import { Samples } from './samples';

export interface GrammarFigures {
  readonly messages: number;
  readonly ours: Samples;
  /** Only the dates, as chrono-node does. */
  readonly dates: Samples;
  /** The dates with chrono-node, read as Dutch. */
  readonly chrono: Samples;
  /** Read as English as well: a message does not say what language it is in, and our grammar reads both. */
  readonly chronoBoth: Samples;
}

const MESSAGES = [...dev.messages, ...ownOpen.messages];
const WARM_UP = 10;

/** Reads every labelled message with our grammar, finds its dates alone, and finds them with chrono-node, turn by turn. */
export function measureGrammar(rounds: number): GrammarFigures {
  const context = labelledContext();
  const figures = {
    messages: MESSAGES.length,
    ours: new Samples(),
    dates: new Samples(),
    chrono: new Samples(),
    chronoBoth: new Samples(),
  };
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { text, mentions, reference } of MESSAGES) {
      const start = performance.now();
      understand({ text, mentions, reference }, context);
      const understood = performance.now();
      dateCandidates({ text, mentions, reference }, context);
      const between = performance.now();
      nl.parse(text, new Date(reference), { forwardDate: true });
      const readAsDutch = performance.now();
      en.parse(text, new Date(reference), { forwardDate: true });
      const end = performance.now();
      if (round < 0) continue;
      figures.ours.add(understood - start);
      figures.dates.add(between - understood);
      figures.chrono.add(readAsDutch - between);
      figures.chronoBoth.add(end - between);
    }
  }
  return figures;
}
