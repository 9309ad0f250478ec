import type { Language } from '../core/shared/language';
import { en } from './en';
import { nl } from './nl';

export type Sentences = typeof nl;

const LANGUAGES: Record<Language, Sentences> = { nl, en };

/** All sentences in a person's language. */
export function sentences(language: Language): Sentences {
  return LANGUAGES[language];
}
