import { LANGUAGES } from '../core/shared/language';
import type { TypedWord } from '../i18n/nl/chat';
import { sentences } from '../i18n/sentences';

/** The words for something, in every language: in a mixed team people type what comes to mind. Lower case. */
export function typedWords(what: TypedWord): readonly string[] {
  return LANGUAGES.flatMap((language) => sentences(language).chat.words[what]);
}
