import { isSenderOnly } from '../../parts/find-people';
import { EN_MODALS, EN_NOT_WORK, EN_STATIVES, EN_VERBS, englishVerbOfThird } from '../../vocabulary/en-sentences';
import { wordSet } from '../../vocabulary/phrase-list';
import type { VerbForm } from '../../vocabulary/verbs';
import { type Base, type ClauseReading, isQuestion, reading, readingWithVerb } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';

/** Reads the shape of an English clause: fewer forms than the Dutch reader knows, in the same kinds. */
export function classifyEnglish(_scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading {
  const first = items[at];
  const who = first?.who ?? null;
  if (!first) return reading(base, 'empty', null, at);
  if (who) return behindWho(items, at, who, base);
  const handed = handedTo(items, at, base);
  if (handed) return handed;
  if (first.norm === 'who') return openQuestion(items, at, base);
  if (QUESTIONS.has(first.norm) || EN_STATIVES.has(first.norm)) return reading(base, 'question', null, at);
  if (EN_MODALS.has(first.norm)) return modalFirst(items, at, base);
  if (first.norm === 'let' && SENDERS.has(items[at + 1]?.norm ?? ''))
    return reading(base, 'promise', items[at + 1]?.who ?? null, at + 2);
  if (EN_VERBS.has(first.norm)) return reading(base, items.length - at > 1 ? 'infinitive' : 'nominal', null, at);
  return (
    laterWho(items, at, base) ??
    reading(base, items.some((item) => EN_STATIVES.has(item.norm)) ? 'statement' : 'nominal', null, at)
  );
}

/** "Let's have Jan contact …", "can we ask Mireille to …": who is asked owns it. */
function handedTo(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const opens = items[at]?.norm === "let's" || items[at]?.norm === 'lets' || items[at + 1]?.who?.kind === 'we';
  const verb = items.findIndex((item, i) => i > at && i < at + 4 && HANDING.has(item.norm));
  const who = items[verb + 1]?.who;
  if (!opens || verb < 0 || who?.kind !== 'people' || isSenderOnly(who)) return null;
  const to = items[verb + 2]?.norm === 'to';
  const task = to ? verb + 3 : verb + 2;
  const isHanded = to || items[verb]?.norm === 'have';
  return isHanded && isWorkAt(items, task) ? reading(base, 'assertion', who, task) : null;
}

const HANDING = wordSet('have ask get let need');

/** "Before Friday Bas will …": the person stands further on. */
function laterWho(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const later = items.findIndex(
    (item, i) => i > at && item.who !== null && !item.who.receives && item.who.kind !== 'you',
  );
  if (later < 0 || later >= items.length - 1) return null;
  const read = behindWho(items, later, items[later]?.who ?? null, base);
  return read.kind === 'assertion' || read.kind === 'promise' || read.kind === 'we' ? read : null;
}

/**
 * "I promised to return the van", "Bas agreed to …", "Bas promised Inge to …", "… (that) he would …": where the task
 * begins; 0 when nothing is said so.
 */
function promisedAt(items: readonly Item[], at: number): number {
  const word = items[at + 1]?.norm === 'has' || items[at + 1]?.norm === 'have' ? at + 2 : at + 1;
  if (!PROMISED.has(items[word]?.norm ?? '')) return 0;
  const toWhom = items[word + 1]?.who?.kind === 'people' && !isSelf(items, at, word + 1);
  const behind = toWhom ? word + 2 : word + 1;
  if (items[behind]?.norm === 'to') return behind + 1;
  const self = items[behind]?.norm === 'that' ? behind + 1 : behind;
  // In "Bas promised Inge that she would …" the work may be hers.
  const says = isSelf(items, at, self) || (!toWhom && THEY.has(items[self]?.norm ?? ''));
  const would = items[self + 1]?.norm === 'would';
  const task = !says ? 0 : would ? self + 2 : skipPlan(items, self + 1);
  return task > self + 1 && isVerb(items[task]) ? task : 0;
}

/** "I promised I would …". */
function isSelf(items: readonly Item[], at: number, self: number): boolean {
  const [promiser, who] = [items[at]?.who, items[self]?.who];
  return (
    promiser != null && who != null && isSenderOnly(promiser) && isSenderOnly(who) && !ME.has(items[self]?.norm ?? '')
  );
}

const THEY = wordSet('he she they');
const ME = wordSet('me myself');
const PROMISED = wordSet(
  'promised promise promises agreed agrees offered offers volunteered volunteers committed commits undertook',
);

/** "I need Inge to send …", "I asked Bas to …". */
function wantedOf(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at + 2]?.who;
  if (!WANTING.has(items[at + 1]?.norm ?? '') || who?.kind !== 'people' || items[at + 3]?.norm !== 'to') return null;
  return reading(base, 'assertion', who, at + 4);
}

const WANTING = wordSet('need want asked told expect');

const QUESTIONS = new Set(['what', 'where', 'when', 'why', 'how', 'which', 'whose']);
const SENDERS = new Set(['me', 'i']);
const PLANS = wordSet("will should to must shall needs need has have 'll is am are can");

function behindWho(items: readonly Item[], at: number, who: Item['who'], base: Base): ClauseReading {
  const next = items[at + 1];
  if (!who || who.receives) return reading(base, 'nominal', null, at);
  if (!next) return reading(base, who.kind === 'you' || who.kind === 'they' ? 'empty' : 'who-only', who, at + 1);
  if (who.kind === 'you') return reading(base, EN_VERBS.has(next.norm) ? 'request' : 'statement', who, at + 1);
  const asked = askedBehind(items, at, who, base);
  if (asked) return asked;
  const promised = promisedAt(items, at);
  if (promised > 0 && who.kind === 'people')
    return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, promised);
  const wanted = wantedOf(items, at, base);
  if (wanted) return wanted;
  const task = skipPlan(items, at + 1);
  if (task > at + 1 && isVerb(items[task])) return planned(items, task, who, base);
  return who.kind === 'people' ? byPeople(items, at, who, next, base) : reading(base, 'statement', who, at + 1);
}

/** "Bas, can you …": the request stands behind the name. */
function askedBehind(
  items: readonly Item[],
  at: number,
  who: NonNullable<Item['who']>,
  base: Base,
): ClauseReading | null {
  const next = items[at + 1];
  const asks = next?.who || (EN_MODALS.has(next?.norm ?? '') && items[at + 2]?.who?.kind === 'you');
  if (!asks) return null;
  const inner = modalFirst(items, at + 1, base);
  return inner.kind === 'request' ? { ...inner, who } : reading(base, 'who-only', who, at + 1);
}

function byPeople(
  items: readonly Item[],
  at: number,
  who: NonNullable<Item['who']>,
  next: Item,
  base: Base,
): ClauseReading {
  if (!isSenderOnly(who)) return namedWho(at, who, next, base);
  const promises = items[at]?.norm === "i'll" && isWorkAt(items, at + 1) && !isForMyself(items, at + 1, base);
  return reading(base, promises ? 'promise' : 'statement', who, at + 1);
}

/** "I'll have the soup", "I'll take the train"; "I'll have the report ready" is work. */
function isForMyself(items: readonly Item[], at: number, { clause }: Base): boolean {
  const verb = items[at]?.norm ?? '';
  if (verb === 'have') return items.at(-1)?.norm !== 'ready' && items.at(-1)?.to === clause.to;
  return TAKING.has(verb) && items.slice(at).some(({ norm }) => OWN_THINGS.has(norm));
}

const TAKING = wordSet('take get grab go book order');
const OWN_THINGS = wordSet(
  'coffee tea lunch dinner breakfast drink beer wine sandwich soup salad pizza bite train bus taxi tram bike cab nap shower break holiday leave seat stairs umbrella coat',
);

/** "Priya books the venue", "Bas: send the minutes", "Bas minutes". */
function namedWho(at: number, who: NonNullable<Item['who']>, next: Item, base: Base): ClauseReading {
  if (EN_VERBS.has(next.norm)) return reading(base, 'request', who, at + 1);
  if (next.norm === 'owns') return reading(base, 'nominal', who, at + 2);
  const third = thirdPerson(next);
  // "Ruben asks how …" only wants to know.
  if (third?.infinitive === 'ask' && ASKS_TO_KNOW.has(base.items[at + 2]?.norm ?? ''))
    return reading(base, 'statement', who, at + 1);
  if (third) return readingWithVerb(base, 'assertion', who, at + 2, at + 1, third);
  return reading(base, EN_STATIVES.has(next.norm) ? 'statement' : 'nominal', who, at + 1);
}

const ASKS_TO_KNOW = wordSet('if whether how what when why who where which');

function planned(items: readonly Item[], task: number, who: NonNullable<Item['who']>, base: Base): ClauseReading {
  if (EN_NOT_WORK.has(items[task]?.norm ?? '')) return reading(base, 'statement', who, task);
  if (who.kind === 'we') return reading(base, 'we', who, task);
  if (who.kind !== 'people') return reading(base, 'statement', who, task);
  return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, task);
}

/** "will", "is going to", "needs to", "has to". */
function skipPlan(items: readonly Item[], at: number): number {
  let next = at;
  while (PLANS.has(items[next]?.norm ?? '') || items[next]?.norm === 'going' || items[next]?.norm === 'also') next++;
  return next;
}

/** "Would you be able to …", "would Bas be willing to …". */
function skipAble(items: readonly Item[], at: number): number {
  const isAble = items[at]?.norm === 'be' && ABLE.has(items[at + 1]?.norm ?? '') && items[at + 2]?.norm === 'to';
  return isAble ? at + 3 : at;
}

const ABLE = wordSet('able willing happy');

function isVerb(item: Item | undefined): boolean {
  return item !== undefined && !item.who && !item.isName && EN_VERBS.has(item.norm);
}

/** A verb for work, or a word that can only be a verb before its object: "proofread the report", "double check the summary". */
function isWorkAt(items: readonly Item[], at: number): boolean {
  const { norm = '' } = items[at] ?? {};
  if (EN_NOT_WORK.has(norm) || PRIVATE.has(norm)) return false;
  if (isVerb(items[at])) return true;
  const object = isVerb(items[at + 1]) ? at + 2 : at + 1;
  return mayBeVerb(items[at]) && !norm.endsWith('ly') && EN_OBJECTS.has(items[object]?.norm ?? '');
}

const EN_OBJECTS = wordSet('the a an our my your their all this these those both');
const PRIVATE = wordSet(
  'miss skip leave enjoy need eat drink catch sing wear watch celebrate remember forget understand spend',
);

/** Behind "can you" any word that is no small word is a verb: "water the plants". */
function mayBeVerb(item: Item | undefined): boolean {
  if (!item || item.who || item.isName) return false;
  return isVerb(item) || (/^[a-z-]{3,}$/.test(item.norm) && !NO_EN_VERBS.has(item.norm) && !EN_STATIVES.has(item.norm));
}

const NO_EN_VERBS = wordSet('the and not there that this these those for with from about also any all some just mind');

/** "Would you mind updating …": the verb in -ing; -1 when there is none. */
function mindDoing(items: readonly Item[], at: number): VerbForm | null {
  const { norm } = items[at] ?? { norm: '' };
  if (items[at - 1]?.norm !== 'mind' || !norm.endsWith('ing')) return null;
  const stem = norm.slice(0, -3);
  const doubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  const infinitive = [stem, `${stem}e`, doubled].find((form) => EN_VERBS.has(form)) ?? stem;
  return { infinitive, form: 'infinitive', particle: '' };
}

/** "books", "sends", "prepares". */
function thirdPerson(item: Item): VerbForm | null {
  const infinitive = item.who || item.isName ? null : englishVerbOfThird(item.norm);
  return infinitive === null ? null : { infinitive, form: 'third', particle: '' };
}

function modalFirst(items: readonly Item[], at: number, base: Base): ClauseReading {
  const who = items[at + 1]?.who;
  const task = skipAble(items, skipPlan(items, at + 2));
  const doing = who?.kind === 'you' ? mindDoing(items, at + 3) : null;
  if (who && doing) return readingWithVerb(base, 'request', who, at + 4, at + 3, doing);
  const isWork = who?.kind === 'you' || who?.kind === 'group' ? mayBeVerb(items[task]) : isWorkAt(items, task);
  if (!who || !isWork || EN_NOT_WORK.has(items[task]?.norm ?? '')) return reading(base, 'question', who ?? null, at);
  if (who.kind === 'you') return reading(base, 'request', who, task);
  if (who.kind === 'group') return reading(base, 'open', null, task);
  if (who.kind === 'people' && !isSenderOnly(who)) return reading(base, 'request', who, task);
  return reading(base, isQuestion(base) ? 'question' : 'statement', who, task);
}

/** "Who can pick up the speakers?" */
function openQuestion(items: readonly Item[], at: number, base: Base): ClauseReading {
  const task = EN_MODALS.has(items[at + 1]?.norm ?? '') ? at + 2 : items[at + 1]?.norm === 'wants' ? at + 3 : -1;
  const asks = task > 0 && isVerb(items[task]) && !EN_NOT_WORK.has(items[task]?.norm ?? '');
  return reading(base, asks ? 'open' : 'question', null, Math.max(task, at));
}
