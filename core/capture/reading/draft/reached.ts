import { isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { isReached } from '../clauses/carrier';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';
import type { Read } from './read';

/** "Inge, bel me morgen even", "bel mij morgen terug Inge": whoever is called by name is to reach the sender. */
export function withReachedByName(reads: readonly Read[], scan: Scan): readonly Read[] {
  return reads.map((read, i) => {
    const { reading, refusal } = read;
    if (refusal || reading.kind !== 'request' || !isReached(reading)) return read;
    if (isOffered(scan, reading, reads[i + 1]))
      return saysNoMore(reading) ? { ...read, reading: { ...reading, kind: 'empty' } } : read;
    const who =
      reading.who ??
      calledAtEnd(reading) ??
      calledIn(reads[i - 1], reading.clause.before) ??
      calledIn(reads[i + 1], ',');
    return who ? { ...read, reading: { ...reading, who } } : read;
  });
}

/** "Bel me terug Inge"; "bel me over Inge" calls nobody. */
function calledAtEnd({ items, verb }: ClauseReading): Who | null {
  const who = items.at(-1)?.who;
  const isBeside = items.slice(verb + 2, -1).every(({ norm }) => norm === 'terug');
  return isBeside && who?.kind === 'people' && !who.receives && !isSenderOnly(who) ? who : null;
}

/** Whoever a clause calls that is nothing but a name, with a comma between. */
function calledIn(read: Read | undefined, between: string): Who | null {
  const { kind, who } = read?.reading ?? {};
  return between === ',' && kind === 'who-only' && who?.kind === 'people' && !isSenderOnly(who) ? who : null;
}

/** "Bel me gerust", "bel me als het niet lukt": may be done, and need not. */
function isOffered({ tokens }: Scan, { clause }: ClauseReading, next: Read | undefined): boolean {
  return (
    next?.reading.kind === 'condition' || tokens.slice(clause.from, clause.to).some(({ norm }) => OFFERS.has(norm))
  );
}

/** "Bel me maar", "mail me gerust als je iets mist"; not "mail me anders de notulen". */
function saysNoMore({ items, verb }: ClauseReading): boolean {
  if (items.some(({ norm }) => norm === 'gerust')) return true;
  return items.every(({ who, norm, word }, i) => i <= verb || who !== null || word.isParticle || OFFERS.has(norm));
}

const OFFERS = wordSet('gerust altijd maar anders als indien mocht niet nooit meer wanneer zodra zo');
