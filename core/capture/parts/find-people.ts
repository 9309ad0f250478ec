import type { Token } from '../text/token';
import type { Mention } from '../understanding';
import { NAME_TITLES } from '../vocabulary/nl-names';
import { BEFORE_TEAM, COMPANY_FORMS, OTHERS, RECEIVER_WORDS, SHORT_OTHERS, TEAMS } from '../vocabulary/nl-people';
import { nameAt, nameBehindTitle, type Person, secondName, typedMention } from './find-names';
import type { PeopleScan } from './people-scan';

/** Who a stretch of the message is about. */
export interface Who {
  readonly from: number;
  readonly to: number;
  readonly kind: 'people' | 'group' | 'we' | 'you' | 'they' | 'bot';
  readonly people: readonly Person[];
  /** Whether it stands behind a word that makes it a receiver or partner instead of an owner. */
  readonly receives: boolean;
}

/** Whether the sender is meant, and nobody else. */
export function isSenderOnly(who: Who): boolean {
  return who.kind === 'people' && who.people.length > 0 && who.people.every((one) => one.ref.kind === 'sender');
}

/** Finds the people and groups in a message, from left to right; "A, B en C" is one of them. */
export function findPeople(scan: PeopleScan): readonly Who[] {
  const all: Who[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const who = whoAt(scan, at);
    if (who) all.push(who);
    at = who ? who.to : at + 1;
  }
  return all;
}

function whoAt(scan: PeopleScan, at: number): Who | null {
  const first = personAt(scan, at);
  if (first) return withOthers(scan, first);
  const token = scan.tokens[at];
  if (!token || token.quoted) return null;
  if (token.kind === 'mention') return who(scan, at, at + 1, 'bot', []);
  if (token.kind !== 'word' || scan.taken[at]) return null;
  return byRole(scan, at, token);
}

/** Who is meant by what the word says by itself. */
function byRole(scan: PeopleScan, at: number, { norm, word: { role } }: Token): Who | null {
  if (role === 'we') return weAt(scan, at);
  if ((norm === 'een' || norm === 'iemand') && isOneOf(scan.tokens, at + 1))
    return who(scan, at, norm === 'iemand' ? placeEnd(scan.tokens, at + 3) : at + 3, 'group', []);
  if (role === 'group') return isBareGroup(scan, at) ? who(scan, at, at + 1, 'group', []) : null;
  if (role === 'receiving sender') return toSender(scan, at);
  return role === 'you' || role === 'they' ? who(scan, at, at + 1, role, []) : null;
}

/** "(een) van jullie", "(iemand) van ons", "(iemand) van het secretariaat". */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'van' && /^(?:jullie|ons|de|het)$/.test(tokens[at + 1]?.norm ?? '');
}

/** Where the team ends that somebody is of: behind its noun, when an article led it. */
function placeEnd(tokens: readonly Token[], at: number): number {
  const led = /^(?:de|het)$/.test(tokens[at - 1]?.norm ?? '');
  return led && tokens[at]?.kind === 'word' && !tokens[at]?.word.verb ? at + 1 : at;
}

/** "mij" is the sender, but no subject; "me: call the bank" is a line of a list. */
function toSender(scan: PeopleScan, at: number): Who {
  const person: Person = { from: at, to: at + 1, ref: { kind: 'sender' }, sure: true };
  const all = withOthers(scan, person);
  return { ...all, receives: scan.tokens[all.to]?.norm !== ':' };
}

/** "secretariaat" as a role; "het team van" goes on and is left alone. */
function isBareGroup(scan: PeopleScan, at: number): boolean {
  return scan.tokens[at + 1]?.norm !== 'van';
}

/** "wij (Meike en ik)" names who we are. */
function weAt(scan: PeopleScan, at: number): Who {
  const open = scan.tokens[at + 1]?.norm;
  const inner = open === '(' || open === ',' ? (personAt(scan, at + 2) ?? secondName(scan, at + 2)) : null;
  if (inner) {
    const all = withOthers(scan, inner);
    const close = scan.tokens[all.to]?.norm;
    if (all.people.length > 1 && (open === '(' ? close === ')' : close === ','))
      return who(scan, at, all.to + 1, 'people', all.people);
  }
  return who(scan, at, at + 1, 'we', []);
}

function who(scan: PeopleScan, from: number, to: number, kind: Who['kind'], people: readonly Person[]): Who {
  return { from, to, kind, people, receives: receivesAt(scan.tokens, from) };
}

function receivesAt(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  let before = at - 1;
  while (before > 0 && before > at - MOST_TITLES && isTitle(tokens[before])) before--;
  if (before > 0 && tokens[before]?.norm === '.' && NAME_TITLES.has(tokens[before - 1]?.norm ?? '')) before -= 2;
  const word = tokens[before];
  if (word?.norm === 'fyi' && tokens[at]?.word.role === 'sender') return false;
  if (word?.norm === ':' || word?.norm === '/')
    return before > 0 && /^(?:cc|fyi|info)$/.test(tokens[before - 1]?.norm ?? '');
  return word?.kind === 'word' && RECEIVER_WORDS.has(word.norm);
}

/** Whether more than one is meant: several people, or one "& co". */
export function isMany({ kind, people, to }: Who): boolean {
  return kind === 'people' && (people.length > 1 || (people.at(-1)?.to ?? to) < to);
}

/** Behind "& co", "en collega's", "c.s.": those who are meant with somebody and are nobody by name; the same position when they are not. */
function othersEnd({ tokens }: PeopleScan, at: number): number {
  const [link, others] = [tokens[at]?.norm ?? '', tokens[at + 1]];
  if (SHORT_OTHERS.has(link)) return at + 1;
  if (AND.has(link) && BEFORE_TEAM.has(others?.norm ?? '') && TEAMS.has(tokens[at + 2]?.norm ?? '')) return at + 3;
  if (!AND.has(link) || !OTHERS.has(others?.norm ?? '') || COMPANY_FORMS.has(tokens[at + 2]?.norm ?? '')) return at;
  // "Bas en Co" may be two people.
  return others?.capital && others.norm === 'co' && link !== '&' ? at : at + 2;
}

/** Adds "en Anouk", "+ Gijs", "& Mo", ", Bas en Inge", "samen met Bas". */
function withOthers(scan: PeopleScan, first: Person): Who {
  const people = [first];
  let to = first.to;
  while (people.length < MOST_PEOPLE) {
    const rest = othersEnd(scan, to);
    if (rest > to) return who(scan, first.from, rest, 'people', people);
    const next = nextPerson(scan, to, first.from);
    if (!next) break;
    people.push(next);
    to = next.to;
  }
  return who(scan, first.from, to, 'people', people);
}

/** "Jan belt Piet en Inge maakt …": a singular verb behind the second name begins a sentence of its own. */
function startsOwnSentence(scan: PeopleScan, at: number, first: number): boolean {
  const before = scan.tokens[first - 1];
  if (before?.kind !== 'word') return false;
  const next = personAt(scan, at);
  return next !== null && scan.tokens[next.to]?.word.verb?.form === 'third';
}

function nextPerson(scan: PeopleScan, at: number, first: number): Person | null {
  const { tokens } = scan;
  if (tokens[at]?.kind === 'mention' && tokens[at - 1]?.kind === 'mention') return personAt(scan, at);
  if (tokens[at]?.norm === '@' && tokens[first]?.norm === '@') return personAt(scan, at);
  const link = tokens[at]?.norm ?? '';
  if (link === 'en' && startsOwnSentence(scan, at + 1, first)) return null;
  if (AND.has(link)) return personAt(scan, at + 1) ?? andMe(scan, at + 1, first) ?? secondName(scan, at + 1, link);
  return link === ',' ? enumerated(scan, at) : besidesAt(scan, at, link);
}

/** "(voorbereid) door Bas en mij". */
function andMe({ tokens }: PeopleScan, at: number, first: number): Person | null {
  const isMe = tokens[at]?.word.role === 'receiving sender' && tokens[first - 1]?.norm === 'door';
  return isMe ? { from: at, to: at + 1, ref: { kind: 'sender' }, sure: true } : null;
}

/** "Bas/Inge", "Bas samen met Inge", two mentions with a slash between them. */
function besidesAt(scan: PeopleScan, at: number, link: string): Person | null {
  const [before, next] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (link === '/' && before?.kind === 'mention' && next?.kind === 'mention') return personAt(scan, at + 1);
  if (link === '/' && !scan.tokens[at]?.spaced) return personAt(scan, at + 1) ?? secondName(scan, at + 1, link);
  return link === 'samen' && scan.tokens[at + 1]?.norm === 'met' ? personAt(scan, at + 2) : null;
}

/** ", Inge" where "en" or more names follow. */
function enumerated(scan: PeopleScan, at: number): Person | null {
  const further = personAt(scan, at + 1);
  if (!further) return null;
  const behind = scan.tokens[further.to]?.norm ?? '';
  return (AND.has(behind) || behind === ',') && (behind !== ',' || endsAsList(scan, further.to)) ? further : null;
}

const AND = new Set(['en', 'and', 'en/of', '+', '&']);
const MOST_PEOPLE = 60;
const LONGEST_LIST = 12;

/** Whether ", Bas, Inge en Mo" comes to an "en" before long. */
function endsAsList(scan: PeopleScan, from: number): boolean {
  let at = from;
  for (let count = 0; count < LONGEST_LIST; count++) {
    const link = scan.tokens[at]?.norm ?? '';
    const next = personAt(scan, at + 1);
    if (!next) return false;
    if (AND.has(link)) return true;
    if (link !== ',') return false;
    at = next.to;
  }
  return false;
}

/** A mention, the sender or a name. The bot is nobody. */
function personAt(scan: PeopleScan, at: number): Person | null {
  const token = scan.tokens[at];
  if (!token || token.quoted) return null;
  if (token.kind === 'mention') return mentioned(token, at);
  if (token.norm === '@' && token.kind === 'mark') {
    const name = scan.tokens[at + 1]?.spaced ? null : typedMention(scan, at + 1);
    return name && { ...name, from: at, sure: true };
  }
  if (token.kind !== 'word' || scan.taken[at]) return null;
  const { role } = token.word;
  if (role === 'sender') return { from: at, to: at + 1, ref: { kind: 'sender' }, sure: true };
  const name = role === 'title' || token.norm === 'de' ? titled(scan, at) : null;
  return name ?? nameAt(scan, at, false);
}

function mentioned(token: Token, at: number): Person | null {
  const { mention } = token;
  if (!mention || isBot(mention)) return null;
  return { from: at, to: at + 1, ref: { kind: 'mention', name: mention.name, id: mention.id }, sure: true };
}

/** The bot itself, or another one that is called so: "Action bot" in one word. People have more than one name. */
function isBot({ id, name }: Mention): boolean {
  return id.startsWith('28:') || /^\p{L}{3,}bot$/iu.test(name);
}

/** "wethouder drs. De Vries": nobody has more. */
const MOST_TITLES = 4;

function isTitle(token: Token | undefined): boolean {
  return token?.kind === 'word' && NAME_TITLES.has(token.norm);
}

/** "mevrouw De Vries", "de heer Jansen", "dhr. Jansen": the title is no part of the name. */
function titled(scan: PeopleScan, at: number, left = MOST_TITLES): Person | null {
  const { tokens } = scan;
  const title = tokens[at]?.norm === 'de' && tokens[at + 1]?.norm === 'heer' ? at + 1 : at;
  if (!NAME_TITLES.has(tokens[title]?.norm ?? '')) return null;
  const next = tokens[title + 1]?.norm === '.' ? title + 2 : title + 1;
  const further = left > 1 ? titled(scan, next, left - 1) : null;
  const name = further ?? nameBehindTitle(scan, next, tokens[title]?.norm ?? '');
  return name && { ...name, from: at };
}
