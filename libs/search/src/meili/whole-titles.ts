import { createHash } from 'node:crypto';
import { type Occupation, occupations } from '#occupations';
import { titlesAskedFor, titlesOf } from '../domain/titles.js';

/** Begins no word that people type, so that what is being typed is not taken for the beginning of a title in this form. */
const MARK = 'vwqk';
const LETTERS = 14;

/** A title as a single made-up word, of lower-case letters only: with digits or signs in it Meilisearch would take it apart. */
export function asOneWord(title: string): string {
  const digest = createHash('sha256').update(title).digest();
  return MARK + Array.from(digest.subarray(0, LETTERS), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** More words of a query Meilisearch does not read. */
const MOST_WORDS = 10;

/**
 * The words to ask for. When they begin with a title that occupations have, that title follows as one more word. Meilisearch leaves out
 * words from the end when too few cards have them all, and puts first who has more: so who looks for work of that very title comes first,
 * and nobody is lost who does not. (An order of its own for this Meilisearch does not have: `maintenance` near `agent` in one of many longer
 * titles is as good to it.) The last word then counts as finished, which it is when it ends a title.
 */
export function withWholeTitle(words: readonly string[]): string[] {
  const title = titlesAskedFor(words).findLast((asked) => knownTitles().has(asked));
  return title === undefined || words.length >= MOST_WORDS ? [...words] : [...words, asOneWord(title)];
}

/** Made anew when occupations were imported. */
function knownTitles(): ReadonlySet<string> {
  const all = occupations();
  if (known?.of !== all) known = { of: all, titles: new Set(all.flatMap(titlesIn)) };
  return known.titles;
}
let known: { of: readonly Occupation[]; titles: ReadonlySet<string> } | undefined;

const titlesIn = ({ label, labelEn, titles, words }: Occupation): string[] =>
  titlesOf({
    titles: [label, ...titles.flatMap(({ masculine, feminine }) => [masculine, feminine])],
    words: [...words, labelEn],
  });
