import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';
import { features } from '../features/registry.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { frenchSpacing } from './frenchSpacing.js';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = 'rallye.language';

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** What the person chose on this device; null when nothing was chosen, or when the browser forbids storage. */
export function storedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY);
    return isLanguage(stored) ? stored : null;
  } catch {
    return null;
  }
}

export async function chooseLanguage(language: Language): Promise<void> {
  await i18n.changeLanguage(language);
  try {
    window.localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage is forbidden on this device: the choice holds until the page is closed.
  }
}

i18n.use(initReactI18next).use({
  type: 'postProcessor',
  name: 'frenchSpacing',
  process: (text: string) => (i18n.resolvedLanguage === 'fr' ? frenchSpacing(text) : text),
});

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

await i18n.init({
  lng: storedLanguage() ?? 'fr',
  fallbackLng: 'fr',
  supportedLngs: LANGUAGES,
  ns: ['shell', ...features.map((feature) => feature.name)],
  defaultNS: 'shell',
  fallbackNS: 'shell',
  resources: {
    fr: { shell: fr, ...Object.fromEntries(features.map((feature) => [feature.name, feature.messages.fr])) },
    en: { shell: en, ...Object.fromEntries(features.map((feature) => [feature.name, feature.messages.en])) },
  },
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  postProcess: ['frenchSpacing'],
});

export default i18n;
