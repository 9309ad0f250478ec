import type { Token } from '../text/token';
import type { OwnerRef } from '../understanding';
import { EN_MODALS, EN_VERBS } from '../vocabulary/en-sentences';
import { WORDLIKE_NAMES } from '../vocabulary/nl-given-names';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { NOUN_ENDING } from '../vocabulary/nl-no-names';
import { NOT_NAMES, YOU_WORDS } from '../vocabulary/nl-people';
import { NL_MODALS, NL_STATIVES } from '../vocabulary/nl-verb-roles';
import { isVerbForm, verbForm } from '../vocabulary/verbs';
import { asksForPerson } from './name-places';
import { isGivenName, type PeopleScan, startsSentence } from './people-scan';
import { couldBeName, mayBeUnknownName } from './unknown-names';

export interface Person {
  readonly from: number;
  readonly to: number;
  readonly ref: OwnerRef;
  /** Whether it is surely a person: a mention, the sender, or a name that people bear. */
  readonly sure: boolean;
}

/** A name at a token: one heard of, one that stands where only a person can, or any word where `certain` says so. */
export function nameAt(scan: PeopleScan, at: number, certain: boolean): Person | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || scan.taken[at] || token.quoted) return null;
  if (!token.capital) return smallName(scan, at, certain);
  const initials = initialsEnd(scan, at);
  if (initials > at) return named(scan, at, surnameEnd(scan, initials), true);
  if (token.norm.length < 2 || isAcronym(token.text)) return null;
  if (token.norm === 'elke' && isTimeWord(scan.tokens[at + 1])) return null;
  const to = surnameEnd(scan, at + 1);
  if (certain) return named(scan, at, to, true);
  if (isGivenName(scan, token)) return givenName(scan, at, to);
  const sure = isSurnameWithLink(scan, at, to) || (couldBeName(token) && asksForPerson(scan, at, to));
  return sure || mayBeUnknownName(scan, at, to) ? named(scan, at, to, sure) : null;
}

/** A name that people bear; one that is a word as well must behave as a name where every word has a capital. */
function givenName(scan: PeopleScan, at: number, to: number): Person | null {
  const token = scan.tokens[at];
  if (!token || !startsSentence(scan.tokens, at)) return named(scan, at, to, true);
  if (isModal(token) && asksWhether(scan, at, to)) return null;
  const alone = to === at + 1;
  return alone && WORDLIKE_NAMES.has(token.norm) && !behavesAsName(scan, to) ? null : named(scan, at, to, true);
}

/** "Wil Jan Willem …?" and "Wil Quirijn de zaal boeken?" ask whether somebody will; "Wil Jansen belt" does not. */
function asksWhether(scan: PeopleScan, at: number, to: number): boolean {
  const [next, behind] = [scan.tokens[at + 1], scan.tokens[to]];
  if (isGivenName(scan, next)) return true;
  if (!next || behind?.kind !== 'word' || behind.norm === 'en' || !couldBeName(next)) return false;
  return !isVerbForm(behind.norm) && !behind.word.isStative;
}

function isModal({ norm }: Token): boolean {
  return NL_MODALS.has(norm) || EN_MODALS.has(norm);
}

/** "Elke maandag", "elke week". */
function isTimeWord(token: Token | undefined): boolean {
  const is = token?.word.date.nl?.is;
  return is === 'weekday' || is === 'unit' || is === 'number' || is === 'ordinal';
}

function named(scan: PeopleScan, from: number, to: number, sure: boolean): Person {
  return { from, to, ref: { kind: 'name', name: nameText(scan, from, to) }, sure };
}

/** The position behind "J." or "J.P." before a surname; the same position when there are no initials. */
function initialsEnd(scan: PeopleScan, at: number): number {
  const text = scan.tokens[at]?.text ?? '';
  const isOne = scan.tokens[at + 1]?.norm === '.' && !scan.tokens[at + 1]?.spaced && /^\p{Lu}$/u.test(text);
  const end = isOne ? at + 2 : text.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(text) ? at + 1 : at;
  if (end === at) return at;
  let next = end;
  while (next < end + 3 && NAME_LINKS.has(scan.tokens[next]?.norm ?? '')) next++;
  const surname = scan.tokens[next];
  const isName = surname?.kind === 'word' && surname.capital && !isAcronym(surname.text);
  if (!isName || NOT_NAMES.has(surname.norm) || scan.taken[next]) return at;
  const isInside = scan.tokens[at - 1]?.kind === 'word';
  return isInside || verbForm(scan.tokens[next + 1]?.norm ?? '')?.form === 'third' ? next : at;
}

/** "Ten Brink" and "Van den Berg" where a capital cannot come from the beginning of a sentence, or before a verb. */
function isSurnameWithLink(scan: PeopleScan, at: number, to: number): boolean {
  const { norm } = scan.tokens[at] ?? { norm: '' };
  if (!SURNAME_LINKS.has(norm) || to < at + 2 || NOT_NAMES.has(scan.tokens[to - 1]?.norm ?? '')) return false;
  if (!startsSentence(scan.tokens, at)) return true;
  const last = scan.tokens[to - 1]?.norm ?? '';
  return !NOUN_ENDING.test(last) && verbForm(scan.tokens[to]?.norm ?? '')?.form === 'third';
}

const SURNAME_LINKS = new Set(['ten', 'ter', 'te', 'van', 'de', 'den', 'der', 'el', 'von', "in 't", "'t"]);

/** "sanne, kun jij …", "actie bas: …", "wil hans …": a known name in small letters, where only a name can stand. */
function smallName(scan: PeopleScan, at: number, certain: boolean): Person | null {
  const token = scan.tokens[at];
  if (!token || !isGivenName(scan, token) || NAME_LINKS.has(token.norm)) return null;
  // "bas El Amrani vraagt …": the surname has its capital.
  const to = scan.tokens[at + 1]?.capital ? surnameEnd(scan, at + 1) : at + 1;
  return certain || isCalled(scan, at, to, token.norm) ? named(scan, at, to, true) : null;
}

const MARKS = new Set(['actie', 'todo', 'ap', 'actiepunt', 'taak', 'hoi', 'hey', 'hi', 'dag', 'beste', 'wie', 'voor']);

function isCalled(scan: PeopleScan, at: number, to: number, norm: string): boolean {
  const [before, next] = [scan.tokens[at - 1], scan.tokens[to]];
  const opens = startsSentence(scan.tokens, at) || MARKS.has(before?.norm ?? '');
  if (opens && NL_MODALS.has(next?.norm ?? '') && YOU_WORDS.has(scan.tokens[to + 1]?.norm ?? '')) return true;
  if (startsSentence(scan.tokens, at) && verbForm(next?.norm ?? '')?.form === 'third') return true;
  return !isWord(norm) && standsAsName(scan, at, to, opens);
}

function isWord(norm: string): boolean {
  return WORDLIKE_NAMES.has(norm) || NOT_NAMES.has(norm) || isVerbForm(norm);
}

const FIELD_MARKS = new Set([':', ',', ';', '|', '-', '→', '>', '(', ')', '@', '/']);

/** "bas: …", "… aanmaken faya?", "wil hans …". */
function standsAsName(scan: PeopleScan, at: number, to: number, opens: boolean): boolean {
  const [before, next] = [scan.tokens[at - 1], scan.tokens[to]];
  if (opens && (next?.norm === ':' || next?.norm === ',')) return true;
  if (opens && next?.norm === 'en' && scan.tokens[to + 1]?.word.isGivenName) return true;
  const closes = !next || next.kind === 'break' || next.norm === '?';
  const form = verbForm(before?.norm ?? '')?.form;
  if ((closes && form === 'infinitive') || form === 'third') return true;
  if ((opens || FIELD_MARKS.has(before?.norm ?? '')) && (closes || FIELD_MARKS.has(next?.norm ?? ''))) return true;
  return NL_MODALS.has(before?.norm ?? '') && startsSentence(scan.tokens, at - 1);
}

const FOLLOWS_NAME = new Set(['en', 'and', 'to', 'will', 'should', 'needs', 'can', 'could', 'please', 'has']);

/** "Jan belt", "Mark: …", "Max, kun je". */
function behavesAsName(scan: PeopleScan, at: number): boolean {
  const next = scan.tokens[at];
  if (!next || next.kind === 'break') return true;
  // "Max. 3 pagina's".
  if (next.norm === '.') return scan.tokens[at + 1]?.kind !== 'number';
  if (next.kind === 'mark') return /^[:;!?,+&|()→/-]$/.test(next.norm);
  return (
    isVerbForm(next.norm) ||
    NL_STATIVES.has(next.norm) ||
    FOLLOWS_NAME.has(next.norm) ||
    /^[a-z]{4,}t$/.test(next.norm) ||
    isEnglishThird(next.norm)
  );
}

/** "Will drafts", "May volunteers". */
function isEnglishThird(norm: string): boolean {
  return norm.endsWith('s') && EN_VERBS.has(norm.slice(0, -1));
}

/** "Rinske en Doede": behind a person and "en" a word with a capital is a person too. */
export function secondName(scan: PeopleScan, at: number): Person | null {
  const token = scan.tokens[at];
  const fits = token?.kind === 'word' && !token.quoted && !scan.taken[at] && couldBeName(token);
  return fits ? named(scan, at, surnameEnd(scan, at + 1), true) : null;
}

/** Capitalised words behind a given name, and the small words between them, are the surname. */
function surnameEnd(scan: PeopleScan, at: number): number {
  let to = at;
  for (let next = at; next < at + 5; next++) {
    const token = scan.tokens[next];
    if (token?.kind !== 'word' || scan.taken[next] || token.quoted) break;
    if (isSurnameInitial(scan, next)) return next + 2;
    if (isSurname(scan, token, next)) to = next + 1;
    else if (!NAME_LINKS.has(token.norm)) break;
  }
  return to;
}

/** "Karin B. pakt …": an initial with a point, and the sentence goes on. */
function isSurnameInitial(scan: PeopleScan, at: number): boolean {
  const [initial, point, behind] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (point?.norm !== '.' || point.spaced || !/^\p{Lu}$/u.test(initial?.text ?? '')) return false;
  return behind?.kind === 'word' && behind.spaced && !behind.capital;
}

function isSurname(scan: PeopleScan, token: Token, at: number): boolean {
  if (!token.capital || isAcronym(token.text)) return false;
  if (NAME_LINKS.has(token.norm) && scan.tokens[at + 1]?.capital) return false;
  return !NOT_NAMES.has(token.norm) || token.norm === 'heel';
}

function nameText(scan: PeopleScan, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += (at > from && scan.tokens[at]?.spaced ? ' ' : '') + (scan.tokens[at]?.text ?? '');
  return text;
}

/** Two or more capitals without a small letter: UWV, ROC. */
function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}
