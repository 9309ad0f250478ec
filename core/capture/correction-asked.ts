import { correctionWords } from './correction-frames';
import {
  ASKED_AS_ORDERS,
  CHANGED_PARTS,
  CORRECTION_COURTESIES,
  CORRECTION_FILLERS,
  TO_CHANGE,
} from './vocabulary/corrections';

/** What a polite question asks for, as an order; without one when it names a part to change and no value for it. */
export interface AskedCorrection {
  readonly order: string | null;
}

/**
 * Reads a polite question as the order that it stands for: "kun je er vrijdag van maken?" asks "maak er vrijdag van".
 * Null for any other text. What the order says is for the frames to tell: most questions ask for work.
 */
export function askedCorrection(text: string): AskedCorrection | null {
  const said = withoutCourtesy(ASKED.exec(text)?.[1] ?? '');
  if (said === '') return null;
  if (asksNoValue(said)) return { order: null };
  const found = ORDERS.find(({ asked }) => asked.test(said));
  return found ? { order: said.replace(found.asked, found.order) } : null;
}

const ASKED = /^\s*(?:kun|kan|wil|zou) (?:je|jij)\s+([^?\n]+)[?\s!]*$/i;

const ORDERS = ASKED_AS_ORDERS.map(({ asked, order }) => ({
  asked: new RegExp(`^${asked.replace('…', '(.+?)').replace(/ (?=\w+$)/, ' (?:kunnen |willen )?')}$`, 'i'),
  order: order.replace('…', '$1'),
}));

/** "…, alsjeblieft?" stands behind the verb. */
function withoutCourtesy(said: string): string {
  const last = correctionWords(said).at(-1);
  const isCourtesy = last !== undefined && CORRECTION_COURTESIES.has(last.norm);
  return (isCourtesy ? said.slice(0, last.from) : said).replace(/[\s,.!]+$/, '');
}

/** "De datum nog even aanpassen": into what is not said. */
function asksNoValue(said: string): boolean {
  const [part, verb, ...more] = correctionWords(said)
    .map(({ norm }) => norm)
    .filter((norm) => !CORRECTION_FILLERS.has(norm));
  return part !== undefined && CHANGED_PARTS.has(part) && TO_CHANGE.has(verb ?? '') && more.length === 0;
}
