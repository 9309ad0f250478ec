import type { Token } from '../text/token';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { NAME_LINKS } from '../vocabulary/nl-names';
import { YOU_WORDS } from '../vocabulary/nl-people';
import { wordSet } from '../vocabulary/phrase-list';
import { asksForPerson } from './name-places';
import { isGivenName, isOrdinaryWord, isPlainName, type PeopleScan, startsSentence } from './people-scan';
import { ends, isActive, isFiniteVerb, OBJECT } from './place';
import { initialsInField, linkedSurnameEnd, smallSurnameEnd } from './surnames';
import { couldBeName, couldBeSmallName } from './unknown-names';

/**
 * The position behind a name typed without a capital; the same position when there is none. A given name that is no
 * word is a name wherever it stands: "femke", "joost-jan". One that is a word too needs a place where only a person
 * can stand: "floor doet dat", "actie storm:", but "floor 3" and "mei wordt druk".
 */
export function smallNameEnd(scan: PeopleScan, at: number, certain: boolean): number {
  const token = scan.tokens[at];
  if (!token) return at;
  if (!isGivenName(scan, token)) return opensPair(scan, at) ? at + 1 : withoutGivenName(scan, at);
  if (NAME_LINKS.has(token.norm)) return at;
  const to = smallSurnameEnd(scan, at + 1);
  return certain || !isOrdinaryWord(token.norm) || isPersonHere(scan, at, to) ? to : at;
}

/** "romaysa & thijs regelen dat": nobody has heard of the first, but the verb is of both. */
function opensPair(scan: PeopleScan, at: number): boolean {
  const { tokens } = scan;
  const [token, link, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token || !link || !/^(?:en|&|\+)$/.test(link.norm) || !startsSentence(tokens, at)) return false;
  return isPlainName(scan, other) && isPluralVerb(tokens[at + 3]) && couldBeSmallName(token);
}

/** "zaal boeken → b. stam", "van der wal moet …", "vd laan: …": a surname with an initial, or with its verb. */
function withoutGivenName(scan: PeopleScan, at: number): number {
  if (scan.tokens[at + 1]?.norm === '.') return initialsInField(scan, at);
  const to = linkedSurnameEnd(scan, at);
  if (to === at || !startsSentence(scan.tokens, at)) return at;
  const next = scan.tokens[to];
  return next && (next.norm === ':' || isFiniteVerb(next)) ? to : at;
}

/** A name that is a word as well, where only a person can stand; "max 3" is a number of things. */
function isPersonHere(scan: PeopleScan, at: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens[to];
  if (next?.kind === 'number' || next?.word.date.nl?.is === 'number') return false;
  if (opensField(tokens, at, to)) return true;
  const token = tokens[at];
  if (!token || token.word.language !== null || token.word.verb !== null || SAID.has(token.norm)) return false;
  if (isNoun(tokens[at - 1])) return false;
  // "schade door storm": what did it may be no person.
  if (tokens[at - 1]?.norm === 'door' && ends(next)) return false;
  return (
    asksAtOnce(tokens, at, to) ||
    setsOut(tokens, at, to) ||
    closesField(tokens, at, next) ||
    opensRow(scan, at, to) ||
    (asksForPerson(scan, at, to) && !isWeather(tokens, to)) ||
    (scan.known.has(token.norm) && standsApart(tokens, at, next))
  );
}

/** "jo, kun je …" greets, and "kay, doe maar" agrees. */
const SAID = wordSet('jo joe joes kay');

/** "de storm", "rode roos": a word behind which no name stands makes a noun of it. */
function isNoun(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const { verb, isModal, isStative } = before.word;
  return !(verb || isModal || isStative || BEFORE_NAME.has(before.norm) || OPENING_GREETINGS.has(before.norm));
}

const BEFORE_NAME = wordSet(
  'en of maar dus want dat als zodra dan door van aan voor vr met samen ook ok oke ja nee gevraagd actie aktie todo ap actiepunt taak klus punt wie',
);

/** "storm zorgt voor overlast": with nothing in particular behind the preposition it is no work of anybody. */
function isWeather(tokens: readonly Token[], to: number): boolean {
  const [verb, link, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (verb?.word.verb?.form !== 'third' || !VAGUE.has(link?.norm ?? '')) return false;
  return !OBJECT.has(behind?.norm ?? '');
}

const VAGUE = wordSet('voor op tot naar aan in over met veel weer flink');

/** "roos kun jij …", "hoi floor stuur jij …". */
function asksAtOnce(tokens: readonly Token[], at: number, to: number): boolean {
  const [verb, you] = [tokens[to], tokens[to + 1]?.norm ?? ''];
  if (!verb || !isFiniteVerb(verb) || !(you === 'jij' || (verb.word.isModal && YOU_WORDS.has(you)))) return false;
  return startsSentence(tokens, at) || OPENING_GREETINGS.has(tokens[at - 1]?.norm ?? '');
}

/** "mark gaat de zaal boeken"; "storm gaat liggen" has no object. */
function setsOut(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.norm !== 'gaat' || !startsSentence(tokens, at)) return false;
  return tokens.slice(to + 1, to + 5).some(({ norm }) => OBJECT.has(norm)) && isActive(tokens, to + 1);
}

/** "wil: lunchpakketten bestellen": a colon at the beginning of a line, and work behind it. */
function opensField(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.norm !== ':' || !opensLine(tokens, at)) return false;
  const isMonth = tokens[at]?.word.date.nl?.is === 'month';
  if (isMonth && (tokens[at]?.norm !== 'jan' || tokens.some((_, i) => i !== at && isMonthHeading(tokens, i))))
    return false;
  return hasInfinitive(tokens, to + 1);
}

/** "feb: …": beside it "jan: …" is a month too. */
function isMonthHeading(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.norm === ':' && tokens[at]?.word.date.nl?.is === 'month';
}

/** "zaal boeken (roos)", "zaal boeken → roos, 3 mei", "zaal boeken - roos": who does it, behind the work. */
function closesField(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const mark = tokens[at - 1]?.norm ?? '';
  if (!(mark === '(' || mark === '→' || (mark === '-' && tokens[at]?.spaced)) || !ends(next)) return false;
  const before = tokens[at - 2];
  return before?.word.verb?.form === 'infinitive';
}

/** "- roos flyers bijbestellen" where another line opens with somebody: each line opens with who does it. */
function opensRow(scan: PeopleScan, at: number, to: number): boolean {
  const { tokens } = scan;
  if (!opensLine(tokens, at) || tokens[to]?.kind !== 'word' || !hasInfinitive(tokens, to + 1)) return false;
  return tokens.some((token, i) => i !== at && isPlainName(scan, token) && opensLine(tokens, i));
}

function opensLine(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === 'break') return true;
  if (before.kind !== 'mark' || !/^[-*•·+.)\]]$/.test(before.norm)) return false;
  const label = tokens[at - 2];
  const isLabel = label?.kind === 'number' || (label?.kind === 'word' && label.norm.length === 1);
  const bullet = isLabel ? at - 2 : at - 1;
  return bullet === 0 || tokens[bullet - 1]?.kind === 'break' || before.norm === ']';
}

const LONGEST_LINE = 24;

function hasInfinitive(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_LINE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return false;
    if (token.word.verb?.form === 'infinitive') return true;
  }
  return false;
}

/** "roos, …", "… updaten roos", "dan belt roos": enough for somebody of the programme. */
function standsApart(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 1];
  if (startsSentence(tokens, at) && (next?.norm === ':' || next?.norm === ',')) return true;
  const form = before?.word.verb?.form;
  if (form === 'third' || (form === 'infinitive' && ends(next))) return true;
  return before?.kind === 'mark' && /^[:,;|→()@/-]$/.test(before.norm) && ends(next);
}

/** "femke & romaysa regelen dat", "kees en roos: zaal boeken": who stands beside somebody before the verb of both. */
export function isPartner(scan: PeopleScan, at: number): boolean {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (!token || scan.taken[at] || token.word.language !== null) return false;
  const isName = isGivenName(scan, token);
  if (!(isName || (token.capital ? couldBeName(token) : couldBeSmallName(token)))) return false;
  return isPluralVerb(next) || (isName && !token.word.verb && (next?.norm === ':' || ends(next)));
}

function isPluralVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.norm.endsWith('n')) return false;
  return token.word.isModal || token.word.isStative || token.word.verb?.form === 'infinitive';
}
