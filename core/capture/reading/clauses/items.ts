import { phraseOf } from '../../text/phrases';
import { wordSet } from '../../vocabulary/phrase-list';
import { canSplit, isKnownVerb, type VerbForm } from '../../vocabulary/verbs';
import type { Item } from './item';
import { COALITION, DATE, PRIORITY, type Scan, WHO } from './scan';
import { guessedInfinitive } from './unknown-verb';

/** The items of a clause, in order. */
export function itemsOf(scan: Scan, from: number, to: number): readonly Item[] {
  const items: Item[] = [];
  for (let at = from; at < to; ) {
    const who = scan.inside[at] === WHO ? scan.whoAt[at] : undefined;
    const token = scan.tokens[at];
    if (token && who && who.to <= to) {
      items.push({ at, to: who.to, norm: token.norm, word: token.word, who, isName: false });
      at = who.to;
      continue;
    }
    const kind = scan.inside[at];
    if (kind === COALITION && items.length === 0 && labelsOwner(scan, at)) {
      at++;
      continue;
    }
    if (!token || token.kind === 'mark' || token.kind === 'hashtag' || kind === DATE || kind === PRIORITY) {
      at++;
      continue;
    }
    const filler = kind === COALITION ? null : fillerAt(scan, at, items.length === 0);
    if (filler && !startsParticle(scan, at, to) && !isHearing(scan, at)) {
      at = filler.to;
      continue;
    }
    items.push({
      at,
      to: at + 1,
      norm: token.norm,
      word: token.word,
      who: null,
      isName: kind === COALITION || token.quoted || token.kind !== 'word',
    });
    at++;
  }
  return items;
}

/** "SC3 Maud: …": a coalition before the owner of a line says only what the line belongs to. */
function labelsOwner(scan: Scan, from: number): boolean {
  let at = from;
  while (scan.inside[at] === COALITION) at++;
  const who = scan.inside[at] === WHO ? scan.whoAt[at] : undefined;
  return who !== undefined && scan.tokens[who.to]?.norm === ':';
}

/** Politeness anywhere, a greeting only where a clause begins. */
export function fillerAt(scan: Scan, at: number, atStart: boolean): { readonly to: number } | null {
  const word = scan.tokens[at]?.word;
  if (!word) return null;
  return phraseOf(word.filler, scan.tokens, at) ?? (atStart ? phraseOf(word.greeting, scan.tokens, at) : null);
}

/** "mee" and "over" are never fillers, but "dan" could hide nothing; particles at the end stay. */
function startsParticle(scan: Scan, at: number, to: number): boolean {
  return at === to - 1 && scan.tokens[at]?.word.isParticle === true;
}

/** "ik hoor van Bas": beside the sender a verb; "doe ik, hoor" is only friendly. */
function isHearing(scan: Scan, at: number): boolean {
  return scan.tokens[at]?.norm === 'hoor' && scan.tokens[at - 1]?.word.role === 'sender' && at + 1 < scan.tokens.length;
}

/** What a word can be as the finite verb of a clause. */
export type Finite =
  | { readonly kind: 'modal' }
  | { readonly kind: 'stative' }
  | { readonly kind: 'action'; readonly verb: VerbForm };

/** "laten zien", "laten weten": together they are one verb. */
function isLet(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.norm === 'laten' && items[at]?.word.isStative === true;
}

/** Reads an item as a finite verb; verbs that tell how things are work only with a particle: "werkt … uit". */
export function finiteOf(items: readonly Item[], at: number): Finite | null {
  const item = items[at];
  if (!item || item.who || item.isName || isLet(items, at)) return null;
  const { verb, isStative, isModal } = item.word;
  if (isStative) {
    const particle = verb && particleBehind(items, at, verb.infinitive);
    if (!verb || !particle) return isModal ? { kind: 'modal' } : { kind: 'stative' };
    return { kind: 'action', verb };
  }
  if (isModal) {
    const split = verb && particleBehind(items, at, verb.infinitive);
    return split && !hasInfinitive(items, at + 1) ? { kind: 'action', verb } : { kind: 'modal' };
  }
  return verb && verb.form !== 'participle' ? { kind: 'action', verb } : null;
}

/** The particle that a split verb leaves at the end of its clause, or null. */
export function particleBehind(items: readonly Item[], at: number, infinitive: string): Item | null {
  for (let next = items.length - 1; next > at; next--) {
    const item = items[next];
    if (!item || item.who || !item.word.isParticle) continue;
    const isLast = next === items.length - 1;
    const mayClose = isLast && infinitive !== GOING && (!isKnownVerb(infinitive) || closes(items, at, item));
    if (!canSplit(infinitive, item.norm) && !mayClose) continue;
    if (endsPhrase(items, next)) return item;
  }
  return null;
}

/** "Bas mest de kelder uit": no preposition closes a sentence, unless "er" or "daar" goes with it. */
function closes(items: readonly Item[], at: number, { norm }: Item): boolean {
  return CLOSING.has(norm) && !items.slice(at).some((item) => PRONOMINAL.has(item.norm));
}

/** "Ik ga de stad in" is only going somewhere. */
const GOING = 'gaan';
const CLOSING = wordSet('aan af bij door in na om op over rond terug toe uit voor');
const PRONOMINAL = wordSet('er daar hier waar ergens nergens');

/** A particle stands at the end, or before a preposition, a conjunction or a subordinate clause. */
function endsPhrase(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!next) return true;
  // "door aan Bas": the word that makes Bas a receiver is a preposition itself.
  if (next.who) return !next.who.receives && at + 2 === items.length;
  return AFTER_PARTICLE.has(next.norm);
}

const AFTER_PARTICLE = new Set(
  'bij met aan naar voor over van in op uit tussen tegen door per via en of maar want zodat dat die om als hoe wat welke hoeveel waar wie wanneer te tot onder langs richting rond binnen zonder zodra wanneer nadat voordat totdat omdat mits tenzij indien volgens samen ipv i.p.v. nr t.b.v. tbv ivm i.v.m. mbt m.b.t.'.split(
    ' ',
  ),
);

/** Where a word stands among some of the items; -1 when it does not. */
export function wordIn(items: readonly Item[], norm: string, from: number, to: number): number {
  for (let at = from; at < to && at < items.length; at++) if (items[at]?.norm === norm) return at;
  return -1;
}

export function hasInfinitive(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) if (infinitiveAt(items, at)) return true;
  return false;
}

/** The infinitive an item is, if any. Unknown words in -en count only at the end of their clause. */
export function infinitiveAt(items: readonly Item[], at: number): VerbForm | null {
  const item = items[at];
  if (!item || item.who || item.isName) return null;
  const { verb } = item.word;
  return verb?.form === 'infinitive' ? verb : guessedInfinitive(items, at);
}
