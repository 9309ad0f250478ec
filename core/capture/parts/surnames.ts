import type { Token } from '../text/token';
import { isFunctionWord } from '../vocabulary/nl-function-words';
import { FIRST_HALVES } from '../vocabulary/nl-given-names';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { ORDINARY_NOUNS } from '../vocabulary/nl-no-names';
import { MARKS, NOT_NAMES } from '../vocabulary/nl-people';
import { isPlainName, type PeopleScan, startsSentence } from './people-scan';
import { ends, isFiniteVerb, OBJECT } from './place';
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

/** "Marieke dB", "Bas vdL": the first letter of a surname behind those of its links. */
const SHORT_SURNAME = /^(?:d|t|v|vd|van|ter|ten)\p{Lu}$/u;

function isSurname(scan: PeopleScan, token: Token, at: number): boolean {
  if (!token.capital && token.text.length < 5 && SHORT_SURNAME.test(token.text)) return true;
  if (!token.capital || isAcronym(token.text)) return false;
  if (NAME_LINKS.has(token.norm) && scan.tokens[at + 1]?.capital) return false;
  return !NOT_NAMES.has(token.norm) || token.norm === 'heel';
}

/** Two or more capitals without a small letter: UWV, ROC. */
export function isAcronym(text: string): boolean {
  const second = text.charCodeAt(1);
  const isSmall = second > 96 && second < 123;
  return text.length > 1 && !isSmall && text === text.toUpperCase();
}

/** The surname behind a given name at `given` that is typed without capitals: "zoë h", "inge van der wal", "eefje mulder". */
export function smallSurnameEnd(scan: PeopleScan, given: number): number {
  const { tokens } = scan;
  const at = given + 1;
  const token = tokens[at];
  if (token?.kind !== 'word' || scan.taken[at] || token.quoted) return at;
  if (token.capital || isSurname(scan, token, at)) return surnameEnd(scan, at);
  const linked = linkedSurnameEnd(scan, at);
  if (linked > at) return linked;
  if (/^[a-z]$/.test(token.text) && !SHORT_WORDS.has(token.norm)) return at + 1;
  if (tokens[given]?.word.isGivenName && FIRST_HALVES.has(tokens[given].norm) && isPlainName(scan, token))
    return at + 1;
  return bareSurnameEnd(scan, given);
}

/** "eefje mulder levert …", "levert eefje mulder de …", "wie: bas bakker": between a given name and the verb, or alone in a field. */
function bareSurnameEnd(scan: PeopleScan, given: number): number {
  const { tokens } = scan;
  const at = given + 1;
  const first = FOREIGN_LINKS.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  const surname = tokens[first];
  if (surname?.kind !== 'word' || scan.taken[first] || !isOpenWord(surname) || isFunctionWord(surname.norm)) return at;
  const [before, next] = [tokens[given - 1], tokens[first + 1]];
  if (isInOwnerField(tokens, given, next)) return first + 1;
  if (!isSmallSurname(surname)) return at;
  const fits =
    isSubject(tokens, given, next) ||
    isBehindVerb(before, next) ||
    isCell(before, next) ||
    isNamedInFull(tokens, given, first + 1);
  return fits ? first + 1 : at;
}

const FOREIGN_LINKS = new Set(['el', 'al', 'ben', 'ter', 'ten', 'von', 'du', 'di', 'da', 'la', 'le']);

function isSubject(tokens: readonly Token[], given: number, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !startsSentence(tokens, given) || next.norm.endsWith('n')) return false;
  return next.word.isModal || (next.norm.endsWith('t') && isFiniteVerb(next)) || next.norm === 'is';
}

function isBehindVerb(before: Token | undefined, next: Token | undefined): boolean {
  if (!OBJECT.has(next?.norm ?? '')) return false;
  return (
    before?.norm === 'dat' ||
    before?.word.isModal === true ||
    (before !== undefined && isFiniteVerb(before) && before.norm.endsWith('t'))
  );
}

/** "wie: bas mulder.", "door: bas bakker / …". */
function isInOwnerField(tokens: readonly Token[], given: number, next: Token | undefined): boolean {
  const field = tokens[given - 2];
  if (!field || tokens[given - 1]?.norm !== ':') return false;
  return (field.word.ownerField !== null || field.norm === 'door') && (ends(next) || /^[/-]$/.test(next?.norm ?? ''));
}

/** "eefje mulder: …", "eefje mulder, wil je …", "heb eefje mulder gevraagd", "eefje mulder en kees …". */
function isNamedInFull(tokens: readonly Token[], given: number, to: number): boolean {
  const [next, behind] = [tokens[to], tokens[to + 1]];
  if (next?.norm === 'gevraagd' || next?.norm === 'verzocht') return true;
  if (!startsSentence(tokens, given) && !MARKS.has(tokens[given - 1]?.norm ?? '')) return false;
  if (next?.norm === 'en') return behind?.word.isGivenName === true || behind?.word.role === 'sender';
  return next?.norm === ':' || (next?.norm === ',' && behind?.kind === 'word' && isFiniteVerb(behind));
}

/** "(bas mulder)", "→ bas mulder", "| bas mulder |". */
function isCell(before: Token | undefined, next: Token | undefined): boolean {
  if (before?.norm === '→') return ends(next);
  if (before?.norm === '(') return next?.norm === ')' || next?.norm === ',';
  return before?.norm === '|' && next?.norm === '|';
}

/** "t" is the article, "u" is who is addressed, "k" the sender. */
const SHORT_WORDS = new Set(['t', 'u', 'k', 'n', 'm']);

/** "van der wal", "vd laan", "ter horst": links that stand in names and before nothing else, and the word behind them. */
export function linkedSurnameEnd(scan: PeopleScan, at: number): number {
  const { tokens } = scan;
  const [first, second] = [tokens[at]?.norm ?? '', tokens[at + 1]?.norm ?? ''];
  const links = SHORT_LINKS.has(first) ? 1 : (first === 'van' || first === 'v') && LINKED.has(second) ? 2 : 0;
  const surname = tokens[at + links];
  // "van der valk" is a hotel.
  if (surname?.norm === 'valk') return at;
  const fits = links > 0 && surname?.kind === 'word' && !scan.taken[at + links] && isSmallSurname(surname);
  return fits ? at + links + 1 : at;
}

const SHORT_LINKS = new Set(['vd', 'v/d', 'v.d.']);
const LINKED = new Set(['der', 'den', 'd']);

/** "laan", "berg" and "wal" are surnames behind such a link; "vd notaris" and "vd week" are no name. */
function isSmallSurname(token: Token): boolean {
  return token.norm.length > 2 && isOpenWord(token) && !ORDINARY_NOUNS.has(token.norm);
}

/** "zaal boeken → b. stam", "(j. de boer)", "rekent j. mulder het plan door": an initial and a surname. */
export function initialsAt({ tokens, taken }: PeopleScan, at: number): number {
  const [before, point] = [tokens[at - 1], tokens[at + 1]];
  if (point?.spaced || !/^[a-z]$/.test(tokens[at]?.text ?? '')) return at;
  let to = at + 2;
  while (to < at + LONGEST && NAME_LINKS.has(tokens[to]?.norm ?? '')) to++;
  const surname = tokens[to];
  if (surname?.kind !== 'word' || taken[to] || !isSmallSurname(surname)) return at;
  const next = tokens[to + 1];
  // "j. mulder belt …" as the only line; above other lines the letter counts.
  if (!before) return next?.word.verb?.form === 'third' && !tokens.some(({ kind }) => kind === 'break') ? to + 1 : at;
  const inField =
    before.kind === 'mark' && /^[→(-]$/.test(before.norm) && tokens[at - 2]?.kind === 'word' && ends(next);
  return inField || (before.word.verb?.form === 'third' && OBJECT.has(next?.norm ?? '')) ? to + 1 : at;
}

/** "de boer", "mulder", "van der wal" behind "dhr" or "mevrouw", where any word can be a name. */
export function surnameBehindTitle({ tokens, taken }: PeopleScan, at: number): number {
  let to = at;
  while (to < at + LONGEST && NAME_LINKS.has(tokens[to]?.norm ?? '')) to++;
  const surname = tokens[to];
  if (surname?.kind !== 'word' || taken[to] || surname.norm.length < 2 || !isOpenWord(surname)) return at;
  return to > at && ORDINARY_NOUNS.has(surname.norm) ? at : to + 1;
}
