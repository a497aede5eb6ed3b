import { anyones } from './data/contexts.js';
import { keyOf, type ReadTitle, readTitle, stemsOf } from './title.js';
import { type Likeness, Vocabulary } from './vocabulary.js';

/** A way to name an occupation, as the index takes it in. */
export interface NamedBy {
  /** Any number; the index gives it back. */
  occupation: number;
  text: string;
  /** 1 for the everyday words of the starter set, a little less for titles that few people use. */
  trust: number;
}

export interface Ranked {
  occupation: number;
  /** 0 to about 1.2; comparable within one answer. */
  score: number;
  /** The title, or its first part, is a known one word for word. */
  exact: 'whole' | 'first' | null;
  /** Shares of the known title that the text says, and of the text that the known title says; 0 to 1. */
  recall: number;
  precision: number;
  /** How much the words in common tell, 0 to 1: a single rare word 1, *agent* alone about 0.2. */
  telling: number;
  /** The known title says the first word of the text, where French puts the trade. */
  opened: boolean;
}

interface Phrase {
  occupation: number;
  opening: number;
  weight: number;
  trust: number;
}

/** A word that no title knows (a place, a firm, a product) speaks only weakly against a title … */
const UNKNOWN_WEIGHT = 0.22;
/** … unless it comes first, where French puts the trade: a *professeur des écoles* is no school helper. */
const UNKNOWN_OPENING_WEIGHT = 1.2;
/** … or where nothing else names a trade. */
const UNKNOWN_TRADE_WEIGHT = 0.6;
const OPENING_BONUS = 0.12;
const CONTEXT_SHARE = 0.8;
/** A title that speaks of the place where one worked is meant rather than the same without it. */
const CONTEXT_BONUS = 0.15;
const ANYONE_LIKENESS = 0.5;
/** Above what any other title can reach. */
const EXACT = { whole: 1.2, first: 1.15, bare: 1.13 } as const;

/** Finds, among all the ways to name occupations, those nearest to a title as people write it. */
export class TitleIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly phrases: Phrase[] = [];
  /** Phrases in which a word stands, by number of the word. */
  private readonly holders: number[][] = [];
  private readonly weights: Float32Array;
  private readonly byKey = new Map<string, number>();
  private readonly said: Float32Array;
  private readonly meant: Float32Array;
  private readonly gain: Float32Array;
  private readonly turn: Int32Array;
  private readonly opened: Uint8Array;
  private readonly placed: Uint8Array;

  /** @param names earlier ones win where two occupations share a title */
  constructor(names: Iterable<NamedBy>, others: readonly string[] = []) {
    const inOccupations: Set<number>[] = [];
    const wordsOf: number[][] = [];
    for (const { occupation, text, trust } of names) {
      const stems = stemsOf(text);
      const key = keyOf(stems);
      if (stems.length === 0 || this.byKey.has(key)) continue;
      this.byKey.set(key, occupation);
      const words = [...new Set(stems)].map((one) => this.vocabulary.add(one));
      for (const word of words) {
        grown(this.holders, word, () => []).push(this.phrases.length);
        grown(inOccupations, word, () => new Set()).add(occupation);
      }
      this.phrases.push({ occupation, opening: words[0] ?? -1, weight: 0, trust });
      wordsOf.push(words);
    }
    for (const other of others) this.vocabulary.add(other);
    // Rarer among occupations, more telling: 1 for a word of a single one, down to about 0.2 for "agent".
    this.weights = Float32Array.from({ length: this.vocabulary.size }, (_, word) => {
      const count = inOccupations[word]?.size ?? 0;
      return count === 0 ? UNKNOWN_OPENING_WEIGHT : 1 / (1 + Math.log(count));
    });
    this.phrases.forEach((phrase, at) => {
      for (const word of wordsOf[at] ?? []) phrase.weight += this.weights[word] ?? 0;
    });
    const count = this.phrases.length;
    this.said = new Float32Array(count);
    this.meant = new Float32Array(count);
    this.gain = new Float32Array(count);
    this.turn = new Int32Array(count);
    this.opened = new Uint8Array(count);
    this.placed = new Uint8Array(count);
  }

  /** The two nearest occupations, the nearest first; empty when no word of the title is known, or when it tells of no job. */
  rank(text: string): Ranked[] {
    const title = readTitle(text);
    if (title.isNoJob && !title.firstKeys.some((key) => this.byKey.has(key))) return [];
    const ranked = this.scored(title);
    const exact = this.exactOf(title);
    if (!exact || (exact.bare && (ranked[0]?.score ?? 0) >= EXACT.bare)) return ranked;
    const rest = ranked.filter((one) => one.occupation !== exact.occupation);
    return [exact, ...rest].slice(0, 2);
  }

  /** `bare`: known only without the words for the place of work. */
  private exactOf({ keys, firstKeys }: ReadTitle): (Ranked & { bare: boolean }) | null {
    const tried = [
      ...keys.map((key, at) => ({ exact: 'whole', key, bare: at > 0 }) as const),
      ...firstKeys.map((key, at) => ({ exact: 'first', key, bare: at > 0 }) as const),
    ];
    for (const { exact, key, bare } of tried) {
      const occupation = this.byKey.get(key);
      if (occupation !== undefined)
        return { occupation, score: EXACT[exact], exact, bare, recall: 1, precision: 1, telling: 1, opened: true };
    }
    return null;
  }

  private scored({ words, context }: ReadTitle): Ranked[] {
    const touched: number[] = [];
    let total = 0;
    let openings: ReadonlySet<number> = new Set();
    // "Conseiller bancaire": where all that is known is that somebody advises, what is not known is the trade.
    const isVague = words.every(({ stem }) => anyones.has(stem) || this.vocabulary.nearest(stem).length === 0);
    words.forEach(({ stem, weight }, at) => {
      const near = this.vocabulary.nearest(stem);
      if (at === 0) openings = new Set(near.map(({ word }) => word));
      const unknown = at === 0 ? UNKNOWN_OPENING_WEIGHT : isVague ? UNKNOWN_TRADE_WEIGHT : UNKNOWN_WEIGHT;
      const own = near.length === 0 ? unknown : Math.max(...near.map(({ word }) => this.weights[word] ?? 0));
      total += own * weight;
      for (const { word, likeness } of at === 0 ? [...near, ...this.otherAnyones(stem)] : near)
        for (const phrase of this.holders[word] ?? []) {
          if (this.said[phrase] === 0 && this.meant[phrase] === 0) touched.push(phrase);
          if (at === 0) this.opened[phrase] = 1;
          this.add(phrase, at + 1, (this.weights[word] ?? 0) * likeness, own * weight * likeness);
        }
    });
    const real = touched.length;
    context.forEach((stem, at) => {
      const word = this.vocabulary.numberOf(stem);
      for (const phrase of word === undefined ? [] : (this.holders[word] ?? []))
        if ((this.meant[phrase] ?? 0) > 0) {
          this.placed[phrase] = 1;
          this.add(phrase, words.length + at + 1, (this.weights[word ?? 0] ?? 0) * CONTEXT_SHARE, 0);
        }
    });
    const ranked = this.best(touched.slice(0, real), total, openings);
    for (const phrase of touched) this.forget(phrase);
    return ranked;
  }

  private forget(phrase: number): void {
    this.said[phrase] = 0;
    this.meant[phrase] = 0;
    this.gain[phrase] = 0;
    this.turn[phrase] = 0;
    this.opened[phrase] = 0;
    this.placed[phrase] = 0;
  }

  /** *Agent*, *ouvrier*, *employé* of something are often one another. */
  private otherAnyones(stem: string): readonly Likeness[] {
    if (!anyones.has(stem)) return [];
    const others = [...anyones].filter((one) => one !== stem).map((one) => this.vocabulary.numberOf(one));
    return others.flatMap((word) => (word === undefined ? [] : [{ word, likeness: ANYONE_LIKENESS }]));
  }

  /** Of the words that one written word may be, only the best counts for a title. */
  private add(phrase: number, turn: number, meant: number, said: number): void {
    const before = this.turn[phrase] === turn ? (this.gain[phrase] ?? 0) : 0;
    if (meant <= before) return;
    if (before === 0) this.said[phrase] = (this.said[phrase] ?? 0) + said;
    this.meant[phrase] = (this.meant[phrase] ?? 0) + meant - before;
    this.gain[phrase] = meant;
    this.turn[phrase] = turn;
  }

  /** Agreement in both directions, the known title counting more: a CV line may say much besides. */
  private best(touched: readonly number[], total: number, openings: ReadonlySet<number>): Ranked[] {
    let first: Ranked | null = null;
    let second: Ranked | null = null;
    for (const at of touched) {
      const phrase = this.phrases[at];
      if (!phrase) continue;
      const recall = Math.min(1, (this.meant[at] ?? 0) / phrase.weight);
      const precision = Math.min(1, (this.said[at] ?? 0) / total);
      const opened = this.opened[at] === 1;
      const telling = Math.min(1, this.meant[at] ?? 0);
      const bonus = (openings.has(phrase.opening) ? OPENING_BONUS : 0) + (this.placed[at] === 1 ? CONTEXT_BONUS : 0);
      const score = ((3 * recall * precision) / (2 * precision + recall) + bonus) * phrase.trust;
      if (first && score <= first.score && (second ? score <= second.score : false)) continue;
      const ranked: Ranked = { occupation: phrase.occupation, score, exact: null, recall, precision, telling, opened };
      if (!first || score > first.score) {
        if (first && first.occupation !== ranked.occupation) second = first;
        first = ranked;
      } else if (ranked.occupation !== first.occupation && (!second || score > second.score)) second = ranked;
    }
    return [first, second].filter((one) => one !== null);
  }
}

/** The value at this place, made when there is none yet. */
function grown<T>(list: T[], at: number, make: () => T): T {
  const found = list[at] ?? make();
  list[at] = found;
  return found;
}
