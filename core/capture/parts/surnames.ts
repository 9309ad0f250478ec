import type { Token } from '../text/token';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { ORDINARY_NOUNS } from '../vocabulary/nl-no-names';
import { NOT_NAMES } from '../vocabulary/nl-people';
import type { PeopleScan } from './people-scan';
import { ends } from './place';
import { isOpenWord } from './unknown-names';

/** Capitalised words behind a given name, and the small words between them, are the surname. */
export function surnameEnd(scan: PeopleScan, at: number): number {
  let to = at;
  for (let next = at; next < at + LONGEST; next++) {
    const token = scan.tokens[next];
    if (token?.kind !== 'word' || scan.taken[next] || token.quoted) break;
    if (isInitialWithPoint(scan, next)) return next + 2;
    if (isSurname(scan, token, next)) to = next + 1;
    else if (!NAME_LINKS.has(token.norm)) break;
  }
  return to;
}

const LONGEST = 5;

/** "Karin B. pakt …": an initial with a point, and the sentence goes on. */
function isInitialWithPoint(scan: PeopleScan, at: number): boolean {
  const [initial, point, behind] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (point?.norm !== '.' || point.spaced || !/^\p{Lu}$/u.test(initial?.text ?? '')) return false;
  return behind?.kind === 'word' && behind.spaced && !behind.capital;
}

function isSurname(scan: PeopleScan, token: Token, at: number): boolean {
  if (!token.capital || isAcronym(token.text)) return false;
  if (NAME_LINKS.has(token.norm) && scan.tokens[at + 1]?.capital) return false;
  return !NOT_NAMES.has(token.norm) || token.norm === 'heel';
}

/** Two or more capitals without a small letter: UWV, ROC. */
export function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** "zoë h", "femke van der wal", "bas vd laan": the surname of somebody whose name is typed without capitals. */
export function smallSurnameEnd(scan: PeopleScan, at: number): number {
  const { tokens } = scan;
  const token = tokens[at];
  if (token?.kind !== 'word' || scan.taken[at] || token.quoted) return at;
  if (token.capital) return surnameEnd(scan, at);
  const linked = linkedSurnameEnd(scan, at);
  if (linked > at) return linked;
  return /^[a-z]$/.test(token.text) && !SHORT_WORDS.has(token.norm) ? at + 1 : at;
}

/** "t" is the article, "u" is who is addressed, "k" the sender. */
const SHORT_WORDS = new Set(['t', 'u', 'k', 'n', 'm']);

/** "van der wal", "vd laan", "ter horst": links that stand in names and before nothing else, and the word behind them. */
export function linkedSurnameEnd(scan: PeopleScan, at: number): number {
  const { tokens } = scan;
  const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  const links = SHORT_LINKS.has(first) ? 1 : (first === 'van' || first === 'v') && LINKED.has(second) ? 2 : 0;
  const surname = tokens[at + links];
  const fits = links > 0 && surname?.kind === 'word' && !scan.taken[at + links] && isSmallSurname(surname);
  return fits ? at + links + 1 : at;
}

const SHORT_LINKS = new Set(['vd', 'v/d', 'v.d.']);
const LINKED = new Set(['der', 'den', 'd']);

/** "laan", "berg" and "wal" are surnames behind such a link; "vd notaris" and "vd week" are no name. */
function isSmallSurname(token: Token): boolean {
  return token.norm.length > 2 && isOpenWord(token) && !ORDINARY_NOUNS.has(token.norm);
}

/** "zaal boeken → b. stam", "(j. de boer)": an initial and a surname in a field of their own. */
export function initialsInField({ tokens, taken }: PeopleScan, at: number): number {
  const [before, point] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind !== 'mark' || !/^[→(-]$/.test(before.norm) || tokens[at - 2]?.kind !== 'word') return at;
  if (!/^[a-z]$/.test(tokens[at]?.text ?? '') || point?.spaced) return at;
  let to = at + 2;
  while (to < at + LONGEST && NAME_LINKS.has(tokens[to]?.norm ?? '')) to++;
  const surname = tokens[to];
  const fits = surname?.kind === 'word' && !taken[to] && isSmallSurname(surname) && ends(tokens[to + 1]);
  return fits ? to + 1 : at;
}

/** "de boer", "jansen", "van der wal" behind "dhr" or "mevrouw", where any word can be a name. */
export function surnameBehindTitle({ tokens, taken }: PeopleScan, at: number): number {
  let to = at;
  while (to < at + LONGEST && NAME_LINKS.has(tokens[to]?.norm ?? '')) to++;
  const surname = tokens[to];
  if (surname?.kind !== 'word' || taken[to] || surname.norm.length < 2 || !isOpenWord(surname)) return at;
  return to > at && ORDINARY_NOUNS.has(surname.norm) ? at : to + 1;
}
