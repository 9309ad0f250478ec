import { wordSet } from './phrase-list';

/** Who promised does it. */
export const PROMISED = wordSet(
  'toegezegd beloofd aangeboden promised bereid aangegeven aangemeld opgegeven voorgenomen',
);
/** Who was asked does it. */
const REQUESTED = wordSet(
  'gevraagd verzocht gemaild geappt opgedragen verzoek opdracht asked benaderd gepolst aangewezen',
);

/** The words that say that work was promised or asked for. */
export const CHARGED: ReadonlySet<string> = new Set([...PROMISED, ...REQUESTED]);
