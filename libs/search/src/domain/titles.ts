import type { CandidateDocument } from './document.js';
import { fold, queryWords, stemOf } from './words.js';

const MOST_TITLE_WORDS = 4;

/** The words of a title or everyday word, whatever their gender and number: `agents d'entretien` → `agent entretien`. */
const titleOf = (words: readonly string[]): string => words.map((word) => stemOf(fold(word))).join(' ');

/** The titles that the beginning of a query may be, the shortest first: `cariste`, `cariste caces`, … */
export const titlesAskedFor = (words: readonly string[]): string[] =>
  words.slice(0, MOST_TITLE_WORDS).map((_, at) => titleOf(words.slice(0, at + 1)));

/** Of work looked for, each once. */
export const titlesOf = ({ titles, words }: Pick<CandidateDocument, 'titles' | 'words'>): string[] => [
  ...new Set([...titles, ...words].map(knownTitleOf)),
];

/** Remembered by text, since thousands of cards share their titles. */
function knownTitleOf(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const title = titleOf(queryWords(text));
  remembered.set(text, title);
  return title;
}
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
