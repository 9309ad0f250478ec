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
  return withPhrasesJoined(full ?? tokens);
}

/** What is written in several words and read as one: "eind v h kwartaal", "na afloop van", "op zijn laatst". */
const JOINED: ReadonlyMap<string, readonly (readonly [words: readonly string[], as: string])[]> = new Map([
  ['v', [[['h'], 'vh'] as const, [['d'], 'vd'] as const]],
  ['na', [[['afloop', 'van'], 'na'] as const, [['afloop', 'vd'], 'na'] as const]],
  ['op', [[['zijn', 'laatst'], 'uiterlijk'] as const, [["z'n", 'laatst'], 'uiterlijk'] as const]],
]);

function withPhrasesJoined(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const found =
      token && JOINED.get(token.norm)?.find(([words]) => words.every((word, i) => tokens[at + 1 + i]?.norm === word));
    if (!token || !found) {
      if (token) joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, at);
    const [words, norm] = found;
    const text = [token, ...tokens.slice(at + 1, at + 1 + words.length)].map((one) => one.text).join(' ');
    at += words.length;
    joined.push({ ...token, text, norm, key: norm, word: wordOf(norm), to: tokens[at]?.to ?? token.to });
  }
  return joined ?? tokens;
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
