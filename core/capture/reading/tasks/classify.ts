import { isSenderOnly } from '../../parts/find-people';
import { CONDITION_WORDS, OPENERS } from '../../vocabulary/nl-sentences';
import { NL_STATE_VERBS } from '../../vocabulary/nl-state-verbs';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple } from '../../vocabulary/verbs';
import { type Base, type ClauseReading, reading } from '../clauses/clause-reading';
import type { Clause } from '../clauses/clauses';
import type { Item } from '../clauses/item';
import { type Finite, finiteOf, hasInfinitive, infinitiveAt, itemsOf } from '../clauses/items';
import type { Scan } from '../clauses/scan';
import { guessedThird, guessedVerb } from '../clauses/unknown-verb';
import { saysOnlyWhen } from '../due/due-when';
import { calledIf, gladlyThat, hailed, ifYouWould, movedTo, niceIf, questionIf } from './called';
import { isDenied } from './denial';
import { duty } from './duties';
import { classifyEnglish } from './english';
import { invited } from './invitations';
import { isPraise } from './praise';
import { promisedThing } from './promised-thing';
import { questionWord } from './question-word';
import { type SetPhraseReader, setPhrase, setPhrasesIn } from './set-phrases';
import { verbFirst } from './verb-first';
import { whoFirst } from './who-first';

/** Reads the shape of one clause. */
export function classify(scan: Scan, clause: Clause): ClauseReading {
  const items = itemsOf(scan, clause.from, clause.to);
  const base: Base = { clause, items };
  if (clause.before === 'want') return whyOf(base);
  let at = 0;
  while (items[at] && !items[at]?.who && OPENERS.has(items[at]?.norm ?? '')) at++;
  const first = items[at];
  if (!first) return reading(base, 'empty', null, 0);
  if (!first.who && CONDITION_WORDS.has(first.norm)) {
    const main = mainBehindCondition(items, at);
    if (main < 0) return ifYouWould(scan, items, at, base) ?? reading(base, 'condition', null, 0);
    at = main;
  }
  const read =
    scan.language === 'en'
      ? classifyEnglish(scan, items, at, base)
      : classifyFrom(scan, items, at, base, setPhrasesIn(items));
  if (isConditionByOrder(scan, read)) return reading(base, 'condition', null, 0);
  if (isDenied(scan, read) || isPraise(scan, read)) return reading(base, 'statement', read.who, read.start);
  return isWaiting(read) ? { ...read, kind: 'we' } : read;
}

/** "… want die heb ik vrijdag nodig" says when; any other reason says nothing of the work. */
function whyOf(base: Base): ClauseReading {
  const why = reading(base, 'statement', null, 1);
  return saysOnlyWhen(why) ? why : { ...why, kind: 'condition' };
}

function classifyFrom(
  scan: Scan,
  items: readonly Item[],
  at: number,
  base: Base,
  phrases: readonly SetPhraseReader[],
): ClauseReading {
  const readOn = (from: number) => classifyFrom(scan, items, from, base, phrases);
  return (
    hailed(items, at, base) ??
    invited(scan, items, at, base) ??
    niceIf(scan, items, at, base) ??
    gladlyThat(scan, items, at, base) ??
    calledIf(scan, items, at, base) ??
    questionIf(scan, items, at, base) ??
    movedTo(scan, items, at, base) ??
    duty(items, at, base) ??
    setPhrase(phrases, items, at, base) ??
    promisedThing(scan, items, at, base) ??
    questionWord(scan, items, at, base) ??
    verbFirst(scan, items, at, base) ??
    whoFirst(scan, items, at, base, readOn) ??
    later(scan, items, at, base)
  );
}

/** "… binnen is maakt Dirk …", "… is getekend bel ik …": where a finite verb follows the end of a condition, the main clause begins. */
function mainBehindCondition(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length - 1; next++) {
    const finite = finiteOf(items, next + 1);
    if (!finite) continue;
    if (items[next]?.norm === 'dan') return next + 1;
    const who = items[next + 2]?.who;
    if (who && !who.receives && closesCondition(items, next)) return next + 1;
  }
  return -1;
}

function closesCondition(items: readonly Item[], at: number): boolean {
  const norm = items[at]?.norm ?? '';
  if (finiteOf(items, at) !== null || guessedThird(items, at) !== null || isParticiple(norm)) return true;
  return NL_STATE_VERBS.has(norm) || items[at]?.word.isStative === true;
}

/** "Stuurt Bas de brief vrijdag, dan is hij op tijd": with the verb first and "dan" behind it, a clause is a condition. */
function isConditionByOrder(scan: Scan, { clause, items, verb, who }: ClauseReading): boolean {
  if (verb !== 0 || clause.after !== ',' || scan.tokens[clause.to + 1]?.norm !== 'dan') return false;
  return who?.kind === 'people' && items[1]?.who === who && items[0]?.at === clause.from;
}

const STOPS = wordSet('dat die waar waarin waarmee');
const ASKS_AFTER = wordSet('of hoe hoeveel wat welke wanneer wie');

/** "… die Bas kent", "navragen of het mag": from here on a verb is no verb of the clause. */
function opensSubordinate(items: readonly Item[], from: number, at: number): boolean {
  const norm = items[at]?.norm ?? '';
  return (
    STOPS.has(norm) || (ASKS_AFTER.has(norm) && items.slice(from, at).some((_, i) => infinitiveAt(items, from + i)))
  );
}

/** "Samen met Bas gomt Inge de lijst uit": a verb that no table knows stands before its subject. */
function guessedBefore(items: readonly Item[], at: number): Finite | null {
  const who = items[at + 1]?.who;
  const guess = who && !isSenderOnly(who) ? guessedVerb(who, items, at, at + 2) : null;
  return guess?.kind === 'action' && !hasInfinitive(items, at) ? guess : null;
}

/** A clause that opens with anything else: looks for a verb with a person beside it, then for an infinitive. */
function later(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading {
  for (let i = at + 1; i < items.length && !opensSubordinate(items, at, i); i++) {
    const finite = isNounAt(items, i) ? null : (finiteOf(items, i) ?? guessedBefore(items, i));
    const read = finite && atVerb(scan, items, at, i, finite, base);
    if (read) return read;
  }
  return reading(base, hasInfinitive(items, at) ? 'infinitive' : 'nominal', null, at);
}

/** "de factuur voor de lunch betaal ik": behind an article such a word is a noun. */
function isNounAt(items: readonly Item[], at: number): boolean {
  const article = items[at - 1]?.norm ?? '';
  // "Het was leuk": here the verb.
  return ARTICLES.has(article) && (at > 1 || article !== 'het') && items[at + 1]?.who === null;
}

const ARTICLES = wordSet("de het een 't t deze mijn onze jullie");

function atVerb(
  scan: Scan,
  items: readonly Item[],
  at: number,
  i: number,
  finite: Finite,
  base: Base,
): ClauseReading | null {
  if (finite.kind === 'stative') return reading(base, isPassiveOf(items, i, base) ? 'need' : 'statement', null, at);
  const read = besidePerson(scan, items, i, base, finite.kind === 'action' && finite.verb.form === 'infinitive');
  if (read) return { ...read, start: leadsWithAside(items, at, read.start) ? read.start : Math.min(read.start, at) };
  if (finite.kind !== 'modal') return null;
  return reading(base, /^moet(?:en)?$/.test(items[i]?.norm ?? '') ? 'need' : 'statement', null, at);
}

/** "De website wordt vernieuwd (Inge, 1 mei)": who does it stands in brackets. */
function isPassiveOf(items: readonly Item[], at: number, { clause }: Base): boolean {
  if (clause.after !== '(' || !/^word(?:t|en)$/.test(items[at]?.norm ?? '')) return false;
  return isParticiple(items.at(-1)?.norm ?? '');
}

/** "Na overleg met Bas stuurt Inge …": what stands before the verb tells when or how, not what, unless nothing else does. */
function leadsWithAside(items: readonly Item[], at: number, start: number): boolean {
  return ASIDES.has(items[at]?.norm ?? '') && items.slice(start).some((item) => !item.word.isParticle);
}

const ASIDES = wordSet(
  'na op in voor bij tijdens via namens met volgens conform vanwege vanuit door uit naast zonder aan verder',
);

function besidePerson(
  scan: Scan,
  items: readonly Item[],
  at: number,
  base: Base,
  isInfinitive: boolean,
): ClauseReading | null {
  const next = items[at + 1]?.who;
  if (next && !next.receives && next.kind !== 'bot') {
    const read = verbFirst(scan, items, at, base);
    if (read) return read;
  }
  const before = items[at - 1]?.who;
  if (!before || before.receives || before.kind !== 'people' || isInfinitive) return null;
  return whoFirst(scan, items, at - 1, base, (from) => later(scan, items, from, base));
}

const RECEIVING = wordSet('ontvangen horen vernemen krijgen zien');

/** "Graag ontvang ik uiterlijk 12 mei jullie reactie" asks the others. */
function isWaiting(read: ClauseReading): boolean {
  return read.kind === 'promise' && RECEIVING.has(read.verbForm?.infinitive ?? '');
}
