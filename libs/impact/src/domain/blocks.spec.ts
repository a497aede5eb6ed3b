import { describe, expect, it } from '@jest/globals';
import { cutGroups, cutYear, isMadeOf, joined, MONTHS, type Run } from './blocks.js';

const K = 11;
const said = (runs: Run[] | null) => runs?.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
const cut = (months: number[], given: readonly Run[] = MONTHS) =>
  said(
    cutYear(given, ({ first, last }) => {
      const persons = months.slice(first - 1, last).reduce((sum, n) => sum + n, 0);
      return persons === 0 || persons >= K;
    }),
  );

describe('a year cut into months that may be told', () => {
  it('tells months where each of a quarter may be told, else the quarter', () => {
    expect(cut([11, 12, 13, 20, 3, 20, 4, 4, 4, 0, 0, 0])).toEqual(['1', '2', '3', '4-6', '7-9', '10', '11', '12']);
  });

  it('joins a quarter of too few to the next, and the last to the one before', () => {
    expect(cut([3, 0, 0, 20, 20, 20, 30, 0, 0, 0, 2, 0])).toEqual(['1-6', '7-12']);
    expect(cut([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual(['1-12']);
  });

  it('tells nothing of a year of too few', () => {
    expect(cut([0, 5, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0])).toBeUndefined();
  });

  it('is made of whole runs of what includes it', () => {
    const given = [
      { first: 1, last: 6 },
      { first: 7, last: 7 },
      { first: 8, last: 8 },
      { first: 9, last: 9 },
      { first: 10, last: 12 },
    ];
    expect(cut([11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11], given)).toEqual(['1-6', '7', '8', '9', '10-12']);
    expect(cut([11, 11, 11, 11, 11, 11, 11, 1, 11, 0, 0, 5], given)).toEqual(['1-6', '7-12']);
  });

  it('answers for months that are whole runs', () => {
    const runs = [
      { first: 1, last: 3 },
      { first: 4, last: 12 },
    ];
    expect([
      isMadeOf(runs, { first: 1, last: 3 }),
      isMadeOf(runs, { first: 1, last: 12 }),
      isMadeOf(runs, { first: 2, last: 3 }),
      isMadeOf(runs, { first: 1, last: 4 }),
    ]).toEqual([true, true, false, false]);
  });
});

describe('groups of a year', () => {
  const groups = (sizes: Record<string, number>, ...left: string[][]) => {
    const shown = cutGroups(
      Object.entries(sizes).map(([key, referred]) => ({ key, referred })),
      {
        isEnough: (key) => (sizes[key] ?? 0) >= K,
        areEnough: (keys) => [...keys].reduce((sum, key) => sum + (sizes[key] ?? 0), 0) >= K,
        around: left.map((keys) => ({ left: new Set(keys), isEnough: () => true })),
      },
    );
    return [...shown].sort().join(' ');
  };

  it('leaves a small one out, and the smallest of the others with it, so that the total does not tell it', () => {
    expect(groups({ a: 40, b: 3, c: 25 })).toBe('a');
    expect(groups({ a: 40, b: 5, c: 6, d: 25 })).toBe('a d');
    expect(groups({ a: 40, b: 11, c: 25 })).toBe('a b c');
    expect(groups({ a: 40, b: 2 })).toBe('');
  });

  it('leaves out what lies in what the including figure leaves out, or all of that', () => {
    expect(groups({ a: 40, b: 30, c: 25 }, ['b', 'c'])).toBe('a b c');
    expect(groups({ a: 40, b: 5, c: 6, d: 25 }, ['b', 'c', 'd'])).toBe('a d');
    // b and c would cross c and d.
    expect(groups({ a: 40, b: 5, c: 12, d: 25 }, ['c', 'd'])).toBe('a');
  });
});

describe('runs of two figures', () => {
  const runs = (...ends: [number, number][]) => ends.map(([first, last]) => ({ first, last }));
  it('are joined where one lies in the other, and may not cross', () => {
    expect(joined(runs([1, 3], [4, 6], [7, 12]), runs([1, 6], [7, 9], [10, 12]))).toEqual(
      runs([1, 6], [1, 6], [7, 12]),
    );
    expect(joined(runs([1, 6], [7, 12]), runs([1, 3], [4, 9], [10, 12]))).toBeNull();
  });
});
