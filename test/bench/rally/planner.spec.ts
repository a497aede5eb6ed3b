import { describe, expect, it } from '@jest/globals';
import { checkTimetable, planTimetable } from '#rallies/timetable';
import { measure } from './case.js';
import { FAMILIES, generate, type Raw, toInstance } from './generate.js';
import { SIZES } from './options.js';
import { randomOf } from './random.js';

const [small, middle] = SIZES as [(typeof SIZES)[0], (typeof SIZES)[0]];
const clock = () => 0;
const plan = async (instance: ReturnType<typeof toInstance>) => (await planTimetable(instance, { clock })).meetings;

/** The same rally, written in another order. */
function shuffled(raw: Raw): Raw {
  const random = randomOf(3);
  const mix = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return {
    ...raw,
    ...{ employers: mix(raw.employers), candidates: mix(raw.candidates), wishes: mix(raw.wishes) },
    ...{ fixed: mix(raw.fixed), previous: mix(raw.previous) },
  };
}

describe('rallies of the usual size', () => {
  it.each(FAMILIES)(
    '%s: proven best, nobody short without need, and no rule broken',
    async (family) => {
      const result = await measure({ method: 'plan', family, size: middle, seed: 77, seconds: 60 });
      expect(result.faults).toEqual([]);
      expect(result).toMatchObject({ proven: true, avoidable: 0 });
      expect(result.bound).toBe(result.objective);
      const greedy = await measure({ method: 'greedy', family, size: middle, seed: 77, seconds: 60 });
      expect(greedy.faults).toEqual([]);
      expect(greedy.objective).toBeLessThanOrEqual(result.objective!);
      expect(result.comfort!.waiting).toBeLessThan(greedy.comfort!.waiting);
    },
    120_000,
  );

  it.each(['irregular', 'tables', 'fixed', 're-plan'] as const)(
    '%s: the plain program of HiGHS finds nothing better',
    async (family) => {
      const tiny = { candidates: 16, employers: 5, slots: 9 };
      const result = await measure({ method: 'plan', family, size: tiny, seed: 5, seconds: 60 });
      const plain = await measure({ method: 'milp', family, size: tiny, seed: 5, seconds: 60 });
      expect(result.objective).toBeCloseTo(plain.objective!, 3);
    },
    120_000,
  );

  it.each(FAMILIES)(
    '%s: the order in which it is written changes nothing',
    async (family) => {
      const raw = await generate(family, small, 8, plan);
      const [first, second] = [toInstance(raw), toInstance(shuffled(raw))];
      const meetings = await plan(first);
      expect(await plan(second)).toEqual(meetings);
      expect(checkTimetable(second, meetings).violations).toEqual([]);
    },
    120_000,
  );
});
