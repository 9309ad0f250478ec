import { givenName, type NamedPerson } from '../people/person';
import { isWrittenAs } from '../people/written-name';
import type { ActionItemNumber } from '../shared/ids';
import type { CorrectionChange } from './correction-change';
import { correctionWords } from './correction-frames';
import { fold } from './text/fold';
import type { UnderstoodAction } from './understanding';
import { CORRECTION_FILLERS } from './vocabulary/corrections';
import { NAME_LINKS, NAME_TITLES } from './vocabulary/nl-names';
import { phraseList, wordSet } from './vocabulary/phrase-list';

/** An owner of an action item whose name others bear too. */
export interface AskedName {
  readonly number: ActionItemNumber;
  /** What the owner is called now. */
  readonly called: string;
  /** The card asks who it is; otherwise somebody was found, who may be the wrong one. */
  readonly isOpen: boolean;
  /** Who else may be meant. */
  readonly others: readonly NamedPerson[];
}

/** Who is meant after all, for which action items; or nobody in particular, as in "de andere Bas" of three. */
export type NameAnswer =
  | { readonly kind: 'meant'; readonly numbers: readonly ActionItemNumber[]; readonly change: CorrectionChange }
  | { readonly kind: 'unclear'; readonly name: string; readonly example: string };

/** Longer than any name with what may stand around it. */
const TEXT_MAX = 60;
const WORDS_MAX = 8;

/** Whether a text may be nothing but a name. Cheap: it says only that looking whether it answers may be worth it. */
export function mayBeName(text: string): boolean {
  return text.length <= TEXT_MAX && !/[?:\n]/.test(text) && correctionWords(text).length <= WORDS_MAX;
}

/**
 * Reads who is meant by a name that several bear: "Wouda", "Bas Wouda bedoel ik", "nee, de andere Bas". `said` is
 * the text behind its opening; without one it answers only what the card asks. Null when it names none of them.
 */
export function readNameAnswer(said: string, isOpened: boolean, asked: readonly AskedName[]): NameAnswer | null {
  const { words, isMeant } = nameWords(said);
  const isOther = OTHER.has(words[0] ?? '');
  const open = asked.filter(({ isOpen }) => isOpen || isOpened || isMeant || isOther);
  const found = open.flatMap((one) => {
    const meant = isOther ? otherOf(words.slice(1), one) : one.others.filter((person) => isNamed(person, words));
    return meant.length > 0 ? [{ one, meant }] : [];
  });
  const [first] = found;
  const person = first?.meant[0];
  if (!first || !person) return null;
  const isClear = found.every(({ meant }) => meant.length === 1 && meant[0]?.id === person.id);
  if (!isClear || (isOther && first.one.isOpen)) {
    return { kind: 'unclear', name: givenName(first.one.called), example: surnameOf(person.name) };
  }
  const change = { kind: 'owners', owners: named(person.name, said), insteadOf: named(first.one.called, '') } as const;
  return { kind: 'meant', numbers: found.map(({ one }) => one.number), change };
}

function named(name: string, words: string): UnderstoodAction['owners'] {
  return [{ value: { kind: 'name', name }, span: null, words, reason: 'name' }];
}

const OTHER = wordSet('andere other');
/** What may stand behind a name to say that it is meant. */
const MEANT = phraseList('bedoel ik, bedoelde ik, is bedoeld, i mean, i meant').map((phrase) => phrase.split(' '));

/** The words of a name, without links and what adds nothing. */
function nameWords(said: string): { readonly words: readonly string[]; readonly isMeant: boolean } {
  const all = correctionWords(said).map(({ norm }) => norm);
  const meant = MEANT.find((phrase) => phrase.every((word, i) => all.at(i - phrase.length) === word));
  const words = meant ? all.slice(0, -meant.length) : all;
  return {
    words: words.filter((word) => !ADDS_NOTHING.has(word) && !NAME_LINKS.has(`${word}.`)),
    isMeant: meant !== undefined,
  };
}

const ADDS_NOTHING: ReadonlySet<string> = new Set([...CORRECTION_FILLERS, ...NAME_LINKS, ...NAME_TITLES, 'is']);

/** "Wouda", "Bas Wouda", "B. Wouda", "Bas W."; "Bas" alone is what was asked about. */
function isNamed(person: NamedPerson, words: readonly string[]): boolean {
  const typed = words.join(' ');
  return typed !== '' && typed !== fold(givenName(person.name)) && isWrittenAs(person, typed);
}

/** "De andere", "de andere Bas". */
function otherOf(words: readonly string[], { called, others }: AskedName): readonly NamedPerson[] {
  const [name, ...more] = words;
  return more.length === 0 && (!name || name === fold(givenName(called))) ? others : [];
}

function surnameOf(name: string): string {
  return name.trim().split(/\s+/).slice(1).join(' ') || name;
}
