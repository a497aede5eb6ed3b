/** Where words stand in a text: index of the first character, and of the one after the last. */
export type Span = readonly [start: number, end: number];

interface Plain {
  text: string;
  /** For each character of `text`, where it came from. */
  from: number[];
}

const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** A text without what writers vary: capitals, accents, blanks, hyphens, stops. */
function plainOf(original: string): Plain {
  const plain: Plain = { text: '', from: [] };
  for (let at = 0; at < original.length; at++) {
    const letters = (original[at] ?? '').normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
    for (const letter of letters.toLowerCase()) {
      plain.text += letter;
      plain.from.push(at);
    }
  }
  return plain;
}

/** Every place where `wanted` stands as whole words, however it is written. */
function spansOf(original: string, { text, from }: Plain, wanted: string): Span[] {
  const needle = plainOf(wanted).text;
  const spans: Span[] = [];
  if (needle === '') return spans;
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + 1)) {
    const start = from[at] ?? 0;
    const end = (from[at + needle.length - 1] ?? 0) + 1;
    if (!isWordCharacter(original[start - 1]) && !isWordCharacter(original[end])) spans.push([start, end]);
  }
  return spans;
}

/**
 * The place of the first of `wanted` that a text holds. Of several places the one nearest to `near`, when that is found: the year of an
 * experience stands beside its title.
 */
export function findWords(text: string, wanted: readonly string[], near: readonly string[] = []): Span | null {
  const plain = plainOf(text);
  const anchor = near.map((words) => spansOf(text, plain, words)[0]).find((span) => span !== undefined);
  for (const words of wanted) {
    const spans = spansOf(text, plain, words);
    const [first] = anchor ? [...spans].sort((a, b) => Math.abs(a[0] - anchor[0]) - Math.abs(b[0] - anchor[0])) : spans;
    if (first) return first;
  }
  return null;
}
