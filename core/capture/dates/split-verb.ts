import type { Token } from '../text/token';
import { canSplit } from '../vocabulary/verbs';

/**
 * Whether a small word is split from a verb before it: "maakt het plan af", "werkt de lijst bij". The search goes back
 * from `before`, where the date begins that the word stands behind.
 */
export function isSplitFromVerb(tokens: readonly Token[], at: number, before = at): boolean {
  const particle = tokens[at];
  if (particle?.kind !== 'word' || !particle.word.isParticle) return false;
  for (let back = before - 1; back >= 0 && back > before - LONGEST_SPLIT; back--) {
    const token = tokens[back];
    if (!token || token.kind === 'mark' || token.kind === 'break') return false;
    const { verb, isStative, isModal } = token.word;
    const isSplit = (verb?.form === 'third' || verb?.form === 'stem') && canSplit(verb.infinitive, particle.norm);
    // "De zaal staat klaar": that tells how things are, although there is a verb "klaarstaan".
    if (isSplit && !(isStative && TELLS_HOW.has(particle.norm))) return true;
    if (isStative || isModal) return false;
  }
  return false;
}

const LONGEST_SPLIT = 14;
const TELLS_HOW = new Set(['klaar']);
