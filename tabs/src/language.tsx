import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Language, languageOf } from '../../core/shared/language';
import type { shared } from '../../i18n/nl/shared';
import type { tabs } from '../../i18n/nl/tabs';
import { keep, recall } from './memory';
import { startParameter } from './start-parameters';
import { untilLoaded } from './ui/later';

/** Every sentence the pages show, in one language. */
export interface Texts {
  readonly language: Language;
  readonly shared: typeof shared;
  readonly tabs: typeof tabs;
}

const TextsContext = createContext<Texts | null>(null);

/** The sentences in the language of the person. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('useTexts outside LanguageProvider');
  return texts;
}

/** Speaks one language from here down. */
export function LanguageProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts.language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The language before the person is known: asked for in the address, or that of Teams or the browser. */
export function firstLanguage(locale: string | undefined): Language {
  return languageOf(startParameter('lang') ?? locale);
}

/**
 * The language to speak with a person: what the address asks for; else what they chose here; else that of Teams,
 * whose language all its apps follow; else the one the server knows them by.
 */
export function languageFor(person: Language, teamsLocale: string | null): Language {
  const asked = startParameter('lang');
  if (asked) return languageOf(asked);
  if (teamsLocale === null || recall(CHOSEN) !== null) return person;
  return languageOf(teamsLocale);
}

/** Remembers that the person chose their language themselves. */
export function languageChosen(): void {
  keep(CHOSEN, 'yes');
}

const CHOSEN = 'tafelwerk.language-chosen';

// Each language travels on its own, so that nobody waits for the other one.
const SOURCES: Record<Language, () => Promise<Texts>> = {
  nl: async () => {
    const [{ shared }, { tabs }] = await Promise.all([import('../../i18n/nl/shared'), import('../../i18n/nl/tabs')]);
    return { language: 'nl', shared, tabs };
  },
  en: async () => {
    const [{ shared }, { tabs }] = await Promise.all([import('../../i18n/en/shared'), import('../../i18n/en/tabs')]);
    return { language: 'en', shared, tabs };
  },
};

/** The sentences of a language; waits for a network when there is none. */
export function textsIn(language: Language): Promise<Texts> {
  return untilLoaded(SOURCES[language]);
}
