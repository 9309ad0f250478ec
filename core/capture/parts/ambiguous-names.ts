import type { Token } from '../text/token';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { MARKS, YOU_WORDS } from '../vocabulary/nl-people';
import { wordSet } from '../vocabulary/phrase-list';
import { asksForPerson } from './name-places';
import { isPlainName, type PeopleScan, startsSentence } from './people-scan';
import { ends, isActive, isFiniteVerb, OBJECT } from './place';

/** Whether a name in small letters that is a word as well stands where only a person can; "max 3" is a number of things. */
export function isPersonHere(scan: PeopleScan, at: number, to: number): boolean {
  const { tokens } = scan;
  const [token, next] = [tokens[at], tokens[to]];
  if (!token || next?.kind === 'number' || next?.word.date.nl?.is === 'number') return false;
  if (opensField(scan, at, to) || isCalled(tokens, at, to) || fillsField(tokens, at, next)) return true;
  // "mei lin stuurt …": with the rest of the name behind it.
  const isSmallWord = token.word.language !== null && to === at + 1;
  if (isSmallWord || token.word.verb !== null || SAID.has(token.norm)) return false;
  if (isNoun(tokens[at - 1])) return false;
  // "schade door storm": what did it may be no person.
  if (tokens[at - 1]?.norm === 'door' && ends(next)) return false;
  return (
    setsOut(tokens, at, to) ||
    closesField(tokens, at, next) ||
    opensRow(scan, at, to) ||
    (asksForPerson(scan, at, to) && !isWeather(scan, to)) ||
    (scan.known.has(token.norm) && standsApart(tokens, at, next))
  );
}

/** "jo, kun je …" greets, and "kay, doe maar" agrees. */
const SAID = wordSet('jo joe joes kay');

/** "de storm", "rode roos": a word behind which no name stands makes a noun of it. */
function isNoun(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false;
  const { verb, isModal, isStative } = before.word;
  if (verb || isModal || isStative || OPENING_GREETINGS.has(before.norm)) return false;
  return !(BEFORE_NAME.has(before.norm) || MARKS.has(before.norm));
}

const BEFORE_NAME = wordSet(
  'en and of maar dus want dat als zodra dan door van aan voor vr met samen ook ok oke ja nee gevraagd wie',
);

/** "storm zorgt voor overlast": with nothing in particular behind the preposition it is no work of anybody. */
function isWeather({ tokens, taken }: PeopleScan, to: number): boolean {
  const [verb, link, behind] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (verb?.word.verb?.form !== 'third' || !VAGUE.has(link?.norm ?? '')) return false;
  return !OBJECT.has(behind?.norm ?? '') && !taken[to + 1] && !taken[to + 2];
}

const VAGUE = wordSet('voor op tot naar aan in over met veel weer flink');

/** "roos kun jij …", "hoi floor stuur jij …", "wil, wil jij …". */
function isCalled(tokens: readonly Token[], at: number, to: number): boolean {
  const comma = tokens[to]?.norm === ',' ? 1 : 0;
  const [verb, you] = [tokens[to + comma], tokens[to + comma + 1]?.norm ?? ''];
  if (!verb || !isFiniteVerb(verb) || !(you === 'jij' || (verb.word.isModal && YOU_WORDS.has(you)))) return false;
  if (SAID.has(tokens[at]?.norm ?? '')) return false;
  return startsSentence(tokens, at) || OPENING_GREETINGS.has(tokens[at - 1]?.norm ?? '');
}

/** "mark gaat de zaal boeken", "iris werkt het plan uit"; "storm gaat liggen" has no object. */
function setsOut(tokens: readonly Token[], at: number, to: number): boolean {
  const verb = tokens[to];
  if (!verb?.word.isStative || !verb.norm.endsWith('t') || !startsSentence(tokens, at)) return false;
  if (verb.norm !== 'gaat') return verb.word.verb !== null && splits(tokens, to + 1);
  return tokens.slice(to + 1, to + 5).some(({ norm }) => OBJECT.has(norm)) && isActive(tokens, to + 1);
}

/** Whether a particle closes the clause, with something before it. */
function splits(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'word' && at < from + LONGEST_LINE) at++;
  return at > from + 1 && tokens[at - 1]?.word.isParticle === true && ends(tokens[at]);
}

/** "wil: lunchpakketten bestellen", "AP wil: …": a colon at the beginning of a line, and work or a day behind it. */
function opensField({ tokens, taken }: PeopleScan, at: number, to: number): boolean {
  if (tokens[to]?.norm !== ':') return false;
  if (MARKS.has(tokens[at - 1]?.norm ?? '')) return true;
  if (!opensLine(tokens, at)) return false;
  const { norm = '', word } = tokens[at] ?? {};
  if (word?.date.nl?.is === 'month' && (norm !== 'jan' || tokens.some((_, i) => i !== at && isMonthHeading(tokens, i))))
    return false;
  if (hasInfinitive(tokens, to + 1, to + LONGEST_LINE)) return true;
  // "roos:" above her own lines.
  if (tokens[to + 1]?.kind === 'break' && !HEADINGS.has(norm))
    return tokens[to + 2]?.kind === 'mark' && hasInfinitive(tokens, to + 2, to + LONGEST_LINE);
  return (
    !HEADINGS.has(norm) && word?.language === null && tokens[to + 1]?.kind === 'word' && hasDay(tokens, taken, to + 2)
  );
}

/** "job: vacature, 3 mei", "max: een uur": such a word says what stands behind it. */
const HEADINGS = wordSet('ad can co job joke joy max may roman storm ton toon');

function hasDay(tokens: readonly Token[], taken: Uint8Array, from: number): boolean {
  for (let at = from; at < from + LONGEST_LINE && tokens[at] && tokens[at]?.kind !== 'break'; at++)
    if (taken[at] === 1) return true;
  return false;
}

/** "feb: …": beside it "jan: …" is a month too. */
function isMonthHeading(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.norm === ':' && tokens[at]?.word.date.nl?.is === 'month';
}

/** "wie: wil", "| mark |": who it is, in a field for that or in a cell of its own. */
function fillsField(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 1];
  if (before?.norm === ':') return isBorder(next) && tokens[at - 2]?.word.ownerField !== null && at > 1;
  if (before?.norm !== '|' || tokens[at]?.word.date.nl !== undefined || tokens[at]?.norm === 'max') return false;
  return next?.norm === '|' || next === undefined || next.kind === 'break';
}

function isBorder(token: Token | undefined): boolean {
  return ends(token) || /^[-/|]$/.test(token?.norm ?? '');
}

/** "zaal boeken (roos)", "zaal boeken → roos, 3 mei", "zaal boeken / roos / 3 mei": who does it, behind the work. */
function closesField(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const mark = tokens[at - 1];
  if (!/^[(→:/|-]$/.test(mark?.norm ?? '') || !isBorder(next)) return false;
  if ((mark?.norm === '-' || mark?.norm === '/') && !(mark.spaced && tokens[at]?.spaced)) return false;
  if (MARKS.has(tokens[at - 2]?.norm ?? '')) return true;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST_LINE && tokens[from - 1]?.kind !== 'break') from--;
  return hasInfinitive(tokens, from, at - 1);
}

/** "- roos flyers bijbestellen" where another line opens with somebody: each line opens with who does it. */
function opensRow(scan: PeopleScan, at: number, to: number): boolean {
  const { tokens } = scan;
  const next = tokens[to];
  if (!opensLine(tokens, at) || !next) return false;
  // "inge - zaal" above "roos - catering".
  if (next.norm === '-' && next.spaced) return opensAnother(scan, at, '-');
  return next.kind === 'word' && hasInfinitive(tokens, to + 1, to + LONGEST_LINE) && opensAnother(scan, at, '');
}

/** Whether a line near by opens with somebody, and with this mark behind the name. */
export function opensAnother(scan: PeopleScan, at: number, mark: ':' | '-' | ''): boolean {
  const { tokens } = scan;
  for (let i = Math.max(0, at - NEAR); i < at + NEAR && i < tokens.length; i++) {
    if (i === at || (mark !== '' && tokens[i + 1]?.norm !== mark)) continue;
    if (opensLine(tokens, i) && isPlainName(scan, tokens[i])) return true;
  }
  return false;
}

const NEAR = 60;

/** Whether a word opens its line, behind a bullet or a number or at once. */
export function opensLine(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === 'break') return true;
  if (before.kind !== 'mark' || !/^[-*•·»+.)\]]$/.test(before.norm)) return false;
  const label = tokens[at - 2];
  const isLabel = label?.kind === 'number' || (label?.kind === 'word' && label.norm.length === 1);
  const bullet = isLabel ? at - 2 : at - 1;
  return bullet === 0 || tokens[bullet - 1]?.kind === 'break' || before.norm === ']';
}

export const LONGEST_LINE = 24;

/** Whether an infinitive stands between two places, in the same line. */
export function hasInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
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
