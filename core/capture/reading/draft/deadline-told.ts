import { wordSet } from '../../vocabulary/phrase-list';
import { isCarrier } from '../clauses/carrier';
import { type ClauseReading, reading, STRONG } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Read } from './read';

/**
 * Reads "deadline factsheet is 11 juni, Inge levert aan" as the factsheet and its day: told by itself a deadline is a
 * fact, but here somebody does something with it.
 */
export function withDeadlineTold(reads: readonly Read[]): readonly Read[] {
  if (reads.length < 2 || !reads.some(({ reading: told }) => deadlineIn(told))) return reads;
  return reads.flatMap((read, i) => {
    const told = deadlineIn(read.reading);
    const next = told && reads.slice(i + 1).find((one) => one.reading.kind !== 'empty');
    if (!told || !next || !isAboutIt(next.reading)) return [read];
    return told.map((part) => ({ ...read, refusal: null, reading: part }));
  });
}

/** "… Inge levert aan", "… Bas maakt hem", "… wie pakt het op": no other thing is named. */
function isAboutIt(read: ClauseReading): boolean {
  if (!STRONG.has(read.kind)) return false;
  return (
    isCarrier(read) ||
    read.items.every(({ who, norm, word }, i) => {
      if (who) return who === read.who || who.kind === 'they';
      return i < read.start || i === read.verb || word.isParticle || word.verb?.form === 'infinitive' || IT.has(norm);
    })
  );
}

const IT = wordSet("het dat deze dit die hem ze m 'm t 't");
const LEADS = wordSet('de het een nieuwe dus en let op');
const TERMS = wordSet('deadline einddatum termijn inleverdatum opleverdatum streefdatum');
const LINKS = wordSet('van voor vd v');

/** What the deadline is of, and the words that say which day; null when the clause tells of none. */
function deadlineIn(read: ClauseReading): readonly ClauseReading[] | null {
  const { items, clause, who } = read;
  let from = 0;
  while (LEADS.has(items[from]?.norm ?? '')) from++;
  if (who || !TERMS.has(items[from]?.norm ?? '')) return null;
  from += LINKS.has(items[from + 1]?.norm ?? '') ? 2 : 1;
  const is = items.findIndex((item, i) => i > from && STATES.has(item.norm));
  const things: readonly Item[] = items.slice(from, is < 0 ? items.length : is);
  const [first, last] = [things[0], things.at(-1)];
  if (!first || !last || things.some((item) => item.who !== null)) return null;
  const thing = { clause: { ...clause, from: first.at, to: last.to }, items: things };
  const day = { clause: { ...clause, from: last.to }, items: items.filter(({ at }) => at >= last.to) };
  return [reading(day, 'empty', null, 0), reading(thing, 'nominal', null, 0)];
}

const STATES = wordSet('is wordt staat ligt was');
