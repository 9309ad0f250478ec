import type { Token } from '../text/token';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { LIST_HEADINGS, NO_WORK_HEADINGS, OTHER_HEADINGS } from '../vocabulary/nl-headings';
import {
  NOUN_ENDING,
  OPENING_WORDS,
  ORDINARY_NOUNS,
  PLACE_ENDING,
  PLACES_AND_PRODUCTS,
} from '../vocabulary/nl-no-names';
import { GROUP_WORDS, NOT_NAMES, RECEIVER_WORDS } from '../vocabulary/nl-people';
import { LABELS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import { FIELD_LABELS } from '../vocabulary/table-columns';
import { isVerbForm, verbForm } from '../vocabulary/verbs';
import { isGivenName, type PeopleScan, startsSentence } from './people-scan';

/** A name nobody has heard of is believed before a colon or a verb, or where it stands alone in its field. */
export function mayBeUnknownName(scan: PeopleScan, at: number, to: number): boolean {
  const token = scan.tokens[at];
  if (!token || token.word.date.nl || token.word.date.en || token.norm.length > 12) return false;
  const { norm } = token;
  if (norm.endsWith('.') || !standsAsName(scan, at, to, norm)) return false;
  return !(NOT_NAMES.has(norm) || GROUP_WORDS.has(norm) || isVerbForm(norm) || isHeading(norm) || isOrdinary(norm));
}

/** Whether a word stands before a colon or a verb, or alone in its field. */
function standsAsName(scan: PeopleScan, at: number, to: number, norm: string): boolean {
  const next = scan.tokens[to];
  const before = at > 0 ? scan.tokens[at - 1] : undefined;
  const atStart = startsSentence(scan.tokens, at);
  if (next?.norm === ':' && (atStart || before?.norm === ',' || NAMES_OWNER.has(before?.norm ?? ''))) return true;
  // "Wie: Quirijn wat: flyer maken".
  if (before?.norm === ':' && scan.tokens[to + 1]?.norm === ':' && FIELD_LABELS.has(next?.norm ?? '')) return true;
  if (next?.kind === 'word') return !RECEIVER_WORDS.has(before?.norm ?? '') && goesOnAsSubject(scan, to, norm);
  const closed = !next || next.kind === 'mark' || next.kind === 'break';
  return closed && before?.kind === 'mark' && before.norm !== '"';
}

/** "Dries en ik", "Dries en Inge", "Dries belt …"; not "Badges regelt Inge", where the subject stands behind the verb. */
function goesOnAsSubject(scan: PeopleScan, to: number, norm: string): boolean {
  const [next, behind] = [scan.tokens[to], scan.tokens[to + 1]];
  const nameBehind = behind?.capital === true && isGivenName(scan, behind);
  if (next?.norm === 'en' && (behind?.norm === 'ik' || nameBehind)) return true;
  return verbForm(next?.norm ?? '')?.form === 'third' && !(nameBehind && norm.endsWith('s'));
}

const NAMES_OWNER = wordSet('actiehouder trekker eigenaar houder uitvoerder verantwoordelijke owner assignee');

/** Whether a word by itself is spelled as a name and no table knows it as anything else. */
export function couldBeName(token: Token): boolean {
  return token.capital && NAME_SHAPE.test(token.text) && couldBeSmallName(token);
}

/** The same of a word in small letters; it takes a stronger place to make a name of it. */
export function couldBeSmallName(token: Token): boolean {
  const { norm } = token;
  if (norm.length < 3 || norm.length > 14 || !isOpenWord(token)) return false;
  return !isHeading(norm) && !isOrdinary(norm);
}

/** Whether no table knows a word as one that does something in a sentence; surnames may be nouns: "Bakker", "Laan". */
export function isOpenWord({ norm, word }: Token): boolean {
  if (word.role !== null || word.verb !== null || word.isModal || word.isStative || word.isParticle) return false;
  if (word.date.nl !== undefined || word.date.en !== undefined || word.language !== null) return false;
  return !NOT_NAMES.has(norm) && !GROUP_WORDS.has(norm);
}

/** "Quirijn", "Willem-Jan", "O'Neill", "McArthur"; not "PostNL", "LLO" or "Zij-instroom". */
const NAME_SHAPE = /^(?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

function isHeading(norm: string): boolean {
  return LABELS.has(norm) || LIST_HEADINGS.has(norm) || OTHER_HEADINGS.has(norm) || NO_WORK_HEADINGS.has(norm);
}

const SHORTEST_HEAD = 5;

/** Whether the tables know a word as a noun, a place, a product or an opening word, or it ends in such a noun. */
function isOrdinary(norm: string): boolean {
  if (ORDINARY_NOUNS.has(norm) || PLACES_AND_PRODUCTS.has(norm)) return true;
  if (OPENING_WORDS.has(norm) || OPENING_GREETINGS.has(norm)) return true;
  if (NOUN_ENDING.test(norm) || PLACE_ENDING.test(norm)) return true;
  for (let at = 2; at <= norm.length - SHORTEST_HEAD; at++) if (ORDINARY_NOUNS.has(norm.slice(at))) return true;
  return false;
}
