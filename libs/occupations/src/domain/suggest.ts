import { occupations } from './catalogue.js';
import type { Occupation } from './occupation.js';
import { likeness, tradeStems, trigrams } from './words.js';

export interface OccupationSuggestion {
  /** ROME 4.0 code. */
  code: string;
  /** Official French label. */
  label: string;
  /** 0 to 1. From 0.9 the title is a known one; below 0.6 a person should look. */
  confidence: number;
}

/** Below this a guess would mislead more often than help. */
const LEAST_CONFIDENCE = 0.45;
/** A word that no title of the catalogue knows (a place, a firm, a product) speaks only weakly against a title … */
const UNKNOWN_WORD_WEIGHT = 0.4;
/** … unless it comes first, where French puts the trade: a *professeur des écoles* is no school helper. */
const UNKNOWN_HEAD_WEIGHT = 2.5;
/** Two words less alike than this are different words, not a misspelling. */
const LEAST_LIKENESS = 0.55;

interface Phrase {
  occupation: Occupation;
  stems: readonly string[];
  /** Total weight of the stems. */
  weight: number;
  grams: ReadonlySet<string>;
}

interface Word {
  text: string;
  grams: ReadonlySet<string>;
  weight: number;
}

/**
 * Guesses the occupation behind a job title as people write it on a CV: `agent d'entretien polyvalent (intérim)`,
 * `prépa de commande`, `AS en EHPAD`. Null when nothing is near enough.
 *
 * A title counts by the words that it shares with the text, rare words more than common ones (*agent* says little,
 * *cariste* everything); shortened and misspelt words count in part; as a last resort the whole strings are compared
 * by trigrams. A close second choice lowers the confidence.
 */
export function suggestOccupation(title: string): OccupationSuggestion | null {
  const words = tradeStems(title);
  if (words.length === 0) return null;
  const exact = byText.get(words.join(' '));
  if (exact) return { code: exact.code, label: exact.label, confidence: 0.98 };
  const head = byText.get(tradeStems(firstPart(title)).join(' '));
  if (head) return { code: head.code, label: head.label, confidence: 0.9 };

  const text = words.map((word, at) => wordOf(word, at === 0));
  const grams = trigrams(words.join(' '));
  const best = new Map<Occupation, number>();
  for (const phrase of phrases) {
    const score = Math.max(sharedWords(text, phrase), 0.9 * likeness(grams, phrase.grams)) + headBonus(words, phrase);
    if (score > (best.get(phrase.occupation) ?? 0)) best.set(phrase.occupation, score);
  }
  const [first, second] = [...best].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  const lead = Math.min(1, (first[1] - (second?.[1] ?? 0)) / 0.2);
  const confidence = Math.round(Math.min(1, first[1]) * (0.8 + 0.17 * lead) * 100) / 100;
  return confidence < LEAST_CONFIDENCE ? null : { code: first[0].code, label: first[0].label, confidence };
}

/** What stands before the first bracket, comma, dash or slash: of several jobs on one line the first is taken. */
function firstPart(title: string): string {
  const [first = '', second] = title.split(/\s+[/–—-]\s+|\s*[(,;:+]\s*/);
  // "Vendeur / Vendeuse en boulangerie" is one job in two forms, not two jobs.
  return tradeStems(first)[0] === tradeStems(second ?? '')[0] ? title : first;
}

/** A text that opens with a whole title is about that title: `aide à domicile auprès de personnes âgées`. */
function headBonus(words: readonly string[], phrase: Phrase): number {
  const opens = phrase.stems.length > 1 && phrase.stems.every((word, at) => word === words[at]);
  return opens ? 0.15 : 0;
}

/** Weighted agreement of text and title in both directions, the title counting more: a CV line may say much besides. */
function sharedWords(text: readonly Word[], phrase: Phrase): number {
  const taken = new Set<number>();
  let inText = 0;
  let inPhrase = 0;
  for (const word of text) {
    let nearest = -1;
    let nearness = 0;
    phrase.stems.forEach((other, at) => {
      const near = taken.has(at) ? 0 : nearnessOf(word, other);
      if (near > nearness) [nearest, nearness] = [at, near];
    });
    if (nearest < 0) continue;
    taken.add(nearest);
    inText += nearness * word.weight;
    inPhrase += nearness * weightOf(phrase.stems[nearest] ?? '');
  }
  if (inPhrase === 0) return 0;
  const recall = inPhrase / phrase.weight;
  const precision = Math.min(1, inText / text.reduce((sum, word) => sum + word.weight, 0));
  return (3 * recall * precision) / (2 * precision + recall);
}

/** 1 for the same word, 0.9 for an abbreviation (`prépa`), the likeness for a misspelling, else 0. */
function nearnessOf(word: Word, other: string): number {
  if (word.text === other) return 1;
  const [short, long] = word.text.length < other.length ? [word.text, other] : [other, word.text];
  if (short.length >= 4 && long.startsWith(short)) return 0.9;
  if (short.length < 4) return 0;
  const alike = likeness(word.grams, gramsOf.get(other) ?? trigrams(other));
  return alike >= LEAST_LIKENESS ? alike : 0;
}

function wordOf(text: string, isHead: boolean): Word {
  const grams = trigrams(text);
  if (frequency.has(text)) return { text, grams, weight: weightOf(text) };
  return { text, grams, weight: resembledWeight(text, grams) ?? (isHead ? UNKNOWN_HEAD_WEIGHT : UNKNOWN_WORD_WEIGHT) };
}

/** A misspelt or shortened word has the weight of the rarest word that it resembles; null if it resembles none. */
function resembledWeight(text: string, grams: ReadonlySet<string>): number | null {
  const alike = [...frequency.keys()].filter((other) => nearnessOf({ text, grams, weight: 0 }, other) > 0);
  return alike.length > 0 ? Math.max(...alike.map(weightOf)) : null;
}

/** Rarer among occupations, more telling: 1 for a word of a single occupation, down to about 0.2 for *agent*. */
function weightOf(word: string): number {
  return 1 / (1 + Math.log(frequency.get(word) ?? 1));
}

const known = occupations().flatMap((occupation) =>
  [...occupation.titles.flatMap((title) => [title.masculine, title.feminine]), ...occupation.words].map((text) => ({
    occupation,
    stems: tradeStems(text),
  })),
);

/** In how many occupations a stem occurs. */
const frequency = new Map<string, number>();
for (const one of occupations()) {
  const stems = new Set(known.filter((phrase) => phrase.occupation === one).flatMap((phrase) => phrase.stems));
  for (const word of stems) frequency.set(word, (frequency.get(word) ?? 0) + 1);
}
const gramsOf = new Map([...frequency.keys()].map((word) => [word, trigrams(word)]));
const byText = new Map(known.map((phrase) => [phrase.stems.join(' '), phrase.occupation]));
const phrases: readonly Phrase[] = [...new Map(known.map((phrase) => [phrase.stems.join(' '), phrase])).values()].map(
  (phrase) => ({
    ...phrase,
    weight: phrase.stems.reduce((sum, word) => sum + weightOf(word), 0),
    grams: trigrams(phrase.stems.join(' ')),
  }),
);
