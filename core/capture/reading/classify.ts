import type { Who } from '../parts/find-people';
import { phraseAt } from '../text/phrases';
import { CONDITION_WORDS, OPENERS, QUESTION_WORDS } from '../vocabulary/nl-sentences';
import { NOT_WORK_PHRASES } from '../vocabulary/nl-sentences-compiled';
import type { VerbForm } from '../vocabulary/verbs';
import type { Clause } from './clauses';
import { type Finite, finiteOf, guessedVerb, type Item, infinitiveAt, itemsOf } from './items';
import type { Scan } from './scan';

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
}

export const STRONG: ReadonlySet<ClauseKind> = new Set(['assertion', 'promise', 'request', 'open', 'we']);

/** Reads the shape of one clause. */
export function classify(scan: Scan, clause: Clause): ClauseReading {
  const items = itemsOf(scan, clause.from, clause.to);
  const base = { clause, items, who: null, verb: -1, verbForm: null, start: 0 };
  let at = 0;
  while (items[at] && !items[at]?.who && OPENERS.has(items[at]?.norm ?? '')) at++;
  const first = items[at];
  if (!first) return { ...base, kind: 'empty' };
  if (!first.who && CONDITION_WORDS.has(first.norm)) {
    const main = mainBehindCondition(items, at);
    if (main < 0) return { ...base, kind: 'condition' };
    at = main;
  }
  return (
    agreed(items, at, base) ??
    asked(items, at, base) ??
    questionWord(scan, items, at, base) ??
    verbFirst(scan, items, at, base) ??
    whoFirst(scan, items, at, base) ??
    later(scan, items, at, base)
  );
}

type Base = Pick<ClauseReading, 'clause' | 'items' | 'who' | 'verb' | 'verbForm' | 'start'>;

function reading(
  base: Base,
  kind: ClauseKind,
  who: Who | null,
  verb: number,
  form: VerbForm | null,
  start: number,
): ClauseReading {
  return { ...base, kind, who, verb, verbForm: form, start };
}

/** "… binnen is maakt Dirk …": where one finite verb follows another, the main clause begins. */
function mainBehindCondition(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length - 1; next++) {
    const finite = finiteOf(items, next + 1);
    const before = finiteOf(items, next);
    if (items[next]?.norm === 'dan' && finite) return next + 1;
    if (before && finite && items[next + 2]?.who && !items[next + 2]?.who?.receives) return next + 1;
  }
  return -1;
}

const AGREED = new Set([
  'afgesproken',
  'afspreken',
  'spreken',
  'besloten',
  'besluit',
  'besluiten',
  'vastgesteld',
  'voorgesteld',
  'agreed',
  'decided',
]);

/** "Besloten wordt dat Bas …", "zullen we afspreken dat Yasmin de contracten checkt". */
function agreed(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i >= at && !item.who && AGREED.has(item.norm));
  if (verb < 0) return null;
  const that = items.findIndex((item, i) => i > verb && i < verb + 4 && item.norm === 'dat');
  const who = items[that + 1]?.who;
  if (that < 0 || !who || (who.receives && who.kind !== 'people')) return null;
  const last = items.length - 1;
  const owner =
    who.kind === 'they' ? (items.find((item, i) => i < that && item.who?.kind === 'people')?.who ?? who) : who;
  if (owner.kind !== 'people') return null;
  for (let i = last; i > that + 1; i--) {
    const finite = finiteOf(items, i);
    if (finite?.kind === 'action' && finite.verb.form === 'third')
      return reading(base, 'assertion', owner, i, finite.verb, that + 2);
  }
  return reading(base, 'assertion', owner, -1, null, that + 2);
}

const ASKED = new Set([
  'gevraagd',
  'verzocht',
  'toegezegd',
  'beloofd',
  'aangeboden',
  'gemaild',
  'geappt',
  'opgedragen',
  'asked',
  'promised',
]);

/** "Ik heb Inge gevraagd om …", "Bas heeft toegezegd de zaal te regelen". */
function asked(items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const verb = items.findIndex((item, i) => i > at && !item.who && ASKED.has(item.norm));
  if (verb < 0) return null;
  const people = items.filter((item, i) => i < verb + 2 && item.who?.kind === 'people').map((item) => item.who);
  const others = people.filter((who) => who && !who.people.every((one) => one.ref.kind === 'sender'));
  const who = others.at(-1) ?? people[0];
  if (
    !who ||
    !items.some(
      (item, i) => i > verb && (item.norm === 'om' || item.norm === 'te' || item.norm === 'of' || item.norm === 'to'),
    )
  )
    return null;
  const om = items.findIndex((item, i) => i > verb && (item.norm === 'om' || item.norm === 'of'));
  let start = om > 0 ? om + 1 : verb + 1;
  while (items[start]?.who) start++;
  return reading(base, 'assertion', who, -1, null, start);
}

/** "Wie kan de zaal reserveren?" asks for work, "Wie was er?" does not. */
function questionWord(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const first = items[at];
  if (!first || first.who || !QUESTION_WORDS.has(first.norm)) return null;
  const finite = finiteOf(items, at + 1);
  const isOpen = (first.norm === 'wie' || first.norm === 'who') && finite && finite.kind !== 'stative';
  if (!isOpen) return reading(base, 'question', null, -1, null, at);
  if (finite.kind === 'modal')
    return asksForWork(scan, items, at + 2)
      ? reading(base, 'open', null, -1, null, at + 2)
      : reading(base, 'question', null, -1, null, at);
  return reading(base, 'open', null, at + 1, finite.verb, at + 2);
}

/** A clause that opens with its finite verb: "kun jij …", "haal jij … op", "levert Eefje … aan", "moet Karim …". */
function verbFirst(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const finite = finiteOf(items, at);
  if (!finite) return null;
  const next = items[at + 1]?.who;
  if (finite.kind === 'modal') return modalFirst(scan, items, at, base);
  if (finite.kind === 'stative') return reading(base, 'statement', null, -1, null, at);
  if (finite.verb.form === 'infinitive' && next?.kind !== 'people' && next?.kind !== 'we') return null;
  if (!next || next.receives) return imperative(items, at, finite.verb, base);
  if (next.kind === 'you') return reading(base, 'request', next, at, finite.verb, at + 2);
  if (next.kind === 'we') return reading(base, 'we', next, at, finite.verb, at + 2);
  if (next.kind !== 'people') return null;
  const isSender = next.people.every((one) => one.ref.kind === 'sender');
  if (isSender && finite.verb.form === 'third') return null;
  if (isQuestion(base) && at === 0) return reading(base, 'question', null, -1, null, at);
  return reading(base, isSender ? 'promise' : 'assertion', next, at, finite.verb, at + 2);
}

/** "Bel even met het UWV": asks for work of whoever is addressed. */
function imperative(items: readonly Item[], at: number, verb: VerbForm, base: Base): ClauseReading | null {
  if (verb.form !== 'stem' || items.length - at < 2) return null;
  return reading(base, 'request', null, at, verb, at + 1);
}

function modalFirst(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const modal = items[at]?.norm ?? '';
  const who = items[at + 1]?.who;
  if (modal === 'moet' || modal === 'moeten' || modal === 'dient' || modal === 'must') {
    if (who?.kind === 'people' && !isQuestion(base))
      return reading(base, isSenderOnly(who) ? 'promise' : 'assertion', who, -1, null, at + 2);
    if (who?.kind === 'we') return reading(base, isQuestion(base) ? 'question' : 'we', who, -1, null, at + 2);
    return reading(base, 'need', null, -1, null, who ? at + 2 : at + 1);
  }
  if (!who) return somebodyLater(scan, items, at, base);
  if (who.kind === 'we' || isSenderOnly(who)) {
    const promised = isSenderOnly(who) && /^(?:ga|zal)$/.test(modal) && !isQuestion(base);
    return reading(base, promised ? 'promise' : 'question', who, -1, null, at + 2);
  }
  if (!asksForWork(scan, items, at + 2))
    return reading(base, isCarrier(items, at + 2) ? 'empty' : 'question', who, -1, null, at + 2);
  if (who.kind === 'group') return reading(base, 'open', null, -1, null, at + 2);
  if (who.kind === 'you') return reading(base, 'request', who, -1, null, at + 2);
  if (who.kind !== 'people') return null;
  const isPlan = /^(?:gaat|gaan|zal|zullen)$/.test(modal);
  return reading(base, isPlan ? (isQuestion(base) ? 'question' : 'assertion') : 'request', who, -1, null, at + 2);
}

/** "Kan het zijn dat", "mag wel tot woensdag": about nobody. */
function somebodyLater(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const later = items.findIndex((item, i) => i > at && item.who !== null && !item.who.receives);
  const who = later > 0 && later < at + 4 ? items[later]?.who : null;
  if (who?.kind === 'group' && asksForWork(scan, items, later + 1))
    return reading(base, 'open', null, -1, null, later + 1);
  if (who?.kind === 'people' && asksForWork(scan, items, later + 1))
    return reading(base, 'request', who, -1, null, at + 1);
  return reading(base, items.length - at <= 2 ? 'empty' : 'statement', null, -1, null, at);
}

function isSenderOnly(who: Who): boolean {
  return who.kind === 'people' && who.people.length > 0 && who.people.every((one) => one.ref.kind === 'sender');
}

function isQuestion(base: Base): boolean {
  return base.clause.after === '?';
}

/** Whether an infinitive for work follows, and no question for information or attendance. */
function asksForWork(scan: Scan, items: readonly Item[], from: number): boolean {
  let work = false;
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (!item || item.who) continue;
    if (phraseAt(NOT_WORK_PHRASES, scan.tokens, item.at) && !infinitiveAfter(items, at + 1)) return false;
    if (infinitiveAt(items, at) || item.norm === 'hebben' || item.norm === 'zijn' || item.norm === 'worden')
      work = true;
    else if (at === items.length - 1 && item.norm.endsWith('en') && item.norm.length > 4) work = true;
    else if (item.norm === 'of' || item.norm === 'dat' || item.norm === 'hoe') break;
  }
  return work || from >= items.length;
}

function infinitiveAfter(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) if (infinitiveAt(items, at)) return true;
  return false;
}

/** Only pronouns are left: "kun jij dat doen". */
function isCarrier(items: readonly Item[], from: number): boolean {
  return items.slice(from).every((item) => item.norm.length <= 4);
}

/** A clause that opens with a person: "Inge stuurt …", "Bas, kun jij …", "Stijn …". */
function whoFirst(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const who = items[at]?.who;
  if (!who) return null;
  if (who.receives && who.kind !== 'they') return null;
  const next = items[at + 1];
  if (!next)
    return reading(base, who.kind === 'you' || who.kind === 'they' ? 'empty' : 'who-only', who, -1, null, at + 1);
  if (next.who?.kind === 'you' || (next.who && who.kind === 'bot')) {
    const inner = whoFirst(scan, items, at + 1, base) ?? later(scan, items, at + 1, base);
    return inner.who?.kind === 'you' ? { ...inner, who } : inner;
  }
  const finite = finiteOf(items, at + 1) ?? guessed(who, next);
  if (!finite) return withoutVerb(items, at, who, base);
  if (finite.kind === 'stative') return reading(base, 'statement', who, -1, null, at + 1);
  if (finite.kind === 'modal') return whoWithModal(scan, items, at, who, base);
  return whoWithVerb(items, at, who, finite, base);
}

function guessed(who: Who, next: Item): Finite | null {
  if (who.kind !== 'people' || !who.people.every((one) => one.sure) || isSenderOnly(who)) return null;
  const verb = guessedVerb(next);
  return verb && { kind: 'action', verb };
}

/** "Bas de notulen rondsturen": an owner and an infinitive, without a finite verb. */
function withoutVerb(items: readonly Item[], at: number, who: Who, base: Base): ClauseReading {
  if (who.kind === 'they' || who.kind === 'we') return reading(base, 'statement', who, -1, null, at + 1);
  if (items.some((_, i) => i > at && infinitiveAt(items, i))) return reading(base, 'infinitive', who, -1, null, at + 1);
  const statement = items.some((_, i) => i > at && finiteOf(items, i)?.kind === 'stative');
  return reading(base, statement ? 'statement' : 'nominal', who, -1, null, at + 1);
}

function whoWithModal(scan: Scan, items: readonly Item[], at: number, who: Who, base: Base): ClauseReading {
  const modal = items[at + 1]?.norm ?? '';
  const you = items[at + 2]?.who;
  if (you && you.kind !== 'people') {
    const asks = asksForWork(scan, items, at + 3);
    return reading(
      base,
      asks ? (you.kind === 'group' ? 'open' : 'request') : 'question',
      you.kind === 'group' ? null : who,
      -1,
      null,
      at + 3,
    );
  }
  const work = asksForWork(scan, items, at + 2);
  if (who.kind === 'we')
    return reading(base, modal.startsWith('moet') && work ? 'we' : 'statement', who, -1, null, at + 2);
  if (who.kind === 'group' && modal.startsWith('moet'))
    return reading(base, work ? 'need' : 'statement', null, -1, null, at + 2);
  if (who.kind === 'you')
    return reading(
      base,
      work && /^(?:moet|zou|gaat|ga|zult|zal|kan|kunt)$/.test(modal) ? 'request' : 'question',
      who,
      -1,
      null,
      at + 2,
    );
  if (who.kind !== 'people' || !work) return reading(base, 'statement', who, -1, null, at + 2);
  if (!isSenderOnly(who)) {
    const wish = /^(?:wil|willen|mag|hoeft)$/.test(modal) && !isQuestion(base);
    return reading(base, wish && modal !== 'wil' ? 'statement' : 'assertion', who, -1, null, at + 2);
  }
  const wanted = wantedFrom(items, at);
  if (wanted) return wanted(base);
  return reading(base, /^(?:ga|zal|moet|kan)$/.test(modal) ? 'promise' : 'statement', who, -1, null, at + 2);
}

/** "Ik wil vrijdag een voorstel van Bas": Bas owns it. */
function wantedFrom(items: readonly Item[], at: number): ((base: Base) => ClauseReading) | null {
  const from = items.findIndex((item, i) => i > at + 1 && item.who?.kind === 'people' && items[i - 1]?.norm === 'van');
  const who = items[from]?.who;
  if (!who || isSenderOnly(who)) return null;
  return (base) => reading(base, 'assertion', who, -1, null, at + 2);
}

function whoWithVerb(
  items: readonly Item[],
  at: number,
  who: Who,
  finite: Extract<Finite, { kind: 'action' }>,
  base: Base,
): ClauseReading {
  const { verb } = finite;
  if (verb.form === 'infinitive' && who.people.length < 2 && who.kind === 'people')
    return withoutVerb(items, at, who, base);
  if (who.kind === 'people') {
    const sender = isSenderOnly(who);
    if (sender && verb.form === 'third' && !items[at + 1]?.norm.endsWith('t'))
      return reading(base, 'statement', who, -1, null, at + 2);
    if (isQuestion(base) && !sender && verb.form !== 'stem') return reading(base, 'request', who, at + 1, verb, at + 2);
    return reading(
      base,
      sender ? 'promise' : verb.form === 'stem' && !endsAlike(verb, items[at + 1]) ? 'request' : 'assertion',
      who,
      at + 1,
      verb,
      at + 2,
    );
  }
  if (who.kind === 'we') return reading(base, 'we', who, at + 1, verb, at + 2);
  if (who.kind === 'you') return reading(base, 'request', who, at + 1, verb, at + 2);
  if (who.kind === 'they') return reading(base, 'assertion', who, at + 1, verb, at + 2);
  return reading(base, 'need', who, at + 1, verb, at + 2);
}

/** A stem in t is a hij-vorm too: "zet", "test". */
function endsAlike(verb: VerbForm, item: Item | undefined): boolean {
  return verb.form === 'stem' && (item?.norm.endsWith('t') ?? false);
}

/** A clause that opens with anything else: looks for a verb with a person beside it, then for an infinitive. */
function later(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading {
  for (let i = at; i < items.length; i++) {
    if (items[i]?.norm === 'dat' || items[i]?.norm === 'die' || items[i]?.norm === 'waar') break;
    const finite = finiteOf(items, i);
    if (!finite || i === at) continue;
    const next = items[i + 1]?.who;
    const before = items[i - 1]?.who;
    if (finite.kind === 'stative') return reading(base, 'statement', null, -1, null, at);
    if (next && !next.receives && next.kind !== 'bot') {
      const read = verbFirst(scan, items, i, base);
      if (read) return { ...read, start: Math.min(read.start, at) };
    }
    if (
      before &&
      !before.receives &&
      before.kind === 'people' &&
      finite.kind === 'action' &&
      finite.verb.form !== 'infinitive'
    ) {
      const read = whoFirst(scan, items, i - 1, base);
      if (read) return { ...read, start: Math.min(read.start, at) };
    }
    if (finite.kind === 'modal' && /^moet(?:en)?$/.test(items[i]?.norm ?? ''))
      return reading(base, 'need', null, -1, null, at);
    if (finite.kind === 'modal') return reading(base, 'statement', null, -1, null, at);
  }
  const work = items.some((_, i) => i >= at && infinitiveAt(items, i) !== null);
  return reading(base, work ? 'infinitive' : 'nominal', null, -1, null, at);
}
