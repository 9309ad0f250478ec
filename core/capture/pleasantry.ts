import { fold } from './text/fold';
import { CLOSING_PHRASES } from './vocabulary/nl-courtesies';
import { BESIDE_PLEASANTRIES, NODS, THANKS } from './vocabulary/pleasantries';

/** What a message says that is only friendly: it thanks, or it nods and asks for no answer. */
export type Pleasantry = 'thanks' | 'nod';

const THANKING: ReadonlySet<string> = new Set(THANKS);
const NODDING: ReadonlySet<string> = new Set([...NODS, ...CLOSING_PHRASES]);

/** Longer than any pleasantry is. */
const TEXT_MAX = 80;
const WORDS_MAX = 8;
const PHRASE_MAX = 4;

/**
 * Reads a message that is nothing but friendly: "dank je!", "ok, prima", a thumb. Null for anything that says more,
 * and for a question.
 */
export function pleasantryIn(text: string): Pleasantry | null {
  if (text.length > TEXT_MAX || text.includes('?')) return null;
  const words = fold(text).match(/[\p{L}\p{N}.'’]*[\p{L}\p{N}'’]/gu) ?? [];
  if (words.length > WORDS_MAX) return null;
  if (words.length === 0) return drawnIn(text);
  const said = new Set<Pleasantry>();
  for (let at = 0; at < words.length; ) {
    const { kind, length } = phraseAt(words, at);
    if (length === 0) return null;
    if (kind) said.add(kind);
    at += length;
  }
  return said.has('thanks') ? 'thanks' : said.has('nod') ? 'nod' : null;
}

function drawnIn(text: string): Pleasantry | null {
  if (TELLING_SIGN.test(text) || !NODDING_SIGN.test(text)) return null;
  return THANKING_SIGN.test(text) ? 'thanks' : 'nod';
}

/** Folded hands, a heart, a bunch of flowers. */
const THANKING_SIGN = /[\u{1F64F}\u2764\u{1F490}]/u;
/** Anything else that is drawn or typed with signs, such as a thumb or ":)". */
const NODDING_SIGN = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s|[:;]-?[)D(])+$/u;
/** Ticks, crosses and marks say yes, no or what. */
const TELLING_SIGN = /[\u2705\u2714\u2611\u274C\u2753\u2757\u203C]/;

/** The longest phrase that begins here; of no length when none does. */
function phraseAt(words: readonly string[], at: number): { readonly kind: Pleasantry | null; readonly length: number } {
  for (let length = Math.min(PHRASE_MAX, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    if (THANKING.has(phrase)) return { kind: 'thanks', length };
    if (NODDING.has(phrase)) return { kind: 'nod', length };
  }
  return { kind: null, length: BESIDE_PLEASANTRIES.has(words[at] ?? '') ? 1 : 0 };
}
