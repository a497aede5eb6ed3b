/** A source of numbers that only looks random: the same seed gives the same people on every machine. */
export interface Dice {
  /** Whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T;
  /** `count` different elements in the order of the list; all of it when it is shorter. */
  some<T>(from: readonly T[], count: number): T[];
}

/** mulberry32: 32 bits of state, good enough to mix demonstration data, never for secrets. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const chosen = from[int(0, from.length - 1)];
      if (chosen === undefined) throw new Error('Nothing to pick from.');
      return chosen;
    },
    some: (from, count) => {
      const left = from.map((_, at) => at);
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left.flatMap((at) => from.slice(at, at + 1));
    },
  };
}
