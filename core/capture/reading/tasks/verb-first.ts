import { isMany, isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple, type VerbForm } from '../../vocabulary/verbs';
import {
  asksForWork,
  type Base,
  type ClauseReading,
  isQuestion,
  reading,
  readingWithVerb,
  senderAt,
} from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { finiteOf, hasInfinitive } from '../clauses/items';
import { DATE, type Scan } from '../clauses/scan';
import { type Guess, guessedVerb } from '../clauses/unknown-verb';

/** Reads a clause that opens with its finite verb: "kun jij …", "haal jij … op", "levert Eefje … aan", "moet Karim …". */
export function verbFirst(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const finite = finiteOf(items, at) ?? unknownVerb(items, at);
  if (!finite) return null;
  if (finite.kind === 'modal') return modalFirst(scan, items, at, base);
  if (finite.kind === 'stative') return tellsHow(items, at, base) ?? reading(base, 'statement', null, at);
  return actionFirst(items, at, finite.verb, base);
}

/** "Op Koningsdag bemant Jelle de kraam", "morgen demonteer ik de kraam": an unknown word before its subject. */
function unknownVerb(items: readonly Item[], at: number): Guess | null {
  const who = items[at + 1]?.who;
  const guess = who ? guessedVerb(who, items, at, at + 2) : null;
  return guess && !hasInfinitive(items, at + 2) ? guess : null;
}

/** "Lunch bestellen", "vier stoelen huren": no finite verb where an infinitive closes the clause. */
const NOUNS_TOO = wordSet('lunch ontbijt reis start vier');

/** A verb that tells how things are may lead to work all the same: "zie mail van de bank", "… en zet ik ze klaar". */
export function tellsHow(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const isNoun = items.length > at + 1 && NOUNS_TOO.has(items[at]?.norm ?? '') && items.every(({ who }) => !who);
  if (isNoun && items.at(-1)?.word.verb?.form === 'infinitive') return reading(base, 'infinitive', null, at);
  const who = items[at - 1]?.who ?? null;
  // "Ik zie 14 acties" tells.
  const isPointer = items[at]?.norm === 'zie' && items[at + 1]?.who === null && !(who && isSenderOnly(who));
  return isPointer ? reading(base, 'nominal', who?.kind === 'people' ? who : null, at + 1) : andThen(items, at, base);
}

function actionFirst(items: readonly Item[], at: number, verb: VerbForm, base: Base): ClauseReading | null {
  const next = items[at + 1]?.who;
  if (verb.form === 'infinitive' && !isPlural(items[at + 1])) return null;
  if (!next || next.receives) return imperative(items, at, verb, base);
  if (next.kind === 'you') return asksYou(items, at, next, verb, base);
  if (next.kind === 'we') return readingWithVerb(base, 'we', next, at + 2, at, verb);
  if (next.kind === 'they') return readingWithVerb(base, 'assertion', next, at + 2, at, verb);
  if (next.kind !== 'people') return null;
  if (isSenderOnly(next))
    return verb.form === 'third' && !endsInT(items[at])
      ? null
      : readingWithVerb(base, 'promise', next, at + 2, at, verb);
  if (verb.form === 'stem' && !endsInT(items[at])) return imperative(items, at, verb, base);
  if (isQuestion(base) && at === 0) return reading(base, 'question', null, at);
  return readingWithVerb(base, 'assertion', next, at + 2, at, verb);
}

/** Several people, so that their finite verb looks like an infinitive. */
export function isPlural(item: Item | undefined): boolean {
  const who = item?.who;
  return who?.kind === 'we' || (who?.kind === 'people' && isMany(who)) || item?.norm === 'jullie';
}

function asksYou(items: readonly Item[], at: number, who: Who, verb: VerbForm, base: Base): ClauseReading {
  // "Vrijdag krijg je de notulen" tells.
  if (verb.infinitive === 'krijgen') return reading(base, 'statement', null, at);
  const isRemembered = verb.infinitive === 'herinneren' && items[at + 2]?.who?.kind === 'you';
  if (isRemembered || isLetKnow(items, at, verb)) return reading(base, 'question', who, at + 2);
  return readingWithVerb(base, 'request', who, at + 2, at, verb);
}

/** "Laat je me weten of …" asks to be told; "laat je Bas weten …" is work. */
function isLetKnow(items: readonly Item[], at: number, { infinitive }: VerbForm): boolean {
  if (infinitive !== 'laten' || !items.some((item) => item.norm === 'weten')) return false;
  const know = items.findIndex(({ norm }) => norm === 'weten');
  const isToldToOthers = items
    .slice(at + 2, know)
    .some(({ norm }) => norm === 'de' || norm === 'alle' || norm === 'onze');
  return (
    !(isToldToOthers && items[at + 2]?.who === null) &&
    !items.slice(at + 2).some(({ who }) => who?.kind === 'people' && !isSenderOnly(who))
  );
}

/** A stem in t is a hij-vorm too: "zet", "test". */
export function endsInT(item: Item | undefined): boolean {
  return item?.norm.endsWith('t') ?? false;
}

/** "Bel even met het UWV": asks for work of whoever is addressed. "Brief … opstellen" opens with a noun. */
function imperative(items: readonly Item[], at: number, verb: VerbForm, base: Base): ClauseReading | null {
  if (verb.form !== 'stem' || items.length - at < 2 || hasInfinitive(items, at + 1) || isThing(items, at)) return null;
  if (isThingThatIs(items, at)) return null;
  return readingWithVerb(base, 'request', null, at + 1, at, verb);
}

/** "Overleg is 3 december", "print was mislukt": a thing, and how it is; behind a stem "zijn" says whose: "bel zijn moeder". */
export function isThingThatIs(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return items[at]?.word.verb?.form === 'stem' && !next?.who && IS.has(next?.norm ?? '');
}

const IS = wordSet('is was werd wordt heeft had blijft bleek blijkt gaat ging komt kwam');

/** "Mail naar de scholen doe ik", "mail van de bank": a thing that is spelled as a verb. */
function isThing(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.norm === 'van') return true;
  return items.some((item, i) => i > at + 1 && item.word.role === 'sender' && items[i - 1]?.word.verb?.form === 'stem');
}

/** "Bas zou de zaal hebben geboekt", "zou jij het anders hebben gedaan?" */
export function isHypothetical(items: readonly Item[], modal: number): boolean {
  if (!(items[modal]?.norm ?? '').startsWith('zou')) return false;
  const have = items.findIndex((item, i) => i > modal && (item.norm === 'hebben' || item.norm === 'zijn'));
  return have > 0 && [have - 1, have + 1].some((i) => isParticiple(items[i]?.norm ?? ''));
}

/** What a thing opens with: "kan de zaal geboekt worden", not "kan dat besproken worden". */
const THINGS = wordSet('de het deze die onze mijn jullie een');
const OWN_PLANS = wordSet('ga zal');
const MUST = wordSet('moet moeten dient must');

function modalFirst(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const modal = items[at]?.norm ?? '';
  const who = items[at + 1]?.who;
  if (MUST.has(modal)) return mustFirst(items, at, base);
  if (!who) return withoutSubject(scan, items, at, base);
  const asks = asksForWork(scan, items, at + 2) && !isHypothetical(items, at);
  if (who.kind === 'we' || isSenderOnly(who)) {
    const promised = isSenderOnly(who) && OWN_PLANS.has(modal) && !isQuestion(base) && asks;
    return reading(base, promised ? 'promise' : 'question', who, at + 2);
  }
  if (!asks) return reading(base, onlyPronouns(items, at + 2) ? 'empty' : 'question', who, at + 2);
  if (who.kind === 'group') return reading(base, 'open', null, at + 2);
  if (who.kind === 'you') return reading(base, 'request', who, at + 2);
  if (who.kind !== 'people') return null;
  const isPlan = /^(?:gaat|gaan|zal|zullen)$/.test(modal);
  if (isPlan) return reading(base, isQuestion(base) ? 'question' : 'assertion', who, at + 2);
  return reading(base, 'request', who, at + 2);
}

function withoutSubject(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  return ownPlan(scan, items, at, base) ?? somebodyLater(scan, items, at, base);
}

/** "Zal de notulen rondsturen", "ga morgen de drukker bellen": only the sender says so. */
function ownPlan(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const { clause } = base;
  const opens = at === 0 && /^[.!\n]?$/.test(clause.before) && !isQuestion(base);
  const norm = items[at]?.norm;
  const isPlan = norm === 'zal' || (norm === 'ga' && scan.inside[clause.from + 1] === DATE);
  const isThing = items.some((item, i) => i > at && THINGS.has(item.norm));
  if (!opens || !isPlan || !isThing || !asksForWork(scan, items, at + 1)) return null;
  return reading(base, 'promise', senderAt(clause.from, clause.from + 1), at + 1);
}

function mustFirst(items: readonly Item[], at: number, base: Base): ClauseReading {
  const who = items[at + 1]?.who;
  if (who?.kind === 'people' && !isQuestion(base))
    return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, at + 2);
  if (who?.kind === 'we' || who?.kind === 'group')
    return reading(base, isQuestion(base) ? 'question' : 'we', who, at + 2);
  if (isQuestion(base)) return reading(base, 'question', null, at + 1);
  return reading(base, 'need', null, who ? at + 2 : at + 1);
}

/** "Kan hier iemand …", "mag wel tot woensdag": about somebody further on, or about nobody. */
function somebodyLater(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  if (isQuestion(base) || base.clause.after === ',') {
    const last = items.length - 1;
    const passive = [items[last - 1], items[last]].map((item) => item?.norm ?? '');
    if (passive.includes('worden') && passive.some(isParticiple) && THINGS.has(items[at + 1]?.norm ?? ''))
      return reading(base, 'need', null, at + 1);
  }
  const later = items.findIndex((item, i) => i > at && item.who !== null && !item.who.receives);
  const who = later > 0 && later < at + 4 ? items[later]?.who : null;
  if (who?.kind === 'group' && asksForWork(scan, items, later + 1)) return reading(base, 'open', null, later + 1);
  if (who?.kind === 'people' && !isSenderOnly(who) && asksForWork(scan, items, later + 1))
    return reading(base, 'request', who, at + 1);
  return reading(base, items.length - at <= 2 ? 'empty' : 'statement', null, at);
}

/** "kun jij dat doen": only small words are left. */
function onlyPronouns(items: readonly Item[], from: number): boolean {
  return items.slice(from).every((item) => item.norm.length <= 4);
}

/** "… heb ik de cijfers binnen en zet ik ze in het dashboard": the second half is the promise. */
function andThen(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  for (let i = at + 1; i < items.length - 1; i++) {
    if (items[i]?.norm !== 'en' && items[i]?.norm !== 'and') continue;
    const finite = finiteOf(items, i + 1);
    if (finite?.kind !== 'action' || finite.verb.form === 'infinitive') continue;
    const own = items[i + 2]?.who;
    const who = own && !own.receives && own.kind === 'people' ? own : subjectBefore(items, at, i);
    if (!who) continue;
    const start = own === who ? i + 3 : i + 2;
    return readingWithVerb(base, isSenderOnly(who) ? 'promise' : 'assertion', who, start, i + 1, finite.verb);
  }
  return null;
}

function subjectBefore(items: readonly Item[], from: number, to: number): NonNullable<Item['who']> | null {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    const who = items[i]?.who;
    if (who?.kind === 'people' && !who.receives) return who;
  }
  return null;
}
