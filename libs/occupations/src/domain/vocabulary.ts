import { mistakes, mistakesAllowed } from './spelling.js';

/** A word of the catalogue that a written word stands for, and how surely (0 to 1). */
export interface Likeness {
  word: number;
  likeness: number;
}

/** Written words whose meaning is kept, so that a second CV need not look for it again. */
const KEPT = 5000;

/** All words of the titles of a catalogue, each with its number; finds the nearest for abridged and misspelt ones. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  /** By first letter: a typing mistake seldom hits it. Filled when first needed. */
  private byLetter: Map<string, number[]> | undefined;
  private readonly known = new Map<string, readonly Likeness[]>();

  /** The number of a word, which it gets now if it is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  numberOf(word: string): number | undefined {
    return this.numbers.get(word);
  }

  get size(): number {
    return this.words.length;
  }

  /** Words that this one may be: itself; else those it begins, those it misspells, or the two that it writes together. */
  nearest(word: string): readonly Likeness[] {
    const own = this.numbers.get(word);
    if (own !== undefined) return [{ word: own, likeness: 1 }];
    const kept = this.known.get(word);
    if (kept) return kept;
    const found = this.look(word);
    if (this.known.size >= KEPT) this.known.clear();
    this.known.set(word, found);
    return found;
  }

  private look(word: string): readonly Likeness[] {
    const most = mistakesAllowed(word.length);
    const misspelt: Likeness[] = [];
    const begun: Likeness[] = [];
    for (const number of this.letter(word[0] ?? '')) {
      const other = this.words[number] ?? '';
      // Six letters of a longer word, or four of one that is not much longer, are its abbreviation.
      if (word.length >= 4 && other.startsWith(word)) begun.push({ word: number, likeness: 0.85 });
      else if (other.length >= 5 && word.startsWith(other) && word.length - other.length <= 2)
        begun.push({ word: number, likeness: 0.8 });
      const wrong = mistakes(word, other, most);
      if (wrong <= most && wrong > 0) misspelt.push({ word: number, likeness: wrong === 1 ? 0.9 : 0.7 });
    }
    const best = Math.max(0, ...misspelt.map(({ likeness }) => likeness));
    const near = [...misspelt.filter(({ likeness }) => likeness === best), ...begun];
    return near.length > 0 ? near : this.apart(word);
  }

  /** `aidesoignante` is two words. */
  private apart(word: string): readonly Likeness[] {
    for (let at = 4; at <= word.length - 4; at++) {
      const left = this.numbers.get(word.slice(0, at));
      const right = this.numbers.get(word.slice(at));
      if (left !== undefined && right !== undefined)
        return [left, right].map((number) => ({ word: number, likeness: 0.95 }));
    }
    return [];
  }

  private letter(first: string): readonly number[] {
    if (!this.byLetter) {
      this.byLetter = new Map();
      this.words.forEach((word, number) => {
        const same = this.byLetter?.get(word[0] ?? '');
        if (same) same.push(number);
        else this.byLetter?.set(word[0] ?? '', [number]);
      });
    }
    return this.byLetter.get(first) ?? [];
  }
}
