import { abbreviations, phrasesAsOne } from './data/abbreviations.js';
import { agencies, contexts, notAJob } from './data/contexts.js';
import { fold, isCircumstance, isLinking, plainWords, stem } from './words.js';

/** A word of a title, ready to be compared. */
export interface TitleWord {
  stem: string;
  /** How much it counts against a title that does not have it: 1 in the first part, less in what follows. */
  weight: number;
}

/** A title as written on a CV, taken apart. */
export interface ReadTitle {
  words: readonly TitleWord[];
  /** Words of the first part alone, and of everything, to look whole titles up by. */
  first: string;
  whole: string;
  /** Stems that the surroundings speak for (`EHPAD` → care): they help, and never count against. */
  context: readonly string[];
  /** Opens like a time without a trade: `mère au foyer`, `congé parental`. */
  isNoJob: boolean;
}

/** What follows a bracket, dash, comma or slash says more about the same job, or names a second one. */
const BREAK = /\s+[-–—|•]+\s+|\s*[(),;:+|•]\s*|\s*\/\s*|\s+(?:chez|pour le compte de|au sein d[eu])\s+/i;
const AFTER_WEIGHT = 0.3;
/** A word that stands for where one worked, not for what one did. */
const CONTEXT_WEIGHT = 0.12;

/** Telling words of a text: abbreviations in full, circumstances and little words gone, all forms of a word as one. */
export function stemsOf(text: string): string[] {
  const asOne = phrasesAsOne.reduce((all, [pattern, one]) => all.replace(pattern, one), fold(text));
  const words = plainWords(asOne).filter((word) => !isLinking(word) && !agencies.has(word));
  const telling = words.filter((word) => !isCircumstance(word));
  return (telling.length > 0 ? telling : words)
    .flatMap((word) => abbreviations.get(word) ?? [word])
    .map(stem)
    .filter((word, at, all) => word !== all[at - 1]);
}

/** The key under which a whole title is known: its words in order. */
export const keyOf = (stems: readonly string[]): string => stems.join(' ');

export function readTitle(text: string): ReadTitle {
  const parts = text
    .split(BREAK)
    .map(stemsOf)
    .filter((stems) => stems.length > 0);
  const [head = [], second] = parts;
  // "Vendeur / Vendeuse en boulangerie" is one job in two forms; "boulangerie/pâtisserie" goes on within one title.
  const isOne =
    second !== undefined && (head[0] === second[0] || /\S\/\S/.test(text)) && head.length + second.length <= 5;
  const first = isOne ? [...new Set([...head, ...second])] : head;
  const words = new Map<string, number>();
  for (const one of first) words.set(one, contexts.has(one) ? CONTEXT_WEIGHT : 1);
  for (const one of parts.slice(isOne ? 2 : 1).flat())
    if (!words.has(one)) words.set(one, contexts.has(one) ? CONTEXT_WEIGHT : AFTER_WEIGHT);
  const opening = plainWords(text).filter((word) => !isLinking(word))[0] ?? '';
  return {
    words: [...words].map(([word, weight]) => ({ stem: word, weight })),
    first: keyOf(first),
    whole: keyOf(stemsOf(text)),
    context: plainWords(text)
      .flatMap((word) => contexts.get(word) ?? [])
      .map(stem),
    isNoJob: notAJob.has(opening),
  };
}
