import type { Token } from '../text/token';
import type { Word } from '../vocabulary/lexicon';
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
    if (maySplit(token.word, particle.norm)) return true;
    if (token.word.isStative || token.word.isModal) return false;
  }
  return false;
}

/** Nearly any verb may have "af" for being done; a stem may be a noun: "plan af voor vrijdag". */
function maySplit({ verb, isStative }: Word, particle: string): boolean {
  if (verb?.form !== 'third' && verb?.form !== 'stem') return false;
  // "De zaal staat klaar": that tells how things are, although there is a verb "klaarstaan".
  if (isStative && particle === 'klaar') return false;
  return canSplit(verb.infinitive, particle) || (particle === 'af' && verb.form === 'third' && !isStative);
}

const LONGEST_SPLIT = 14;
