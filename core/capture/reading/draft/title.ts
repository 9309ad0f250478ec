import type { CuedDate } from '../../dates/cues';
import type { Who } from '../../parts/find-people';
import { inRange } from '../../text/in-range';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { wordSet } from '../../vocabulary/phrase-list';
import { isParticiple, verbForm } from '../../vocabulary/verbs';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Item } from '../clauses/item';
import { fillerAt } from '../clauses/items';
import { DATE, PRIORITY, type Scan } from '../clauses/scan';
import { isDenied } from '../due/due-score';
import { dropItem, leave, mergeTe, type Piece, placeVerbs, verbsToMove } from './title-verbs';

/** What leaves the title because it is shown as a part of its own. */
export interface LeftOut {
  readonly dates: readonly CuedDate[];
  readonly whos: readonly Who[];
}

/**
 * Makes the title of an action from its clauses: the task in infinitive style, without what is shown elsewhere
 * (conventions §2). `meant` looks up the clause that a leading "het" or "ze" stands for, if any.
 */
export function titleOf(
  scan: Scan,
  readings: readonly ClauseReading[],
  leftOut: LeftOut,
  meant: () => ClauseReading | null,
): string {
  const parts = readings.map((reading, i) => partOf(scan, reading, leftOut, i === 0 ? meant : NOTHING_MEANT));
  return finish(parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part !== '').join(', '));
}

const NOTHING_MEANT = () => null;

function partOf(scan: Scan, reading: ClauseReading, leftOut: LeftOut, meant: () => ClauseReading | null): string {
  const { items, clause } = reading;
  const dropped = droppedTokens(scan, clause.from, clause.to, leftOut);
  for (let i = reading.verb < 0 ? reading.start : Math.min(reading.start, reading.verb); i < items.length; i++)
    if (isSubject(items, i, reading)) dropItem(dropped, clause.from, items[i]);
  const verbs = verbsToMove(reading, dropped, clause.from);
  const pieces: Piece[] = [];
  for (let at = beginOf(scan, reading); at < clause.to; at++) {
    const token = scan.tokens[at];
    if (reading.named?.at === at) pieces.push({ at: -1, text: reading.named.name, glued: false });
    else if (token && !dropped[at - clause.from]) pieces.push({ at, text: token.text, glued: !token.spaced });
  }
  const pronoun = pronounLength(scan, pieces);
  const isLeftOut = pieces.length === 0 ? verbs.length > 0 : isOnlyVerb(scan, reading, pieces);
  const thing = pronoun > 0 || isLeftOut ? meant() : null;
  const object = thing ? lowered(partOf(scan, thing, leftOut, NOTHING_MEANT)) : '';
  // Before every token, so that the verbs find their places among the rest.
  const named = object === '' ? inFull(scan, pieces) : withObject(scan, pieces, object, pronoun);
  return joined(placeVerbs(mergeTe(named, scan, reading), verbs, scan));
}

/** "Inge, graag nasturen": the infinitive and nothing else. */
function isOnlyVerb(scan: Scan, { kind }: ClauseReading, pieces: readonly Piece[]): boolean {
  const [only, more] = pieces;
  return kind === 'infinitive' && !more && scan.tokens[only?.at ?? -1]?.word.verb?.form === 'infinitive';
}

function withObject(scan: Scan, pieces: readonly Piece[], text: string, pronoun: number): readonly Piece[] {
  const object = { at: -1, text, glued: false };
  const [first, ...rest] = pieces;
  const norm = scan.tokens[first?.at ?? -1]?.norm ?? '';
  const bare = { ...object, text: text.replace(/^(?:de|het|een|die) /, '') };
  if (first && ANOTHER.has(norm)) return [first, bare, ...rest];
  if (norm === 'een' && rest[0]) return [rest[0], bare, ...rest.slice(1)];
  const whole = isSplit(scan, pieces) ? norm + rest[0]?.text : norm;
  const preposition = ABOUT_IT.has(whole) ? `${whole.replace(FROM_THERE, '')} ` : '';
  return [{ ...object, text: preposition + text }, ...pieces.slice(pronoun)];
}

/** "m" without what it stands for is "hem". */
function inFull(scan: Scan, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first && isSplit(scan, pieces)) return [{ ...first, text: first.text + rest[0]?.text, glued: false }];
  return first && IM.has(scan.tokens[first.at]?.norm ?? '')
    ? [{ ...first, text: 'hem', glued: false }, ...rest]
    : pieces;
}

/** "Bas kijkt er vrijdag naar": without the day both halves of "ernaar" are all that is left. */
function isSplit(scan: Scan, pieces: readonly Piece[]): boolean {
  const [first, second] = pieces;
  if (pieces.length !== 2 || !first || !second) return false;
  return THERE.has(scan.tokens[first.at]?.norm ?? '') && ABOUT.has(scan.tokens[second.at]?.norm ?? '');
}

const ABOUT = wordSet('naar over');
const THERE = wordSet('er daar hier');

/** "kijk jij ernaar": the word holds its preposition. */
const ABOUT_IT = wordSet('ernaar daarnaar hiernaar erover daarover hierover erin daarin erop daarop hierop');
const FROM_THERE = /^(?:er|daar|hier)/;
const ANOTHER = wordSet('nieuwe andere tweede derde');
/** "Inge checkt dat de stoelen er staan": here "dat" opens a clause. */
const OPENS_CLAUSE = wordSet(
  "de het een 't t alle alles er ik je jij u hij zij ze wij we jullie iedereen niemand deze die dit",
);
const IM = wordSet("m 'm");
const ALWAYS_PRONOUNS = wordSet("hem ze m 'm them it");
const PRONOUNS = wordSet("het die dit dat deze t 't");
const RECEIVERS = wordSet('haar hem hun');
const ONE_OF_THEM = wordSet('een nieuwe paar');

/** "Bas stuurt haar die toe", "regel jij er een", "een nieuwe". */
function isPair(norm: string, behind: string, length: number): boolean {
  if (RECEIVERS.has(norm)) return PRONOUNS.has(behind);
  return norm === 'er' ? ONE_OF_THEM.has(behind) && length < 4 : norm === 'een' && ANOTHER.has(behind) && length === 2;
}

/** How many words at the beginning stand for a thing: "ze in het dashboard" opens with one, "het plan" with an article. */
function pronounLength(scan: Scan, pieces: readonly Piece[]): number {
  const [first, next] = pieces;
  const norm = scan.tokens[first?.at ?? -1]?.norm ?? '';
  const behind = scan.tokens[next?.at ?? -1]?.norm ?? '';
  if (isPair(norm, behind, pieces.length)) return 2;
  if (isSplit(scan, pieces)) return 2;
  if (ALWAYS_PRONOUNS.has(norm) || ABOUT_IT.has(norm) || (ANOTHER.has(norm) && !next)) return 1;
  if (!first || !PRONOUNS.has(norm) || (norm === 'dat' && OPENS_CLAUSE.has(behind))) return 0;
  const alone = !next || next.at > first.at + 1 || isFunctionWord(behind) || isParticiple(behind);
  // "Die vragen over de zaal": here a noun.
  const isVerb = verbForm(behind)?.form === 'infinitive' && !(behind === 'vragen' && pieces.length > 2);
  return alone || isVerb ? 1 : 0;
}

/** An object goes into the title in small letters, unless it begins with an abbreviation or a name. */
function lowered(text: string): string {
  const second = text[1] ?? '';
  return second === second.toLowerCase() ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Where the task begins, with the quotation mark or bracket that may stand before it. */
function beginOf(scan: Scan, reading: ClauseReading): number {
  const { items, clause, start, verb } = reading;
  const first = items[start]?.at ?? clause.to;
  let at = verb >= 0 ? Math.min(first, items[verb]?.to ?? first) : first;
  if (start > 0) return at;
  while (at > clause.from && opensQuote(scan, at - 1) && !scan.tokens[at]?.spaced) at--;
  return at;
}

function opensQuote(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token?.kind === 'mark' && /^["“‘(]$/.test(token.norm);
}

/** "kun jij": the one addressed and the verb beside them are no part of the task. */
function isSubject(items: readonly Item[], at: number, reading: ClauseReading): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.who)
    return (
      item.who === reading.who ||
      (item.who.kind === 'you' && at <= reading.start + 1) ||
      (EVERYBODY.has(item.norm) && at <= reading.start + 1 && !OF_CLAUSE.has(items[at - 1]?.norm ?? ''))
    );
  if (!reading.who || !item.word.isModal) return false;
  return items[at + 1]?.who === reading.who || (at > 0 && items[at - 1]?.who === reading.who);
}

const EVERYBODY = wordSet('allemaal allen iedereen');
const OF_CLAUSE = wordSet('dat of');

const TITLE_MARKS = new Set([...'"“”„\'’%&+/=€$§°()[]@.,:-']);

/** Which tokens of a clause leave the title, counted from the beginning of the clause. */
function droppedTokens(scan: Scan, from: number, to: number, leftOut: LeftOut): boolean[] {
  const dropped: boolean[] = [];
  for (let at = from; at < to; at++) dropped.push(isOutside(scan, at));
  for (const date of leftOut.dates)
    leave(dropped, (isDenied(scan, date) || isLedByFor(scan, date) ? date.from - 1 : date.from) - from, date.to - from);
  for (const who of inRange(scan.people, from, to))
    if (isReplaced(scan, who)) leave(dropped, who.from - 1 - from, who.to - from);
  for (const who of leftOut.whos) leave(dropped, whoFrom(scan, who) - from, who.to - from);
  for (let at = from; at < to; at++) {
    const filler = scan.inside[at] ? null : fillerAt(scan, at, at === from);
    if (filler && filler.to <= to && !(at === to - 1 && scan.tokens[at]?.word.isParticle))
      leave(dropped, at - from, filler.to - from);
  }
  return dropped;
}

/** "Book the room for Friday": without its day the word leads nowhere. */
function isLedByFor({ language, tokens }: Scan, { from }: CuedDate): boolean {
  return language === 'en' && tokens[from - 1]?.norm === 'for';
}

/** "Sanne regelt de zaal ipv Inge": who does not do it after all. */
function isReplaced(scan: Scan, { kind, from }: Who): boolean {
  return kind === 'people' && /^i\.?p\.?v\.?$/.test(scan.tokens[from - 1]?.norm ?? '');
}

/** A hashtag, a priority, or a mark that no title has. */
function isOutside(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (scan.inside[at] === PRIORITY || token?.kind === 'hashtag') return true;
  if (SOON.has(token?.norm ?? '')) return true;
  if (token?.norm === 'zo') return isSoon(scan, at);
  if (token?.norm === 'pas') return isNotBefore(scan, at);
  return token?.kind === 'mark' && !TITLE_MARKS.has(token.norm) && !EMOJI.test(token.norm);
}

const SOON = wordSet('straks zometeen dadelijk');
const SO_MUCH = wordSet('snel spoedig goed veel vroeg ver lang kort volledig mogelijk min weinig compleet duidelijk');

/** "Ik stuur zo de notulen", right behind the verb: soon; "zo goed mogelijk" is how. */
function isSoon(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]?.word;
  const behindVerb = before?.verb?.form === 'stem' || before?.isModal === true || before?.role === 'sender';
  return behindVerb && !SO_MUCH.has(scan.tokens[at + 1]?.norm ?? '');
}

/** "Ik haal de flyers pas maandag op"; in "de (nieuwe) pas maandag ophalen" it is a thing. */
function isNotBefore({ tokens, inside }: Scan, at: number): boolean {
  if (inside[at - 1] === DATE) return true;
  const [article = '', before = ''] = [at - 2, at - 1].map((i) => tokens[i]?.norm);
  const isThing = LEADING.has(before) || (LEADING.has(article) && before.endsWith('e'));
  return inside[at + 1] === DATE && !isThing;
}

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)$/u;

/** The owner goes with the word that says so: "van Loes" in "reactie van Loes", "samen met Bas". */
function whoFrom(scan: Scan, who: Who): number {
  if (who.from === 0) return 0;
  const before = scan.tokens[who.from - 1]?.norm;
  if (before === 'met' && who.from > 1 && scan.tokens[who.from - 2]?.norm === 'samen') return who.from - 2;
  return who.receives && /^(?:van|from|door|by)$/.test(before ?? '') ? who.from - 1 : who.from;
}

function joined(pieces: readonly Piece[]): string {
  let text = '';
  let previous = -2;
  for (const piece of pieces) {
    text += text === '' || (piece.glued && piece.at === previous + 1) ? piece.text : ` ${piece.text}`;
    previous = piece.at;
  }
  return text;
}

const LEADING = wordSet(
  "allebei de het een 't t der den jullie je jouw uw onze mijn er te om dat of en the a an your my our to",
);
const EDGE = new Set([...' ,.;:!?-–—|→&+*•/=']);

/** Words that say nothing of what is to be done. */
const EMPTY = wordSet(
  "doen maken in orde regelen oppakken pakken fixen afhandelen uitzoeken nakijken kijken checken overnemen opnemen trekken nemen zorgen het dat dit die deze hem haar ze t 't m 'm er",
  'hier daar ermee ernaar eraan ervoor daarvoor daarnaar zelf ook wel allemaal samen ff even trouwens overigens nvm idd inderdaad alles iets wat zo straks morgen niks',
);

/** Whether a title says only that something will be done: "Doen", "Trouwens doen", "Uitzoeken". */
export function saysNothing(title: string): boolean {
  for (let from = 0; ; ) {
    const space = title.indexOf(' ', from);
    const word = title.slice(from, space < 0 ? title.length : space);
    if (!EMPTY.has(word.toLowerCase())) return false;
    if (space < 0) return true;
    from = space + 1;
  }
}

const ARTICLE = /^(?:de|het|een|alle|onze) /;
const HAS_MARK = /[,.;:!?()]/;

const WIDE = /[\u2000-\uffff]/;
const OUTER_EMOJI =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F ])+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F ])+$/gu;

/** A capital, no loose punctuation at the ends, no leading article. */
function finish(text: string): string {
  const tight = HAS_MARK.test(text) ? text.replace(/ ([,.;:!?)])/g, '$1').replace(/\( /g, '(') : text;
  let title = trimMarks(WIDE.test(tight) ? tight.replace(OUTER_EMOJI, '') : tight);
  for (;;) {
    const space = title.indexOf(' ');
    const first = title.slice(0, space).toLowerCase();
    const isTogether = first === 'samen' && ARTICLE.test(title.slice(space + 1));
    if (space < 0 || !(LEADING.has(first) || isTogether)) break;
    title = trimMarks(title.slice(space + 1));
  }
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.has(text[from] ?? '')) from++;
  while (to > from && EDGE.has(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}
