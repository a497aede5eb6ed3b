/** French and English words that tell nothing in a search. Single letters stay: `permis b`. */
const LINKING = new Set(
  'a au aux avec ce ces cette chez dans de des du elle en est et il je la le les leur ma mes mon ou par pour sa ses son sur un une vos votre the of for and with in'.split(
    ' ',
  ),
);

/** More words than anyone types; the rest is cut off. */
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Lower case, without accents and ligatures. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

/** The words of a text, as they are written but in lower case; everything else only separates. `aide-soignant` is two words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

interface Words {
  written: readonly string[];
  folded: readonly string[];
}

/**
 * The words of a text that comes again and again, such as a title that thousands of cards share: a rebuild of a large index takes each text
 * apart once and no more.
 */
export function knownWordsOf(text: string): Words {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const written = wordsOf(text);
  const words = { written, folded: written.map(fold) };
  remembered.set(text, words);
  return words;
}
const remembered = new Map<string, Words>();
const MOST_REMEMBERED = 20_000;

/** What both engines search for: the words typed without those that tell nothing. */
export function queryWords(text: string): string[] {
  const words = wordsOf(text).map((word) => word.slice(0, LONGEST_WORD));
  // The elided article of `d'aide` and `l'entretien` stands alone after splitting.
  const telling = words.filter(
    (word, at) => !LINKING.has(fold(word)) && !(/^[dl]$/.test(word) && at < words.length - 1),
  );
  return [...new Set(telling)].slice(0, MOST_WORDS);
}

/** Typing errors that a word of that length may have: none below five letters, two from nine on. Both engines keep to it. */
export const typosAllowed = (word: string): number =>
  word.length < 5 || /\p{N}/u.test(word) ? 0 : word.length < 9 ? 1 : 2;

/** Feminine and plural endings with what stands for the whole family. Both sides go through it, so that it need not be perfect French. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})[sx]$/u, ''],
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/ienne$/, 'ien'],
  [/elle$/, 'el'],
  [/(?<=\p{L}{3})e$/u, ''],
];

/** One form for the feminine, the plural and the other forms of a folded word. */
export const stemOf = (folded: string): string =>
  ENDINGS.reduce((word, [ending, common]) => word.replace(ending, common), folded);

/** A single letter begins nearly every word: it is taken for what it is, as in `permis c`. `caces 1` goes on to 1A and 1B. */
export const mayBeUnfinished = (word: string): boolean => word.length > 1 || /\p{N}/u.test(word);

/**
 * Typing errors between two words: letters missing, added, changed, or two neighbours swapped (optimal string alignment). Counts no
 * further than `limit` + 1.
 */
export function typosBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    // What two rows have passed, no later one comes below.
    if (Math.min(...above) > limit && Math.min(...before) > limit) return limit + 1;
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      current.push(least);
    }
    [before, above] = [above, current];
  }
  return Math.min(above[b.length] ?? 0, limit + 1);
}
