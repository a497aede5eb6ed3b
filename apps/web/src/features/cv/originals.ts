import { formatPhone } from '../../ui/phone.js';
import type { CvFields, ListField } from './model.js';
import { formatMonth } from './months.js';

const AS_TYPED: Readonly<Record<string, (value: string) => string>> = {
  phone: formatPhone,
  start: formatMonth,
  end: formatMonth,
};

/** What the program read at a JSON pointer, as it is typed in the form; '' when it read nothing there. */
export function originalText(reading: CvFields | null, pointer: string | null): string {
  if (pointer === null) return '';
  const steps = pointer.split('/').slice(1);
  const value = steps.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[step] : undefined,
    reading,
  );
  if (typeof value !== 'string') return '';
  return (AS_TYPED[steps.at(-1) ?? ''] ?? String)(value);
}

/** The texts of a list that were read and that somebody has taken out. */
export const takenOut = (list: ListField, texts: readonly string[], reading: CvFields | null): string[] => [
  ...new Set((reading?.[list] ?? []).filter((text) => !texts.includes(text))),
];
