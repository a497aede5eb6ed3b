import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Board } from './board.js';
import { checkClaims, checkTimetable } from './check.js';
import { solveByModel } from './exact.js';
import { highs } from './highs.js';
import { parseInstance } from './instance.js';
import { planTimetable } from './plan.js';
import { nobody, remainder, toProblem } from './problem.js';
import { relax } from './relaxation.js';
import type { Instance } from './types.js';
import { Watch } from './watch.js';

const clock = () => 0;

/** What a brute force still solves in no time. */
const MOST_WISHES = 6;

/** No wish now and then, and scores that are equal, fractional, irrational or huge. */
const score = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 12.5, 50, Math.PI, 1e7) },
);

/** Small days with every feature mixed, such as a brute force can still solve. */
const tinyInstances = (): fc.Arbitrary<Instance> =>
  fc
    .record({
      slots: fc.constantFrom(1, 2, 3, 3, 4),
      employers: fc.constantFrom(1, 2, 2, 3),
      candidates: fc.constantFrom(1, 2, 3, 3),
    })
    .chain(({ slots, employers, candidates }) => {
      const slot = fc.integer({ min: 0, max: slots - 1 });
      const away = fc.oneof(fc.constant([]), fc.uniqueArray(slot, { maxLength: slots }));
      const row = fc.tuple(
        fc.integer({ min: 0, max: candidates - 1 }).map((index) => `c${index}`),
        fc.integer({ min: 0, max: employers - 1 }).map((index) => `e${index}`),
        slot,
      );
      return fc
        .record({
          cuts: fc.option(fc.array(fc.tuple(slot, slot), { maxLength: 2 })),
          employers: fc.tuple(
            ...Array.from({ length: employers }, (_, index) =>
              fc.record({
                id: fc.constant(`e${index}`),
                tables: fc.integer({ min: 0, max: 2 }),
                away,
                breaksPerBlock: fc.constantFrom(0, 0, 1, 2),
              }),
            ),
          ),
          candidates: fc.tuple(
            ...Array.from({ length: candidates }, (_, index) =>
              fc
                .record({ away, min: fc.integer({ min: 0, max: 3 }), more: fc.option(fc.integer({ min: 0, max: 2 })) })
                .map(({ away, min, more }) => ({
                  id: `c${index}`,
                  away,
                  min,
                  ...(more === null ? {} : { max: min + more }),
                })),
            ),
          ),
          scores: fc.array(score, { minLength: candidates * employers, maxLength: candidates * employers }),
          fixed: fc.oneof(fc.constant<Rows>([]), fc.array(row, { maxLength: 4, size: 'max' })),
          previous: fc.array(row, { maxLength: 6, size: 'max' }),
          keepBonus: fc.constantFrom(0, 5, 30, 200),
          now: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: slots })),
          shortfallPenalty: fc.constantFrom(0, 10, 1000, 1e9),
        })
        .map(({ cuts, scores, fixed, ...rest }) => {
          const input = {
            ...rest,
            slots,
            wishes: scores
              .flatMap((score, index) =>
                score === null ? [] : [[`c${index % candidates}`, `e${Math.floor(index / candidates)}`, score]],
              )
              .slice(0, MOST_WISHES),
            ...(cuts ? { blocks: toBlocks(cuts) } : {}),
          };
          return parsed({ ...input, fixed: fixed.reduce((rows, next) => accepted(input, rows, next), [] as Rows) });
        });
    });

type Rows = [string, string, number][];

function toBlocks(cuts: readonly (readonly [number, number])[]): number[][] {
  const blocks = cuts.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return blocks
    .filter(([first, last], index) => !blocks.slice(0, index).some((other) => first <= other[1] && other[0] <= last))
    .map((block) => [...block]);
}

/** Fixed rows that would be refused are left out. */
function accepted(input: object, rows: Rows, next: Rows[number]): Rows {
  return parseInstance({ ...input, fixed: [...rows, next] }).ok ? [...rows, next] : rows;
}

function parsed(input: unknown): Instance {
  const result = parseInstance(input);
  if (!result.ok) throw new Error(result.message);
  return result.instance;
}

/** The highest objective, by trying every slot and table for every wish. */
function bruteForce(instance: Instance): number {
  const taken = new Set<string>();
  const busy = new Map<string, number>();
  const got = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, by: number) => counts.set(key, (counts.get(key) ?? 0) + by);
  const best = (index: number, value: number): number => {
    const wish = instance.wishes[index];
    if (!wish) {
      const missing = instance.candidates.map(({ id, min }) => Math.max(0, min - (got.get(id) ?? 0)));
      return value - instance.shortfallPenalty * missing.reduce((sum, one) => sum + one, 0);
    }
    const [c, e, score] = wish;
    const fixed = instance.fixed.find((row) => row[0] === c && row[1] === e);
    let highest = fixed ? Number.NEGATIVE_INFINITY : best(index + 1, value);
    const candidate = instance.candidates.find(({ id }) => id === c)!;
    const employer = instance.employers.find(({ id }) => id === e)!;
    if (candidate.max !== null && (got.get(c) ?? 0) >= candidate.max) return highest;
    for (let slot = 0; slot < instance.slots; slot++) {
      if (fixed ? fixed[2] !== slot : slot < instance.now) continue;
      if (candidate.away.includes(slot) || employer.away.includes(slot) || taken.has(`${c} ${slot}`)) continue;
      const block = instance.blocks.findIndex(([first, last]) => first <= slot && slot <= last);
      const [first, last] = instance.blocks[block] ?? [0, Number.POSITIVE_INFINITY];
      const most = block < 0 ? Number.POSITIVE_INFINITY : last - first + 1 - employer.breaksPerBlock;
      const isKept = instance.previous.some((row) => row[0] === c && row[1] === e && row[2] === slot);
      for (let table = 1; table <= employer.tables; table++) {
        const load = `${e} ${table} ${block}`;
        if (taken.has(`${e} ${slot} ${table}`) || (busy.get(load) ?? 0) >= most) continue;
        taken.add(`${c} ${slot}`).add(`${e} ${slot} ${table}`);
        add(busy, load, 1);
        add(got, c, 1);
        highest = Math.max(highest, best(index + 1, value + score + (isKept ? instance.keepBonus : 0)));
        add(got, c, -1);
        add(busy, load, -1);
        taken.delete(`${c} ${slot}`);
        taken.delete(`${e} ${slot} ${table}`);
      }
    }
    return highest;
  };
  return best(0, 0);
}

describe('against a brute force', () => {
  it('finds the best timetable and proves it', async () => {
    await fc.assert(
      fc.asyncProperty(tinyInstances(), async (instance) => {
        const timetable = await planTimetable(instance, { clock });
        expect(checkTimetable(instance, timetable.meetings).violations).toEqual([]);
        expect(checkClaims(instance, timetable)).toEqual([]);
        const best = bruteForce(instance);
        expect(Math.abs(timetable.objective - best)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(best)));
        expect(timetable.gap).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it by the model alone too, which most small days do not need', async () => {
    const engine = await highs();
    await fc.assert(
      fc.property(tinyInstances(), (instance) => {
        const whole = toProblem({ ...instance, fixed: [] });
        const { problem } = remainder(whole, nobody(whole), (slot) => slot >= instance.now);
        const relaxation = relax(problem);
        const { board, bound } = solveByModel(engine, problem, new Board(problem), relaxation, new Watch({ clock }));
        const rest = { ...instance, fixed: [], shortfallPenalty: problem.penalty };
        const best = bruteForce(rest);
        let offset = 0;
        instance.candidates.forEach(({ min }, index) => {
          offset += problem.penalty * (min - problem.need[index]!);
        });
        expect(board.value - offset).toBeCloseTo(best, 5);
        expect(bound).toBe(board.value);
        expect(relaxation.bound - offset).toBeGreaterThanOrEqual(best - 1e-6);
      }),
      { numRuns: 120 },
    );
  });
});
