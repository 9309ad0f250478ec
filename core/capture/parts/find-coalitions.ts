import type { CoalitionCode } from '../../shared/ids';
import { compactFolded, startsWithDigit } from '../text/fold';
import { slipsBetween } from '../text/slips';
import type { Token } from '../text/token';
import type { CoalitionReason } from '../understanding';
import type { DateWord } from '../vocabulary/date-words';
import type { CoalitionName, CoalitionNames, ForgivingName, ForgivingNames } from './coalition-names';

/** A coalition named in tokens `from` up to but not including `to`. */
export interface CoalitionFound {
  readonly from: number;
  readonly to: number;
  readonly code: CoalitionCode;
  readonly reason: CoalitionReason;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LONGEST = 14;

/** Finds every coalition in a message, from left to right. */
export function findCoalitions(
  tokens: readonly Token[],
  names: CoalitionNames,
  words: readonly (DateWord | undefined)[],
): readonly CoalitionFound[] {
  const all: CoalitionFound[] = [];
  for (let at = 0; at < tokens.length; ) {
    const here = tokens[at]?.quoted ? null : coalitionAt(tokens, at, names, words);
    if (here) all.push(here);
    at = here ? here.to : at + 1;
  }
  return all;
}

function coalitionAt(
  tokens: readonly Token[],
  at: number,
  names: CoalitionNames,
  words: readonly (DateWord | undefined)[],
): CoalitionFound | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'hashtag') return byHashtag(token, at, names);
  if (token.kind === 'mark') return byBracket(tokens, at, names);
  if (token.kind !== 'word' && token.kind !== 'number') return null;
  return (
    byNumber(tokens, at, names, words) ??
    byField(tokens, at, names) ??
    (names.beginnings.has(token.key) ? byName(tokens, at, names) : null) ??
    byCompound(token, at, names) ??
    byTypingError(tokens, at, names)
  );
}

function byHashtag(token: Token, at: number, names: CoalitionNames): CoalitionFound | null {
  const { key } = token;
  const numbered = /^(?:coalitie|sc|coalition)(\d{1,2}[a-z]?)$/.exec(key)?.[1] ?? key;
  const meant = names.forgiving[key.charCodeAt(0)];
  const candidates = meant ? candidatesFor(key.length, token.letters, meant) : NONE;
  const code = names.codes.get(numbered) ?? names.exact.get(key)?.code ?? misspelt(key, candidates);
  return code ? { from: at, to: at + 1, code, reason: 'hashtag' } : null;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** "(5b)", "[5b]": a number of the manifest with a letter alone between brackets; "(2)" counts, and "[1]" is a footnote. */
function byBracket(tokens: readonly Token[], at: number, names: CoalitionNames): CoalitionFound | null {
  const open = tokens[at]?.norm ?? '';
  const inner = tokens[at + 1];
  if (!inner || (open !== '(' && open !== '[') || tokens[at + 2]?.norm !== CLOSES[open]) return null;
  if (inner.kind === 'number') return null;
  const code = names.codes.get(inner.norm);
  return code ? { from: at, to: at + 3, code, reason: 'number' } : null;
}

/** "5b: …", "… | 5b |": a number of the manifest with a letter, as a field of its own. */
function byField(tokens: readonly Token[], at: number, names: CoalitionNames): CoalitionFound | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !startsWithDigit(token.norm)) return null;
  const code = names.codes.get(token.norm);
  if (!code) return null;
  const isField = isBorder(tokens[at - 1]) && isBorder(tokens[at + 1]);
  return isField ? { from: at, to: at + 1, code, reason: 'number' } : null;
}

function isBorder(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || (token.kind === 'mark' && /^[-:|,;→]$/.test(token.norm));
}

/** "coalitie 4", "coalitie vier", "SC10", "coalitie 5 a". */
function byNumber(
  tokens: readonly Token[],
  at: number,
  names: CoalitionNames,
  words: readonly (DateWord | undefined)[],
): CoalitionFound | null {
  const { norm, word } = tokens[at] ?? { norm: '', word: null };
  const glued = norm.startsWith('sc') || norm.startsWith('coalitie') ? GLUED_NUMBER.exec(norm)?.[1] : undefined;
  if (glued) {
    const code = names.codes.get(glued);
    return code ? { from: at, to: at + 1, code, reason: 'number' } : null;
  }
  if (!word?.isCoalitionWord) return byListHeading(tokens, at, names);
  const skip = tokens[at + 1]?.norm === 'nr' || tokens[at + 1]?.norm === 'nummer' ? 2 : 1;
  const next = at + skip + (/^[.#:=]$/.test(tokens[at + skip]?.norm ?? '') ? 1 : 0);
  const number = numberAt(tokens, next, words);
  const letter = tokens[next + 1]?.norm ?? '';
  const spaced = names.codes.get(number + letter);
  if (spaced && letter.length === 1) return { from: at, to: next + 2, code: spaced, reason: 'number' };
  const code = names.codes.get(number);
  return code ? { from: at, to: next + 1, code, reason: 'number' } : null;
}

/** What a number behind "coalitie" is in the manifest: 4, vier, IV. */
function numberAt(tokens: readonly Token[], at: number, words: readonly (DateWord | undefined)[]): string {
  const word = words[at];
  if (word?.is === 'number') return String(word.value);
  const typed = tokens[at]?.norm ?? '';
  const roman = ROMAN.indexOf(typed) + 1;
  return roman > 0 ? String(roman) : typed;
}

const GLUED_NUMBER = /^(?:sc|coalitie)-?(\d{1,2}[a-z]?)$/;

/** "Acties 8:" above a list: the list of that coalition. */
function byListHeading(tokens: readonly Token[], at: number, names: CoalitionNames): CoalitionFound | null {
  const opens = at === 0 || tokens[at - 1]?.kind === 'break';
  if (!opens || !LIST_WORDS.has(tokens[at]?.norm ?? '') || tokens[at + 2]?.norm !== ':') return null;
  const code = names.codes.get(tokens[at + 1]?.norm ?? '');
  return code ? { from: at + 1, to: at + 2, code, reason: 'number' } : null;
}

const LIST_WORDS = new Set([
  'acties',
  'actiepunten',
  'actielijst',
  'actiepuntenlijst',
  'taken',
  'takenlijst',
  'aps',
  'todos',
  "todo's",
]);

/** The longest official name or alias, whatever stands between its words. */
function byName(tokens: readonly Token[], at: number, names: CoalitionNames): CoalitionFound | null {
  let key = '';
  let best: CoalitionName | null = null;
  let to = at;
  for (let next = at; next < tokens.length && next < at + LONGEST; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'break' || token.kind === 'mention' || token.kind === 'hashtag') break;
    if (token.kind === 'mark') {
      if (next === at || !/^[-&,/]$/.test(token.norm)) break;
      continue;
    }
    key += token.key;
    if (!names.beginnings.has(key)) break;
    const name = names.exact.get(key);
    if (name) {
      best = name;
      to = next + 1;
    }
  }
  return best && { from: at, to, code: best.code, reason: best.reason };
}

/** "SPT-overleg", "ontwikkelfonds-begroting": a name before a hyphen. */
function byCompound(token: Token, at: number, names: CoalitionNames): CoalitionFound | null {
  if (token.key === token.norm) return null;
  let key = '';
  let from = 0;
  for (let hyphen = token.norm.indexOf('-'); hyphen > 0; hyphen = token.norm.indexOf('-', from)) {
    key += compactFolded(token.norm.slice(from, hyphen));
    from = hyphen + 1;
    const name = names.exact.get(key);
    if (name) return { from: at, to: at + 1, code: name.code, reason: name.reason };
    if (key !== '' && !names.beginnings.has(key)) return null;
  }
  return null;
}

/** A long name with a slip of the pen, in one, two or three words, or cut short with a point. */
function byTypingError(tokens: readonly Token[], at: number, names: CoalitionNames): CoalitionFound | null {
  const first = tokens[at];
  const meant = first?.kind === 'word' ? names.forgiving[first.norm.charCodeAt(0)] : undefined;
  if (!first || !meant) return null;
  const short = cutShort(tokens, at, first.key, meant);
  let { length } = first.key;
  let { letters } = first;
  for (let next = at + 1; ; next++) {
    const mayBe = candidatesFor(length, letters, meant);
    const code = mayBe.length > 0 ? misspelt(keyOf(tokens, at, next), mayBe) : null;
    if (code) return { from: at, to: next, code, reason: 'typing-error' };
    if (short) return { from: at, to: next, code: short, reason: 'typing-error' };
    const token = tokens[next];
    if (token?.kind !== 'word' || next === at + 3 || length >= meant.byLength.length) return null;
    length += token.key.length;
    letters |= token.letters;
  }
}

/** "investeringsinstr.": the beginning of just one name, with a point. */
function cutShort(tokens: readonly Token[], at: number, key: string, { all }: ForgivingNames): CoalitionCode | null {
  if (key.length < 8 || tokens[at + 1]?.norm !== '.' || tokens[at + 1]?.spaced) return null;
  const codes = new Set(all.filter((one) => one.name.startsWith(key)).map((one) => one.code));
  const [only] = codes;
  return codes.size === 1 && only ? only : null;
}

const NONE: readonly ForgivingName[] = [];

/** The names that a word of so many letters may be a slip of, by which letters they are. */
function candidatesFor(length: number, letters: number, { byLength }: ForgivingNames): readonly ForgivingName[] {
  const all = byLength[length];
  if (!all) return NONE;
  for (const one of all) if (mayBeSlip(one, letters)) return all.filter((other) => mayBeSlip(other, letters));
  return NONE;
}

/** Each slip changes two letters at most. */
function mayBeSlip({ letters, most }: ForgivingName, typed: number): boolean {
  let different = letters ^ typed;
  for (let left = 2 * most; left > 0 && different !== 0; left--) different &= different - 1;
  return different === 0;
}

/** The code of the first of these names that a word is a slip of. */
function misspelt(key: string, candidates: readonly ForgivingName[]): CoalitionCode | null {
  return candidates.find(({ name, most }) => slipsBetween(key, name, most) <= most)?.code ?? null;
}

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  let key = '';
  for (let at = from; at < to; at++) key += tokens[at]?.key ?? '';
  return key;
}
