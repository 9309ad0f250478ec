import type { Token } from '../text/token';
import { OPENING_GREETINGS } from '../vocabulary/nl-courtesies';
import { MARKS } from '../vocabulary/nl-people';
import { ASK_NOUNS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import { isGivenName, isPlainName, type PeopleScan, startsSentence } from './people-scan';
import { clauseStart, ends, isFiniteVerb, OBJECT, type Place } from './place';
import { isInThatClause, isInverted, isSubjectOf } from './subject-places';
import { couldBeName } from './unknown-names';

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

const FOR = wordSet('voor vr for tav t.a.v.');

/** "Actie Ties: …", "– actie Ties", "Punt voor Ties: …", "todo vr Ties: …", "Voor Ties: …". */
function isMarked({ tokens, at, before, next, to }: Place): boolean {
  const closes = /^[:→-]$/.test(next) || next === 'en' || next === '&' || next === '+' || ends(tokens[to]);
  if (!closes) return false;
  if (MARKS.has(before)) return true;
  const charge = tokens[at - 2]?.norm ?? '';
  if (before === 'aan') return next === ':' && ASKING.has(charge);
  if (!FOR.has(before)) return false;
  return MARKS.has(charge) || (next === ':' && startsSentence(tokens, at - 1));
}

const ASKING = wordSet('vraag vraagje verzoek verzoekje oproep oproepje herinnering reminder');

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

const ASKED = wordSet('gevraagd verzocht');
const ASKS = wordSet('vraag vraagt vragen vroeg verzoek verzoeken');

/** "ik heb Ties gevraagd om …", "vraag Ties om …", "aan Ties om … te", "laat Ties de flyer maken". */
function isAsked({ tokens, to, before, next }: Place): boolean {
  if (ASKED.has(next) || (ASKED.has(before) && next === 'om')) return true;
  if (next === 'om' || next === 'of') return ASKS.has(before) || before === 'aan';
  return (before === 'laat' || before === 'laten') && tokens[to]?.kind === 'word';
}

const TAKEN_ON = wordSet(
  'opgepakt uitgevoerd gedaan geregeld uitgewerkt afgehandeld opgesteld aangeleverd nagekeken voorbereid bijgewerkt getrokken geschreven nagelopen',
);

/** "wordt door Ties opgepakt", "opstellen door Ties"; a caterer does what is "verzorgd". */
function isDoneBy({ tokens, to, before, next }: Place): boolean {
  return (before === 'door' || before === 'by') && (TAKEN_ON.has(next) || ends(tokens[to]));
}

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
  if (other.kind !== 'word') return false;
  if (isPlainName(scan, other) || (other.capital && isGivenName(scan, other))) return true;
  if (!couldBeName(other)) return false;
  const behind = tokens[to + 2];
  if (behind?.norm === ',') return tokens[to + 3]?.norm === 'jullie' || tokens[to + 4]?.norm === 'jullie';
  return behind?.word.verb?.form === 'infinitive';
}

/** "Ties kun jij de zaal boeken?": the object stands behind, so what stands in front is who is asked. */
function isCalledAtOnce({ tokens, to }: Place): boolean {
  const [verb, you, object] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (!verb?.word.isModal || !you || !object) return false;
  return you.norm === 'jij' && OBJECT.has(object.norm);
}

/** "Kun jij de zaal boeken Ties?", "Boek jij de zaal, Ties?", "Graag de zaal boeken Ties, …". */
function isCalledBehind({ scan, tokens, at, to }: Place): boolean {
  const before = tokens[at - 1];
  if (before?.norm === ',' && tokens[to]?.norm === '?') {
    const from = clauseStart(tokens, at - 2);
    return tokens[from] !== undefined && isFiniteVerb(tokens[from]) && YOU.has(tokens[from + 1]?.norm ?? '');
  }
  if (!ends(tokens[to]) || !(before?.word.verb?.form === 'infinitive' || scan.taken[at - 1] === 1)) return false;
  const from = clauseStart(tokens, at - 1);
  const [first, second] = [tokens[from], tokens[from + 1]];
  return first?.norm === 'graag' || (first !== undefined && isFiniteVerb(first) && YOU.has(second?.norm ?? ''));
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

const OPENING_PLACES: readonly Fits[] = [isCalled, isCalledAtOnce, isSubjectOf, isPaired, isFirstField];
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
  isCalledAtOnce,
  isCalledBehind,
  isPaired,
  isTogether,
];
