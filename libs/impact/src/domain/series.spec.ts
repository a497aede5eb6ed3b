import { describe, expect, it } from '@jest/globals';
import { dice } from './attack.fixture.js';
import { type Event, type History, type Month, type Move, Series, type SeriesKey } from './series.js';

const K = 11;
const JANUARY = 2024 * 12;
/** The month of the last day that counts. */
const LAST = JANUARY + 34;

interface Person {
  entry: Month;
  closed: Month | null;
  hired: Month | null;
  trained: Month | null;
  /** What is owed at the end of each month in which they are followed. */
  owes: Map<Month, number>;
}

/** People of nearly three years, a full year and thin ones, some of whom stay for long. */
function people(seed: number, size: number): Person[] {
  const next = dice(seed);
  return Array.from({ length: LAST - JANUARY + 1 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: Math.floor(next() * (at < 14 ? size : size / 6)) }, (): Person => {
      const entry = JANUARY + at;
      const left = entry + 3 + Math.floor(next() * 14);
      const closed = left <= LAST ? left : null;
      const happened = entry + Math.floor(next() * 7);
      const fate = happened > LAST ? 1 : next();
      const owes = new Map<Month, number>();
      let cents = 50_000 + Math.floor(next() * 300_000);
      for (let month = entry; month < (closed ?? LAST + 1); month++) {
        owes.set(month, cents);
        if (next() < 0.7) cents = Math.max(0, cents - Math.floor(next() * 40_000));
      }
      return {
        ...{ entry, closed, owes: next() < (seed % 2 === 0 ? 0.6 : 1) ? owes : new Map() },
        ...{ hired: fate < 0.35 ? happened : null, trained: fate >= 0.35 && fate < 0.55 ? happened : null },
      };
    }),
  );
}

function historyOf(all: readonly Person[]): History {
  const events = (key: 'hired' | 'trained'): Event[] =>
    all.flatMap(({ entry, [key]: at }) =>
      at === null ? [] : [{ entry, at, persons: 1, due: key === 'hired' ? [1, 3, 6].map((n) => at + n < LAST) : [] }],
    );
  const moves = Array.from({ length: LAST - JANUARY + 1 }, (_, step): Move => {
    const at = JANUARY + step;
    const steps = all.flatMap(({ owes }) => {
      const [before, now] = [owes.get(at - 1), owes.get(at)];
      return before === undefined && now === undefined ? [] : [{ before, now, change: (now ?? 0) - (before ?? 0) }];
    });
    const sizes = steps.map(({ change }) => Math.abs(change));
    return {
      ...{ at, change: steps.reduce((sum, { change }) => sum + change, 0), absolute: sizes.reduce((a, b) => a + b, 0) },
      ...{ largest: Math.max(0, ...sizes), movers: steps.filter(({ change }) => change !== 0).length },
      gained: steps.filter(({ before }) => before === undefined).length,
      lost: steps.filter(({ now }) => now === undefined).length,
      owing: steps.reduce((n, { before, now }) => n + Number((now ?? 0) > 0) - Number((before ?? 0) > 0), 0),
      most: Math.max(0, ...steps.map(({ now }) => now ?? 0)),
    };
  });
  const spells = all.map(({ entry, closed }) => ({ entry, closed, persons: 1 }));
  return { spells, hires: events('hired'), trainings: events('trained'), moves, last: LAST };
}

const isEnough = (persons: number) => persons === 0 || persons >= K;
/** Every month, quarter, half-year and year, and every other run of months: whatever two exports may be of. */
const RUNS = Array.from({ length: LAST - JANUARY + 1 }, (_, at) => at).flatMap((first) =>
  Array.from({ length: LAST - JANUARY + 1 - first }, (_, more) => [JANUARY + first, JANUARY + first + more] as const),
);

describe('figures over time', () => {
  const cases = [1, 2, 3, 4].map((seed) => {
    const all = people(seed, [50, 90, 25, 8][seed - 1] ?? 50);
    return { all, series: new Series(historyOf(all), K) };
  });

  it('gives nobody away by the difference of any two answers about what happened', () => {
    let compared = 0;
    for (const { all, series } of cases)
      for (const key of ['hired', 'training'] as const) {
        const at = (one: Person) => (key === 'hired' ? one.hired : one.trained);
        const told = RUNS.flatMap(([from, to]) => {
          const { value } = series.point(key, from, to);
          if (value === null) return [];
          expect(value).toBe(all.filter((one) => (at(one) ?? -1) >= from && (at(one) ?? -1) <= to).length);
          return [{ from, to, value }];
        });
        const isHere = (one: Person, first: Month, last: Month) =>
          one.entry <= last && (one.closed ?? LAST + 1) >= first;
        for (const { from, to, value } of told) {
          // Nothing is told of few; that nothing happened, only where nobody was there.
          if (value === 0) expect(all.some((one) => isHere(one, from, to))).toBe(false);
          expect(isEnough(value)).toBe(true);
          for (const wide of told)
            if (wide.from <= from && wide.to >= to) {
              compared += 1;
              expect(isEnough(wide.value - value)).toBe(true);
            }
          // Who was referred before a block begins and hired after is in both a figure of referrals and one of months.
          if (from > JANUARY)
            expect(isEnough(all.filter((one) => one.entry < from && (at(one) ?? -1) >= from).length)).toBe(true);
        }
      }
    expect(compared).toBeGreaterThan(200);
  });

  it('tells between any two months of nobody, or of enough, who came and who left', () => {
    let compared = 0;
    for (const { all, series } of cases) {
      const followed = (one: Person, month: Month) => one.entry <= month && (one.closed ?? LAST + 1) > month;
      const told = RUNS.filter(([from, to]) => from === to && series.point('followed', from, to).value !== null);
      for (const [month] of told) {
        const now = all.filter((one) => followed(one, month));
        expect(series.point('followed', month, month).value).toBe(now.length);
        expect(isEnough(now.length)).toBe(true);
        // Beside all who were taken on until then.
        expect(isEnough(all.filter((one) => one.entry <= month && !followed(one, month)).length)).toBe(true);
        for (const [later] of told) {
          if (later <= month) continue;
          compared += 1;
          expect(isEnough(now.filter((one) => !followed(one, later)).length)).toBe(true);
          expect(isEnough(all.filter((one) => followed(one, later) && !followed(one, month)).length)).toBe(true);
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('tells what is owed by enough people, of whom none has most of it, and no change that is mostly one person’s', () => {
    let compared = 0;
    for (const { all, series } of cases) {
      const told = RUNS.flatMap(([from, to]) => {
        const { value, of } = series.point('arrears', from, to);
        return from !== to || value === null ? [] : [{ month: from, value, of }];
      });
      for (const { month, value, of } of told) {
        const owed = all.flatMap(({ owes }) => owes.get(month) ?? []);
        expect([value, of]).toEqual([owed.reduce((a, b) => a + b, 0), owed.length]);
        expect(owed.filter((cents) => cents > 0).length).toBeGreaterThanOrEqual(K);
        expect(Math.max(...owed)).toBeLessThanOrEqual(value / 3);
        expect(isEnough((series.point('followed', month, month).value ?? Number.NaN) - owed.length)).toBe(true);
        for (const later of told) {
          if (later.month !== month + 1) continue;
          compared += 1;
          const moved = all.flatMap(({ owes }) => {
            const change = (owes.get(later.month) ?? 0) - (owes.get(month) ?? 0);
            return change === 0 ? [] : [Math.abs(change)];
          });
          expect(isEnough(moved.length)).toBe(true);
          expect(Math.max(0, ...moved) * 3).toBeLessThanOrEqual(moved.reduce((a, b) => a + b, 0));
        }
      }
    }
    expect(compared).toBeGreaterThan(5);
  });

  it('says the same of a quarter and a year as of their last month, or the sum of their months', () => {
    const { series } = cases[1] ?? { series: new Series(historyOf([]), K) };
    const sums = (key: SeriesKey, from: Month, to: Month) => series.point(key, from, to).value;
    let added = 0;
    for (let quarter = JANUARY; quarter + 2 <= LAST; quarter += 3) {
      expect(sums('followed', quarter, quarter + 2)).toBe(sums('followed', quarter + 2, quarter + 2));
      expect(sums('arrears', quarter, quarter + 2)).toBe(sums('arrears', quarter + 2, quarter + 2));
      const months = [0, 1, 2].map((more) => sums('hired', quarter + more, quarter + more));
      if (months.includes(null)) continue;
      added += 1;
      expect(sums('hired', quarter, quarter + 2)).toBe(months.reduce<number>((all, one) => all + (one ?? 0), 0));
    }
    expect(added).toBeGreaterThan(0);
  });

  it('tells nothing of few, nor of what has not come yet', () => {
    const few = new Series(historyOf(people(5, 50).slice(0, 10)), K);
    for (const key of ['followed', 'hired', 'training', 'arrears'] as const) {
      expect(few.point(key, JANUARY, LAST)).toEqual({ value: null, of: null, reason: 'few' });
      expect(few.point(key, LAST + 1, LAST + 3).value).toBeNull();
    }
  });
});
