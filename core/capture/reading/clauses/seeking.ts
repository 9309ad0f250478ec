import { wordSet } from '../../vocabulary/phrase-list';
import { type Base, type ClauseReading, isQuestion, reading, readingWithVerb } from './clause-reading';
import type { Item } from './item';
import { finiteOf } from './items';

export const SEEKING = wordSet('zoeken zoek gezocht gevraagd nodig seek need looking is zijn');
const SOMEBODY = wordSet(
  'iemand mensen helpers hulp vrijwilliger vrijwilligers somebody someone volunteers collega handjes handen',
);
const BETWEEN = wordSet('nodig gezocht gevraagd beschikbaar nog needed');

/** "We zoeken nog iemand om de vlaggen op te hangen", "is er iemand die de zaal kan regelen?", "hulp nodig bij …". */
export function sought(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const keen = keenOn(items, at);
  if (keen > 0) return reading(base, 'open', null, keen);
  const whom = items.findIndex((item, i) => i >= at && i < at + 5 && SOMEBODY.has(item.norm));
  const seeks = items.some((item, i) => i >= at && i <= whom + 1 && SEEKING.has(item.norm));
  const asks = isQuestion(base) && whom === at && items[whom]?.norm === 'iemand';
  if (whom < 0 || !(seeks || asks)) return null;
  const link = BETWEEN.has(items[whom + 1]?.norm ?? '') ? whom + 2 : whom + 1;
  const norm = items[link]?.norm ?? '';
  if (norm === 'die' || norm === 'who') return relative(items, link + 1, base);
  const asksFor = STATED.has(items[at]?.norm ?? '') ? /^(?:om|to)$/ : /^(?:om|voor|to|for)$/;
  return asksFor.test(norm) ? reading(base, 'open', null, link + 1) : null;
}

const STATED = wordSet('is zijn');

export const KEEN = wordSet('tijd zin ruimte gelegenheid interesse beschikbaar time geroepen ervoor bereid kans');

const TOGETHER = wordSet(
  'lunchen borrelen eten drinken wandelen sporten komen meedoen gaan meegaan aansluiten aanschuiven denken meedenken zijn',
);

/** "Iemand zin om …", "wie heeft tijd om …": where the task begins; 0 when nobody is asked so. */
function keenOn(items: readonly Item[], at: number): number {
  const asks = items.findIndex(
    (item, i) => i < at + 3 && (SOMEBODY.has(item.norm) || item.norm === 'wie' || item.norm === 'who'),
  );
  const keen = items.findIndex((item, i) => i > asks && i < asks + 5 && KEEN.has(item.norm));
  if (TOGETHER.has(items.at(-1)?.norm ?? '')) return 0;
  return asks >= 0 && keen > 0 && (items[keen + 1]?.norm === 'om' || items[keen + 1]?.norm === 'to') ? keen + 2 : 0;
}

/** "iemand die de zaal regelt", "iemand die de zaal kan regelen": the verb stands at the end. */
function relative(items: readonly Item[], start: number, base: Base): ClauseReading | null {
  const carried = items.some((_, i) => i >= start && finiteOf(items, i)?.kind === 'modal');
  if (carried) return reading(base, 'open', null, start);
  for (let i = items.length - 1; i >= start; i--) {
    const finite = finiteOf(items, i);
    if (finite?.kind === 'action') return readingWithVerb(base, 'open', null, start, i, finite.verb);
  }
  return null;
}

/** "… moet nog gebeuren. Iemand?", "…, wie van jullie?": asks anybody for what was said. */
export function asksWho({ items, clause }: ClauseReading): boolean {
  const [first, second] = items;
  // "…, wie o wie"
  if (items.length === 1 && first?.norm === 'wie') return clause.after !== ':';
  if (clause.after !== '?') return false;
  if (items.length === 1) return first?.norm === 'iemand';
  return first?.norm === 'wie' && second?.norm === 'van' && items.length < 4;
}

/** "Stoelen tellen. Wie heeft daar tijd voor?" */
export function asksWhoHasTime({ items, clause }: ClauseReading): boolean {
  const [first, second, ...rest] = items;
  if (clause.after !== '?' || first?.norm !== 'wie' || second?.norm !== 'heeft') return false;
  return rest.some(({ norm }) => KEEN.has(norm)) && rest.some(({ norm }) => norm === 'daar' || norm === 'er');
}
