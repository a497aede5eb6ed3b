import { describe, expect, it } from '@jest/globals';
import { cutGroups, cutYear, isMadeOf, MONTHS, type Run } from './blocks.js';

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
  const groups = (sizes: Record<string, number>) => {
    const others = (shown: ReadonlySet<string>) =>
      Object.entries(sizes).reduce((sum, [key, n]) => sum + (shown.has(key) ? 0 : n), 0);
    const shown = cutGroups(
      Object.entries(sizes).map(([key, referred]) => ({ key, referred })),
      (key) => (sizes[key] ?? 0) >= K,
      (kept) => others(kept) === 0 || others(kept) >= K,
    );
    return [...shown].sort().join(' ');
  };

  it('leaves a small one out, and the smallest of the others with it, so that the total does not tell it', () => {
    expect(groups({ a: 40, b: 3, c: 25 })).toBe('a');
    expect(groups({ a: 40, b: 5, c: 6, d: 25 })).toBe('a d');
    expect(groups({ a: 40, b: 11, c: 25 })).toBe('a b c');
    expect(groups({ a: 40, b: 2 })).toBe('');
  });
});
