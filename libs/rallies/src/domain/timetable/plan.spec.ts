import { describe, expect, it } from '@jest/globals';
import { checkClaims, checkTimetable } from './check.js';
import { highs, solveWhole } from './highs.js';
import { parseInstance } from './instance.js';
import { buildModel } from './model.js';
import { planTimetable } from './plan.js';
import { nobody, remainder, toProblem } from './problem.js';
import type { Instance, Timetable } from './types.js';
import { Watch } from './watch.js';

const clock = () => 0;

function parsed(input: unknown): Instance {
  const result = parseInstance(input);
  if (!result.ok) throw new Error(result.message);
  return result.instance;
}

const faults = (instance: Instance, timetable: Timetable) => [
  ...checkTimetable(instance, timetable.meetings).violations,
  ...checkClaims(instance, timetable),
];

const plan = (input: unknown) => planTimetable(parsed(input), { clock });

/** A day of `slots` with employers e0.. of one table and candidates c0.., everybody wishing everybody. */
function day(slots: number, employers: number, candidates: number, change: Record<string, unknown> = {}) {
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  return {
    slots,
    employers: ids('e', employers).map((id) => ({ id, tables: 1 })),
    candidates: ids('c', candidates).map((id) => ({ id, min: 1 })),
    wishes: ids('c', candidates).flatMap((c, i) =>
      ids('e', employers).map((e, j) => [c, e, ((i * 7 + j * 3) % 10) + 1]),
    ),
    shortfallPenalty: 1000,
    ...change,
  };
}

describe('larger days', () => {
  /** Scores, absences and break rules without a pattern, but always the same. */
  const irregular = (seed: number, slots: number, employers: number, candidates: number) => {
    let state = seed;
    const next = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const absences = () => Array.from({ length: slots }, (_, slot) => slot).filter(() => next(4) === 0);
    const input = day(slots, employers, candidates);
    return {
      ...input,
      blocks: [
        [0, slots / 2 - 1],
        [slots / 2, slots - 1],
      ],
      employers: input.employers.map((one) => ({
        ...one,
        tables: 1 + next(2),
        away: absences(),
        breaksPerBlock: next(2),
      })),
      candidates: input.candidates.map((one) => ({ ...one, min: next(4), max: 3 + next(3), away: absences() })),
      wishes: input.wishes.map(([c, e]) => [c, e, next(100)]),
      previous: input.wishes.filter(() => next(4) === 0).map(([c, e]) => [c, e, next(slots)]),
      keepBonus: 30,
      now: next(3),
    };
  };

  const cases: [number, number, number, number][] = Array.from({ length: 60 }, (_, seed) => [seed + 1, 4, 3, 9]);
  cases.push([1, 8, 5, 14], [2, 8, 5, 14], [3, 6, 8, 10]);

  it.each(cases)(
    'are proven best, as a program over pairs and slots without shortcuts agrees (%i: %i × %i × %i)',
    async (...size) => {
      const instance = parsed(irregular(...size));
      const timetable = await planTimetable(instance, { clock });
      expect(faults(instance, timetable)).toEqual([]);
      expect(timetable.gap).toBe(0);
      const whole = toProblem(instance);
      const { problem } = remainder(whole, nobody(whole), (slot) => slot >= instance.now);
      const singles = { classes: Array.from({ length: problem.slots }, (_, slot) => [slot]), breaksBind: true };
      const model = buildModel(problem, singles, new Uint8Array(problem.pairs.length));
      const solution = solveWhole(await highs(), model, null, { iterations: 1e9, watch: new Watch({ clock }) });
      const unreachable = instance.candidates.reduce((sum, { min }, index) => sum + min - problem.need[index]!, 0);
      expect(solution.bound! - instance.shortfallPenalty * unreachable).toBeCloseTo(timetable.objective, 4);
    },
  );

  it('without windows are coloured to the bound of the flow', async () => {
    const instance = parsed(
      day(12, 10, 40, { candidates: day(0, 0, 40).candidates.map((one) => ({ ...one, min: 2, max: 4 })) }),
    );
    const timetable = await planTimetable(instance, { clock });
    expect(faults(instance, timetable)).toEqual([]);
    expect([timetable.gap, timetable.meetings.length]).toEqual([0, 120]);
  });

  it('give the same meetings every time', async () => {
    const [first, second] = [await plan(irregular(9, 8, 5, 14)), await plan(irregular(9, 8, 5, 14))];
    expect(second.meetings).toEqual(first.meetings);
  });

  it('come back with a valid timetable and a bound when the time is over', async () => {
    const instance = parsed(irregular(4, 10, 6, 18));
    let now = 0;
    const timetable = await planTimetable(instance, { clock: () => now++, seconds: 0.001 });
    const best = await planTimetable(instance, { clock });
    expect(faults(instance, timetable)).toEqual([]);
    expect(timetable.bound).toBeGreaterThanOrEqual(best.objective);
    expect(timetable.gap).toBeGreaterThan(0);
  });
});

describe('a day of nobody', () => {
  it.each([
    ['no slot', day(0, 1, 1)],
    ['no employer', day(3, 0, 1)],
    ['no candidate', day(3, 2, 0)],
    ['no table', day(3, 1, 1, { employers: [{ id: 'e0', tables: 0 }] })],
    ['over', day(3, 1, 1, { now: 3 })],
  ])('%s', async (_, input) => {
    const timetable = await plan(input);
    expect(timetable).toMatchObject({ meetings: [], gap: 0, changed: 0 });
    expect(timetable.objective).toBe(0 - 1000 * input.candidates.length);
  });
});

describe('planning again', () => {
  it('keeps every announced meeting that still can be, at its table', async () => {
    const before = await plan(
      day(6, 4, 8, { employers: day(0, 4, 0).employers.map((one) => ({ ...one, tables: 2 })) }),
    );
    const again = await plan(
      day(6, 4, 8, {
        employers: day(0, 4, 0).employers.map((one) => ({ ...one, tables: 2 })),
        candidates: day(0, 0, 8).candidates.map((one) =>
          one.id === 'c3' ? { ...one, away: [0, 1, 2, 3, 4, 5] } : one,
        ),
        previous: before.meetings,
        keepBonus: 1000,
      }),
    );
    const kept = before.meetings.filter(([candidate]) => candidate !== 'c3');
    expect(again.meetings).toEqual(expect.arrayContaining(kept));
    expect(again.changed).toBe(before.meetings.length - kept.length);
  });

  it('adds nothing before now, and counts the bonus of what is fixed', async () => {
    const rows = [['c0', 'e0', 0, 1]];
    const timetable = await plan(day(3, 1, 1, { fixed: rows, previous: rows, keepBonus: 7, now: 2 }));
    expect(timetable).toMatchObject({ meetings: [['c0', 'e0', 0, 1]], objective: 8, changed: 0 });
  });

  it('counts fixed meetings for the minimum', async () => {
    const wishes = [
      ['c0', 'e0', 1],
      ['c0', 'e1', 90],
      ['c1', 'e1', 10],
    ];
    const employers = day(0, 2, 0).employers.map((one) => ({ ...one, away: [0] }));
    employers[0]!.away = [];
    const timetable = await plan(day(2, 2, 2, { wishes, employers, fixed: [['c0', 'e0', 0]] }));
    expect(timetable).toMatchObject({ objective: 11, shortfalls: [] });
  });

  it('gives up a table that its breaks no longer leave', async () => {
    const previous = [
      ['c0', 'e0', 0, 2],
      ['c1', 'e0', 1, 2],
    ];
    const employers = [{ id: 'e0', tables: 2, breaksPerBlock: 1 }];
    const timetable = await plan(day(2, 1, 2, { employers, previous, keepBonus: 50 }));
    expect(timetable.meetings.map(([, , slot, table]) => [slot, table])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  it('stopped at once moves nobody who need not move', async () => {
    const input = day(12, 8, 40, { candidates: day(0, 0, 40).candidates.map((one) => ({ ...one, min: 2, max: 3 })) });
    const before = await plan(input);
    // Better scores elsewhere are no reason, and an employer who goes takes only its own meetings along.
    const wishes = (input.wishes as [string, string, number][]).map(([c, e, score]) => [c, e, 11 - score]);
    const again = { ...input, wishes, previous: before.meetings, keepBonus: 30 };
    const stop = { clock, stopped: () => true };
    expect((await planTimetable(parsed(again), stop)).changed).toBe(0);
    const employers = input.employers.map((one) => (one.id === 'e0' ? { ...one, tables: 0 } : one));
    const gone = await planTimetable(parsed({ ...again, employers }), stop);
    expect(gone.changed).toBe(before.meetings.filter(([, employer]) => employer === 'e0').length);
  });
});
