import { GREETED_GROUPS } from '../../vocabulary/nl-courtesies';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { CONDITION_WORDS, OPENERS } from '../../vocabulary/nl-sentences';
import { NL_STATE_VERBS } from '../../vocabulary/nl-state-verbs';
import { wordSet } from '../../vocabulary/phrase-list';
import { infinitiveOfThird } from '../../vocabulary/verb-spelling';
import { isParticiple } from '../../vocabulary/verbs';
import { TO_PEOPLE } from '../clauses/carrier';
import { type ClauseReading, hasWords } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import type { Scan } from '../clauses/scan';
import type { Read } from './read';

/** What "het" or "ze" in a clause stands for: the nouns behind a colon, the first half of its own clause, or what was said before. */
export function meantBy(scan: Scan, reads: readonly Read[], reading: ClauseReading): ClauseReading | null {
  const at = reads.findIndex((one) => one.reading.clause.from === reading.clause.from);
  const next = reads[at + 1]?.reading;
  if (reading.clause.after === ':' && next && (next.kind === 'nominal' || next.kind === 'infinitive')) return next;
  const { items, verb } = reading;
  const before = reads.slice(0, at);
  const lacking = asksForOne(reading) ? lackingBefore(before) : null;
  if (lacking) return lacking;
  if (verb > 1 && items[verb - 1]?.norm === 'en') return firstHalf(reading);
  // "Als de zaal vrij is boekt Inge hem": what the condition is about.
  const inCondition = verb > 2 ? thingIn(reading, items.slice(0, verb)) : null;
  return inCondition ?? nounsBefore(scan, before, meetsPerson(reading));
}

/** "Bas belt hem": whoever it was, not what he sent. */
function meetsPerson({ items, verbForm: form }: ClauseReading): boolean {
  return items.some(({ norm }) => TO_PEOPLE.has(norm)) || TO_PEOPLE.has(form?.infinitive ?? '');
}

const ONE_OF_THEM = wordSet('een nieuwe paar andere');

/** "Regel jij er een?", "haal jij nieuwe?": another of what is not there. */
function asksForOne({ items, start }: ClauseReading): boolean {
  const at = items.findIndex((item, i) => i >= start && item.norm === 'er');
  return at < 0 ? items[start]?.norm === 'nieuwe' : ONE_OF_THEM.has(items[at + 1]?.norm ?? '');
}

/** "De stagiair heeft nog geen laptop". */
function lackingBefore(reads: readonly Read[]): ClauseReading | null {
  for (const { reading } of reads) {
    const none = reading.items.findIndex((item) => item.norm === 'geen');
    const things = none < 0 ? null : withArticle(reading.items.slice(none));
    const [first, last] = [things?.[0], things?.at(-1)];
    if (things && first && last) return nominal(reading, things, first.at, last.to);
  }
  return null;
}

/** "De stagiair heeft een account nodig": that account; "de drukker heeft de flyers geleverd": those flyers. */
function objectIn(reading: ClauseReading): ClauseReading | null {
  const { items } = reading;
  const verb = items.findIndex(({ norm, who }) => !who && (HAS.has(norm) || HANDS.has(norm)));
  const end = items.length - 1;
  const closing = items[end]?.norm ?? '';
  const closes = closing === 'nodig' || isParticiple(closing);
  if (verb < 1 || (HAS.has(items[verb]?.norm ?? '') && !closes)) return null;
  const things = withArticle(items.slice(verb)) ?? (closes ? bareThing(items.slice(verb + 1, end)) : null);
  const [first, last] = [things?.[0], things?.at(-1)];
  return things && first && last ? nominal(reading, things, first.at, last.to) : null;
}

const HAS = wordSet('heeft hebben heb');
/** Whoever does this is not what comes next. */
const HANDS = wordSet('stuurt stuurde sturen levert leverde leveren mailt mailde mailen brengt bracht bezorgt');

/** "… heeft vragen gesteld": a word or two without an article. */
function bareThing(items: readonly Item[]): readonly Item[] | null {
  const isThing = items.length > 0 && items.length < 3 && items.every(({ norm, who }) => !who && !isFunctionWord(norm));
  return isThing ? items : null;
}

/** "Bas haalt de stoelen op en zet ze klaar". */
function firstHalf(reading: ClauseReading): ClauseReading | null {
  const { items, verb } = reading;
  const subject = items.findIndex((item) => item.who !== null);
  const first = items.slice(subject + 1, verb - 1).filter((item) => !item.word.isParticle || item.isName);
  const end = first.at(-1);
  if (subject < 0 || !end) return null;
  return nominal({ ...reading, who: reading.who }, first, reading.clause.from, end.to);
}

/** "Hierbij de stukken. Wil je die nalezen?", "De brief moet nog weg. Stuur jij hem, Bas?" */
function nounsBefore(scan: Scan, reads: readonly Read[], isPerson: boolean): ClauseReading | null {
  const at = reads.findLastIndex(
    ({ reading: { kind, items } }) => kind !== 'who-only' && (kind !== 'empty' || items.length > LONGEST_EMPTY),
  );
  const before = reads[at]?.reading;
  if (!before) return null;
  if (before.who?.kind === 'people')
    return doneWith(before) ?? (at > 0 ? nounsBefore(scan, reads.slice(0, at), isPerson) : null);
  const object = isPerson ? null : objectIn(before);
  if (object) return object;
  const said = before.items.slice(before.start);
  const [first] = said;
  const opensWell = first !== undefined && !first.word.isParticle && !isFunctionWord(first.norm);
  const isNominal = before.kind === 'nominal' && opensWell && !said.some(tellsHow);
  const thing = isNominal && hasWords(scan, before) ? before : thingIn(before, before.items);
  // "Website: knop doet niets": the button of the website.
  const label = before.clause.before === ':' ? reads[at - 1]?.reading : undefined;
  if (!thing || label?.kind !== 'nominal' || label.who || label.items.length > LONGEST_LABEL || !hasWords(scan, label))
    return thing;
  return nominal(thing, [...label.items, ...thing.items], label.clause.from, thing.clause.to);
}

/** "Bas levert het verslag in en Inge checkt het": what the one before does something with. */
function doneWith(reading: ClauseReading): ClauseReading | null {
  const things = wantedIn(reading.items) ?? withArticle(reading.items.slice(reading.start));
  const [first, last] = [things?.[0], things?.at(-1)];
  return things && first && last ? nominal(reading, things, first.at, last.to) : null;
}

const LONGEST_LABEL = 3;
const LONGEST_EMPTY = 4;
const ARTICLES = wordSet("de het een 't t geen");
/** Words with which a noun phrase goes on: "de lijst van de sprekers". */
const LINKS = wordSet('van vd vh v');

/** What is lacking or asked for, else the subject of a clause, else the first thing with an article: "bedankt voor | de brief". */
function thingIn(reading: ClauseReading, items: readonly Item[]): ClauseReading | null {
  const things = wantedIn(items) ?? subjectOf(items) ?? withArticle(items);
  const [first, last] = [things?.[0], things?.at(-1)];
  return things && first && last ? nominal(reading, things, first.at, last.to) : null;
}

const LACKS = wordSet('ontbreekt ontbreken mist missen mis');
const WANTS = wordSet('vraagt vragen vroeg vroegen wil willen wacht wachten');
const BEFORE_WANTED = wordSet('om naar op een de het onze alle');

/** "In het verslag ontbreken de aanwezigen", "we missen een alinea over …", "de wethouder vraagt om de presentatie". */
function wantedIn(items: readonly Item[]): readonly Item[] | null {
  const [first] = items;
  const isSubject = first !== undefined && !first.who && ARTICLES.has(first.norm);
  const verb = items.findIndex((item, i) =>
    WANTS.has(item.norm) ? BEFORE_WANTED.has(items[i + 1]?.norm ?? '') : !isSubject && LACKS.has(item.norm),
  );
  const link = items[0]?.norm === 'wat' ? items.findIndex(({ norm }) => norm === 'is' || norm === 'zijn') : verb;
  const from = items.findIndex((item, i) => i > link && ARTICLES.has(item.norm) && items[i + 1]?.who === null);
  if (link < 0 || from < 0 || from > link + 3) return null;
  const ends = items.findIndex((item, i) => i > from + 1 && (tellsHow(item) || item.word.isParticle === true));
  return items.slice(from, ends < 0 ? items.length : ends);
}

function nominal(reading: ClauseReading, items: readonly Item[], from: number, to: number): ClauseReading {
  const clause = { ...reading.clause, from, to };
  return { clause, items, kind: 'nominal', who: null, verb: -1, verbForm: null, start: 0 };
}

/** "Vouchers staan verkeerd in de boekhouding": the nouns before the verb. */
function subjectOf(items: readonly Item[]): readonly Item[] | null {
  const verb = items.findIndex((item, i) => i > 0 && tellsHow(item));
  let from = 0;
  while (LEADS.some((words) => words.has(items[from]?.norm ?? ''))) from++;
  // "De deadline van het projectplan is …": about the plan.
  if (TERMS.has(items[from + 1]?.norm ?? '') && LINKS.has(items[from + 2]?.norm ?? '')) from += 3;
  const isAlone = verb < 0 && THESE.has(items[from - 1]?.norm ?? '');
  let to = isAlone ? items.length : Math.max(verb, 0);
  while (to > from + 1 && SAID_OF_IT.has(items[to - 1]?.norm ?? '')) to--;
  const things = items.slice(from, to);
  const [first, last] = [things[0], things.at(-1)];
  if (!first || !last || things.some(({ who, word }) => who !== null || word.isModal || word.isStative)) return null;
  if (isFunctionWord(last.norm) || (isFunctionWord(first.norm) && !ARTICLES.has(first.norm))) return null;
  return first.norm === 'geen' || isTime(things) || !/\p{L}{2}/u.test(last.norm) ? null : things;
}

/** "Morgen is de laatste dag": nobody does anything with that; "de lijst van de open dag" is a list. */
function isTime(things: readonly Item[]): boolean {
  return TIMES.has(things.at(-1)?.norm ?? '') && !things.some(({ norm }) => LINKS.has(norm));
}

const TIMES = wordSet('dag dagen week weken maand tijd moment keer deadline kans');
const THESE = wordSet('die deze dit dat');
const LEADS = [OPENERS, GREETED_GROUPS, CONDITION_WORDS, THESE];
const TERMS = wordSet('deadline einddatum termijn inleverdatum');

function tellsHow({ norm, word, who, isName }: Item): boolean {
  if (who || isName) return false;
  if (word.isStative || word.isModal || word.verb?.form === 'third') return true;
  return NL_STATE_VERBS.has(norm) || (norm.endsWith('t') && NL_STATE_VERBS.has(infinitiveOfThird(norm)));
}

function withArticle(items: readonly Item[]): readonly Item[] | null {
  const from = items.findIndex((item, i) => ARTICLES.has(item.norm) && items[i + 1]?.who === null);
  const first = items[from + 1];
  if (from < 0 || !first || isFunctionWord(first.norm)) return null;
  const ends = items.findIndex((item, i) => i > from + 1 && endsThing(items, i, item));
  const things = items.slice(items[from]?.norm === 'geen' ? from + 1 : from, ends < 0 ? items.length : ends);
  return isTime(things) ? null : things;
}

/** What is said of a thing behind it. */
const SAID_OF_IT = wordSet(
  'meer over eruit erin erop eraf vol leeg akkoord bekend compleet stuk kapot goed groot klein hoog laag gratis definitief gereed',
);

function endsThing(items: readonly Item[], at: number, { who, norm, word }: Item): boolean {
  if (
    SAID_OF_IT.has(norm) ||
    NL_STATE_VERBS.has(norm) ||
    (who !== null && who.kind !== 'group') ||
    (word.verb !== null && !isAdjective(items[at - 1], items[at - 2])) ||
    word.isModal ||
    word.isStative
  )
    return true;
  const goesOn = LINKS.has(norm) || (ARTICLES.has(norm) && LINKS.has(items[at - 1]?.norm ?? ''));
  return isFunctionWord(norm) && !(goesOn && at + 1 < items.length);
}

/** "De nieuwe lijst": between an article and what looks like a verb. */
function isAdjective(item: Item | undefined, article: Item | undefined): boolean {
  return ARTICLES.has(article?.norm ?? '') && item?.norm.endsWith('e') === true && item.word.verb === null;
}
