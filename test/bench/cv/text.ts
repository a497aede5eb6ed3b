/** How two texts are compared: not by case, accents, signs or spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const squeezed = (text: string): string => fold(text).replaceAll(' ', '');

/** Share of words that two texts have in common, as F1. */
export function tokenF1(a: string, b: string): number {
  const [one, two] = [fold(a).split(' '), fold(b).split(' ')];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of two) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + two.length);
}

/** 1 minus the edits (Levenshtein) per letter of the longer text. */
export function likeness(a: string, b: string): number {
  const [one, two] = [squeezed(a), squeezed(b)];
  if (one === two) return 1;
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row.at(-1)! / Math.max(one.length, two.length, 1);
}

export const similarity = (a: string, b: string): number => Math.max(tokenF1(a, b), likeness(a, b));

/** A free text (title, employer, school, skill) is right at this likeness: one letter of OCR, or one small word, may differ. */
export const CLOSE_ENOUGH = 0.8;
export const sameText = (a: string, b: string): boolean => similarity(a, b) >= CLOSE_ENOUGH;
export const sameValue = (a: string, b: string): boolean => squeezed(a) === squeezed(b);
