import type { Locale } from '#kernel';
import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import type { Language } from './rally-letter.js';

/**
 * The words of each language of LOCALES. One more is a catalogue file like those two and a line here; letters, text messages,
 * calendar entries and the page where an organiser looks at them take it from here.
 */
const CATALOGUES: Record<Locale, Language> = { fr: FRENCH, en: ENGLISH };
export const LANGUAGES = new Map<string, Language>(Object.entries(CATALOGUES));

/** That language, or French where there is no catalogue for it. */
export const languageOf = (locale: string): { locale: string; language: Language } => {
  const language = LANGUAGES.get(locale);
  return language ? { locale, language } : { locale: 'fr', language: FRENCH };
};
