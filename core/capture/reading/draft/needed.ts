import { isSenderOnly, type Who } from '../../parts/find-people';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { wordSet } from '../../vocabulary/phrase-list';
import { type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Read } from './read';

/** Reads "Bas, ik heb je cijfers nodig" and "we hebben van Inge een foto nodig" as asking for the thing, with the day it is needed. */
export function withNeedsAsked(reads: readonly Read[]): readonly Read[] {
  if (!reads.some(({ reading: { items } }) => items.at(-1)?.norm === 'nodig')) return reads;
  return reads.flatMap((read) => {
    const asked = read.refusal ? null : askedIn(read.reading);
    return asked ? asked.map((part) => ({ ...read, reading: part })) : [read];
  });
}

/** What is asked of whom, and the clause for its day; null when nobody is asked. */
function askedIn({ items, clause, kind }: ClauseReading): readonly ClauseReading[] | null {
  const verb = items.findIndex(({ norm }) => HAVE.has(norm));
  if (kind !== 'statement' || verb < 0 || items.at(-1)?.norm !== 'nodig' || !hasAsker(items, verb)) return null;
  const said = items.slice(verb + 1, -1).filter(({ who }) => !who || !isAsker(who));
  const of = said.findIndex(({ norm }) => norm === 'van');
  const giver = of >= 0 ? said[of + 1] : said.find((item) => isYours(item));
  const things = said.filter((item, i) => item !== giver && i !== of);
  const who = giver ? giverOf(giver) : null;
  const [first, last] = [things[0], things.at(-1)];
  if (!who || !first || !last || !isThing(things)) return null;
  const thing = { clause: { ...clause, from: first.at, to: last.to }, items: things };
  return [
    reading(thing, who.kind === 'you' ? 'request' : 'assertion', who, 0),
    reading({ clause, items: [] }, 'empty', null, 0),
  ];
}

const HAVE = wordSet('heb hebben');
const YOURS = wordSet('je jouw jullie uw jou u');
const VAGUE = wordSet('hulp steun tijd aandacht niet geen meer begrip');

function isAsker(who: Who): boolean {
  return who.kind === 'we' || isSenderOnly(who);
}

function hasAsker(items: readonly Item[], verb: number): boolean {
  return [items[verb - 1], items[verb + 1]].some((item) => item?.who && isAsker(item.who));
}

function isYours({ norm, who }: Item): boolean {
  return YOURS.has(norm) && (who === null || who.kind === 'you');
}

/** Somebody with a name, or whoever is addressed. */
function giverOf({ who, norm, at, to }: Item): Who | null {
  if (who?.kind === 'people') return isSenderOnly(who) ? null : who;
  return YOURS.has(norm) ? { from: at, to, kind: 'you', people: [], receives: false } : null;
}

/** "De cijfers", "een foto"; nothing vague, and nobody. */
function isThing(things: readonly Item[]): boolean {
  const last = things.at(-1)?.norm ?? '';
  return !isFunctionWord(last) && things.every(({ who, norm }) => who === null && !VAGUE.has(norm));
}
