import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Count, type Hidden, hide, hideNested, THRESHOLD } from './suppression.js';

const sum = (count: Count) => count.reduce((all, persons) => all + persons, 0);
/** What is published of a row: null where a figure is left out. */
const shown = (count: Count, hidden: Hidden) => ({
  total: hidden.total ? null : sum(count),
  groups: count.map((persons, at) => (hidden.groups[at] ? null : persons)),
});

/** Every value that each left-out group can have, for somebody who subtracts the published groups from the published total. */
function possible({ total, groups }: ReturnType<typeof shown>, most: number): Set<number>[] {
  const values = groups.map(() => new Set<number>());
  const guess = (at: number, row: number[]) => {
    if (at < groups.length) {
      const known = groups[at];
      const options = known === null || known === undefined ? Array.from({ length: most + 1 }, (_, n) => n) : [known];
      for (const option of options) guess(at + 1, [...row, option]);
    } else if (total === null || sum(row) === total) {
      for (const [group, value] of row.entries()) values[group]?.add(value);
    }
  };
  guess(0, []);
  return values;
}

describe('suppression of small cells', () => {
  it('leaves a table of large cells as it is', () => {
    expect(hide([40, 11, 25], 11)).toEqual({ total: false, groups: [false, false, false] });
  });

  it('leaves out a small cell and with it the smallest other one, so that the total does not give it away', () => {
    expect(hide([40, 3, 25], 11)).toEqual({ total: false, groups: [false, true, true] });
  });

  it('takes as many more as it needs: cells that are hidden together must hold enough persons together', () => {
    expect(hide([0, 3, 4, 30, 12], 11)).toEqual({ total: false, groups: [true, true, true, false, true] });
    expect(hide([5, 6, 30], 11)).toEqual({ total: false, groups: [true, true, false] });
  });

  it('leaves out everything about too few', () => {
    expect(hide([4, 6], 11)).toEqual({ total: true, groups: [true, true] });
    expect(hide([10], 11)).toEqual({ total: true, groups: [true] });
    expect(hide([], 11)).toEqual({ total: true, groups: [] });
  });

  it('leaves out the total of a single group that must stay hidden', () => {
    expect(hide([50], 11, [true])).toEqual({ total: true, groups: [true] });
  });

  it('hides in a part what is hidden in its whole', () => {
    const counts = { all: [60, 14, 9], some: [50, 14, 9], few: [12, 13, 0] };
    const hidden = hideNested(
      counts,
      [
        ['all', null],
        ['some', 'all'],
        ['few', 'some'],
      ],
      11,
    );
    expect(hidden.all.groups).toEqual([false, true, true]);
    expect(hidden.few.groups).toEqual([false, true, true]);
  });

  it('withstands subtraction: every small table of three groups, tried out', () => {
    const k = 3;
    for (let row = 0; row < 5 ** 3; row++) {
      const count = [row % 5, Math.floor(row / 5) % 5, Math.floor(row / 25)];
      const hidden = hide(count, k);
      const published = shown(count, hidden);
      const values = possible(published, 8);
      count.forEach((persons, at) => {
        if (persons >= k) return;
        expect(published.groups[at]).toBeNull();
        // Not even that the cell is a small one follows.
        expect(Math.max(...(values[at] ?? []))).toBeGreaterThanOrEqual(k);
        expect(values[at]?.size).toBeGreaterThan(1);
      });
    }
  });

  it('withstands subtraction in tables whose rows contain one another', () => {
    const table = fc.array(fc.tuple(fc.nat(60), fc.nat(100), fc.nat(100)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(table, (groups) => {
        const all = groups.map(([n]) => n);
        const some = groups.map(([n, part]) => Math.floor((n * part) / 100));
        const few = groups.map(([, , part], at) => Math.floor(((some[at] ?? 0) * part) / 100));
        const counts = { all, some, few };
        const hidden = hideNested(counts, [
          ['all', null],
          ['some', 'all'],
          ['few', 'some'],
        ]);
        // What an attacker knows at most about a hidden cell: it is at most the shown whole, and what the total leaves for it.
        let whole: number[] = all.map(() => Number.POSITIVE_INFINITY);
        for (const key of ['all', 'some', 'few'] as const) {
          const { total, groups: cells } = shown(counts[key], hidden[key]);
          const rest = total === null ? Number.POSITIVE_INFINITY : total - sum(cells.map((cell) => cell ?? 0));
          whole = cells.map((cell, at) => cell ?? Math.min(whole[at] ?? 0, rest));
          for (const [at, persons] of counts[key].entries()) {
            if (persons < THRESHOLD && (cells[at] !== null || (whole[at] ?? 0) < THRESHOLD)) return false;
          }
          const left = cells.filter((cell) => cell === null).length;
          if (total !== null && left === 1) return false;
        }
        // A part is never shown where its whole is not: it would say how many there are at least.
        return all.every(
          (_, at) =>
            (!hidden.all.groups[at] || hidden.some.groups[at]) && (!hidden.some.groups[at] || hidden.few.groups[at]),
        );
      }),
      { numRuns: 2000, seed: 20261122 },
    );
  });
});
