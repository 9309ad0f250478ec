import { isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { hasInfinitive } from '../clauses/items';
import { given, PROMISED_THAT } from './asking';
import { withName } from './pronoun-name';
import { verbAtEnd } from './verb-at-end';

const TOLD = wordSet('aangegeven aan weten gemeld meldt gezegd laten');

/** "Mo heeft toegezegd dat hij de sponsor belt", "Inge belooft dat zij …", "… dat Joost de zaal regelt". */
export function promisedThat(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = (TELLING.has(items[at]?.norm ?? '') ? items[at + 1] : items[at])?.who;
  const that = items.findIndex((item, i) => i > at && item.norm === 'dat');
  const behind = items[that + 1]?.who;
  if (that < 0 || !behind) return null;
  if (who?.kind === 'you' && behind.kind === 'you') return remindedOf(items, at, that, base, who);
  const promises = isPromisedThat(items, at, that);
  if (promises && behind.kind === 'people') return verbAtEnd(items, that + 2, base, behind);
  if (promises && behind.kind === 'we' && who?.kind === 'we') {
    const work = verbAtEnd(items, that + 2, base, behind);
    return work && { ...work, kind: 'open', who: null };
  }
  if (who?.kind !== 'people' || who.receives || behind.kind !== 'they') return null;
  const tells = items.slice(at + 1, that).some((item) => TOLD.has(item.norm));
  if (tells && !isSenderOnly(who)) return verbAtEnd(items, that + 2, base, who);
  return promises ? (verbAtEnd(items, that + 2, base, who) ?? given(base, who, that + 2)) : null;
}

const TELLING = wordSet('heb heeft hebben had');

function isPromisedThat(items: readonly Item[], at: number, that: number): boolean {
  if (items.slice(at, that).some(({ norm }) => PROMISED_THAT.has(norm))) return true;
  return items[that - 1]?.norm === 'toe' && items.slice(at, that).some(({ norm }) => /^zeg(?:t|de)?$/.test(norm));
}

/** "Bas, jij had toegezegd dat je de kaart zou updaten": asks it of him again. */
function remindedOf(items: readonly Item[], at: number, that: number, base: Base, who: Who): ClauseReading | null {
  if (!items.slice(at, that).some(({ norm }) => PROMISED_THAT.has(norm) || norm === 'gezegd')) return null;
  const done = verbAtEnd(items, that + 2, base, who);
  if (done) return { ...done, kind: 'request' };
  return hasInfinitive(items, that + 2) ? given(base, who, that + 2) : null;
}

export const OFFERS = wordSet(
  'biedt bied bieden bood boden belooft beloof beloven beloofde beloofden zegt zeg zegde neemt neem probeert probeer meldt geeft gaf',
);
const OFFER_PARTICLES = wordSet('aan toe');

/** "Neemt op zich om …", "meldt zich om …" and "geeft aan te …" offer; "neemt te veel" and "geeft te denken" do not. */
function isOffer(items: readonly Item[], verb: number, om: number): boolean {
  const norm = items[verb]?.norm ?? '';
  if (/^(?:geeft|gaf)$/.test(norm)) return items.some((item, i) => i > verb && i < verb + 3 && item.norm === 'aan');
  if (/^b(?:ie|o)[dt]/.test(norm)) return items.some((item, i) => i > verb && item.norm === 'aan');
  if (norm === 'meldt') return om > 0 && items[verb + 1]?.norm === 'zich';
  return om > 0 || !/^nee/.test(norm);
}

/** "Bas biedt aan de cijfers te controleren", "ik neem het op me om …", "Inge probeert de zaal te boeken". */
export function offered(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 2 && OFFERS.has(item.norm));
  const te = items.findIndex((item, i) => i > verb && item.norm === 'te');
  if (verb < 0 || te < 0) return null;
  const who = verb > at ? items[verb - 1]?.who : items[verb + 1]?.who;
  if (!who || (who.kind !== 'people' && who.kind !== 'we') || who.receives) return null;
  const om = items.findIndex((item, i) => i > verb && i < te && item.norm === 'om');
  if (!isOffer(items, verb, om)) return null;
  const first = verb > at ? verb + 1 : verb + 2;
  const hearer = hearerAt(items, first);
  const start = om > 0 ? om + 1 : behindHearer(items, first, hearer);
  if (who.kind === 'we') return isPromise(items, verb) ? reading(base, 'open', null, start) : null;
  const work = reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start);
  return withName(work, items[hearer]?.who);
}

function isPromise(items: readonly Item[], verb: number): boolean {
  return /^b(?:elo|ie|o)/.test(items[verb]?.norm ?? '');
}

/** "Joost belooft Inge …", "Noor zegt aan Bas toe …": who may be who hears it; -1 when nobody stands there. */
function hearerAt(items: readonly Item[], first: number): number {
  if (items[first]?.who) return first;
  return items[first]?.norm === 'aan' && items[first + 1]?.who ? first + 1 : -1;
}

const OPENS_THING = wordSet('de het een alle onze haar zijn hem');

/** Where the work begins: in "belooft Inge te bellen" with Inge, in "belooft Inge de zaal te regelen" behind her. */
function behindHearer(items: readonly Item[], first: number, hearer: number): number {
  const particle = items.findIndex((item, i) => i >= first && i < first + 3 && OFFER_PARTICLES.has(item.norm));
  if (hearer >= 0 && items[hearer + 1]?.norm === 'toe') return hearer + 2;
  if (hearer === first && particle === first + 1) return particle + 1;
  if (hearer >= 0 && OPENS_THING.has(items[hearer + 1]?.norm ?? '')) return hearer + 1;
  return particle === first ? first + 1 : first;
}

export const WANTS = wordSet(
  'mag mogen zou zouden wil willen wou ontvang ontvangen krijg krijgen verwacht verwachten zie zien',
);
const ONLY_TO_KNOW = wordSet('weten horen begrijpen vernemen dat of');

/** "Graag zou ik van Bas de cijfers ontvangen", "wij verwachten van Inge een voorstel". */
export function wantedFrom(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && i < at + 3 && !item.who && WANTS.has(item.norm));
  if (verb < 0) return null;
  if (items[at]?.norm === 'van' && verb === at + 2) return wantedOf(items, verb, base);
  const asker = [verb - 1, verb + 1].find((i) => i >= 0 && (items[i]?.who?.kind === 'we' || isSender(items[i])));
  if (asker === undefined) return null;
  const start = Math.max(verb, asker) + 1;
  const from = items.findIndex((item, i) => i >= start && isGiver(item) && items[i - 1]?.norm === 'van');
  const who = items[from] ? giverOf(items[from]) : null;
  // "een voorstel van Bas" is read with the sender first; here the name leads.
  if (!who || isSenderOnly(who) || from > start + 1 || from === items.length - 1) return null;
  if (items.slice(from).some((item) => ONLY_TO_KNOW.has(item.norm))) return null;
  const may = MAY.has(items[verb]?.norm ?? '');
  if (may && !mayHave(items, from)) return null;
  if (who.kind === 'you') return may ? reading(base, 'request', who, from + 1) : null;
  return reading(base, 'assertion', who, may ? from + 1 : start);
}

/** "Mag ik van Bas …", "mogen we van jullie …". */
function isGiver({ who, norm }: Item): boolean {
  return who?.kind === 'people' || GIVERS.has(norm);
}

/** No subject is "jou", so that nobody was found there. */
function giverOf({ who, at, to }: Item): Who {
  return who ?? { from: at, to, kind: 'you', people: [], receives: false };
}

const GIVERS = wordSet('jou jullie je u');
const MAY = wordSet('mag mogen');
const OPENS_OBJECT = wordSet('de het een alle je jouw jullie zijn haar hun uw');
const HAVING = wordSet('hebben ontvangen krijgen');

/** "Mag ik van Bas de cijfers (ontvangen)?"; not "mag ik van Bas de auto lenen?". */
function mayHave(items: readonly Item[], from: number): boolean {
  if (!OPENS_OBJECT.has(items[from + 1]?.norm ?? '')) return false;
  return !items.some((item, i) => i > from + 2 && item.word.verb?.form === 'infinitive' && !HAVING.has(item.norm));
}

/** "Van Bas wil ik vrijdag de cijfers", "van Inge verwachten we een voorstel". */
function wantedOf(items: readonly Item[], verb: number, base: Base): ClauseReading | null {
  const who = items[verb - 1]?.who;
  const asker = items[verb + 1];
  if (who?.kind !== 'people' || isSenderOnly(who) || (asker?.who?.kind !== 'we' && !isSender(asker))) return null;
  const rest = items.slice(verb + 2);
  const isThing = rest.length > 0 && rest.every(({ norm }) => !ONLY_TO_KNOW.has(norm) && !NO_WORK_RECEIVED.has(norm));
  return isThing ? reading(base, 'assertion', who, verb + 2) : null;
}

const NO_WORK_RECEIVED = wordSet(
  'indruk gevoel signaal signalen complimenten compliment cadeau lift energie kans niet geen niets nooit af vrij',
);

export const WISHED = wordSet(
  'mogelijk haalbaar wil willen wens wensen verwacht verwachten hoor hoorde begrijp begreep verneem vernam',
);
const HEARD = wordSet('hoor hoorde begrijp begreep verneem vernam');
const NOT_ANY_MORE = wordSet('al niet geen nooit altijd gisteren');

/** "Is het mogelijk dat Bas de zaal boekt?", "ik wil graag dat jij …", "ik hoor van Inge dat ze de scholen belt". */
export function wishedThat(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const that = items.findIndex((item, i) => i > at && i < at + 7 && item.norm === 'dat');
  const word = items.findIndex((item, i) => i >= at && i < that && WISHED.has(item.norm));
  if (word < 0 || items.slice(word).some((item) => NOT_ANY_MORE.has(item.norm))) return null;
  const heard = HEARD.has(items[word]?.norm ?? '');
  if (!heard && !isWish(items, at, word)) return null;
  const who = heard ? heardOf(items, word, that) : items[that + 1]?.who;
  if (!who || (who.kind !== 'you' && (who.kind !== 'people' || isSenderOnly(who)))) return null;
  const read = verbAtEnd(items, that + 2, base, who);
  return read && (heard ? read : { ...read, kind: 'request' });
}

/** "Is het mogelijk", "wij willen"; not "Bas wil". */
function isWish(items: readonly Item[], at: number, word: number): boolean {
  const norm = items[word]?.norm ?? '';
  if (norm === 'mogelijk' || norm === 'haalbaar') return items.slice(at, word).every(({ who }) => who === null);
  return [word - 1, word + 1].some((i) => i >= at && (items[i]?.who?.kind === 'we' || isSender(items[i])));
}

/** Whose plan was heard: "ik hoor van Bas dat hij …". */
function heardOf(items: readonly Item[], word: number, that: number): Who | null {
  const of = items.findIndex((item, i) => i > word && i < that && item.norm === 'van');
  const who = items[of + 1]?.who;
  const again = items[that + 1]?.who;
  return of > 0 && who?.kind === 'people' && !isSenderOnly(who) && again?.kind === 'they' ? who : null;
}

function isSender(item: Item | undefined): boolean {
  return item?.who !== undefined && item.who !== null && isSenderOnly(item.who);
}
