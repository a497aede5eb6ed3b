import { ENGLISH } from './rallies.en.messages.js';
import { FRENCH } from './rallies.fr.messages.js';
import type { Language } from './rally-letter.js';

/**
 * The languages in which people are written to. One more is a catalogue file like those two and a line here; letters, text messages,
 * calendar entries and the page where an organiser looks at them take it from here.
 */
export const LANGUAGES = new Map<string, Language>([
  ['fr', FRENCH],
  ['en', ENGLISH],
]);

/** That language, or French where there is no catalogue for it. */
export const languageOf = (locale: string): { locale: string; language: Language } => {
  const language = LANGUAGES.get(locale);
  return language ? { locale, language } : { locale: 'fr', language: FRENCH };
};
