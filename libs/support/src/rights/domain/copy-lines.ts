import { CODE_WORDS } from '../export-codes.js';
import { COLUMN_WORDS, PART_WORDS } from '../export-words.js';

export interface CopyPart {
  title: string;
  /** Of each row its lines. */
  rows: string[][];
}
type Locale = 'fr' | 'en';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The export in words: headings, labels, days and euros instead of what the program keeps. Empty parts are left out. */
export function copyLines(data: Readonly<Record<string, unknown>>, locale: Locale): CopyPart[] {
  const at = locale === 'fr' ? 0 : 1;
  return Object.entries(PART_WORDS).flatMap(([part, title]) => {
    const kept = data[part];
    const rows = (Array.isArray(kept) ? kept : [])
      .map((row: Record<string, unknown>) => rowLines(row, locale))
      .filter((lines) => lines.length > 0);
    return rows.length ? [{ title: title[at], rows }] : [];
  });
}

function rowLines(row: Readonly<Record<string, unknown>>, locale: Locale): string[] {
  const at = locale === 'fr' ? 0 : 1;
  const colon = locale === 'fr' ? ' : ' : ': ';
  return Object.entries(row).flatMap(([column, value]) => {
    const label = COLUMN_WORDS[column]?.[at];
    const told = label === undefined ? '' : valueIn(value, column, locale);
    return told === '' ? [] : [`${label}${colon}${told}`];
  });
}

function valueIn(value: unknown, column: string, locale: Locale): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return instantIn(value, locale);
  if (typeof value === 'boolean') return value ? (locale === 'fr' ? 'oui' : 'yes') : locale === 'fr' ? 'non' : 'no';
  if (typeof value === 'number')
    return column === 'cents' || column.endsWith('_cents') ? euros(value, locale) : `${value}`;
  if (typeof value === 'string') return textIn(value, locale);
  if (Array.isArray(value))
    return value
      .map((item) => valueIn(item, column, locale))
      .filter((item) => item !== '')
      .join('; ');
  return Object.entries(value)
    .map(([key, inner]) => {
      const told = valueIn(inner, key, locale);
      const label = (CODE_WORDS[key] ?? COLUMN_WORDS[key])?.[locale === 'fr' ? 0 : 1];
      return told === '' || label === undefined ? told : `${label} ${told}`;
    })
    .filter((part) => part !== '')
    .join(', ');
}

function textIn(text: string, locale: Locale): string {
  if (DAY.test(text))
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));
  if (INSTANT.test(text)) return instantIn(new Date(text), locale);
  return CODE_WORDS[text]?.[locale === 'fr' ? 0 : 1] ?? text;
}

const instantIn = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(at);

const euros = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
