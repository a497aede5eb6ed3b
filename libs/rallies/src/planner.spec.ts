import { describe, expect, it } from '@jest/globals';
import type { PlanInput } from './domain/planning.js';
import { checkTimetable, parseInstance, type Timetable } from './domain/timetable/index.js';
import { Planner, type PlanningProgress } from './planner.js';

/** A day whose absences have no pattern, so that the search has something to do. */
function irregularDay(candidates: number, employers: number, slots: number): PlanInput {
  let state = 7;
  const next = (below: number) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const absences = (share: number) => Array.from({ length: slots }, (_, slot) => slot).filter(() => next(100) < share);
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  return {
    slots,
    employers: ids('e', employers).map((id) => ({ id, tables: 1 + next(2), away: absences(40), breaksPerBlock: 0 })),
    candidates: ids('c', candidates).map((id) => ({ id, away: absences(70), min: 3, max: 6 })),
    wishes: ids('c', candidates).flatMap((c) =>
      ids('e', employers).map((e): [string, string, number] => [c, e, 1 + next(100)]),
    ),
    fixed: [],
    previous: [],
    keepBonus: 0,
    now: 0,
    shortfallPenalty: 1000,
  };
}

function expectValid(input: PlanInput, timetable: Timetable) {
  const parsed = parseInstance(input);
  if (!parsed.ok) throw new Error(parsed.message);
  const { violations, objective } = checkTimetable(parsed.instance, timetable.meetings);
  expect(violations).toEqual([]);
  expect(timetable.objective).toBeCloseTo(objective, 6);
  expect(timetable.bound).toBeGreaterThanOrEqual(timetable.objective);
}

describe('the planner', () => {
  it('says how far it is: ever better timetables, ever lower bounds, and at the end the one it returns', async () => {
    const seen: PlanningProgress[] = [];
    const input = irregularDay(30, 8, 10);
    const timetable = await new Planner().plan(input, { onProgress: (progress) => seen.push(progress) });
    expectValid(input, timetable);
    expect(seen[0]!.phase).toBe('pairs');
    expect(seen.length).toBeGreaterThan(1);
    seen.forEach((progress, index) => {
      expect(Object.keys(progress)).not.toContain('slots');
      expect(progress.bound).toBeGreaterThanOrEqual(progress.objective);
      expect(progress.bound).toBeGreaterThanOrEqual(timetable.objective);
      expect(progress.objective).toBeLessThanOrEqual(timetable.objective);
      const before = seen[index - 1];
      if (before) expect(progress.objective).toBeGreaterThanOrEqual(before.objective);
      if (before) expect(progress.bound).toBeLessThanOrEqual(before.bound);
    });
  });

  it('can be stopped with the best so far, and plans the next one afterwards', async () => {
    const planner = new Planner();
    const input = irregularDay(150, 30, 18);
    const stop = new AbortController();
    const first = planner.plan(input, { signal: stop.signal, seconds: 60, onProgress: () => stop.abort() });
    const second = planner.plan(irregularDay(6, 3, 4));
    const timetable = await first;
    expectValid(input, timetable);
    expect(timetable.meetings.length).toBeGreaterThan(0);
    expect(timetable.gap).toBeGreaterThan(0);
    expectValid(irregularDay(6, 3, 4), await second);
  });

  it('plans nothing when it is stopped before its turn', async () => {
    const stopped = new Planner().plan(irregularDay(6, 3, 4), { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ kind: 'conflict', code: 'planning_stopped' });
  });

  it('refuses what stands and breaks a rule', async () => {
    const input = irregularDay(6, 3, 4);
    const [wish] = input.wishes;
    const twice = [0, 0].map((slot) => [wish![0], wish![1], slot, 1] as const);
    await expect(new Planner().plan({ ...input, fixed: twice })).rejects.toMatchObject({
      code: 'timetable_impossible',
    });
  });
});
