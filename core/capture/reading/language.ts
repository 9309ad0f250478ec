import type { Token } from '../text/token';

/** The language of a message by its small words; Dutch when in doubt. */
export function languageOf(tokens: readonly Token[]): 'nl' | 'en' {
  let english = 0;
  let dutch = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const { language } = token.word;
    if (language === 'nl') dutch++;
    // "to do" is Dutch too.
    else if (language === 'en' || (token.norm === 'to' && tokens[at + 1]?.norm !== 'do')) english++;
  }
  return english > dutch && english > 1 ? 'en' : 'nl';
}
