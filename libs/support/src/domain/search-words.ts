/** Lower case without accents or ligatures, as a person types who is in a hurry. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[’']/g, ' ');

/** At most so many words are looked for; what comes after them is left out. */
const MOST_WORDS = 8;

/** The words of a search: each must be found as the beginning of a word. */
export const wordsOf = (query: string): string[] =>
  [...new Set(folded(query).split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 0).slice(0, MOST_WORDS);

/** Whether every word begins a word of the text. */
export function matches(text: string, words: readonly string[]): boolean {
  const within = ` ${folded(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.length > 0 && words.every((word) => within.includes(` ${word}`));
}

const AROUND = 70;

/** The part of a text around the first word found, on one line. */
export function excerptOf(text: string, words: readonly string[]): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= 2 * AROUND) return plain;
  const low = folded(plain);
  const at = Math.max(
    0,
    Math.min(...words.map((word) => low.indexOf(word)).filter((place) => place >= 0), plain.length),
  );
  const from = Math.max(0, Math.min(at - AROUND, plain.length - 2 * AROUND));
  const part = plain.slice(from, from + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${part.trim()}${from + 2 * AROUND < plain.length ? '…' : ''}`;
}
