import type { Token } from '../text/token';
import { GIVEN_NAMES, WORDLIKE_NAMES } from '../vocabulary/nl-given-names';
import { ORDINARY_NOUNS } from '../vocabulary/nl-no-names';
import { NOT_NAMES } from '../vocabulary/nl-people';
import { isVerbForm } from '../vocabulary/verbs';

/** What finding people needs of a message. */
export interface PeopleScan {
  readonly tokens: readonly Token[];
  /** Names of people in the programme. */
  readonly known: ReadonlySet<string>;
  /** Marks tokens that are part of a date or a coalition. */
  readonly taken: Uint8Array;
}

/** Whether a word is a name that people are known to bear, or two of them with a hyphen. */
export function isGivenName(scan: Pick<PeopleScan, 'known'>, token: Token | undefined): boolean {
  if (!token) return false;
  const { norm } = token;
  if (token.word.isGivenName || scan.known.has(norm)) return true;
  if (token.key === norm) return false;
  const hyphen = norm.indexOf('-');
  return hyphen > 1 && GIVEN_NAMES.has(norm.slice(0, hyphen)) && GIVEN_NAMES.has(norm.slice(hyphen + 1));
}

/** Whether a word is a name wherever it stands, with a capital or without. */
export function isPlainName(scan: Pick<PeopleScan, 'known'>, token: Token | undefined): boolean {
  return token?.kind === 'word' && isGivenName(scan, token) && !isOrdinaryWord(token.norm);
}

/** Whether a name is a word as well: "roos", "wil", "mei". */
export function isOrdinaryWord(norm: string): boolean {
  return WORDLIKE_NAMES.has(norm) || NOT_NAMES.has(norm) || ORDINARY_NOUNS.has(norm) || isVerbForm(norm);
}

/** Whether a word stands where every word has a capital: at the beginning, behind a full stop, colon, bullet or bracket. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined;
  return !before || before.kind === 'break' || (before.kind === 'mark' && /^[.!?:;•*|()\]>"“-]$/.test(before.norm));
}
