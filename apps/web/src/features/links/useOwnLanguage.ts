import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, storedLanguage } from '../../i18n/i18n.js';

/** The tenant's own language counts as long as nothing was chosen on this device, and there is a catalogue of it. */
export function useOwnLanguage(locale: string): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (storedLanguage() === null && LANGUAGES.some((known) => known === locale)) void i18n.changeLanguage(locale);
  }, [locale, i18n]);
}
