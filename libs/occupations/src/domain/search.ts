import { occupations } from './catalogue.js';
import type { Occupation } from './occupation.js';
import { likeness, plainWords, stem, trigrams } from './words.js';

export interface OccupationHit {
  /** ROME 4.0 code. */
  code: string;
  /** Official French label. */
  label: string;
  /** The title or everyday word that fits what was typed; to be shown beside the label. */
  title: string;
}

interface Entry {
  occupation: Occupation;
  title: string;
  words: readonly string[];
}

/** A typed word must be at least this like a word of the title to pass as a typing mistake. */
const LEAST_LIKENESS = 0.5;

/**
 * Occupations for a text that is still being typed, the nearest first: every word typed must begin a word of a title, of
 * an everyday word or of the ROME code, or be nearly one. Each occupation comes once, with its best title.
 */
export function searchOccupations(text: string, limit = 10): OccupationHit[] {
  const code = text.trim().toUpperCase();
  if (/^[A-N]\d{1,4}$/.test(code)) {
    return occupations()
      .filter((one) => one.code.startsWith(code))
      .slice(0, limit)
      .map((one) => ({ code: one.code, label: one.label, title: one.titles[0]?.masculine ?? one.label }));
  }
  const typed = plainWords(text).filter((word, _at, all) => word.length > 1 || all.length === 1);
  if (typed.length === 0) return [];
  const best = new Map<Occupation, { entry: Entry; score: number }>();
  for (const entry of entries) {
    const score = fitOf(typed, entry);
    if (score > (best.get(entry.occupation)?.score ?? 0)) best.set(entry.occupation, { entry, score });
  }
  const leastScore = 0.6 * Math.max(0, ...[...best.values()].map((hit) => hit.score));
  return [...best.values()]
    .filter((hit) => hit.score >= leastScore)
    .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title, 'fr'))
    .slice(0, limit)
    .map(({ entry }) => ({ code: entry.occupation.code, label: entry.occupation.label, title: entry.title }));
}

/** 0 when a typed word fits nowhere; else higher for whole words, for the beginning of the title and for short titles. */
function fitOf(typed: readonly string[], entry: Entry): number {
  let sum = 0;
  for (const word of typed) {
    const near = Math.max(...entry.words.map((other) => wordFit(word, other)));
    if (near <= 0) return 0;
    sum += near;
  }
  const beginning = entry.words[0]?.startsWith(typed[0] ?? '') ? 0.2 : 0;
  return sum / typed.length + beginning + 0.2 / entry.words.length;
}

function wordFit(typed: string, word: string): number {
  if (word === typed || stem(word) === stem(typed)) return 1;
  if (word.startsWith(typed)) return 0.9;
  // A typing mistake seldom hits the first letter.
  if (typed.length < 4 || word[0] !== typed[0]) return 0;
  // The last word may be unfinished, so it is compared with as much of the title's word.
  const alike = Math.max(
    likeness(trigrams(typed), trigrams(word)),
    likeness(trigrams(typed), trigrams(word.slice(0, typed.length))),
  );
  return alike >= LEAST_LIKENESS ? 0.6 * alike : 0;
}

const entries: readonly Entry[] = occupations().flatMap((occupation) =>
  [
    ...occupation.titles.flatMap(({ masculine, feminine }) =>
      masculine === feminine ? [masculine] : [masculine, feminine],
    ),
    ...occupation.words,
    occupation.labelEn,
  ].map((title) => ({ occupation, title, words: plainWords(title) })),
);
