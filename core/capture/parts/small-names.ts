import type { Token } from '../text/token';
import { EN_MODALS } from '../vocabulary/en-sentences';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { hasInfinitive, isPersonHere, LONGEST_LINE, opensAnother, opensLine } from './ambiguous-names';
import { isGivenName, isOrdinaryWord, isPlainName, type PeopleScan, startsSentence } from './people-scan';
import { ends, isFiniteVerb } from './place';
import { initialsAt, linkedSurnameEnd, smallSurnameEnd } from './surnames';
import { couldBeName, couldBeSmallName } from './unknown-names';

/**
 * The position behind a name typed without a capital; the same position when there is none. A given name that is no
 * word is a name wherever it stands: "inge", "jan-bas". One that is a word too needs a place where only a person
 * can stand: "floor doet dat", "actie storm:", but "floor 3" and "mei wordt druk".
 */
export function smallNameEnd(scan: PeopleScan, at: number, certain: boolean): number {
  const token = scan.tokens[at];
  if (!token) return at;
  if (!isGivenName(scan, token)) return isUnheardName(scan, at) ? at + 1 : withoutGivenName(scan, at);
  if (NAME_LINKS.has(token.norm)) return at;
  const to = smallSurnameEnd(scan, at);
  return certain || !isOrdinaryWord(token.norm) || isPersonHere(scan, at, to) ? to : at;
}

/** A name nobody has heard of: "mila en ik boeken …", "hoi mila, wil je …", or a row among rows that open with somebody. */
function isUnheardName(scan: PeopleScan, at: number): boolean {
  const { tokens } = scan;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next) return false;
  const isThere =
    opensPair(scan, at, next) ||
    (isAskedOf(tokens, at + 1) &&
      OPENING_GREETINGS.has(tokens[at - 1]?.norm ?? '') &&
      startsSentence(tokens, at - 1)) ||
    (isRowLike(scan, at, next) && !NOUN_LIKE.test(token.norm));
  return isThere && couldBeSmallName(token);
}

/** "mila & bas regelen dat": the verb is of both. */
function opensPair(scan: PeopleScan, at: number, { norm }: Token): boolean {
  const { tokens } = scan;
  if (!(norm === 'en' || norm === '&' || norm === '+') || !startsSentence(tokens, at)) return false;
  const other = tokens[at + 2];
  return (isPlainName(scan, other) || other?.word.role === 'sender') && isPluralVerb(tokens[at + 3]);
}

/** "(hoi mila) kun je …", "(hoi mila,) boek jij …". */
function isAskedOf(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.norm === ',' ? at + 1 : at;
  return tokens[verb + 1]?.word.role === 'you' && tokens[verb] !== undefined && isFiniteVerb(tokens[verb]);
}

/** Whether a line opens as another one does that opens with somebody: "- mila: zaal boeken" beside "- bas: flyers maken". */
function isRowLike(scan: PeopleScan, at: number, next: Token): boolean {
  const { tokens } = scan;
  const mark = next.norm === ':' ? ':' : next.norm === '-' && next.spaced ? '-' : null;
  if (!mark || !opensLine(tokens, at) || !hasInfinitive(tokens, at + 2, at + LONGEST_LINE)) return false;
  return opensAnother(scan, at, mark);
}

/** Plurals and small things: "posters: …", "naambordjes: …". */
const NOUN_LIKE = /(?:en|s|je)$/;

/** "zaal boeken → b. mulder", "van der wal moet …", "vd laan: …": a surname with an initial, or with its verb. */
function withoutGivenName(scan: PeopleScan, at: number): number {
  if (scan.tokens[at + 1]?.norm === '.') return initialsAt(scan, at);
  const to = linkedSurnameEnd(scan, at);
  if (to === at || !startsSentence(scan.tokens, at)) return at;
  const next = scan.tokens[to];
  return next && (next.norm === ':' || isFiniteVerb(next)) ? to : at;
}

/** "inge & mila regelen dat", "kees en roos: zaal boeken": who stands beside somebody before the verb of both. */
export function isPartner(scan: PeopleScan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!token || scan.taken[at] || token.word.language !== null) return false;
  const isName = isGivenName(scan, token);
  if (!(isName || (token.capital ? couldBeName(token) : couldBeSmallName(token)))) return false;
  return isPluralVerb(next) || (isName && !token.word.verb && (next?.norm === ':' || ends(next)));
}

function isPluralVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || EN_MODALS.has(token.norm)) return token !== undefined && EN_MODALS.has(token.norm);
  if (!token.norm.endsWith('n')) return false;
  return token.word.isModal || token.word.isStative || token.word.verb?.form === 'infinitive';
}
