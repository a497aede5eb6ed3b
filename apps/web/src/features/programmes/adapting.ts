import type { Definition, Text } from './programme.js';

/** A part of the definition is shown what it changes, and says what becomes of it. */
export interface AdaptProps {
  definition: Definition;
  onChange: (change: Partial<Definition>) => void;
}

/** A key made from the words, that none of the others has: lower case letters, digits and `_`. */
export function keyFor(label: string, taken: readonly { key: string }[]): string {
  const base =
    label
      .normalize('NFD')
      .replace(/\p{Diacritic}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, 30) || 'point';
  const isFree = (key: string) => key.length > 1 && !taken.some((one) => one.key === key);
  if (isFree(base)) return base;
  for (let n = 2; ; n++) if (isFree(`${base}_${n}`)) return `${base}_${n}`;
}

/** What is written in French stands in English too until somebody translates it. */
export const french = (label: Text, fr: string): Text => ({ fr, en: label.en === label.fr ? fr : label.en });

/** The list with the element at that place replaced, or left out. */
export function replaced<T>(list: readonly T[], at: number, one: T | null): T[] {
  return list.flatMap((old, index) => (index === at ? (one === null ? [] : [one]) : [old]));
}

/** The list with the element at that place moved by one. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): T[] {
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + by, 0, one);
  return next;
}

/** A number of days typed, or null for none. */
export const numberOf = (value: string | number): number | null => (value === '' ? null : Number(value));

export type Rhythm = Definition['rhythm'];
export type Condition = Definition['audience']['conditions'][number];
export type Step = Definition['steps'][number];
