import type { Occupation } from './occupation.js';
import { mistakes, mistakesAllowed } from './spelling.js';
import { plainWords, stem } from './words.js';

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
  words: readonly number[];
  /** Titles that the starter set knows are what people of a rally mean; of others the shorter is the more general. */
  advantage: number;
}

interface Word {
  text: string;
  stem: string;
  entries: number[];
}

/** The titles of a catalogue, made ready for a text that is still being typed. */
export class SearchIndex {
  private readonly entries: Entry[] = [];
  private readonly words: Word[] = [];

  constructor(
    private readonly occupations: readonly Occupation[],
    everyday: ReadonlySet<string>,
  ) {
    const numbers = new Map<string, number>();
    for (const occupation of occupations)
      for (const title of titlesOf(occupation)) {
        const words = plainWords(title).map((text) => {
          const number = numbers.get(text) ?? this.words.push({ text, stem: stem(text), entries: [] }) - 1;
          numbers.set(text, number);
          return number;
        });
        const advantage = (everyday.has(title) ? 0.15 : 0) + 0.2 / Math.max(1, words.length);
        const at = this.entries.push({ occupation, title, words, advantage }) - 1;
        for (const word of new Set(words)) this.words[word]?.entries.push(at);
      }
  }

  /**
   * Occupations for what was typed, the nearest first: every word typed must begin a word of a title, of an everyday word
   * or of the ROME code, or be nearly one. Each occupation comes once, with its best title.
   */
  find(text: string, limit = 10): OccupationHit[] {
    const code = text.trim().toUpperCase();
    if (/^[A-N]\d{1,4}$/.test(code)) return this.byCode(code, limit);
    const typed = plainWords(text).filter((word, _at, all) => word.length > 1 || all.length === 1);
    const [first, ...others] = typed.map((word) => this.fitting(word));
    if (!first) return [];
    const best = new Map<Occupation, { entry: Entry; score: number }>();
    for (const [at, near] of first) {
      const entry = this.entries[at];
      const rest = others.map((fits) => fits.get(at) ?? 0);
      if (!entry || rest.includes(0)) continue;
      const sum = rest.reduce((all, one) => all + one, near);
      const opens = this.words[entry.words[0] ?? -1]?.text.startsWith(typed[0] ?? '') ? 0.2 : 0;
      const score = sum / typed.length + opens + entry.advantage;
      if (score > (best.get(entry.occupation)?.score ?? 0)) best.set(entry.occupation, { entry, score });
    }
    const leastScore = 0.6 * Math.max(0, ...[...best.values()].map((hit) => hit.score));
    return [...best.values()]
      .filter((hit) => hit.score >= leastScore)
      .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title, 'fr'))
      .slice(0, limit)
      .map(({ entry }) => ({ code: entry.occupation.code, label: entry.occupation.label, title: entry.title }));
  }

  private byCode(code: string, limit: number): OccupationHit[] {
    return this.occupations
      .filter((one) => one.code.startsWith(code))
      .slice(0, limit)
      .map((one) => ({ code: one.code, label: one.label, title: one.titles[0]?.masculine ?? one.label }));
  }

  /** How well a typed word fits each title that holds one like it: 1 for the word, 0.9 for its beginning, less for a misspelling. */
  private fitting(typed: string): Map<number, number> {
    const fits = new Map<number, number>();
    const root = stem(typed);
    for (const word of this.words) {
      const fit = wordFit(typed, root, word);
      if (fit > 0) for (const at of word.entries) if (fit > (fits.get(at) ?? 0)) fits.set(at, fit);
    }
    return fits;
  }
}

const titlesOf = ({ label, labelEn, titles, words }: Occupation): string[] => [
  ...new Set([
    ...titles.flatMap(({ masculine, feminine }) => [masculine, feminine]),
    ...words,
    ...(labelEn === label ? [] : [labelEn]),
  ]),
];

function wordFit(typed: string, root: string, word: Word): number {
  if (word.text === typed || word.stem === root) return 1;
  if (word.text.startsWith(typed)) return 0.9;
  // A typing mistake seldom hits the first letter.
  if (typed.length < 4 || word.text[0] !== typed[0]) return 0;
  // The last word may be unfinished, so it is compared with as much of the title's word.
  const most = mistakesAllowed(root.length + 1);
  const wrong = Math.min(mistakes(root, word.stem, most), mistakes(typed, word.text.slice(0, typed.length), most));
  return wrong > most ? 0 : wrong === 1 ? 0.55 : 0.4;
}
