import type { Token } from '../text/token';
import { EN_MODALS, EN_VERBS } from '../vocabulary/en-sentences';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { ASK_NOUNS, CONDITION_WORDS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import { isParticiple } from '../vocabulary/verbs';
import { isGivenName, type PeopleScan, startsSentence } from './people-scan';
import { couldBeName } from './unknown-names';

/** Where a word stands: its tokens `at` up to but not including `to`. */
interface Place {
  readonly scan: PeopleScan;
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly to: number;
  readonly before: string;
  readonly next: string;
  /** Whether it opens its sentence, where a capital says nothing. */
  readonly opens: boolean;
}

/**
 * Whether only a person can stand here, so that a word with a capital is a name even if nobody has heard of it.
 * Names are an open class: what tells them is their place, not a list.
 */
export function asksForPerson(scan: PeopleScan, at: number, to: number): boolean {
  const { tokens } = scan;
  const place: Place = {
    scan,
    tokens,
    at,
    to,
    before: tokens[at - 1]?.norm ?? '',
    next: tokens[to]?.norm ?? '',
    opens: startsSentence(tokens, at),
  };
  return place.opens ? OPENING_PLACES.some((fits) => fits(place)) : INNER_PLACES.some((fits) => fits(place));
}

type Fits = (place: Place) => boolean;

const MARKS = wordSet(
  'actie todo to-do ap actiepunt taak klus opdracht werkpunt punt action task owner eigenaar trekker',
);
const FOR = wordSet('voor vr for tav t.a.v.');

/** "Actie Ties: …", "– actie Ties", "Punt voor Ties: …", "todo vr Ties: …", "Voor Ties: …". */
function isMarked({ tokens, at, before, next, to }: Place): boolean {
  const closes = /^[:→-]$/.test(next) || next === 'en' || next === '&' || next === '+' || ends(tokens[to]);
  if (!closes) return false;
  if (MARKS.has(before)) return true;
  if (!FOR.has(before)) return false;
  return MARKS.has(tokens[at - 2]?.norm ?? '') || (next === ':' && startsSentence(tokens, at - 1));
}

function ends(token: Token | undefined): boolean {
  return !token || token.kind === 'break' || /^[.,;!?)|]$/.test(token.norm);
}

const YOU = wordSet('jij je u you');
const RELYING = wordSet('reken vertrouw verwacht ga');

/** "Ties, wil je …", "Ties, jij zou …", "Ties, neem jij …", "Ties, plan het gesprek in", "Ties, ik reken erop dat …". */
function isCalled({ tokens, to, next }: Place): boolean {
  if (next !== ',') return false;
  const [first, second] = [tokens[to + 1], tokens[to + 2]];
  if (!first || !second) return false;
  if (YOU.has(first.norm)) return isFiniteVerb(second);
  if (YOU.has(second.norm)) return isFiniteVerb(first) && !isAboutThing(tokens, to);
  if (first.norm === 'ik') return RELYING.has(second.norm);
  return first.word.verb?.form === 'stem' && second.kind === 'word' && !first.word.isStative;
}

function isFiniteVerb({ word }: Token): boolean {
  return word.isModal || word.isStative || word.verb?.form === 'stem' || word.verb?.form === 'third';
}

/** "Banieren, regel jij die?": the thing itself stands in front. */
function isAboutThing(tokens: readonly Token[], to: number): boolean {
  const third = tokens[to + 3]?.norm ?? '';
  return (third === 'die' || third === 'deze') && /(?:en|s)$/.test(tokens[to - 1]?.norm ?? '');
}

/** "Hoi Ties, …", "Hi Ties wil je …". */
function isGreeted({ tokens, at, to, before, next }: Place): boolean {
  if (!OPENING_GREETINGS.has(before) || !startsSentence(tokens, at - 1)) return false;
  return /^[,!.]$/.test(next) || YOU.has(tokens[to + 1]?.norm ?? '');
}

/** "in mei belt Ties …", "Kan Ties …", "dan regelt Ties …": behind the finite verb in second place stands the subject. */
function isInverted({ scan, tokens, at, to }: Place): boolean {
  const verb = tokens[at - 1];
  if (!verb || tokens[to]?.kind === 'mark' || !isThird(verb)) return false;
  const from = clauseStart(tokens, at - 1);
  if (from === at - 1 && verb.word.isModal) return !INQUIRES.has(tokens[to]?.norm ?? '');
  if (from === at - 1) return isBehindCondition(tokens, from) || verb.norm === 'doet';
  const first = tokens[from];
  if (!first || !(opensAdverbial(first) || scan.taken[from])) return false;
  for (let i = from; i < at - 1; i++) if (tokens[i]?.capital && isGivenName(scan, tokens[i])) return false;
  return !tokens.slice(from, at - 1).some(({ word }) => word.isModal || word.verb?.form === 'third' || isSubject(word));
}

/** "Kan Zermelo ook roosters exporteren?" asks what a thing can do. */
const INQUIRES = wordSet('ook eigenlijk zomaar');

function isThird({ norm, word: { isModal, isStative, verb } }: Token): boolean {
  if (isModal) return true;
  if (isStative) return verb !== null && norm.endsWith('t');
  return verb?.form === 'third' || (verb?.form === 'stem' && norm.endsWith('t'));
}

function isSubject({ role }: Token['word']): boolean {
  return role === 'sender' || role === 'we' || role === 'you' || role === 'they' || role === 'group';
}

const ADVERBIAL = wordSet(
  'in op na voor uiterlijk tijdens bij tbv t.b.v. vanaf begin eind medio half halverwege per met volgens namens binnen over tegen om rond tot ',
  'dan daarna eerst vervolgens verder ook daarom hierna daarvoor straks dus nu ten samen tevens aansluitend tenslotte uiteindelijk later correctie ',
  'volgende volgend komende komend deze dit aanstaande vandaag morgen overmorgen vanmiddag vanavond elke iedere niet',
);

function opensAdverbial({ norm, kind, word }: Token): boolean {
  return ADVERBIAL.has(norm) || kind === 'number' || word.date.nl !== undefined;
}

/** "Zodra de cijfers er zijn, werkt Ties …". */
function isBehindCondition(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.norm !== ',') return false;
  return CONDITION_WORDS.has(tokens[clauseStart(tokens, from - 1)]?.norm ?? '');
}

const LONGEST_CLAUSE = 20;

function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE) {
    const before = tokens[from - 1];
    if (!before || before.kind === 'break' || (before.kind === 'mark' && before.norm !== '/')) break;
    from--;
  }
  return from;
}

/** "Ties zet …", "Ties moet … nalopen", "Ties is gevraagd om …", "Ties will draft …". */
function isSubjectOf(place: Place): boolean {
  const { tokens, to } = place;
  const verb = tokens[to];
  const behind = tokens[to + 1];
  if (verb?.kind !== 'word' || behind?.kind !== 'word') return false;
  if (isEnglishSubject(verb, behind)) return true;
  if (verb.norm === 'is') return behind.norm === 'gevraagd' || behind.norm === 'verzocht';
  if (verb.word.isStative) return !place.opens && isThird(verb);
  if (verb.word.isModal) return !isSubject(behind.word) && isActive(tokens, to + 1);
  // "Badges regelt Inge", "Brochure maakt Bas": the subject stands behind the verb.
  return isThird(verb) && !isSubject(behind.word) && !isGivenName(place.scan, behind);
}

function isEnglishSubject({ norm }: Token, behind: Token): boolean {
  if (EN_MODALS.has(norm)) return EN_VERBS.has(behind.norm);
  return norm.endsWith('s') && EN_VERBS.has(norm.slice(0, -1)) && ENGLISH_OBJECT.has(behind.norm);
}

const ENGLISH_OBJECT = wordSet('the a an to our all this these with up out in my your new');
const PASSIVE = wordSet('worden zijn komen blijven kunnen');

/** Whether an infinitive follows before the end of the clause, and it is not one of being. */
function isActive(tokens: readonly Token[], from: number): boolean {
  let works = false;
  for (let at = from; at < tokens.length && at < from + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'mark' && /^[.;!?]$/.test(token.norm))) break;
    if (PASSIVE.has(token.norm)) return false;
    if (token.word.verb?.form === 'infinitive' || isParticiple(token.norm)) works = true;
  }
  return works;
}

const ASKED = wordSet('gevraagd verzocht');
const ASKS = wordSet('vraag vraagt vragen vroeg verzoek verzoeken');

/** "ik heb Ties gevraagd om …", "vraag Ties om …", "aan Ties om … te", "laat Ties de flyer maken". */
function isAsked({ tokens, to, before, next }: Place): boolean {
  if (ASKED.has(next) || (ASKED.has(before) && next === 'om')) return true;
  if (next === 'om' || next === 'of') return ASKS.has(before) || before === 'aan';
  return (before === 'laat' || before === 'laten') && tokens[to]?.kind === 'word';
}

const AGREED = wordSet('is wordt afgesproken besloten afspreken erop ervan fijn graag willen wil');

/** "afgesproken is dat Ties de deelnemers belt". */
function isInThatClause({ tokens, at, to, before }: Place): boolean {
  if (before !== 'dat' || !AGREED.has(tokens[at - 2]?.norm ?? '')) return false;
  for (let i = to; i < to + LONGEST_CLAUSE && tokens[i]?.kind !== 'break' && tokens[i]; i++) {
    const { verb, isStative } = tokens[i]?.word ?? { verb: null, isStative: true };
    if (verb && verb.form !== 'participle' && !isStative) return true;
  }
  return false;
}

const TAKEN_ON = wordSet(
  'opgepakt uitgevoerd gedaan geregeld uitgewerkt afgehandeld opgesteld aangeleverd nagekeken voorbereid bijgewerkt getrokken geschreven nagelopen',
);

/** "wordt door Ties opgepakt", "opstellen door Ties"; a caterer does what is "verzorgd". */
function isDoneBy({ tokens, to, before, next }: Place): boolean {
  return (before === 'door' || before === 'by') && (TAKEN_ON.has(next) || ends(tokens[to]));
}

const OBJECT = wordSet('dat de het een');

/** "Graag reactie van Ties op …", "Ik wil … van Ties de kostenraming", "Ik wil van Ties dat ze …". */
function isWantedFrom({ tokens, at, before, next }: Place): boolean {
  if (before !== 'van') return false;
  if (ASK_NOUNS.has(tokens[at - 2]?.norm ?? '')) return true;
  const from = clauseStart(tokens, at);
  return OBJECT.has(next) && tokens[from]?.norm === 'ik' && /^wil/.test(tokens[from + 1]?.norm ?? '');
}

const AND = wordSet('en and + & /');

/** "Ties en Nynke", "Ties/Mila", "Ties en Mila boeken …". */
function isPaired({ scan, tokens, to, next }: Place): boolean {
  const other = tokens[to + 1];
  if (!AND.has(next) || !other) return false;
  if (other.word.role === 'sender' && next === 'en') return true;
  if (!other.capital || other.kind !== 'word') return false;
  if (isGivenName(scan, other)) return true;
  return couldBeName(other) && tokens[to + 2]?.word.verb?.form === 'infinitive';
}

/** "samen met Ties schrijf ik …". */
function isTogether({ tokens, at, before, to }: Place): boolean {
  return before === 'met' && tokens[at - 2]?.norm === 'samen' && tokens[to + 1]?.word.role === 'sender';
}

/** "Ties | sprekerslijst | wk 41 | B", "Ties – roosters kopiëren – 11 juni": a row with a day, and nobody else in it. */
function isFirstField({ scan, tokens, at, to, next }: Place): boolean {
  if (!/^[|;-]$/.test(next) || tokens[to]?.spaced === (next === ';') || !opensLine(tokens, at)) return false;
  let fields = 1;
  let hasDay = false;
  for (let i = to; i < tokens.length && i < to + LONGEST_ROW; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') break;
    if (token.kind === 'mention' || (token.capital && isGivenName(scan, token))) return false;
    if (token.norm === next) fields++;
    hasDay ||= scan.taken[i] === 1;
  }
  return hasDay && fields > 2;
}

const LONGEST_ROW = 40;

function opensLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.kind === 'break';
}

const OPENING_PLACES: readonly Fits[] = [isCalled, isSubjectOf, isPaired, isFirstField];
const INNER_PLACES: readonly Fits[] = [
  isMarked,
  isGreeted,
  isInverted,
  isSubjectOf,
  isCalled,
  isAsked,
  isInThatClause,
  isDoneBy,
  isWantedFrom,
  isPaired,
  isTogether,
];
