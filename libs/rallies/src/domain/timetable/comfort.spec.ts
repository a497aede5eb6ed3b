import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Board } from './board.js';
import { placeByChain } from './chain.js';
import { checkTimetable } from './check.js';
import { makeComfortable } from './comfort.js';
import { measureComfort } from './comfort-measure.js';
import { parseInstance } from './instance.js';
import { planTimetable } from './plan.js';
import { toProblem } from './problem.js';
import type { Instance } from './types.js';

function parsed(input: unknown): Instance {
  const result = parseInstance(input);
  if (!result.ok) throw new Error(result.message);
  return result.instance;
}

const ids = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);

/** Days with blocks, breaks, absences, tables and people who share somebody. */
const days = fc
  .record({
    slots: fc.integer({ min: 3, max: 8 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
    now: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ slots, seed, now }) => {
    let state = seed;
    const next = (below: number) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
    const absences = () => Array.from({ length: slots }, (_, slot) => slot).filter(() => next(6) === 0);
    const half = Math.floor(slots / 2);
    return parsed({
      slots,
      blocks: [
        [0, half - 1],
        [half, slots - 1],
      ],
      employers: ids('e', 4).map((id) => ({ id, tables: 1 + next(2), away: absences(), breaksPerBlock: next(2) })),
      candidates: ids('c', 7).map((id, index) => ({
        ...{ id, min: 1, max: 4, away: absences() },
        ...(index < 3 ? { companion: 'x' } : {}),
        ...(index > 4 ? { interpreter: 'y' } : {}),
      })),
      wishes: ids('c', 7).flatMap((c) => ids('e', 4).map((e) => [c, e, next(90)])),
      now,
      shortfallPenalty: 100,
    });
  });

/** Some timetable, by no means the best. */
function anyTimetable(instance: Instance) {
  const whole = toProblem(instance);
  const board = new Board(whole);
  const fixed = new Int32Array(whole.pairs.length).fill(-1);
  whole.pairs.forEach((_, pair) => {
    if (instance.now === 0) placeByChain(board, pair);
    else {
      const slot = board.common[pair]!.find((one) => one >= instance.now && board.isFree(pair, one));
      if (slot !== undefined) board.place(pair, slot);
    }
  });
  return { whole, fixed, slotting: board.slotOf };
}

describe('a comfortable timetable', () => {
  it('has the same pairs, keeps every rule, and costs people no more in all', () => {
    fc.assert(
      fc.property(days, (instance) => {
        const { whole, fixed, slotting } = anyTimetable(instance);
        const better = makeComfortable(instance, whole, fixed, slotting, () => false);
        expect([...better].map((slot) => slot >= 0)).toEqual([...slotting].map((slot) => slot >= 0));
        const board = new Board(whole);
        better.forEach((slot, pair) => {
          if (slot < 0) return;
          expect(slot).toBeGreaterThanOrEqual(instance.now);
          expect(board.allows(pair, slot) && board.isFree(pair, slot)).toBe(true);
          board.place(pair, slot);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lets nobody wait who need not', async () => {
    const instance = parsed({
      slots: 8,
      employers: ids('e', 4).map((id) => ({ id, tables: 1 })),
      candidates: ids('c', 8).map((id) => ({ id, min: 4 })),
      wishes: ids('c', 8).flatMap((c) => ids('e', 4).map((e) => [c, e, 10])),
      shortfallPenalty: 100,
    });
    const { meetings } = await planTimetable(instance, { clock: () => 0 });
    expect(measureComfort(instance, meetings)).toMatchObject({ waiting: 0, longestGap: 0 });
    expect(meetings.length).toBe(32);
  });

  it('does not have a companion in two places', async () => {
    const instance = parsed({
      slots: 6,
      employers: ids('e', 3).map((id) => ({ id, tables: 2 })),
      candidates: ids('c', 6).map((id, index) => ({ id, min: 3, companion: `for ${index % 3}` })),
      wishes: ids('c', 6).flatMap((c) => ids('e', 3).map((e) => [c, e, 10])),
      shortfallPenalty: 100,
    });
    const { meetings } = await planTimetable(instance, { clock: () => 0 });
    expect(meetings.length).toBe(18);
    expect(measureComfort(instance, meetings).overlaps).toBe(0);
  });

  it('shortens the way where employers stand far apart', async () => {
    const places = [0, 40, 1, 41];
    const instance = parsed({
      slots: 4,
      employers: ids('e', 4).map((id, index) => ({ id, tables: 1, place: places[index] })),
      candidates: ids('c', 1).map((id) => ({ id, min: 4 })),
      wishes: ids('e', 4).map((e) => ['c0', e, 10]),
      shortfallPenalty: 100,
    });
    const { meetings } = await planTimetable(instance, { clock: () => 0 });
    expect(measureComfort(instance, meetings).walking).toBe(41);
  });

  it('moves nothing that is fixed or kept', async () => {
    const input = {
      slots: 9,
      employers: ids('e', 3).map((id) => ({ id, tables: 1 })),
      candidates: ids('c', 2).map((id) => ({ id, min: 3 })),
      wishes: ids('c', 2).flatMap((c) => ids('e', 3).map((e) => [c, e, 10])),
      fixed: [['c0', 'e0', 0]],
      previous: [
        ['c0', 'e1', 8],
        ['c1', 'e1', 4],
      ],
      keepBonus: 5,
      shortfallPenalty: 100,
    };
    const instance = parsed(input);
    const { meetings, changed } = await planTimetable(instance, { clock: () => 0 });
    expect(checkTimetable(instance, meetings).violations).toEqual([]);
    expect(changed).toBe(0);
    // The third meeting of c1 may, and so stands beside the one that was told.
    expect(
      measureComfort(
        instance,
        meetings.filter(([candidate]) => candidate === 'c1'),
      ).waiting,
    ).toBe(0);
  });
});
