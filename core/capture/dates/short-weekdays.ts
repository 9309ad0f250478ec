import type { Token } from '../text/token';
import { DEADLINE_CUES } from '../vocabulary/nl-cues';
import { isFunctionWord } from '../vocabulary/nl-function-words';
import { wordSet } from '../vocabulary/phrase-list';
import { isVerbForm } from '../vocabulary/verbs';
import { type DateScan, is, isMark } from './date-scan';

/** Whether a word is a weekday: "do", "ma" and "zo" are only with help from their neighbours. */
export function isClearWeekday(scan: DateScan, at: number): boolean {
  const word = scan.words[at];
  if (word?.is !== 'weekday') return false;
  if (!word.short) return true;
  const norm = scan.tokens[at]?.norm ?? '';
  if (norm === 'zo' || norm === 'vrij' || norm === 'zon')
    return isWeekendDay(scan, at) || (scan.wide && scan.tokens.length === 2 && isMark(scan, 1, '.'));
  const after = scan.tokens[at + 1];
  const before = scan.tokens[at - 1];
  if (isInRow(scan, at + 1, at + 2) || isInRow(scan, at - 1, at - 2)) return true;
  if (after?.kind === 'word' && scan.words[at + 1]?.is !== 'day-part')
    return isBehindDueWord(scan, at) || isChatWeekday(scan, at);
  if (before?.kind !== 'word') return before !== undefined || after?.kind === 'mark';
  if (WISHES.has(before.norm)) return scan.tokens[at]?.norm !== 'wo';
  return DEADLINE_CUES.has(before.norm) || is(scan, at - 1, 'before') || is(scan, at - 1, 'to') || isLast(scan, at);
}

/** "…, liefst ma"; "liefst wo" may be a school. */
const WISHES = wordSet('liefst graag');

/** "za/zo", "vr t/m zo"; in "za of zo" it may be "or so". */
function isWeekendDay(scan: DateScan, at: number): boolean {
  return !is(scan, at - 1, 'or') && isInRow(scan, at - 1, at - 2) && scan.tokens[at]?.norm === 'zo';
}

/** "ma t/m vr", "di of wo", "di/wo", "ma en do": beside another weekday. */
function isInRow(scan: DateScan, link: number, other: number): boolean {
  const isLink = is(scan, link, 'to') || is(scan, link, 'or') || is(scan, link, 'and') || isMark(scan, link, '/');
  return isLink && scan.words[other]?.is === 'weekday';
}

/** What only a date can follow: "uiterlijk do de urenstaten". */
const DUE_WORDS = wordSet('uiterlijk deadline tegen t/m tm vanaf tot vóór vv komende aanstaande liefst voor sinds');

/** "voor wo en hbo" is about schools, "voor ma en pa" about parents; "uiterlijk wo de stukken" is a day. */
function isBehindDueWord({ tokens }: DateScan, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  if (tokens[at + 1]?.norm === 'en') return false;
  return DUE_WORDS.has(before) && (tokens[at]?.norm !== 'wo' || before === 'uiterlijk' || before === 'deadline');
}

/** "moet ma binnen zijn", "Bas belt di met IT", "er do nog": in small letters between the small words of a chat. */
function isChatWeekday(scan: DateScan, at: number): boolean {
  const [before, token, after] = scan.tokens.slice(Math.max(at - 1, 0), at + 2);
  if (at === 0 || !before || !token || token.capital || !after) return false;
  // "mbo, hbo en wo" and "het wo" are schools.
  const isSchool = token.norm === 'wo';
  if ((before.kind === 'mark' || before.norm === 'en') && !isSchool)
    return AFTER_LISTED.has(after.norm) || (token.norm !== 'ma' && after.word.verb?.form === 'infinitive');
  if (isSchool && before.norm === 'het') return false;
  if (BEFORE.has(before.norm)) return AFTER.has(after.norm) || PREPOSITIONS.has(after.norm) || isVerbForm(after.norm);
  if (after.word.isParticle && endsVerbally(scan.tokens[at + 2])) return isLast(scan, at);
  return (opensVerbally(before) || isSubject(before)) && goesOn(token.norm, before, after);
}

/** "stuurt de cijfers do op", "stuurt de cijfers do op naar de redactie". */
function endsVerbally(token: Token | undefined): boolean {
  return endsClause(token) || BEHIND_PARTICLE.has(token?.norm ?? '');
}

const BEHIND_PARTICLE = wordSet('naar aan bij met voor');

function endsClause(token: Token | undefined): boolean {
  return token?.kind !== 'word' && token?.kind !== 'number';
}

const AFTER_LISTED = wordSet('al graag nog uiterlijk klaar af gereed aan naar bij door om terug weer');
const BEFORE = wordSet(
  "'m jou hen moet kan mag wil zal ga er ik je jij hij ze zij we dat dit het ff even nog al pas dan graag hem die jullie mij me u iemand wie",
);
const AFTER = wordSet(
  'nog ff even wel al graag binnen klaar af gereed om weer pas mee terug door aan op samen dan of en maar ook de het een naar bij met',
);

function opensVerbally({ kind, norm, word }: Token): boolean {
  const form = word.verb?.form;
  return kind === 'word' && (form === 'third' || form === 'stem' || word.isModal || isVerbForm(norm));
}

function isSubject({ kind, capital, word }: Token): boolean {
  return kind === 'mention' || (capital && word.isGivenName);
}

/** "belt ma met IT", "stuurt di de lijst": an article, a preposition or an adverb that no name or noun can have before it. */
function goesOn(weekday: string, before: Token, { norm, kind, capital }: Token): boolean {
  if (kind !== 'word' || capital || norm === 'en' || norm === 'of' || norm === 'maar') return false;
  // "Bel vr de gemeente" is "voor de gemeente", and "ik bel ma even" may be a mother.
  if (weekday === 'vr' && ARTICLES.has(norm)) return false;
  if (weekday === 'ma' && !ARTICLES.has(norm) && !PREPOSITIONS.has(norm)) return isSubject(before);
  return ARTICLES.has(norm) || PREPOSITIONS.has(norm) || isFunctionWord(norm) || isVerbForm(norm);
}

const ARTICLES = wordSet("de het een 't jullie ons alle die deze dit dat");
const PREPOSITIONS = wordSet('met aan bij naar over om door langs in op voor tegen terug rond');

/** "flyers bijbestellen do", "doe ik ma", "stuurt het rooster ma op": at the end, behind what can not go with it. */
function isLast(scan: DateScan, at: number): boolean {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]];
  if (!before || !token || token.capital || !TWO_LETTERS.has(token.norm) || before.word.language === 'en') return false;
  if (SUBJECTS.has(before.norm)) return true;
  if (BEFORE_OTHER.has(before.norm) || (isFunctionWord(before.norm) && !before.word.isParticle)) return false;
  const form = before.word.verb?.form;
  if (form === 'infinitive') return true;
  // "Bel ma" and "docenten wo" may be a mother and a kind of school.
  return (
    token.norm !== 'wo' && (token.norm !== 'ma' || form === undefined || ARTICLES.has(scan.tokens[at - 2]?.norm ?? ''))
  );
}

const TWO_LETTERS = wordSet('ma di wo do vr za');
const SUBJECTS = wordSet('ik jij je hij ze zij we wij jullie hem ff even nog');
const BEFORE_OTHER = wordSet(
  "mijn m'n jouw je haar zijn z'n ons onze hun to oma pa mama bij van met naar en hbo mbo vo po",
);
