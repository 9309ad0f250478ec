import { isMany, isSenderOnly, type Who } from '../../parts/find-people';
import { isFunctionWord } from '../../vocabulary/nl-function-words';
import { NL_STATE_VERBS } from '../../vocabulary/nl-state-verbs';
import { wordSet } from '../../vocabulary/phrase-list';
import { infinitiveOfStem, infinitiveOfThird, isSpelledAsInfinitive } from '../../vocabulary/verb-spelling';
import { type VerbForm, verbForm } from '../../vocabulary/verbs';
import type { Item } from './item';

/** An unknown word read as the finite verb of its subject, and whether it tells of work or of how things are. */
export type Guess = { readonly kind: 'stative' } | { readonly kind: 'action'; readonly verb: VerbForm };

/**
 * Beside its subject stands the finite verb, even one that no table knows: "Jelle bemant de kraam", "ik herstel de
 * fouten", "Bas en Inge decoreren de zaal". `behind` is where the object begins.
 */
export function guessedVerb(who: Who, items: readonly Item[], at: number, behind: number): Guess | null {
  if (who.kind !== 'people' || who.receives || !who.people.every((one) => one.sure)) return null;
  const norm = unknownAt(items, at);
  if (norm.length < 3 || NO_VERBS.has(norm)) return null;
  if (isSenderOnly(who))
    return guessOf(infinitiveOfStem(norm), 'stem', !NO_STEM.test(norm) && hasObject(items, behind));
  if (isMany(who) && /[^aeiou]en$/.test(norm) && !isPast(norm))
    return guessOf(norm, 'infinitive', norm.length > 4 && hasObject(items, behind));
  if (norm.length < 5 || !norm.endsWith('t') || /^ge.+(?:[^aeiou]t|[rl]d)$/.test(norm)) return null;
  return guessOf(infinitiveOfThird(norm), 'third', true);
}

/** "stuurden", "maakten": what was done. */
function isPast(norm: string): boolean {
  return /[dt]en$/.test(norm) && verbForm(norm.slice(0, -3))?.form === 'stem';
}

function guessOf(infinitive: string, form: VerbForm['form'], believed: boolean): Guess | null {
  if (NL_STATE_VERBS.has(infinitive)) return { kind: 'stative' };
  return believed ? { kind: 'action', verb: { infinitive, form, particle: '' } } : null;
}

/** A hij-vorm that closes its clause: "dat Bas de teksten refinet". */
export function guessedThird(items: readonly Item[], at: number): VerbForm | null {
  const norm = unknownAt(items, at);
  if (norm.length < 5 || !norm.endsWith('t') || NO_VERBS.has(norm)) return null;
  const infinitive = infinitiveOfThird(norm);
  return NL_STATE_VERBS.has(infinitive) ? null : { infinitive, form: 'third', particle: '' };
}

/** An unknown word at the end of its clause that is spelled as an infinitive, and no noun behind its article. */
export function guessedInfinitive(items: readonly Item[], at: number): VerbForm | null {
  const item = items[at];
  if (at < 1 || at !== items.length - 1 || !item?.norm.endsWith('en') || !isSpelledAsInfinitive(item.norm)) return null;
  const before = items[at - 1];
  if (!before?.who && (BEFORE_NOUN.has(before?.norm ?? '') || unknownAt(items, at) === '')) return null;
  return NL_STATE_VERBS.has(item.norm) ? null : { infinitive: item.norm, form: 'infinitive', particle: '' };
}

function unknownAt(items: readonly Item[], at: number): string {
  const item = items[at];
  if (!item || item.who || item.isName || item.word.verb || item.word.isModal || item.word.isStative) return '';
  return /^[a-z-]+$/.test(item.norm) && !isFunctionWord(item.norm) ? item.norm : '';
}

/** An article or a pronoun for things behind the verb and its subject: "de zaal", "nog een lijst", "mijn deel". */
function hasObject(items: readonly Item[], at: number): boolean {
  return (
    OBJECT_OPENS.has(items[at]?.norm ?? '') || (items[at + 1] !== undefined && items[at]?.word.date.nl?.is === 'number')
  );
}

const OBJECT_OPENS = wordSet(
  'de het een dit dat deze die onze ons mijn jullie jouw je uw zijn haar hun alle alles beide nieuwe extra genoeg',
);
const BEFORE_NOUN = wordSet(
  'de het een dit dat deze die onze ons mijn jullie jouw je uw zijn haar hun alle beide nieuwe veel meer van voor met bij over aan op in uit naar tot per tussen door als geen twee drie vier vijf enkele goede grote kleine',
);
const NO_STEM = /(?:ing|heid|teit|schap|tie|sie|ment|age|isme|ist|baar|lijk|loos|isch|ief|eel|aal|de|te|en)$/;
const NO_VERBS = wordSet(
  'eerst laatst altijd nooit vast kort recht best zacht direct exact concept project budget rapport contract punt document kwart actiepunt',
  'input output product tekst dienst district pakket ticket markt',
  'draft zowat graagst jaarbudget thermostaat resultaat formaat mandaat secretariaat advocaat debat certificaat krant klant poort kaart buurt',
  'start overzicht bericht opdracht afdracht aandacht inzicht toezicht uitzicht licht nacht kracht macht jacht plicht voordracht factsheet',
  'enthousiast content present absent alert attent constant correct compact bewust gerust abrupt adequaat evident consistent competent',
  'relevant urgent permanent recent tolerant elegant interessant assistent consulent student docent agent president dirigent stagiaire',
  'ooit vaak graag dus toch hooguit hoogst meest minst liefst vooral zelden zeker al juist trouwens eigenlijk gisteren vannacht straks',
);
