import { UNKNOWN_WORD } from '../../vocabulary/lexicon';
import { NO_THINGS } from '../../vocabulary/nl-no-things';
import { wordSet } from '../../vocabulary/phrase-list';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';

/** "Catering", "plan": a word that the tables know nothing of, or only as a verb, may be the name of a thing. */
export function isThing({ tokens }: Scan, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || NO_THINGS.has(token.norm)) return false;
  return token.word === UNKNOWN_WORD || token.word.verb?.form === 'stem';
}

/** "Inge: de zaal", "Sanne: de catering", "Joost: de beamer": lines that do nothing but hand out a thing to each. */
export function handOutThings(scan: Scan, lines: readonly Line[]): boolean {
  return lines.length >= FEWEST && lines.every((line) => handsOutThing(scan, line));
}

/** Without an article it may as well be what each of them eats. */
function handsOutThing(scan: Scan, { from, to }: Line): boolean {
  const who = scan.whoAt[from];
  if (who?.kind !== 'people' || !SEPARATES.has(scan.tokens[who.to]?.norm ?? '')) return false;
  const first = who.to + 2;
  if (!ARTICLES.has(scan.tokens[first - 1]?.norm ?? '') || first >= to || to - first > LONGEST) return false;
  for (let at = first; at < to; at++) if (!isThing(scan, at)) return false;
  return true;
}

/** Two people who each say a word or two may as well be talking. */
const FEWEST = 3;
const LONGEST = 3;
const SEPARATES = wordSet(': - → |');
const ARTICLES = wordSet('de het');
