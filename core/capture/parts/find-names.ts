import type { Token } from '../text/token';
import type { OwnerRef } from '../understanding';
import { EN_MODALS, EN_VERBS } from '../vocabulary/en-sentences';
import { isFunctionWord } from '../vocabulary/nl-function-words';
import { WORDLIKE_NAMES } from '../vocabulary/nl-given-names';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { NOUN_ENDING } from '../vocabulary/nl-no-names';
import { NOT_NAMES } from '../vocabulary/nl-people';
import { NL_MODALS, NL_STATIVES } from '../vocabulary/nl-verb-roles';
import { wordSet } from '../vocabulary/phrase-list';
import { isVerbForm, verbForm } from '../vocabulary/verbs';
import { asksForPerson } from './name-places';
import { isGivenName, type PeopleScan, startsSentence } from './people-scan';
import { isPartner, smallNameEnd } from './small-names';
import { isAcronym, surnameBehindTitle, surnameEnd } from './surnames';
import { couldBeName, couldBeSmallName, mayBeUnknownName } from './unknown-names';

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
  if (isNamesake(scan.tokens, at)) return null;
  if (!token.capital || isShouted(scan, at)) {
    const end = smallNameEnd(scan, at, certain);
    return end > at ? named(scan, at, end, true) : null;
  }
  const initials = initialsEnd(scan, at);
  if (initials > at) return named(scan, at, initials, true);
  if (token.norm.length < 2 || isAcronym(token.text)) return null;
  if (token.norm === 'elke' && isTimeWord(scan.tokens[at + 1])) return null;
  const to = surnameEnd(scan, at + 1);
  if (certain) return named(scan, at, to, true);
  if (isGivenName(scan, token)) return givenName(scan, at, to);
  const sure = isSurnameWithLink(scan, at, to) || (couldBeName(token) && asksForPerson(scan, at, to));
  return sure || mayBeUnknownName(scan, at, to) ? named(scan, at, to, sure) : null;
}

/** "Albert Heijn levert …": no person, in either half of the name. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.word.isNamesake) return true;
  return tokens[at]?.word.isNamesake === true && tokens[at - 1]?.word.isGivenName === true;
}

/** "ACTIE BAS: ZAAL BOEKEN": among words in capitals a capital says as little as in small letters. */
function isShouted({ tokens }: PeopleScan, at: number): boolean {
  if (!isCapitals(tokens[at])) return false;
  const next = tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  return isCapitals(tokens[next]) || isCapitals(tokens[at - 1]);
}

function isCapitals(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.norm.length > 2 && isAcronym(token.text);
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

/** Where a name ends that opens with initials, or is nothing more; the same position when there are none. */
function initialsEnd(scan: PeopleScan, at: number): number {
  const surname = surnameBehindInitials(scan, at);
  if (surname > at) return surnameEnd(scan, surname);
  return isSigned(scan, at) ? at + 1 : at;
}

/** The position behind "J." or "J.P." before a surname; the same position when there are no initials. */
function surnameBehindInitials(scan: PeopleScan, at: number): number {
  const text = scan.tokens[at]?.text ?? '';
  const isOne = scan.tokens[at + 1]?.norm === '.' && !scan.tokens[at + 1]?.spaced && /^\p{Lu}$/u.test(text);
  const end = isOne ? at + 2 : text.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(text) ? at + 1 : at;
  if (end === at) return at;
  let next = end;
  while (next < end + 3 && NAME_LINKS.has(scan.tokens[next]?.norm ?? '')) next++;
  const surname = scan.tokens[next];
  const isName = surname?.kind === 'word' && surname.capital && !isAcronym(surname.text);
  if (!isName || NOT_NAMES.has(surname.norm) || scan.taken[next]) return at;
  const [before, behind] = [scan.tokens[at - 1], scan.tokens[next + 1]];
  const isInside = before?.kind === 'word' || (bordersField(before) && bordersField(behind));
  return isInside || verbForm(behind?.norm ?? '')?.form === 'third' ? next : at;
}

/** "(T.K.)", "actie T.K.: …", "T.K. boekt de zaal": initials and nothing more, where only a person can stand. */
function isSigned(scan: PeopleScan, at: number): boolean {
  const { text = '', norm = '' } = scan.tokens[at] ?? {};
  if (!text.endsWith('.') || !/^(?:\p{Lu}\.){2,3}$/u.test(text) || ABBREVIATED.has(norm)) return false;
  const [before, next] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  const isField = at > 1 && before?.kind === 'mark' && bordersField(before) && bordersField(next);
  return (isField && scan.tokens[at - 2]?.kind === 'word') || asksForPerson(scan, at, at + 1);
}

const ABBREVIATED = wordSet(
  'n.b. p.s. a.u.b. s.v.p. t.a.v. n.v.t. n.t.b. n.t.k. o.v. b.v. n.v. n.a.v. i.v.m. m.b.t. z.s.m. e.d. e.a. i.e. m.i. t.o.v. t.z.t. d.d. c.q. b.v.d. c.c. a.s. j.l. e.k. v.h. i.p.v. o.a. d.w.z.',
);

/** "… → B. Stam, 19 april", "(B. Stam)": a field of its own. */
function bordersField(token: Token | undefined): boolean {
  return !token || token.kind === 'break' || (token.kind === 'mark' && /^[-→:|;,()[\]•*]$/.test(token.norm));
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
    isEnglishThird(next.norm) ||
    leadsToInfinitive(scan, at)
  );
}

/** "Roos flyers bijbestellen do": an object and an infinitive that ends the clause; "Mei" may be the month. */
function leadsToInfinitive({ tokens, taken }: PeopleScan, at: number): boolean {
  const name = tokens[at - 1]?.word;
  if (!name || name.date.nl || name.isModal || name.verb || isFunctionWord(tokens[at]?.norm ?? '')) return false;
  let to = at;
  while (tokens[to]?.kind === 'word' && !taken[to] && to < at + LONGEST_TASK) to++;
  const isMain = tokens.slice(at, to).some(({ word }) => word.isModal || word.isStative || word.verb?.form === 'third');
  return to > at + 1 && !isMain && tokens[to - 1]?.word.verb?.form === 'infinitive';
}

const LONGEST_TASK = 8;

/** "Will drafts", "May volunteers". */
function isEnglishThird(norm: string): boolean {
  return norm.endsWith('s') && EN_VERBS.has(norm.slice(0, -1));
}

/** "Rinske en Doede", "bas & mila regelen": behind a person and "en" a word spelled as a name is a person too. */
export function secondName(scan: PeopleScan, at: number, link = 'en'): Person | null {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || token.quoted || scan.taken[at]) return null;
  const isSpelled = /^[ea]/.test(link) && couldBeName(token);
  return isSpelled || isPartner(scan, at) ? named(scan, at, surnameEnd(scan, at + 1), true) : null;
}

/** "@Inge", "@inge": what stands right behind it is a name, unless it is a word with another meaning. */
export function typedMention(scan: PeopleScan, at: number): Person | null {
  const token = scan.tokens[at];
  const isName = token?.kind === 'word' && !token.capital && !scan.taken[at] && couldBeSmallName(token);
  return nameAt(scan, at, true) ?? (isName ? named(scan, at, at + 1, true) : null);
}

/** "dhr mulder", "mevrouw de boer", "mw Jansen": behind these titles any word is a name. */
export function nameBehindTitle(scan: PeopleScan, at: number, title: string): Person | null {
  const name = nameAt(scan, at, true);
  if (name) return name;
  const to = surnameBehindTitle(scan, at);
  if (to === at) return null;
  // "wethouder mulder tekent …": behind a word for what somebody does, a verb must follow.
  const surname = scan.tokens[to - 1];
  const isPerson = MR_AND_MRS.has(title) || (isThirdPerson(scan.tokens[to]) && surname && couldBeSmallName(surname));
  return isPerson ? named(scan, at, to, true) : null;
}

function isThirdPerson(token: Token | undefined): boolean {
  return token?.word.verb?.form === 'third' && !token.word.isStative;
}

const MR_AND_MRS = wordSet('heer dhr meneer mevrouw mevr mw');

function nameText(scan: PeopleScan, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++)
    text += (at > from && scan.tokens[at]?.spaced ? ' ' : '') + (scan.tokens[at]?.text ?? '');
  return text;
}
