import { isSenderOnly, type Who } from '../../parts/find-people';
import { CHARGED, PROMISED } from '../../vocabulary/nl-charges';
import { wordSet } from '../../vocabulary/phrase-list';
import { type Base, type ClauseReading, isQuestion, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { hasInfinitive } from '../clauses/items';
import { given, PROMISED_THAT } from './asking';
import { withName } from './pronoun-name';
import { verbAtEnd } from './verb-at-end';

const LINKS = wordSet('om te of to');
const HAVING = wordSet('heb hebt heeft hebben had hadden has have');
const BEING = wordSet('ben bent is zijn was waren werd werden wordt worden');

/** "Ik heb Inge gevraagd om …", "Bas heeft Inge toegezegd de zaal te regelen", "aan Bas gevraagd of hij …". */
export function charged(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const word = items.findIndex((item, i) => i >= at && !item.who && CHARGED.has(item.norm));
  if (word < 0 || !items.some((item, i) => i > word && LINKS.has(item.norm))) return null;
  const link = items.findIndex((item, i) => i > word && (item.norm === 'om' || item.norm === 'of'));
  if (PROMISED.has(items[word]?.norm ?? '')) return promised(items, at, word, link, base);
  const asked = askedPerson(items, word, link);
  if (asked < 0) return null;
  return handed(items, word, link, asked, base);
}

/** The work of who was asked, or of whom it is asked about: "Inge heeft gevraagd of ik de zaal boek". */
function handed(items: readonly Item[], word: number, link: number, asked: number, base: Base): ClauseReading | null {
  const owner = items[asked]?.who;
  if (!owner) return null;
  if (items[link]?.norm !== 'of') {
    const told = GIVEN.has(items[word + 1]?.norm ?? '') ? word + 1 : word;
    const start = Math.max(link > 0 ? link : told, asked) + 1;
    // "Inge heeft opdracht gegeven …": to whom is not said.
    if (told > word && isGiver(items, asked, word)) return reading(base, 'open', null, start);
    const asker = items.find(({ who }, i) => i !== asked && i < word && who?.kind === 'people')?.who;
    return withName(workAt(items, start, base, owner), asker);
  }
  const behind = items[link + 1]?.who;
  const taker = behind?.kind === 'people' ? behind : owner;
  const start = behind ? link + 2 : link + 1;
  // "Bas gevraagd of hij komt"
  return verbAtEnd(items, start, base, taker) ?? (hasInfinitive(items, start) ? given(base, taker, start) : null);
}

const GIVEN = wordSet('gegeven gedaan verstrekt');

/** Whether nobody but who stands beside "heeft" is named. */
function isGiver(items: readonly Item[], asked: number, word: number): boolean {
  const beside = HAVING.has(items[asked + 1]?.norm ?? '') || HAVING.has(items[asked - 1]?.norm ?? '');
  return beside && items.filter(({ who }, i) => i < word && who?.kind === 'people').length === 1;
}

/** Which item is who was asked: the last one named before the word, or else behind it; nobody who asks. */
function askedPerson(items: readonly Item[], word: number, link: number): number {
  const mayBeAsked = (item: Item, i: number) => item.who?.kind === 'people' && !isBy(items, i);
  const isOther = (item: Item, i: number) => mayBeAsked(item, i) && item.who !== null && !isSenderOnly(item.who);
  const first = items.findIndex((item, i) => i < word && mayBeAsked(item, i));
  const me = items.findIndex(({ who }, i) => i < word && i > first && first >= 0 && who?.receives && isSenderOnly(who));
  if (me > 0) return me;
  const before = items.findLastIndex((item, i) => i < word && isOther(item, i));
  if (before >= 0 || isPassive(items, word)) return before >= 0 ? before : first;
  const end = link > 0 ? link : word + FARTHEST;
  const behind = items.findLastIndex((item, i) => i > word && i < end && isOther(item, i));
  return behind >= 0 ? behind : first;
}

const FARTHEST = 3;

/** "Ik ben gevraagd door Joost om …": then the subject is who was asked. */
function isPassive(items: readonly Item[], word: number): boolean {
  return items.some(({ norm }, i) => i < word && BEING.has(norm));
}

/** "Noor heeft Ruben toegezegd …", "er is door Joost beloofd …": the work of who promised, never of who heard it. */
function promised(items: readonly Item[], at: number, word: number, link: number, base: Base): ClauseReading | null {
  // "Heb jij Inge beloofd …?" wants to know.
  if (isQuestion(base) && HAVING.has(items[at]?.norm ?? '')) return reading(base, 'question', null, at);
  const by = promiserAt(items, at, word);
  const who = items[by]?.who;
  const hearer = items.find((item, i) => i !== by && i >= at && i < word && item.who?.kind === 'people')?.who;
  const told = items[word + 1]?.norm === 'aan' && items[word + 2]?.who ? word + 3 : word + 1;
  if (items.slice(at, word).some(({ norm }) => norm === 'nooit')) return reading(base, 'statement', null, at);
  // "De drukker heeft Inge beloofd …": nobody's work here.
  if (!who || who.kind === 'they' || who.kind === 'bot')
    return hearer || told > word + 1 ? reading(base, 'statement', null, at) : null;
  const start = link > 0 ? link + 1 : told;
  if (who.kind === 'we' || who.kind === 'group') return reading(base, 'open', null, start);
  if (items[link]?.norm === 'of') return verbAtEnd(items, start, base, who);
  return withName(workAt(items, start, base, who), hearer);
}

/** "… te regelen", or a finite verb that closes the clause. */
function workAt(items: readonly Item[], start: number, base: Base, who: Who): ClauseReading {
  const isInfinitive = items.at(-2)?.norm === 'te';
  return (isInfinitive ? null : verbAtEnd(items, start, base, who)) ?? given(base, who, start);
}

const ARTICLES = wordSet('de het een onze mijn ons jullie hun');

/** Which item is who promised: behind "door", beside "heeft", or who stands first; -1 when nobody is named. */
function promiserAt(items: readonly Item[], at: number, word: number): number {
  const by = items.findIndex(({ who }, i) => i < word + FARTHEST && who?.kind === 'people' && isBy(items, i));
  if (by > 0) return by;
  const verb = items.findIndex(({ norm, who }, i) => i >= at && i < word && !who && HAVING.has(norm));
  if (verb > at && isSubject(items[verb - 1])) return verb - 1;
  // "De drukker heeft Inge beloofd de flyers te brengen"; in "de flyers heeft Inge beloofd te brengen" she did.
  if (verb > at && ARTICLES.has(items[at]?.norm ?? '') && items[word + 1]?.norm !== 'te') return -1;
  if (verb >= 0) return isSubject(items[verb + 1]) ? verb + 1 : -1;
  return isPassive(items, word) && PROMISED_THAT.has(items[word]?.norm ?? '')
    ? -1
    : items.findIndex((item, i) => i >= at && i < word && isSubject(item));
}

function isSubject(item: Item | undefined): boolean {
  return item?.who?.receives === false;
}

function isBy(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.norm === 'door';
}
