const MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[^\x20-\x7e]/;

/** Lower case without accents or ligatures, as a person types who is in a hurry. */
export function folded(text: string): string {
  const low = text.toLowerCase();
  if (!BEYOND_ASCII.test(low)) return low;
  return low.normalize('NFD').replace(MARKS, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae');
}

/** At most so many words are looked for; what comes after them is left out. */
const MOST_WORDS = 8;

/** The words of a search: each must be found as the beginning of a word. */
export const wordsOf = (query: string): string[] =>
  [...new Set(folded(query).split(/[^\p{L}\p{N}]+/u))].filter((word) => word.length > 0).slice(0, MOST_WORDS);

const IN_A_WORD = /[\p{L}\p{N}]/u;

/** Whether every word begins a word of the text. Most texts hold none of them, which the first look says. */
export function matches(text: string, words: readonly string[]): boolean {
  const low = folded(text);
  return words.length > 0 && words.every((word) => beginsWord(low, word));
}

function beginsWord(low: string, word: string): boolean {
  for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + 1))
    if (at === 0 || !IN_A_WORD.test(low[at - 1] ?? '')) return true;
  return false;
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
