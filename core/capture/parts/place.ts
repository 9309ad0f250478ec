import type { Token } from '../text/token';
import { wordSet } from '../vocabulary/phrase-list';
import { isParticiple } from '../vocabulary/verbs';
import type { PeopleScan } from './people-scan';

/** Where a word stands: its tokens `at` up to but not including `to`. */
export interface Place {
  readonly scan: PeopleScan;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly before: string;
  readonly next: string;
  /** Whether it opens its sentence, where a capital says nothing. */
  readonly opens: boolean;
}

/** Articles, behind which the object of the work stands, and the word that opens what is wanted. */
export const OBJECT = wordSet('dat de het een');

/** Whether nothing of the clause follows. */
export function ends(token: Token | undefined): boolean {
  return !token || token.kind === 'break' || /^[.,;!?)|]$/.test(token.norm);
}

/** Whether a word can be the finite verb of its clause. */
export function isFiniteVerb({ word }: Token): boolean {
  return word.isModal || word.isStative || word.verb?.form === 'stem' || word.verb?.form === 'third';
}

export const LONGEST_CLAUSE = 20;

/** Where the clause begins that a token is in: behind the mark before it. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE) {
    const before = tokens[from - 1];
    if (!before || before.kind === 'break' || (before.kind === 'mark' && before.norm !== '/')) break;
    from--;
  }
  return from;
}

const PASSIVE = wordSet('worden zijn komen blijven kunnen');

/** Whether an infinitive follows before the end of the clause, and it is not one of being. */
export function isActive(tokens: readonly Token[], from: number): boolean {
  let works = false;
  for (let at = from; at < tokens.length && at < from + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'mark' && /^[.;!?]$/.test(token.norm))) break;
    if (PASSIVE.has(token.norm)) return false;
    if (token.word.verb?.form === 'infinitive' || isParticiple(token.norm)) works = true;
  }
  return works;
}
