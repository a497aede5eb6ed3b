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

/** A word of a text that is shown, in the forms that are compared. */
interface Shown extends Mark {
  folded: string;
  stem: string;
}

/** Thousands of cards share their titles and skills: each text is taken apart once. */
function shownWords(text: string): readonly Shown[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => {
    const folded = fold(word);
    return { from: index, to: index + word.length, folded, stem: stemOf(folded) };
  });
  remembered.set(text, words);
  return words;
}
const remembered = new Map<string, readonly Shown[]>();
const MOST_REMEMBERED = 20_000;

/**
 * Which parts of the texts of a card answer to what was typed, by the rules that the engines search by: other gender or number, no accents,
 * a typing error, the last word unfinished. Works on the texts that are shown and on nothing else.
 */
export function highlighter(typed: string): (text: string) => Mark[] {
  const words = queryWords(typed).map(fold);
  const stems = words.map(stemOf);
  const last = words.at(-1) ?? '';
  const beginning = mayBeUnfinished(last) ? last : null;
  const isAnswer = ({ folded, stem }: Shown): boolean =>
    (beginning !== null && folded.startsWith(beginning)) ||
    words.some(
      (asked, at) =>
        folded === asked || stem === stems[at] || isMisspelt(asked, folded) || isMisspelt(stems[at] ?? asked, stem),
    );
  const known = new Map<string, boolean>();
  const answers = (word: Shown): boolean => {
    let found = known.get(word.folded);
    if (found === undefined) {
      found = isAnswer(word);
      known.set(word.folded, found);
    }
    return found;
  };
  return (text) =>
    words.length
      ? shownWords(text)
          .filter(answers)
          .map(({ from, to }) => ({ from, to }))
      : [];
}
