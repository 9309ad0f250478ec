import { wordSet } from '../vocabulary/phrase-list';
import { isParticiple, type VerbForm } from '../vocabulary/verbs';
import { type Base, type ClauseReading, isSenderOnly, reading, readingWithVerb } from './clause-reading';
import { finiteOf, hasInfinitive, type Item } from './items';

/** Reads clauses that hand out work in set phrases: agreed that, asked to, looking for somebody to, let me. */
export function setPhrase(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  let found: ClauseReading | null = null;
  for (const read of readersFor(items)) found ??= read(items, at, base);
  return found;
}

type SetPhraseReader = (items: readonly Item[], at: number, base: Base) => ClauseReading | null;

/** The readers whose words the clause has; all of them when it has the words of more than one phrase. */
function readersFor(items: readonly Item[]): readonly SetPhraseReader[] {
  let found: readonly SetPhraseReader[] | null = null;
  for (const item of items) {
    const readers = READERS_BY_WORD.get(item.norm);
    if (!readers || readers === found) continue;
    if (found) return ALL_READERS;
    found = readers;
  }
  return found ?? [];
}

const AGREED = wordSet(
  'afspraak afgesproken afspreken spreken besloten besluit besluiten vastgesteld voorgesteld genoteerd agreed decided',
);

/** "Besloten wordt dat Bas …", "zullen we afspreken dat Yasmin de contracten checkt". */
function agreed(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && !item.who && AGREED.has(item.norm));
  if (verb < 0) return null;
  const that = items.findIndex((item, i) => i > verb && i < verb + 5 && item.norm === 'dat');
  const who = items[that + 1]?.who;
  if (that < 0 || !who) return null;
  const met = items.find((item, i) => i < that && item.who?.kind === 'people')?.who;
  const owner = who.kind === 'they' && met ? met : who;
  if (owner.kind !== 'people' && owner.kind !== 'we') return null;
  const kind = owner.kind === 'we' ? 'we' : 'assertion';
  for (let i = that + 2; i < items.length; i++) {
    const finite = finiteOf(items, i);
    const closes = i === items.length - 1 || items[i + 1]?.norm === 'en' || i === lastThird(items);
    if (finite?.kind === 'action' && isThird(items[i], finite.verb) && closes && !hasInfinitive(items, i)) {
      return readingWithVerb(base, kind, owner, that + 2, i, finite.verb);
    }
  }
  const modal = finiteOf(items, that + 2)?.kind === 'modal';
  return reading(base, kind, owner, modal ? that + 3 : that + 2);
}

function lastThird(items: readonly Item[]): number {
  return items.findLastIndex((_, i) => {
    const finite = finiteOf(items, i);
    return finite?.kind === 'action' && isThird(items[i], finite.verb);
  });
}

/** A stem in t is a hij-vorm too: "uitzet". */
function isThird(item: Item | undefined, { form }: VerbForm): boolean {
  return form === 'third' || (form === 'stem' && (item?.norm.endsWith('t') ?? false));
}

const ASKED = wordSet(
  'gevraagd verzocht toegezegd beloofd aangeboden gemaild geappt opgedragen verzoek opdracht asked promised bereid',
);
const LINKS = wordSet('om te of to');

/** "Ik heb Inge gevraagd om …", "Bas heeft toegezegd de zaal te regelen", "aan Bas gevraagd of hij …". */
function asked(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && !item.who && ASKED.has(item.norm));
  if (verb < 0 || !items.some((item, i) => i > verb && LINKS.has(item.norm))) return null;
  const people = items.filter((item, i) => i < verb + 3 && item.who?.kind === 'people').map((item) => item.who);
  const owner = people.filter((who) => who && !isSenderOnly(who)).at(-1) ?? people[0];
  if (!owner) return null;
  const link = items.findIndex((item, i) => i > verb && (item.norm === 'om' || item.norm === 'of'));
  const behind = items[link + 1]?.who;
  // "Inge heeft gevraagd of ik de zaal boek": then it is mine.
  const asked = items[link]?.norm === 'of' && behind?.kind === 'people' ? behind : owner;
  let start = link > 0 ? link + 1 : verb + 1;
  while (items[start]?.who) start++;
  return (
    verbAtEnd(items, start, base, asked) ?? reading(base, isSenderOnly(asked) ? 'promise' : 'assertion', asked, start)
  );
}

const PROMISED_THAT = wordSet('toegezegd beloofd aangeboden toezegt belooft beloof');

/** "Mo heeft toegezegd dat hij de sponsor belt", "Inge belooft dat zij …": the promise is hers. */
function promisedThat(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at]?.who;
  const that = items.findIndex((item, i) => i > at && item.norm === 'dat');
  const behind = items[that + 1]?.who;
  const same = behind?.kind === 'they' || (behind && who && isSenderOnly(behind) && isSenderOnly(who));
  if (who?.kind !== 'people' || who.receives || that < 0 || !same) return null;
  const promises =
    items.slice(at, that).some((item) => PROMISED_THAT.has(item.norm)) ||
    (/^zegt?$/.test(items[at + 1]?.norm ?? '') && items[that - 1]?.norm === 'toe');
  if (!promises) return null;
  return (
    verbAtEnd(items, that + 2, base, who) ?? reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, that + 2)
  );
}

const ASKS = wordSet('vraagt verzoekt vragen verzoeken');

/** "De voorzitter vraagt Inge om de statuten te actualiseren": then it is Inge's. */
function asks(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const om = items.findIndex((item, i) => i > at + 1 && i < at + 8 && item.norm === 'om');
  if (om < 0) return null;
  const who = items[om - 1]?.who;
  const verb = items.findIndex((item, i) => i > at && i < om && ASKS.has(item.norm));
  if (verb < 0 || who?.kind !== 'people' || who.receives || om - verb > 2 || isSenderOnly(who)) return null;
  return hasInfinitive(items, om) && items[verb - 1]?.who?.kind !== 'you'
    ? reading(base, 'assertion', who, om + 1)
    : null;
}

const OFFERS = wordSet('biedt bied belooft beloof zegt zeg neemt neem probeert probeer');
const OFFER_PARTICLES = wordSet('aan toe');

/** "Bas biedt aan de cijfers te controleren", "ik neem het op me om …", "Inge probeert de zaal te boeken". */
function offered(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && OFFERS.has(item.norm));
  const te = items.findIndex((item, i) => i > verb && item.norm === 'te');
  if (verb < 0 || te < 0) return null;
  const who = verb > at ? items[verb - 1]?.who : items[verb + 1]?.who;
  if (who?.kind !== 'people' || who.receives) return null;
  const om = items.findIndex((item, i) => i > verb && i < te && item.norm === 'om');
  if (om < 0 && /^nee/.test(items[verb]?.norm ?? '')) return null;
  const first = verb > at ? verb + 1 : verb + 2;
  const start = om > 0 ? om + 1 : OFFER_PARTICLES.has(items[first]?.norm ?? '') ? first + 1 : first;
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start);
}

const WANTS = wordSet('zou zouden wil willen wou ontvang ontvangen krijg krijgen verwacht verwachten zie zien');
const ONLY_TO_KNOW = wordSet('weten horen begrijpen vernemen dat of');

/** "Graag zou ik van Bas de cijfers ontvangen", "wij verwachten van Inge een voorstel". */
function wantedFrom(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 3 && !item.who && WANTS.has(item.norm));
  if (verb < 0) return null;
  const asker = [verb - 1, verb + 1].find((i) => i >= 0 && (items[i]?.who?.kind === 'we' || isSender(items[i])));
  if (asker === undefined) return null;
  const start = Math.max(verb, asker) + 1;
  const from = items.findIndex((item, i) => i >= start && item.who?.kind === 'people' && items[i - 1]?.norm === 'van');
  const who = items[from]?.who;
  // "een voorstel van Bas" is read with the sender first; here the name leads.
  if (!who || isSenderOnly(who) || from > start + 1 || from === items.length - 1) return null;
  return items.slice(from).some((item) => ONLY_TO_KNOW.has(item.norm)) ? null : reading(base, 'assertion', who, start);
}

function isSender(item: Item | undefined): boolean {
  return item?.who !== undefined && item.who !== null && isSenderOnly(item.who);
}

/** "Bas, vergeet niet de zaal te boeken", "denk je eraan om …". */
function reminded(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const called = items[at]?.who?.kind === 'people' ? items[at]?.who : null;
  const verb = called ? at + 1 : at;
  const te = items.findIndex((item, i) => i > verb && item.norm === 'te');
  const norm = items[verb]?.norm;
  if (te < 0 || (norm !== 'vergeet' && norm !== 'denk')) return null;
  let start = verb + 1;
  while (items[start]?.who?.kind === 'you' || REMINDER_WORDS.has(items[start]?.norm ?? '')) start++;
  return reading(base, 'request', called ?? null, start);
}

const REMINDER_WORDS = wordSet('niet eraan er aan om');

/** "De begroting wordt door Bas nagelopen", "… moet gemaakt worden door Inge". */
function passive(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  if (!items.some((item) => item.norm === 'wordt' || item.norm === 'worden')) return null;
  const by = items.findIndex((item, i) => i > at && item.who?.kind === 'people' && items[i - 1]?.norm === 'door');
  const who = by > 0 ? items[by]?.who : null;
  const done = items.some((item) => isParticiple(item.norm));
  return who && done ? reading(base, 'assertion', who, at) : null;
}

/** "… of ik de zaal boek": the finite verb closes the clause. */
function verbAtEnd(
  items: readonly Item[],
  start: number,
  base: Base,
  who: NonNullable<Item['who']>,
): ClauseReading | null {
  const last = items.length - 1;
  const finite = last > start ? finiteOf(items, last) : null;
  if (finite?.kind !== 'action' || finite.verb.form === 'infinitive') return null;
  return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start, last, finite.verb);
}

const DELIVERABLES = wordSet(
  'voorstel plan opzet notitie concept overzicht lijst offerte oplossing idee planning begroting tekst stuk reactie antwoord advies',
);

/** "Casper komt met een voorstel voor de inrichting". */
function comesWith(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && (item.norm === 'komt' || item.norm === 'kom'));
  const who = verb > at ? items[verb - 1]?.who : items[verb + 1]?.who;
  const link = items.findIndex((item, i) => i > verb && i < verb + 3 && item.norm === 'met');
  if (verb < 0 || link < 0 || who?.kind !== 'people' || who.receives) return null;
  if (!items.slice(link, link + 4).some((item) => DELIVERABLES.has(item.norm))) return null;
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, link + 1);
}

const SEEKING = wordSet('zoeken zoek gezocht gevraagd seek need looking');
const SOMEBODY = wordSet('iemand mensen helpers hulp vrijwilliger vrijwilligers somebody someone volunteers collega');

/** "We zoeken nog iemand om de vlaggen op te hangen", "gezocht: iemand die de zaal regelt". */
function sought(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const keen = keenOn(items, at);
  if (keen > 0) return reading(base, 'open', null, keen);
  const verb = items.findIndex((item, i) => i >= at && i < at + 3 && SEEKING.has(item.norm));
  if (verb < 0) return null;
  const whom = items.findIndex((item, i) => i > verb && i < verb + 3 && SOMEBODY.has(item.norm));
  const link = items[whom + 1]?.norm;
  if (whom < 0 || !/^(?:om|die|voor|to|who|for)$/.test(link ?? '')) return null;
  if (link === 'die' || link === 'who') return relative(items, whom + 2, base);
  return reading(base, 'open', null, whom + 2);
}

const KEEN = wordSet('tijd zin ruimte gelegenheid interesse beschikbaar time');

/** "Iemand zin om …", "wie heeft tijd om …": where the task begins; 0 when nobody is asked so. */
function keenOn(items: readonly Item[], at: number): number {
  const asks = items.findIndex(
    (item, i) => i < at + 3 && (SOMEBODY.has(item.norm) || item.norm === 'wie' || item.norm === 'who'),
  );
  const keen = items.findIndex((item, i) => i > asks && i < asks + 5 && KEEN.has(item.norm));
  return asks >= 0 && keen > 0 && (items[keen + 1]?.norm === 'om' || items[keen + 1]?.norm === 'to') ? keen + 2 : 0;
}

/** "iemand die de zaal regelt": the verb stands at the end. */
function relative(items: readonly Item[], start: number, base: Base): ClauseReading | null {
  for (let i = items.length - 1; i >= start; i--) {
    const finite = finiteOf(items, i);
    if (finite?.kind === 'action') return readingWithVerb(base, 'open', null, start, i, finite.verb);
    if (finite?.kind === 'modal') return reading(base, 'open', null, start);
  }
  return null;
}

/** "Laat mij de voorwaarden maar uitzoeken". */
function letMe(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at + 1]?.who;
  const opens = items[at]?.norm === 'laat' || items[at]?.norm === 'let';
  if (!opens || !who || !isSenderOnly(who) || !hasInfinitive(items, at + 2)) return null;
  return reading(base, 'promise', who, at + 2);
}

const LISTS = wordSet('lijst lijstje list agenda');

/** "Zet mij maar op het lijstje voor de catering", "schrijf mij maar op voor de intake". */
function putMeDown(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at + 1]?.who;
  const opens = /^(?:zet|schrijf|noteer|put)$/.test(items[at]?.norm ?? '');
  if (!opens || !who || !isSenderOnly(who)) return null;
  const list = items.findIndex(
    (item, i) => i > at + 1 && i < at + 6 && (LISTS.has(item.norm) || item.norm === 'op' || item.norm === 'in'),
  );
  const link = items.findIndex((item, i) => i > list && (item.norm === 'voor' || item.norm === 'for'));
  return list > 0 && link > 0 ? reading(base, 'promise', who, link + 1) : null;
}

const READY = wordSet('klaar af rond gereed ready');

/** "Ik heb over een maand de teksten klaar", "eind mei heeft Bas het plan af". */
function readyBy(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  if (!READY.has(items.at(-1)?.norm ?? '')) return null;
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && /^(?:heb|heeft|hebben)$/.test(item.norm));
  if (verb < 0) return null;
  const before = verb > at ? items[verb - 1]?.who : null;
  const who = before ?? items[verb + 1]?.who;
  if (who?.kind !== 'people' || items.length - verb < 3) return null;
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, before ? verb + 1 : verb + 2);
}

/** In order of preference, each with words of which its phrases have one. */
const SET_PHRASES: readonly { readonly read: SetPhraseReader; readonly words: Iterable<string> }[] = [
  { read: agreed, words: AGREED },
  { read: promisedThat, words: [...PROMISED_THAT, 'zeg', 'zegt'] },
  { read: asks, words: ASKS },
  { read: asked, words: ASKED },
  { read: offered, words: OFFERS },
  { read: wantedFrom, words: WANTS },
  { read: comesWith, words: ['komt', 'kom'] },
  { read: reminded, words: ['vergeet', 'denk'] },
  { read: passive, words: ['wordt', 'worden'] },
  { read: sought, words: [...SEEKING, ...KEEN] },
  { read: letMe, words: ['laat', 'let'] },
  { read: putMeDown, words: ['zet', 'schrijf', 'noteer', 'put'] },
  { read: readyBy, words: READY },
];

const ALL_READERS: readonly SetPhraseReader[] = SET_PHRASES.map(({ read }) => read);
const READERS_BY_WORD = new Map<string, SetPhraseReader[]>();
for (const { read, words } of SET_PHRASES)
  for (const word of words) READERS_BY_WORD.set(word, [...(READERS_BY_WORD.get(word) ?? []), read]);
