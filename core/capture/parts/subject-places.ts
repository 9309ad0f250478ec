import type { Token } from '../text/token';
import { EN_MODALS, EN_VERBS } from '../vocabulary/en-sentences';
import { CONDITION_WORDS } from '../vocabulary/nl-sentences';
import { wordSet } from '../vocabulary/phrase-list';
import { isParticiple } from '../vocabulary/verbs';
import { isGivenName } from './people-scan';
import { clauseStart, isActive, isFiniteVerb, LONGEST_CLAUSE, OBJECT, type Place } from './place';

/** "in mei belt Ties …", "Kan Ties …", "dan regelt Ties …": behind the finite verb in second place stands the subject. */
export function isInverted({ scan, tokens, at, to }: Place): boolean {
  const verb = tokens[at - 1];
  if (!verb || tokens[to]?.kind === 'mark' || !isThird(verb)) return false;
  const from = clauseStart(tokens, at - 1);
  if (from === at - 1 && verb.word.isModal) return !INQUIRES.has(tokens[to]?.norm ?? '');
  if (from === at - 1) return isBehindCondition(tokens, from) || verb.norm === 'doet';
  const first = tokens[from];
  if (first && CONDITION_WORDS.has(first.norm)) return closesCondition(tokens[at - 2]);
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

/** "Indien het geld rond komt tekent Ties …": the verb of the condition stands right before that of the main clause. */
function closesCondition(last: Token | undefined): boolean {
  return last !== undefined && (isFiniteVerb(last) || isParticiple(last.norm));
}

/** "Zodra de cijfers er zijn, werkt Ties …". */
function isBehindCondition(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.norm !== ',') return false;
  return CONDITION_WORDS.has(tokens[clauseStart(tokens, from - 1)]?.norm ?? '');
}

/** "Ties zet …", "Ties moet … nalopen", "Ties is gevraagd om …", "Ties will draft …". */
export function isSubjectOf(place: Place): boolean {
  const { tokens, to } = place;
  const verb = tokens[to];
  const behind = tokens[to + 1];
  if (verb?.kind !== 'word' || !behind) return false;
  // "Ties belt 12 bedrijven".
  if (behind.kind === 'number') return isThird(verb) && !verb.word.isStative && !verb.word.isModal;
  if (behind.kind !== 'word') return false;
  if (isEnglishSubject(verb, behind)) return true;
  if ((verb.norm === 'is' || verb.norm === 'heeft') && CHARGED.has(behind.norm)) return true;
  if (verb.norm === 'graag') return OBJECT.has(behind.norm) && isActive(tokens, to + 1);
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
const CHARGED = wordSet('gevraagd verzocht toegezegd beloofd aangeboden');

const AGREED = wordSet('is wordt afgesproken besloten afspreken erop ervan fijn graag willen wil');

/** "afgesproken is dat Ties de deelnemers belt". */
export function isInThatClause({ tokens, at, to, before }: Place): boolean {
  if (before !== 'dat' || !AGREED.has(tokens[at - 2]?.norm ?? '')) return false;
  for (let i = to; i < to + LONGEST_CLAUSE && tokens[i]?.kind !== 'break' && tokens[i]; i++) {
    const { verb, isStative } = tokens[i]?.word ?? { verb: null, isStative: true };
    if (verb && verb.form !== 'participle' && !isStative) return true;
  }
  return false;
}
