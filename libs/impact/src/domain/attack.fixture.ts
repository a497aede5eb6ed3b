import { type CountKey, type Facts, noFacts, together } from './facts.js';
import { stepsOf } from './period.js';
import { Release, type Told } from './release.js';

export interface Person {
  month: string;
  programme: string;
  town: string;
  fate: 'refused' | 'idle' | 'hired' | 'training';
  visited: boolean;
}

/** Few enough for a linear program, of two years, so that years are subtracted too. */
export const MONTHS_OF_CASES = ['2025-02', '2025-08', '2026-01', '2026-05', '2026-06'];

/** mulberry32. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Cohorts in which many cells are small: months of 0 to 40, one programme and one town of few. */
export function people(next: () => number, seed: number): Person[] {
  return MONTHS_OF_CASES.flatMap((month) =>
    Array.from({ length: Math.floor(next() * 41) }, (): Person => {
      const fate = (['refused', 'idle', 'idle', 'hired', 'training'] as const)[Math.floor(next() * 5)] ?? 'idle';
      return {
        month,
        programme: next() < 0.06 ? 'r' : next() < 0.4 ? 'q' : 'p',
        town: next() < 0.1 + (seed % 3) * 0.15 ? 'y' : 'x',
        fate,
        visited: fate !== 'refused' && next() < 0.9,
      };
    }),
  );
}

export function factsOf(all: readonly Person[]): Facts {
  const facts = noFacts();
  for (const { fate, visited } of all) {
    const add = (key: CountKey) => {
      facts.counts[key] += 1;
    };
    add('referred');
    if (fate === 'refused') continue;
    add('accepted');
    if (visited) add('visited');
    add(fate === 'hired' ? 'hired' : 'unhired');
    if (fate === 'training') add('training');
  }
  return facts;
}

/** Who was not hired is told by nobody but the rest. */
const FLAGS: CountKey[] = ['referred', 'accepted', 'visited', 'hired', 'training'];

export interface Known {
  cell: (person: Person) => boolean;
  flag: CountKey;
  value: number;
}

/** Every number that comes out, by whatever period and group is asked for. */
export function released(all: readonly Person[], k: number): Known[] {
  const facts = (of: readonly Person[]) => together(of.map((one) => factsOf([one])));
  const months = MONTHS_OF_CASES.map((month) => ({ month, facts: facts(all.filter((one) => one.month === month)) }));
  const known: Known[] = [];
  const note = (told: Told, cell: Known['cell']) => {
    for (const flag of FLAGS)
      if (told.hidden({ count: flag }) === null) known.push({ cell, flag, value: told.facts.counts[flag] });
  };
  const firsts = stepsOf({ from: '2025-01-01', to: '2026-12-31' }, 'month');
  for (const dimension of ['programme', 'town'] as const) {
    const keys = [...new Set(all.map((one) => one[dimension]))];
    const groups = ['2025', '2026'].flatMap((year) =>
      keys.flatMap((key) => {
        const of = all.filter((one) => one.month.startsWith(year) && one[dimension] === key);
        return of.length === 0 ? [] : [{ year, key, facts: facts(of) }];
      }),
    );
    const release = new Release(months, groups, k);
    for (const [at, { from }] of firsts.entries())
      for (const { to } of firsts.slice(at))
        note(release.period({ from, to }), ({ month }) => `${month}-01` >= from && `${month}-01` <= to);
    for (const [from, to] of [
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', '2026-12-31'],
      ['2025-01-01', '2026-12-31'],
    ] as const)
      for (const key of keys)
        note(
          release.group(key, { from, to }),
          (one) => one[dimension] === key && `${one.month}-01` >= from && `${one.month}-01` <= to,
        );
  }
  return known;
}
