/** The languages the product speaks; Dutch is the source, English is complete. */
export type Language = 'nl' | 'en';

export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Picks the language for a locale tag such as `nl-NL` or `en-US`; Dutch for anything that is not English. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
