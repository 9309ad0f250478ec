import { isSenderOnly, type Who } from '../../parts/find-people';
import { phraseList, wordSet } from '../../vocabulary/phrase-list';
import { type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { hasInfinitive, wordIn } from '../clauses/items';

/** What stands between a person and the work, and says that it is theirs; the task begins behind it. */
const THEIRS = byFirstWord(
  phraseList(
    'ben van plan om, is van plan om, zijn van plan om, is verantwoordelijk voor, zijn verantwoordelijk voor, ben verantwoordelijk voor, wordt verantwoordelijk voor',
    'is belast met, zijn belast met, wordt belast met, is aan zet om, is aan zet voor, zijn aan zet om',
    'staat aan de lat voor, staat aan de lat om, sta aan de lat voor, staan aan de lat voor',
    'gaat aan de slag met, ga aan de slag met, gaan aan de slag met, is trekker van, wordt trekker van',
    'krijgt de taak om, krijgt als taak, heeft de taak om, krijgt de opdracht om, heeft de opdracht om, heeft als actie',
    'heeft als taak, krijgt als actie, heeft de actie om, krijgt de actie om, ontfermt zich over, ontferm me over',
  ),
);

/** Words before a person that hand out work: "het is aan Bas om …". */
const HANDED = byFirstWord(
  phraseList(
    'het is aan, de actie ligt bij, de bal ligt bij, de taak ligt bij, actie ligt bij, de eer is aan, is het aan',
  ),
);

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const all = phrases.map((phrase) => phrase.split(' '));
  return new Map(all.map(([first = '']) => [first, all.filter((words) => words[0] === first)]));
}

/** "Bas is verantwoordelijk voor …", "het is aan Inge om …", "de actie om … ligt bij Mo". */
export function duty(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  return theirs(items, at, base) ?? handed(items, at, base) ?? askedOf(items, at, base) ?? liesWith(items, at, base);
}

function theirs(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  let subject = at;
  while (subject < at + 3 && !isOwner(items[subject]?.who)) subject++;
  const who = items[subject]?.who;
  if (!who || subject === at + 3) return null;
  for (const words of THEIRS.get(items[subject + 1]?.norm ?? '') ?? []) {
    const end = behind(items, subject + 1, words);
    if (end > 0 && end < items.length) return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, end);
  }
  return null;
}

function handed(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  for (const words of HANDED.get(items[at]?.norm ?? '') ?? []) {
    const end = behind(items, at, words);
    const who = end > 0 ? items[end]?.who : null;
    if (who?.kind !== 'people' || items[end + 1]?.norm !== 'om') continue;
    return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, end + 2);
  }
  return null;
}

const CHARGES = wordSet('vraag taak opdracht eer verzoek actie beurt');

/** "Aan Bas de vraag om …", "aan jou de taak om …", "de vraag aan Inge is om …". */
function askedOf(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const to = wordIn(items, 'aan', at, at + 3);
  const person = items[to + 1];
  const om = to < 0 ? -1 : wordIn(items, 'om', to + 1, to + 5);
  if (om < 0 || !person || !items.slice(at, om).some((item) => CHARGES.has(item.norm))) return null;
  const you: Who = { from: person.at, to: person.to, kind: 'you', people: [], receives: false };
  const who = person.norm === 'jou' || person.norm === 'jullie' ? you : person.who;
  if (who?.kind === 'you') return reading(base, 'request', who, om + 1);
  return who?.kind === 'people' && !isSenderOnly(who) ? reading(base, 'assertion', who, om + 1) : null;
}

/** "De actie om de leden te informeren ligt bij Bas". */
function liesWith(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const last = items.at(-1)?.who;
  const lies = items.length - 3;
  if (lies < 0 || last?.kind !== 'people' || !LIES.has(`${items[lies]?.norm} ${items[lies + 1]?.norm}`)) return null;
  const om = wordIn(items, 'om', at + 1, at + 4);
  if (!hasInfinitive(items.slice(0, lies), om < 0 ? at : om)) return null;
  const shorter = {
    ...base,
    clause: { ...base.clause, to: items[lies]?.at ?? base.clause.to },
    items: items.slice(0, lies),
  };
  return reading(shorter, 'assertion', last, om < 0 ? at : om + 1);
}

const LIES = new Set(['ligt bij', 'liggen bij', 'rust bij', 'is voor', 'blijft bij']);

function isOwner(who: Who | null | undefined): boolean {
  return who?.kind === 'people' && !who.receives;
}

/** The position behind these words; 0 when they do not stand here. */
function behind(items: readonly Item[], at: number, words: readonly string[]): number {
  return words.every((word, i) => items[at + i]?.norm === word) ? at + words.length : 0;
}
