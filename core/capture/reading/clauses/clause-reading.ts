import type { Who } from '../../parts/find-people';
import { priorityField } from '../../parts/find-priorities';
import { phraseAt } from '../../text/phrases';
import { NOT_WORK_PHRASES } from '../../vocabulary/nl-sentences-compiled';
import { NL_STATE_VERBS } from '../../vocabulary/nl-state-verbs';
import { wordSet } from '../../vocabulary/phrase-list';
import { type VerbForm, verbForm } from '../../vocabulary/verbs';
import type { Clause } from './clauses';
import type { Item } from './item';
import { infinitiveAt } from './items';
import { COALITION, type Scan } from './scan';

/**
 * The shape of a clause. `assertion` to `open` ask for work by themselves; `need` says that something must be;
 * `infinitive` and `nominal` are work only with a marker, an owner or a field; the rest asks for nothing.
 */
export type ClauseKind =
  | 'assertion'
  | 'promise'
  | 'request'
  | 'open'
  | 'we'
  | 'need'
  | 'infinitive'
  | 'nominal'
  | 'who-only'
  | 'empty'
  | 'condition'
  | 'question'
  | 'statement';

export interface ClauseReading {
  readonly clause: Clause;
  readonly kind: ClauseKind;
  readonly items: readonly Item[];
  /** Who the clause is about: its subject, or who is addressed. */
  readonly who: Who | null;
  /** Item index of the finite verb that becomes the infinitive of the title; -1 when none does. */
  readonly verb: number;
  readonly verbForm: VerbForm | null;
  /** Item index where the task begins. */
  readonly start: number;
  /** The token that stands for somebody, and who that is: "Sanne heeft Joost toegezegd hem te bellen". */
  readonly named?: { readonly at: number; readonly name: string };
}

export const STRONG: ReadonlySet<ClauseKind> = new Set(['assertion', 'promise', 'request', 'open', 'we']);

/** What every reading of a clause has in common. */
export type Base = Pick<ClauseReading, 'clause' | 'items'>;

/** A reading without a finite verb to turn into an infinitive. */
export function reading(base: Base, kind: ClauseKind, who: Who | null, start: number): ClauseReading {
  return { clause: base.clause, items: base.items, kind, who, verb: -1, verbForm: null, start };
}

/** A reading whose finite verb becomes the infinitive of the title. */
export function readingWithVerb(
  base: Base,
  kind: ClauseKind,
  who: Who | null,
  start: number,
  verb: number,
  verbForm: VerbForm,
): ClauseReading {
  return { clause: base.clause, items: base.items, kind, who, verb, verbForm, start };
}

/** The sender, said between the lines: "heb je vrijdag de cijfers", "zal de notulen rondsturen". */
export function senderAt(from: number, to: number): Who {
  return { from, to, kind: 'people', people: [{ from, to, ref: { kind: 'sender' }, sure: true }], receives: false };
}

export function isQuestion(base: Base): boolean {
  return base.clause.after === '?';
}

/** "komen", "weten": verbs that ask for no work; "laten zien" is work. */
export function isNoWorkAt(scan: Scan, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item || item.who || items[at - 1]?.norm === 'laten') return false;
  // "De regeling aan de leden toelichten", "het plan toelichten in de commissie" is work, "dat toelichten" is not.
  if (EXPLAINING.has(item.norm) && items.some(({ norm }) => norm === 'aan')) return false;
  if (item.norm === 'toelichten' && isExplainedThere(scan, items[0]?.at ?? 0, item.at + LONGEST_PLACE)) return false;
  return phraseAt(NOT_WORK_PHRASES, scan.tokens, item.at) !== null;
}

function isExplainedThere({ tokens }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (EXPLAINED_IN.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

const LONGEST_PLACE = 5;
const EXPLAINED_IN = wordSet('tijdens commissie regiegroep stuurgroep raad bestuur college directie');
const EXPLAINING = wordSet('toelichten uitleggen vertellen');

/** Whether an infinitive for work follows, and no question for information or attendance. */
export function asksForWork(scan: Scan, items: readonly Item[], from: number): boolean {
  let work = false;
  for (const [i, item] of items.slice(from).entries()) {
    const at = from + i;
    if (item.who) continue;
    if (ENDS_ASKING.has(item.norm) && (work || !ONLY_BEHIND_WORK.has(item.norm)) && !isThatThing(items, at)) break;
    if (asksToBeTold(items, at)) return false;
    if (isNoWorkAt(scan, items, at) && !infinitiveAfter(items, at + 1)) return false;
    if (infinitiveAt(items, at) || SUPPORTING.has(item.norm) || isAtWork(items, at)) work = true;
    else if (isLooseInfinitive(items, at) || isBeforePreposition(items, at)) work = true;
  }
  return work;
}

/** "Wil je laten weten of je erbij bent?": about whoever is asked; "de klanten laten weten dat …" is work. */
function asksToBeTold(items: readonly Item[], at: number): boolean {
  if (items[at]?.norm !== 'weten' || items[at - 1]?.norm !== 'laten') return false;
  return ENDS_ASKING.has(items[at + 1]?.norm ?? '') && items[at + 2]?.who?.kind === 'you';
}

/** "Kun je dat aanvragen", "wil je dat rapport nalezen", "wie kan dat doen": a thing; "wil je dat ik …", "wil je dat het klaar is" open a clause. */
function isThatThing(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const before = items[at - 1];
  if (items[at]?.norm !== 'dat' || !(before?.who?.kind === 'you' || before?.word.isModal) || !next) return false;
  if (next.who || next.word.isModal || OPENS_SUBJECT.has(next.norm)) return false;
  return !items.slice(at + 1).some(({ word }, i) => i > 0 && (word.isModal || word.isStative));
}

const OPENS_SUBJECT = wordSet("de het een 't t er alle alles iedereen niemand deze die dit onze mijn jouw");

const ENDS_ASKING = wordSet('of dat hoe hoeveel wat welke wanneer wie waarom');
const ONLY_BEHIND_WORK = wordSet('hoeveel wat welke wanneer wie waarom');

/** An unknown word in -en at the end, or an infinitive without its last letters: "aanpasse", "opvragn". */
function isLooseInfinitive(items: readonly Item[], at: number): boolean {
  const norm = items[at]?.norm ?? '';
  const isLast = at === items.length - 1 && !NO_INFINITIVE_BEHIND.has(items[at - 1]?.norm ?? '');
  if (isLast && norm.length > 4 && !NL_STATE_VERBS.has(norm) && /(?:[^aeiou]|[aeo]i)en$/.test(norm)) return true;
  const whole = norm.endsWith('e') ? `${norm}n` : norm.endsWith('n') ? `${norm.slice(0, -1)}en` : '';
  return norm.length > 5 && verbForm(whole)?.form === 'infinitive';
}

/** "Bas wil de notulen": behind these stands a noun. */
const NO_INFINITIVE_BEHIND = wordSet('met naar voor over aan bij in op van uit via om tegen de het een deze alle');
const PREPOSITIONS = wordSet('met naar voor over aan bij in op van uit via om tegen');
const NOUN_BEFORE = wordSet(
  'de het een die deze onze jullie mijn je van voor met over bij aan op in naar uit alle veel',
);

/** "een meeting schedulen met de gemeente": an unknown word in -en behind a noun and before a preposition. */
function isBeforePreposition(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const [before, next] = [items[at - 1], items[at + 1]];
  if (!item || !before || before.who || !PREPOSITIONS.has(next?.norm ?? '') || NOUN_BEFORE.has(before.norm))
    return false;
  const isUnknown = !item.isName && item.word.verb === null && !item.word.isModal;
  return (
    isUnknown &&
    item.norm.length > 6 &&
    /[^aeiou]en$/.test(item.norm) &&
    !/(?:ing|heid|teit|ti?e|t|k)en$/.test(item.norm)
  );
}

/** "aan de slag" goes for an infinitive. */
function isAtWork(items: readonly Item[], at: number): boolean {
  return items[at]?.norm === 'slag' && items[at - 1]?.norm === 'de' && items[at - 2]?.norm === 'aan';
}

const SUPPORTING = new Set(['hebben', 'zijn', 'worden']);

function infinitiveAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) if (infinitiveAt(items, at)) return true;
  return false;
}

const WORDLESS: ReadonlySet<ClauseKind> = new Set(['empty', 'condition', 'question', 'who-only']);

/** Whether more is left than the name of a coalition, a priority or a label. */
export function hasWords(scan: Scan, reading: ClauseReading): boolean {
  if (WORDLESS.has(reading.kind) || priorityField(scan.tokens, reading.clause.from, reading.clause.to)) return false;
  return reading.items.some(
    (item, i) =>
      i >= reading.start - (reading.who ? 0 : 1) &&
      item.who === null &&
      scan.inside[item.at] !== COALITION &&
      item.norm !== 'en' &&
      /\p{L}{2}/u.test(item.norm),
  );
}
