import type { Token } from '../text/token';
import { wordOf } from '../vocabulary/lexicon';
import { wordSet } from '../vocabulary/phrase-list';

/** Reads "k lever de teksten aan" as "ik lever …": a lone k where only the sender can stand. */
export function withFullWords(tokens: readonly Token[]): readonly Token[] {
  let full: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.norm !== 'k' || token.kind !== 'word' || token.capital || !isSender(tokens, at)) continue;
    full ??= [...tokens];
    full[at] = { ...token, norm: 'ik', key: 'ik', word: wordOf('ik') };
  }
  return full ?? tokens;
}

const LEADS = wordSet('en maar dus dan want of dat als');

/** Before a finite verb at the beginning of a clause, or right behind one: "dan bel k ze". */
function isSender(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before && before.kind !== 'break' && !/^[.,!?:;…]$/.test(before.norm) && !LEADS.has(before.norm))
    return isOfSender(before) && next?.kind === 'word';
  return next !== undefined && isOfSender(next);
}

function isOfSender({ word, norm }: Token): boolean {
  return word.verb?.form === 'stem' || ((word.isModal || word.isStative) && !norm.endsWith('en'));
}
