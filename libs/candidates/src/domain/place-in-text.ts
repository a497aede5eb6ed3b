/** What was typed, without the town that stood at its end. */
export interface TextAndPlace<T> {
  text: string;
  town: T | null;
}

const MOST_WORDS = 4;

/**
 * `aide soignant douai`: nobody's card has the word *douai*, the town is a filter. Recognised at the end of the text, a town of up to four
 * words or a postcode; not a single word that also names a trade.
 */
export function placeInText<T>(
  text: string,
  findTown: (name: string) => T | null,
  isTradeWord: (word: string) => boolean,
): TextAndPlace<T> {
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count >= 1; count--) {
    const tail = words.slice(-count).join(' ');
    if (count === 1 && isTradeWord(tail.toLowerCase())) break;
    const town = tail ? findTown(tail) : null;
    if (town) return { text: words.slice(0, -count).join(' '), town };
  }
  return { text, town: null };
}
