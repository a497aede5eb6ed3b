import { useTranslation } from 'react-i18next';
import { frenchSpacing } from '../i18n/frenchSpacing.js';

/** Where the rallies, the tenants and the appointments are. */
export const ZONE = 'Europe/Paris';

export type DateStyle = 'date' | 'shortDate' | 'dateTime' | 'time' | 'month' | 'weekday';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { day: '2-digit', month: '2-digit', year: 'numeric' },
  dateTime: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  time: { hour: '2-digit', minute: '2-digit' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const LOCALES: Record<string, string> = { fr: 'fr-FR', en: 'en-GB' };

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar (`2026-11-22`) is the same everywhere; a moment (`2026-11-22T09:00:00Z`) is told in Paris time. */
export function formatDate(value: string, style: DateStyle, language: string): string {
  const timeZone = CALENDAR_DAY.test(value) ? 'UTC' : ZONE;
  return new Intl.DateTimeFormat(LOCALES[language], { ...DATE_STYLES[style], timeZone }).format(new Date(value));
}

/** Cents to euros: 123456 → « 1 234,56 € ». Whole euros lose their cents when `compact`. */
export function formatMoney(cents: number, language: string, compact = false): string {
  const digits = compact && cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** Formatting in the language of the screen, for texts that are not elements: labels, options, interpolations. */
export function useFormat() {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? 'fr';
  return {
    language,
    date: (value: string, style: DateStyle = 'date') => formatDate(value, style, language),
    money: (cents: number, compact = false) => formatMoney(cents, language, compact),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(LOCALES[language], options).format(value),
    /** A text that the server keeps in both languages; the English of what people have added is not always written. */
    inLanguage: ({ fr, en }: { fr: string; en: string }) => (language === 'en' && en ? en : frenchSpacing(fr)),
  };
}
