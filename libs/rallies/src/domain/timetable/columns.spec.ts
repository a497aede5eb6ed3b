import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSlotClasses } from './classes.js';
import { solveByColumns } from './columns.js';
import { highs, solveLinear } from './highs.js';
import { parseInstance } from './instance.js';
import { buildModel } from './model.js';
import { nobody, remainder, toProblem } from './problem.js';
import { relax } from './relaxation.js';
import { Watch } from './watch.js';

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** Days on which everybody may meet everybody, with absences that have no pattern. */
const problems = fc.integer({ min: 1, max: 1e6 }).map((seed) => {
  let state = seed;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const absences = (share: number) => Array.from({ length: 8 }, (_, slot) => slot).filter(() => next(100) < share);
  const result = parseInstance({
    slots: 8,
    blocks: [
      [0, 3],
      [4, 7],
    ],
    employers: ids('e', 6).map((id) => ({ id, tables: 1 + next(2), away: absences(25), breaksPerBlock: next(2) })),
    candidates: ids('c', 30).map((id) => ({ id, min: next(4), max: 5, away: absences(50) })),
    wishes: ids('c', 30).flatMap((c) => ids('e', 6).map((e) => [c, e, next(100)])),
    previous: ids('c', 30).map((c) => [c, 'e0', next(8)]),
    keepBonus: 30,
    shortfallPenalty: 1000,
  });
  if (!result.ok) throw new Error(result.message);
  const whole = toProblem(result.instance);
  return remainder(whole, nobody(whole), () => true).problem;
});

describe('the linear program by columns', () => {
  it('has the bound of the whole program, and prices that say what is settled', async () => {
    const engine = await highs();
    const effort = { iterations: 100_000, watch: new Watch({ clock: () => 0 }) };
    fc.assert(
      fc.property(problems, (problem) => {
        const classes = findSlotClasses(problem);
        const all = buildModel(problem, classes, new Uint8Array(problem.pairs.length));
        const whole = solveLinear(engine, all, effort);
        const solved = solveByColumns(engine, problem, classes, relax(problem), effort)!;
        expect(solved.bound).toBeCloseTo(whole.bound!, 4);
        // Left out is only what gains nothing, and the values add up to the bound.
        let value = 0;
        const got = new Float64Array(problem.candidates);
        all.cells.forEach(({ pair, slotClass }, column) => {
          const share = solved.shareOf(pair, slotClass);
          if (solved.excluded[pair] === 1) expect(share).toBe(0);
          value += share * all.cost[column]!;
          got[problem.pairs[pair]!.candidate]! += share;
        });
        problem.need.forEach((need, candidate) => {
          value -= problem.penalty * Math.max(0, need - got[candidate]!);
        });
        expect(value).toBeCloseTo(solved.bound, 3);
      }),
      { numRuns: 25 },
    );
  });

  it('gives up without a bound when there is no time', async () => {
    const engine = await highs();
    const [problem] = fc.sample(problems, { numRuns: 1, seed: 5 });
    const effort = { iterations: 100_000, watch: new Watch({ clock: () => 0, stopped: () => true }) };
    expect(solveByColumns(engine, problem!, findSlotClasses(problem!), relax(problem!), effort)).toBeNull();
  });
});
