import { abbreviations, mayHoldPhrase, phrasesAsOne } from './data/abbreviations.js';
import { agencies, contexts, notAJob } from './data/contexts.js';
import { fold, isCircumstance, isLinking, plainWords, stem, withoutInclusive } from './words.js';

/** A word of a title, ready to be compared. */
export interface TitleWord {
  stem: string;
  /** How much it counts against a title that does not have it: 1 in the first part, less in what follows. */
  weight: number;
}

/** A title as written on a CV, taken apart. */
export interface ReadTitle {
  words: readonly TitleWord[];
  /** What the whole title may be known by, with and without its surroundings; the same of its first part. */
  keys: readonly string[];
  firstKeys: readonly string[];
  /** Stems that the surroundings speak for (`EHPAD` → care): they help, and never count against. */
  context: readonly string[];
  /** Opens like a time without a trade: `mère au foyer`, `congé parental`. */
  isNoJob: boolean;
}

/** What follows a bracket, dash, comma or slash says more about the same job, or names a second one. */
const BREAK = /\s+[-–—|•]+\s+|\s*[(),;:+|•]\s*|\s*\/\s*|\s+(?:chez|pour le compte de|au sein d[eu])\s+/i;
const AFTER_WEIGHT = 0.3;
/** Longer is no title but a paragraph, whose beginning tells the job. */
const LONGEST = 300;
/** A word that stands for where one worked, not for what one did. */
const CONTEXT_WEIGHT = 0.12;

/** Telling words of a text: abbreviations in full, circumstances and little words gone, all forms of a word as one. */
export function stemsOf(text: string): string[] {
  const folded = fold(text);
  const asOne = mayHoldPhrase.test(folded)
    ? phrasesAsOne.reduce((all, [pattern, one]) => all.replace(pattern, one), folded)
    : folded;
  const words = plainWords(asOne).filter((word) => !isLinking(word) && !agencies.has(word));
  const telling = words.filter((word) => !isCircumstance(word));
  return (telling.length > 0 ? telling : words)
    .flatMap((word) => abbreviations.get(word) ?? [word])
    .map(stem)
    .filter((word, at, all) => word !== all[at - 1]);
}

/** The key under which a whole title is known: its words in order. */
export const keyOf = (stems: readonly string[]): string => stems.join(' ');

const isTrade = (word: string): boolean => !contexts.has(word);

export function readTitle(text: string): ReadTitle {
  const parts = telling(
    withoutInclusive(fold(text.slice(0, LONGEST)))
      .split(BREAK)
      .map(stemsOf),
  );
  const [head = [], second] = parts;
  // "Vendeur / Vendeuse en boulangerie" is one job in two forms; "boulangerie/pâtisserie" goes on within one title.
  const isOne =
    second !== undefined && (head[0] === second[0] || /\S\/\S/.test(text)) && head.length + second.length <= 5;
  const first = isOne ? [...new Set([...head, ...second])] : head;
  const after = parts.slice(isOne ? 2 : 1).flat();
  const words = new Map<string, number>();
  for (const one of first) words.set(one, contexts.has(one) ? CONTEXT_WEIGHT : 1);
  for (const one of after) if (!words.has(one)) words.set(one, contexts.has(one) ? CONTEXT_WEIGHT : AFTER_WEIGHT);
  const plain = plainWords(text.slice(0, LONGEST));
  return {
    words: [...words].map(([word, weight]) => ({ stem: word, weight })),
    keys: [[...first, ...after], [...first, ...after].filter(isTrade)].map(keyOf),
    firstKeys: [first, first.filter(isTrade)].map(keyOf),
    context: plain.flatMap((word) => contexts.get(word) ?? []).map(stem),
    isNoJob: notAJob.has(plain.find((word) => !isLinking(word)) ?? ''),
  };
}

/** Parts that say something; those of circumstances alone (`(H/F)`, `CDD 6 mois`) count only where there is nothing else. */
function telling(parts: string[][]): string[][] {
  const said = parts.filter((stems) => stems.some((one) => !isCircumstance(one)));
  return (said.length > 0 ? said : parts).filter((stems) => stems.length > 0);
}
