import { isMany, isSenderOnly, type Who } from '../../parts/find-people';
import { wordSet } from '../../vocabulary/phrase-list';
import type { VerbForm } from '../../vocabulary/verbs';
import { TO_PEOPLE } from '../clauses/carrier';
import {
  asksForWork,
  type Base,
  type ClauseKind,
  type ClauseReading,
  isQuestion,
  reading,
  readingWithVerb,
} from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { type Finite, finiteOf, hasInfinitive } from '../clauses/items';
import type { Scan } from '../clauses/scan';
import { guessedVerb } from '../clauses/unknown-verb';
import { endsInT, isHypothetical, isThingThatIs, tellsHow } from './verb-first';

/** Reads on from an item; lets a clause behind "Bas," be read as any other. */
export type ReadOn = (at: number) => ClauseReading;

/** Reads a clause that opens with a person: "Inge stuurt …", "Bas, kun jij …", "Stijn …". */
export function whoFirst(
  scan: Scan,
  items: readonly Item[],
  at: number,
  base: Base,
  readOn: ReadOn,
): ClauseReading | null {
  const who = subjectAt(items, at);
  if (!who) return null;
  const next = items[at + 1];
  if (!next) return reading(base, who.kind === 'you' || who.kind === 'they' ? 'empty' : 'who-only', who, at + 1);
  if ((next.who?.kind === 'you' && who.kind !== 'you') || who.kind === 'bot') {
    const inner = mayDo(scan, items, at + 1, base) ?? readOn(at + 1);
    return next.who && inner.who?.kind === 'you' ? { ...inner, who } : inner;
  }
  const finite = finiteOf(items, at + 1) ?? unknownVerb(who, items, at + 1);
  if (!finite) return withoutVerb(items, at, who, base, readOn);
  if (isThingThatIs(items, at + 1)) return reading(base, 'statement', who, at + 1);
  if (finite.kind === 'stative') return tellsHow(items, at + 1, base) ?? reading(base, 'statement', who, at + 1);
  if (finite.kind === 'modal') return whoWithModal(scan, items, at, who, base);
  return whoWithVerb(items, at, who, finite, base, readOn);
}

/** Who opens the clause; in "die zaal boek ik wel" nobody does. */
function subjectAt(items: readonly Item[], at: number): Who | null {
  const who = items[at]?.who;
  if (!who || (who.receives && who.kind !== 'they')) return null;
  return items[at]?.norm === 'die' && items[at + 1] !== undefined && tellsWhich(items, at) ? null : who;
}

/** "Die lijst moet nog weg", "die pas ik aan": behind "die" another finite verb follows what looks like one, or its subject. */
function tellsWhich(items: readonly Item[], die: number): boolean {
  const finite = finiteOf(items, die + 1);
  // "Die lijst, Inge, …"
  if (items.length === die + 2) return true;
  if (finite === null || (finite.kind === 'action' && finiteOf(items, die + 2) !== null)) return true;
  return items.some((_, i) => i > die && isBeforeSubject(items, i));
}

/** "… pas ik", "… vervangt Inge"; in "die belt Inge" she may be who is called. */
function isBeforeSubject(items: readonly Item[], at: number): boolean {
  const who = items[at + 1]?.who;
  const finite = who?.kind === 'people' && !who.receives ? finiteOf(items, at) : null;
  if (!who || finite?.kind !== 'action' || finite.verb.form === 'infinitive') return false;
  return isSenderOnly(who) || !TO_PEOPLE.has(finite.verb.infinitive);
}

/** "Bas jij mag de zaal boeken": politely told. */
function mayDo(scan: Scan, items: readonly Item[], at: number, base: Base): ClauseReading | null {
  const you = items[at]?.who;
  const may = /^(?:mag|mogen)$/.test(items[at + 1]?.norm ?? '') && !isQuestion(base);
  return you && may && asksForWork(scan, items, at + 2) ? reading(base, 'request', you, at + 2) : null;
}

function unknownVerb(who: Who, items: readonly Item[], at: number): Finite | null {
  const guess = guessedVerb(who, items, at, at + 1);
  return guess?.kind === 'action' && hasInfinitive(items, at + 1) ? null : guess;
}

/** "Bas de notulen rondsturen": an owner and an infinitive, without a finite verb beside the owner. */
function withoutVerb(items: readonly Item[], at: number, who: Who, base: Base, readOn: ReadOn): ClauseReading {
  if (isSenderOnly(who)) return reading(base, isOwnTask(items, at, base) ? 'infinitive' : 'statement', who, at + 1);
  if (who.kind === 'they' || who.kind === 'we') return reading(base, 'statement', who, at + 1);
  if (isDoneTo(items, at, who)) return reading(base, 'infinitive', null, at);
  const finite = items.findIndex(
    (_, i) => i > at + 1 && finiteOf(items, i) !== null && finiteOf(items, i)?.kind !== 'action',
  );
  const closing = items.length - 1;
  const last = closing > at + 1 && base.clause.before === ',' ? finiteOf(items, closing) : null;
  if (last?.kind === 'action' && last.verb.form === 'third' && who.kind === 'people' && !hasInfinitive(items, at + 1))
    return readingWithVerb(base, 'assertion', who, at + 1, closing, last.verb);
  if (hasInfinitive(items, at + 1) && finite < 0) return reading(base, 'infinitive', who, at + 1);
  if (finite > 0 && finiteOf(items, finite)?.kind === 'stative') return reading(base, 'statement', who, at + 1);
  if (finite > 0) {
    const inner = readOn(at + 1);
    return inner.who === null || inner.who.kind === 'you' ? { ...inner, who } : inner;
  }
  return reading(base, 'nominal', who, at + 1);
}

/** "- ik mailing klaarzetten": at the beginning of a line, an object and an infinitive that ends it. */
function isOwnTask(items: readonly Item[], at: number, { clause }: Base): boolean {
  const opens = clause.before === '' || clause.before === '-' || clause.before === '\n';
  const isMain = items.slice(at + 1).some(({ norm, word }) => word.isModal || word.isStative || NO_TELEGRAM.has(norm));
  return opens && !isMain && items.length > at + 2 && items.at(-1)?.word.verb?.form === 'infinitive';
}

const NO_TELEGRAM = wordSet('te om niet geen hoef hoefde dat of die wat wie hoe als ook');

/** "Inge bellen over de zaal": somebody with a name right before such an infinitive is called, and calls nobody. */
function isDoneTo(items: readonly Item[], at: number, who: Who): boolean {
  if (who.people.length !== 1 || isMany(who) || who.people[0]?.ref.kind !== 'name') return false;
  return items[at + 1]?.word.verb?.form === 'infinitive' && TO_PEOPLE.has(items[at + 1]?.norm ?? '');
}

function whoWithModal(scan: Scan, items: readonly Item[], at: number, who: Who, base: Base): ClauseReading {
  const addressed = items[at + 2]?.who;
  if (addressed?.kind === 'you' || addressed?.kind === 'group') {
    const asks = asksForWork(scan, items, at + 3);
    const kind = !asks ? 'question' : addressed.kind === 'group' ? 'open' : 'request';
    return reading(base, kind, addressed.kind === 'group' ? null : who, at + 3);
  }
  const wanted = isSenderOnly(who) ? wantedFrom(items, at) : null;
  if (wanted) return reading(base, 'assertion', wanted, at + 2);
  const modal = items[at + 1]?.norm ?? '';
  if (isSuggested(items, at, who, base)) return reading(base, 'statement', who, at + 2);
  const willing = isSenderOnly(who) && saysSo(scan, base, modal);
  const planned = willing ? 'promise' : plannedKind(who, modal, isQuestion(base));
  const kind = asksForWork(scan, items, at + 2) && !isHearsay(items, at + 1) ? planned : 'statement';
  return reading(base, kind, who, at + 2);
}

/** "Je zou een expo kunnen bedenken", said to nobody in particular: an idea. */
function isSuggested(items: readonly Item[], at: number, who: Who, base: Base): boolean {
  const isIdea = items[at + 1]?.norm.startsWith('zou') && items.some(({ norm }) => norm === 'kunnen');
  return who.kind === 'you' && isIdea === true && at === 0 && base.clause.before !== ',' && !isQuestion(base);
}

const ABLY = wordSet('goed mooi heel erg lekker geweldig fantastisch prima uitstekend best');

/** "Bas zou de zaal hebben geboekt", "Inge kan goed presenteren": what is said of somebody, not what is to be done. */
function isHearsay(items: readonly Item[], modal: number): boolean {
  const norm = items[modal]?.norm ?? '';
  if (norm.startsWith('kan')) return ABLY.has(items[modal + 1]?.norm ?? '') && items.length - modal < 5;
  return isHypothetical(items, modal);
}

/** What "moet", "gaat", "zou" or "kan" makes of work, by who it is about. */
function plannedKind(who: Who, modal: string, question: boolean): ClauseKind {
  const isDuty = modal.startsWith('moet');
  if (who.kind === 'we') return isDuty ? 'we' : 'statement';
  if (who.kind === 'group') return isDuty ? 'we' : 'statement';
  if (who.kind === 'you') return modal === 'mag' ? 'question' : 'request';
  if (who.kind !== 'people') return 'statement';
  if (isSenderOnly(who)) return PROMISING.has(modal) ? 'promise' : 'statement';
  if (WISHING.has(modal)) return 'statement';
  return question ? 'request' : 'assertion';
}

/** "Ik wil de begroting wel nalopen" offers and "ik zou hem nog nalopen" promised; without the little word it is a wish. */
function saysSo(scan: Scan, { clause }: Base, modal: string): boolean {
  const word = modal === 'wil' ? 'wel' : 'nog';
  if (modal !== 'wil' && modal !== 'zou') return false;
  for (let at = clause.from; at < clause.to; at++) if (scan.tokens[at]?.norm === word) return true;
  return false;
}

const PROMISING = new Set(['ga', 'zal', 'moet', 'moest', 'kan']);
const WISHING = new Set(['willen', 'hoeft', 'hoeven']);

/** "Ik wil vrijdag een voorstel van Bas": Bas owns it. */
function wantedFrom(items: readonly Item[], at: number): Who | null {
  if (!/^(?:wil|willen|wou)$/.test(items[at + 1]?.norm ?? '')) return null;
  const from = items.findIndex((item, i) => i > at + 1 && item.who?.kind === 'people' && items[i - 1]?.norm === 'van');
  const who = items[from]?.who ?? null;
  return who && !isSenderOnly(who) ? who : null;
}

/** "Bas opzet maken": a main clause splits such a verb, so that it is a noun. */
function isNoun(items: readonly Item[], at: number, { particle }: VerbForm): boolean {
  return particle !== '' && hasInfinitive(items, at + 1);
}

function whoWithVerb(
  items: readonly Item[],
  at: number,
  who: Who,
  { verb }: Extract<Finite, { kind: 'action' }>,
  base: Base,
  readOn: ReadOn,
): ClauseReading {
  const single = who.kind === 'people' && !isMany(who);
  if (verb.form === 'infinitive' && single) return withoutVerb(items, at, who, base, readOn);
  if (isNoun(items, at + 1, verb)) return reading(base, 'infinitive', who, at + 1);
  if (who.kind === 'we') return readingWithVerb(base, 'we', who, at + 2, at + 1, verb);
  if (who.kind === 'you') return readingWithVerb(base, 'request', who, at + 2, at + 1, verb);
  if (who.kind === 'they') return readingWithVerb(base, 'assertion', who, at + 2, at + 1, verb);
  if (who.kind === 'group') return readingWithVerb(base, 'we', who, at + 2, at + 1, verb);
  if (isSenderOnly(who)) {
    if (verb.form === 'third' && !endsInT(items[at + 1])) return reading(base, 'statement', who, at + 2);
    return readingWithVerb(base, 'promise', who, at + 2, at + 1, verb);
  }
  if (isQuestion(base) && verb.form !== 'stem') return readingWithVerb(base, 'request', who, at + 2, at + 1, verb);
  const isImperative = verb.form === 'stem' && !endsInT(items[at + 1]);
  if (isImperative && hasInfinitive(items, at + 2)) return reading(base, 'infinitive', who, at + 1);
  return readingWithVerb(base, isImperative ? 'request' : 'assertion', who, at + 2, at + 1, verb);
}
