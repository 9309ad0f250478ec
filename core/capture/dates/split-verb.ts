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
    if (maySplit(token.word, particle.norm, hasManySubjects(tokens, back))) return true;
    if (token.word.isStative || token.word.isModal) return false;
  }
  return false;
}

/** Nearly any verb may have "af" for being done; a stem may be a noun: "plan af voor vrijdag". */
function maySplit({ verb, isStative }: Word, particle: string, ofMany: boolean): boolean {
  const mayBeFinite = verb?.form === 'third' || (verb?.form === 'infinitive' && ofMany);
  if (!mayBeFinite && verb?.form !== 'stem') return false;
  // "De zaal staat klaar": that tells how things are, although there is a verb "klaarstaan".
  if (isStative && particle === 'klaar') return false;
  return canSplit(verb.infinitive, particle) || (particle === 'af' && mayBeFinite && !isStative);
}

/** "Sanne en Bas maken", "wij maken", "ronden jullie": several people right beside a verb that looks like an infinitive. */
function hasManySubjects(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.word.verb?.form !== 'infinitive') return false;
  const [before, behind] = [tokens[verb - 1], tokens[verb + 1]];
  if ([before, behind].some((token) => MANY.has(token?.norm ?? ''))) return true;
  return (
    (isPerson(before) && tokens.slice(Math.max(0, verb - LONGEST_NAME), verb - 1).some(isJoin)) ||
    (isPerson(behind) && tokens.slice(verb + 2, verb + LONGEST_NAME + 1).some(isJoin))
  );
}

function isPerson(token: Token | undefined): boolean {
  if (!token || token.quoted) return false;
  const isName = token.kind === 'word' && (token.capital || token.word.isGivenName || token.word.role === 'sender');
  return token.kind === 'mention' || isName;
}

function isJoin({ norm }: Token): boolean {
  return JOINS.has(norm);
}

const MANY = new Set(['wij', 'we', 'jullie', 'zij', 'ze', 'beiden', 'allebei', 'samen']);
const JOINS = new Set(['en', '&', '+']);
/** Tokens from the word that joins two people to the verb: "en Inge van den Berg stemmen". */
const LONGEST_NAME = 6;
const LONGEST_SPLIT = 14;
