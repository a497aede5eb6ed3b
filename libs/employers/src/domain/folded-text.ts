import { meant } from './spelling.js';

/** A text in the plain form that rules are written for, and the way back to the words as they were written. */
export interface FoldedText {
  folded: string;
  /** Index in the original text (UTF-16 units) of a character of the folded one. */
  placeOf(index: number): number;
}

/** `motivé(e)s`, `retraité·e`: the second form is left out, so that a rule sees one word. */
const SECOND_FORM =
  /\((?:e|ne|le|se|ve|te|es|s|ère|euse|trice)\)|[·•](?:e|ne|le|se|ve|te|ère|euse|trice)?(?:[·•]?s)?/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const PLAIN: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', '’': "'", '‘': "'", ʼ: "'", '´': "'", '`': "'" };

/**
 * Lower case without accents, ligatures, invisible characters or the abridged feminine; every apostrophe is `'`, every dash `-`, and
 * every run of white space one blank; the words that matter most are put right when one letter is wrong.
 */
export function foldWithPlaces(text: string): FoldedText {
  const places: number[] = [];
  let folded = '';
  const skipped = new Set<number>();
  for (const match of text.matchAll(SECOND_FORM)) {
    for (let at = match.index; at < match.index + match[0].length; at++) skipped.add(at);
  }
  let place = 0;
  for (const character of text) {
    const plain = skipped.has(place) || INVISIBLE.test(character) ? '' : plainForm(character);
    if (plain !== ' ' || !folded.endsWith(' ')) {
      folded += plain;
      for (let at = 0; at < plain.length; at++) places.push(place);
    }
    place += character.length;
  }
  return spelt({ folded, placeOf: (index) => places[index] ?? text.length });
}

/** The last letter of a word put right stands where the last one written does, so that the whole word is marked. */
function spelt({ folded, placeOf }: FoldedText): FoldedText {
  const places: number[] = [];
  let right = '';
  let done = 0;
  const copy = (to: number): void => {
    for (let at = done; at < to; at++) places.push(placeOf(at));
    right += folded.slice(done, to);
    done = to;
  };
  for (const match of folded.matchAll(/[a-z]{6,24}/g)) {
    const word = meant(match[0]);
    if (!word) continue;
    copy(match.index);
    const last = match[0].length - 1;
    for (let at = 0; at < word.length; at++)
      places.push(placeOf(match.index + (at === word.length - 1 ? last : Math.min(at, last))));
    right += word;
    done = match.index + match[0].length;
  }
  if (done === 0) return { folded, placeOf };
  copy(folded.length);
  const end = placeOf(folded.length);
  return { folded: right, placeOf: (index) => places[index] ?? end };
}

function plainForm(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[‐-―−]/.test(character)) return '-';
  const lower = character.toLowerCase();
  return PLAIN[lower] ?? lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}
