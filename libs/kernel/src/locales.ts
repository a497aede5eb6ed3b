/**
 * The languages in which people are written to and shown their pages: the one list. Another one is a line here; types and specs then name
 * every catalogue that lacks it (letters: libs/rallies/src/languages.ts; pages: apps/web/src/i18n).
 */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
