import { isSenderOnly } from '../../parts/find-people';
import { CHARGED } from '../../vocabulary/nl-charges';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple, type VerbForm } from '../../vocabulary/verbs';
import { type Base, type ClauseReading, reading, readingWithVerb } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { finiteOf, hasInfinitive } from '../clauses/items';
import { KEEN, SEEKING, sought } from '../clauses/seeking';
import { guessedThird } from '../clauses/unknown-verb';
import { ASKS, asks, EXPECTS, expects, GOT, got, PROMISED_THAT } from './asking';
import { charged } from './charged';
import { OFFERS, offered, promisedThat, WANTS, WISHED, wantedFrom, wishedThat } from './promising';
import { verbAtEnd } from './verb-at-end';

/** Reads clauses that hand out work in set phrases: agreed that, asked to, looking for somebody to, let me. */
export function setPhrase(
  readers: readonly SetPhraseReader[],
  items: readonly Item[],
  at: number,
  base: Base,
): ClauseReading | null {
  let found: ClauseReading | null = null;
  for (const read of readers) found ??= read(items, at, base);
  return found;
}

export type SetPhraseReader = (items: readonly Item[], at: number, base: Base) => ClauseReading | null;

/** The readers of whose words the clause has one, in order of preference. */
export function setPhrasesIn(items: readonly Item[]): readonly SetPhraseReader[] {
  let found = 0;
  for (const item of items) found |= READERS_BY_WORD.get(item.norm) ?? 0;
  return found === 0 ? NO_READERS : readersOf(found);
}

const NO_READERS: readonly SetPhraseReader[] = [];

function readersOf(found: number): readonly SetPhraseReader[] {
  return SET_PHRASES.filter((_, i) => found & (1 << i)).map(({ read }) => read);
}

const AGREED = wordSet(
  'afspraak afgesproken afspreken spreken spreek spreekt spraken sprak besloten besluit besluiten vastgesteld voorgesteld genoteerd stap step actie bedoeling plan taak conclusie agreed decided',
);

/** "Besloten wordt dat Bas …", "zullen we afspreken dat Yasmin de contracten checkt". */
function agreed(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && !item.who && AGREED.has(item.norm));
  if (verb < 0) return null;
  const that = items.findIndex((item, i) => i > verb && i < verb + 5 && item.norm === 'dat');
  const who = items[that + 1]?.who;
  if (that < 0 || !who) return null;
  const named = items.slice(0, that).map((item) => (item.who?.kind === 'people' ? item.who : null));
  const met = named.find((one) => one && !isSenderOnly(one)) ?? named.find((one) => one);
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
  const last = items.length - 1;
  const guessed = last > that + 2 && !finiteOf(items, last) ? guessedThird(items, last) : null;
  if (guessed) return readingWithVerb(base, kind, owner, that + 2, last, guessed);
  const modal = finiteOf(items, that + 2)?.kind === 'modal';
  return reading(base, kind, owner, modal ? that + 3 : that + 2);
}

const DECIDED = wordSet('besloten besluit afgesproken afspraak vastgesteld');
const ROLES = wordSet(
  'secretariaat bestuur gemeente school directie redactie commissie projectteam werkgroep kerngroep stuurgroep',
);

/** "Besloten wordt dat het secretariaat de lijsten digitaliseert": work, and nobody's by name. */
function agreedOfRole(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && DECIDED.has(item.norm));
  const that = items.findIndex((item, i) => i > verb && i < verb + 5 && item.norm === 'dat');
  if (that < 0) return null;
  const role = items.findIndex((item, i) => i > that && i < that + 3 && ROLES.has(item.norm));
  const last = items.length - 1;
  if (role < 0 || last <= role + 1) return null;
  const finite = finiteOf(items, last);
  const known = finite?.kind === 'action' && isThird(items[last], finite.verb) ? finite.verb : null;
  const done = known ?? (finite ? null : guessedThird(items, last));
  return done && readingWithVerb(base, 'open', null, role + 1, last, done);
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

/** "Bas, vergeet niet de zaal te boeken", "denk je eraan om …", "denk je aan de badges?". */
function reminded(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const called = items[at]?.who?.kind === 'people' ? items[at]?.who : null;
  const verb = called ? at + 1 : at;
  if (!REMINDING.has(items[verb]?.norm ?? '') || items[verb + 1]?.who?.kind === 'people') return null;
  const te = items.findIndex((item, i) => i > verb && item.norm === 'te');
  // "Vergeet mijn verzoek maar" takes it back.
  if (te < 0 && items[verb]?.norm === 'vergeet' && !items.some((item) => item.norm === 'niet'))
    return reading(base, 'statement', null, at);
  return remindedOf(items, verb, te, base, called ?? null);
}

/** What comes behind "vergeet niet te", "vergeet" or "denk aan". */
function remindedOf(
  items: readonly Item[],
  verb: number,
  te: number,
  base: Base,
  called: Item['who'],
): ClauseReading | null {
  let start = verb + 1;
  const addressed = items[start]?.who ?? null;
  while (items[start]?.who?.kind === 'you' || (te > 0 && REMINDER_WORDS.has(items[start]?.norm ?? ''))) start++;
  if (te > 0) return reading(base, 'request', called, start);
  // "Vergeet je de sleutels niet?"
  if (items[verb]?.norm === 'vergeet')
    return readingWithVerb(base, 'request', called ?? (start > verb + 1 ? addressed : null), start, verb, FORGET);
  const thinksOf = items[verb]?.norm === 'denk' && items[start]?.norm === 'aan' && items[start + 1]?.who === null;
  return thinksOf ? readingWithVerb(base, 'request', called, start, verb, THINK) : null;
}

const FORGET: VerbForm = { infinitive: 'vergeten', form: 'stem', particle: '' };
const THINK: VerbForm = { infinitive: 'denken', form: 'stem', particle: '' };
const REMINDING = wordSet('vergeet denk probeer');
const REMINDER_WORDS = wordSet('niet eraan er aan om');

/** "Kun je mij eraan herinneren dat ik de sleutel ophaal?", "herinner me eraan om …": what the sender is to do. */
function remindMe(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 7 && REMINDS.has(item.norm));
  const me = items.find(
    (item, i) => i >= at && i < at + 7 && item.who && isSenderOnly(item.who) && item.who.receives,
  )?.who;
  if (verb < 0 || !me) return null;
  const link = items.findIndex((item, i) => i > verb && i < verb + 4 && (item.norm === 'dat' || item.norm === 'om'));
  if (items[link]?.norm === 'om') return reading(base, 'promise', me, link + 1);
  const who = items[link + 1]?.who;
  return link > 0 && who && isSenderOnly(who) ? verbAtEnd(items, link + 2, base, who) : null;
}

const REMINDS = wordSet('herinner herinnert herinneren');

/** "De begroting wordt door Bas nagelopen", "… moet gemaakt worden door Inge". */
function passive(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  if (!items.some((item) => item.norm === 'wordt' || item.norm === 'worden')) return null;
  const by = items.findIndex((item, i) => item.who?.kind === 'people' && isByOrFrom(items, i, at));
  const who = by > 0 ? items[by]?.who : null;
  const done = items.some((item) => isParticiple(item.norm));
  return who && done ? reading(base, 'assertion', who, at) : null;
}

/** "door Bas", and "van Bas" where something is expected. */
function isByOrFrom(items: readonly Item[], i: number, at: number): boolean {
  const before = items[i - 1]?.norm;
  return i > at && (before === 'door' || (before === 'van' && items.at(-1)?.norm === 'verwacht'));
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

/** "Laat mij de voorwaarden maar uitzoeken", "laat Bas de zaal maar boeken"; not "laat Bas weten …". */
function letMe(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at + 1]?.who;
  const opens = items[at]?.norm === 'laat' || items[at]?.norm === 'let';
  if (!opens || who?.kind !== 'people' || !hasInfinitive(items, at + 2)) return null;
  const isTold = items.some((item) => LET_KNOW.has(item.norm));
  if (isSenderOnly(who)) return isTold ? null : reading(base, 'promise', who, at + 2);
  return isTold ? reading(base, 'request', null, at + 1) : reading(base, 'assertion', who, at + 2);
}

const LET_KNOW = wordSet('weten zien horen merken blijken');
const LISTS = wordSet('lijst lijstje list agenda');
const DOWN = wordSet('op in neer');

/** "Zet mij maar op het lijstje voor de catering", "schrijf mij maar op voor de intake". */
function putMeDown(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at + 1]?.who;
  const opens = /^(?:zet|schrijf|noteer|put)$/.test(items[at]?.norm ?? '');
  if (!opens || !who || !isSenderOnly(who) || items[at + 2]?.norm === 'niet') return null;
  const list = items.findIndex((item, i) => i > at + 1 && i < at + 6 && (LISTS.has(item.norm) || DOWN.has(item.norm)));
  const link = items.findIndex((item, i) => i > list && (item.norm === 'voor' || item.norm === 'for'));
  return list > 0 && link > 0 ? reading(base, 'promise', who, link + 1) : null;
}

const VISITS = new Set(['in gesprek', 'in overleg', 'op bezoek', 'op zoek', 'om tafel', 'rond tafel']);

/** "Inge gaat met de school in gesprek over de stages", "vrijdag gaat Bas op bezoek bij de drukker". */
function goesTo(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && GOES.has(item.norm));
  const visit = items.findIndex((item, i) => i > verb && VISITS.has(`${item.norm} ${items[i + 1]?.norm}`));
  const before = verb > at ? items[verb - 1]?.who : null;
  const who = before ?? items[verb + 1]?.who;
  const withWhom = items.some(({ norm }, i) => i > verb && WITH_WHOM.has(norm));
  if (verb < 0 || visit < 0 || who?.kind !== 'people' || who.receives || !withWhom) return null;
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, before ? verb + 1 : verb + 2);
}

/** "Inge staat vrijdag de pers te woord": with whom, and not how somebody is. */
function standsBy(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && /^sta(?:at|an)?$/.test(item.norm));
  const word = items.findIndex((item, i) => i > verb && item.norm === 'woord' && items[i - 1]?.norm === 'te');
  const before = verb > at ? items[verb - 1]?.who : null;
  const who = before ?? items[verb + 1]?.who;
  const first = before ? verb + 1 : verb + 2;
  if (verb < 0 || word <= first + 1 || who?.kind !== 'people' || who.receives) return null;
  return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, first, verb, STAND);
}

const STAND: VerbForm = { infinitive: 'staan', form: 'third', particle: '' };
const GOES = wordSet('ga gaat gaan');
const WITH_WHOM = wordSet('met bij naar');
/** In order of preference, each with words of which its phrases have one. */
const SET_PHRASES: readonly { readonly read: SetPhraseReader; readonly words: Iterable<string> }[] = [
  { read: agreed, words: AGREED },
  { read: agreedOfRole, words: DECIDED },
  {
    read: promisedThat,
    words: [...PROMISED_THAT, 'zeg', 'zegt', 'aangegeven', 'aan', 'weten', 'gemeld', 'meldt', 'gezegd'],
  },
  { read: asks, words: ASKS },
  { read: got, words: [...GOT, 'heeft', 'heb', 'hebben'] },
  { read: expects, words: EXPECTS },
  { read: charged, words: CHARGED },
  { read: offered, words: OFFERS },
  { read: wishedThat, words: WISHED },
  { read: wantedFrom, words: WANTS },
  { read: comesWith, words: ['komt', 'kom'] },
  { read: reminded, words: ['vergeet', 'denk', 'probeer'] },
  { read: remindMe, words: REMINDS },
  { read: passive, words: ['wordt', 'worden'] },
  { read: sought, words: [...SEEKING, ...KEEN, 'iemand'] },
  { read: letMe, words: ['laat', 'let'] },
  { read: putMeDown, words: ['zet', 'schrijf', 'noteer', 'put'] },
  { read: standsBy, words: ['woord'] },
  { read: goesTo, words: ['gesprek', 'overleg', 'bezoek', 'zoek', 'tafel'] },
];

/** For each word the readers it may begin, a bit each. */
const READERS_BY_WORD = new Map<string, number>();
for (const [i, { words }] of SET_PHRASES.entries())
  for (const word of words) READERS_BY_WORD.set(word, (READERS_BY_WORD.get(word) ?? 0) | (1 << i));
