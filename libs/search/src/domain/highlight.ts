import { fold, mayBeUnfinished, queryWords, stemOf, typosAllowed, typosBetween } from './words.js';

/** A part of a text, in UTF-16 units: `text.slice(from, to)`. */
export interface Mark {
  from: number;
  to: number;
}

/** The beginning is looked at first: hundreds of words of a page are compared, and nearly all begin quite differently. */
function isMisspelt(asked: string, word: string): boolean {
  const allowed = typosAllowed(asked);
  if (!allowed || (asked[0] !== word[0] && asked[0] !== word[1] && asked[1] !== word[0])) return false;
  return typosBetween(asked, word, allowed) <= allowed;
}

/**
 * Which parts of the texts of a card answer to what was typed, by the rules that the engines search by: other gender or number, no accents,
 * a typing error, the last word unfinished. Works on the texts that are shown and on nothing else.
 */
export function highlighter(typed: string): (text: string) => Mark[] {
  const words = queryWords(typed).map(fold);
  const stems = words.map(stemOf);
  const known = new Map<string, boolean>();
  const answers = (word: string): boolean => {
    let found = known.get(word);
    if (found === undefined) {
      found = isAnswer(fold(word));
      known.set(word, found);
    }
    return found;
  };
  const isAnswer = (word: string): boolean =>
    words.some(
      (asked, at) =>
        word === asked ||
        stemOf(word) === stems[at] ||
        (at === words.length - 1 && mayBeUnfinished(asked) && word.startsWith(asked)) ||
        isMisspelt(asked, word) ||
        isMisspelt(stems[at] ?? asked, stemOf(word)),
    );
  return (text) =>
    words.length
      ? [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
          .filter(([word]) => answers(word))
          .map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
      : [];
}
