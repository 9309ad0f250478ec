import { PRIORITIES, type Priority } from '../../manifest/manifest';
import { compilePhrases, type PhraseList, type Phrases } from '../text/phrases';
import { compileDateWords, type DateWord } from './date-words';
import { EN_DATES, LOANED_DATE_WORDS } from './en-dates';
import { DUTCH_WORDS, ENGLISH_WORDS } from './language-words';
import { COALITION_WORDS } from './nl-coalition-words';
import { NL_DATES } from './nl-dates';
import { GIVEN_NAMES } from './nl-given-names';
import { NAME_TITLES } from './nl-names';
import { NAMESAKES } from './nl-no-names';
import { GROUP_WORDS, SENDER_WORDS, THEY_WORDS, WE_WORDS, YOU_WORDS } from './nl-people';
import type { Refusal } from './nl-refusals';
import {
  CHAT_WORDS,
  GREETINGS,
  OWNER_FIELD_PHRASES,
  REFUSALS_ANYWHERE,
  REFUSALS_OPENING,
} from './nl-sentences-compiled';
import { NL_MODALS, NL_PARTICLES, NL_STATIVES } from './nl-verb-roles';
import { PRIORITY_PHRASES, PRIORITY_WORDS } from './priorities';
import { VERB_FORMS, type VerbForm } from './verbs';

/** Who a word by itself is about. */
export type Role = 'sender' | 'title' | 'we' | 'group' | 'receiving sender' | 'you' | 'they';

/** What the tables say of a word, brought together so that a message looks each of its words up only once. */
export interface Word {
  readonly language: 'nl' | 'en' | null;
  /** What it means in a date of a Dutch and of an English message. */
  readonly date: { readonly nl: DateWord | undefined; readonly en: DateWord | undefined };
  readonly verb: VerbForm | null;
  readonly isModal: boolean;
  readonly isStative: boolean;
  readonly isParticle: boolean;
  readonly isGivenName: boolean;
  readonly isPriorityWord: boolean;
  readonly isCoalitionWord: boolean;
  /** Whether a name with it is that of a shop or a street. */
  readonly isNamesake: boolean;
  readonly role: Role | null;
  /** Phrases that open with the word, by what they are. */
  readonly filler: PhraseList<true> | null;
  readonly greeting: PhraseList<true> | null;
  readonly ownerField: PhraseList<true> | null;
  readonly refusal: PhraseList<Refusal> | null;
  readonly openingRefusal: PhraseList<Refusal> | null;
  readonly priority: PhraseList<Priority> | null;
}

/** A word that is in no table, such as most nouns. */
export const UNKNOWN_WORD: Word = {
  language: null,
  date: { nl: undefined, en: undefined },
  verb: null,
  isModal: false,
  isStative: false,
  isParticle: false,
  isGivenName: false,
  isPriorityWord: false,
  isCoalitionWord: false,
  isNamesake: false,
  role: null,
  filler: null,
  greeting: null,
  ownerField: null,
  refusal: null,
  openingRefusal: null,
  priority: null,
};

const words = compileWords();

/** Looks a word up, written without capitals and accents. */
export function wordOf(norm: string): Word {
  return words.get(norm) ?? UNKNOWN_WORD;
}

function compileWords(): ReadonlyMap<string, Word> {
  const all = new Map<string, Word>();
  const say = (norm: string, fact: Partial<Word>) => all.set(norm, { ...UNKNOWN_WORD, ...all.get(norm), ...fact });
  const sayAll = (table: Iterable<string>, fact: Partial<Word>) => {
    for (const norm of table) say(norm, fact);
  };
  const sayPhrases = <T>(table: Phrases<T>, fact: (list: PhraseList<T>) => Partial<Word>) => {
    for (const [norm, list] of table) say(norm, fact(list));
  };
  sayAll(DUTCH_WORDS, { language: 'nl' });
  sayAll(ENGLISH_WORDS, { language: 'en' });
  const [nl, en] = [compileDateWords(NL_DATES), compileDateWords(EN_DATES)];
  const inNl = (norm: string) => nl.get(norm) ?? (LOANED_DATE_WORDS.nl.has(norm) ? en.get(norm) : undefined);
  const inEn = (norm: string) => en.get(norm) ?? (LOANED_DATE_WORDS.en.has(norm) ? nl.get(norm) : undefined);
  for (const norm of [...nl.keys(), ...en.keys()]) say(norm, { date: { nl: inNl(norm), en: inEn(norm) } });
  for (const [norm, verb] of VERB_FORMS) say(norm, { verb });
  sayAll(NL_MODALS, { isModal: true });
  sayAll(NL_STATIVES, { isStative: true });
  sayAll(NL_PARTICLES, { isParticle: true });
  sayAll(GIVEN_NAMES, { isGivenName: true });
  // Where a word is in more of these tables, the last counts.
  sayAll(THEY_WORDS, { role: 'they' });
  sayAll(YOU_WORDS, { role: 'you' });
  sayAll(['mij', 'me', 'mezelf', 'mijzelf'], { role: 'receiving sender' });
  sayAll(GROUP_WORDS, { role: 'group' });
  sayAll(WE_WORDS, { role: 'we' });
  sayAll(NAME_TITLES, { role: 'title' });
  sayAll(SENDER_WORDS, { role: 'sender' });
  sayPhrases(CHAT_WORDS, (filler) => ({ filler }));
  sayPhrases(GREETINGS, (greeting) => ({ greeting }));
  sayPhrases(OWNER_FIELD_PHRASES, (ownerField) => ({ ownerField }));
  sayPhrases(REFUSALS_ANYWHERE, (refusal) => ({ refusal }));
  sayPhrases(REFUSALS_OPENING, (openingRefusal) => ({ openingRefusal }));
  sayAll(PRIORITY_WORDS, { isPriorityWord: true });
  sayAll(COALITION_WORDS, { isCoalitionWord: true });
  sayAll(NAMESAKES, { isNamesake: true });
  sayPhrases(priorityPhrases(), (priority) => ({ priority }));
  return all;
}

function priorityPhrases(): Phrases<Priority> {
  return compilePhrases(
    PRIORITIES.flatMap((value) => PRIORITY_PHRASES[value].map((phrase) => [phrase, value] as const)),
  );
}
