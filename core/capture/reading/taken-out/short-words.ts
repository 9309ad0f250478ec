import type { Token } from '../../text/token';
import { wordOf } from '../../vocabulary/lexicon';
import { wordSet } from '../../vocabulary/phrase-list';
import { canSplit } from '../../vocabulary/verbs';

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
const JOINED: ReadonlyMap<string, readonly Joined[]> = new Map([
  ['v', [[['h'], 'vh'] as const, [['d'], 'vd'] as const]],
  ['na', [[['afloop', 'van'], 'na'] as const, [['afloop', 'vd'], 'na'] as const]],
  ['op', [[['zijn', 'laatst'], 'uiterlijk'] as const, [["z'n", 'laatst'], 'uiterlijk'] as const]],
]);

type Joined = readonly [words: readonly string[], as: string];

function joinedAt(tokens: readonly Token[], at: number, norm: string): Joined | undefined {
  return JOINED.get(norm)?.find(([words]) => words.every((word, i) => tokens[at + 1 + i]?.norm === word));
}

/** "reageert daar op", "kun je daar naar kijken": one word, unless the last half is the particle of "haalt ze daar op". */
function aboutAt(tokens: readonly Token[], at: number, norm: string): Joined | undefined {
  const link = tokens[at + 1]?.norm ?? '';
  if (!THERE.has(norm) || !ABOUT.has(link)) return undefined;
  const behind = tokens[at + 2];
  if (behind?.kind === 'word' && behind.word.verb?.form !== 'infinitive') return undefined;
  if (splitsOff(behind, link)) return undefined;
  for (let i = at - 1; i >= 0 && tokens[i]?.kind === 'word'; i--) if (splitsOff(tokens[i], link)) return undefined;
  return [[link], norm + link];
}

function splitsOff(token: Token | undefined, particle: string): boolean {
  const { infinitive = '' } = token?.word.verb ?? {};
  return infinitive !== '' && canSplit(infinitive, particle);
}

const THERE = wordSet('daar er hier');
const ABOUT = wordSet('op over naar');
/** Nearly no word is one of these. */
const OPENINGS: ReadonlySet<string> = new Set([...JOINED.keys(), ...THERE]);

function withPhrasesJoined(tokens: readonly Token[]): readonly Token[] {
  let joined: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const opens = token && OPENINGS.has(token.norm);
    const found = opens ? (joinedAt(tokens, at, token.norm) ?? aboutAt(tokens, at, token.norm)) : undefined;
    if (!token || !found) {
      if (token) joined?.push(token);
      continue;
    }
    joined ??= tokens.slice(0, at);
    const [words, norm] = found;
    const said = [token, ...tokens.slice(at + 1, at + 1 + words.length)].map((one) => one.text);
    const text = said.join(THERE.has(token.norm) ? '' : ' ');
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
