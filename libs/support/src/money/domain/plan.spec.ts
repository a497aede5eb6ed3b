import { describe, expect, it } from '@jest/globals';
import { addDays, type DomainError } from '#kernel';
import { equalInstalments, freeSchedule, isSamePayment, missedFrom, planView } from './plan.js';

/** The same numbers each time (Park and Miller's generator). */
function numbers(seed: number) {
  let state = seed;
  return (least: number, most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return least + (state % (most - least + 1));
  };
}
const fieldOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    const [first] = (error as DomainError).errors;
    return [first?.path, first?.code];
  }
  return 'not thrown';
};

describe('the instalments of a plan', () => {
  it('add up to the total to the cent, for any total and number', () => {
    const next = numbers(7);
    for (let round = 0; round < 300; round++) {
      const count = next(1, 60);
      const total = next(count, 5_000_000);
      const day = addDays('2026-01-01', next(0, 400));
      const plan = equalInstalments(total, count, day);
      expect(plan).toHaveLength(count);
      expect(plan.reduce((sum, { cents }) => sum + cents, 0)).toBe(total);
      const [first] = plan;
      const last = plan.at(-1);
      expect(plan.slice(0, -1).every(({ cents }) => cents === first?.cents)).toBe(true);
      // The last one takes the rest: never less than the others, never more than a cent for each of them.
      expect((last?.cents ?? 0) - (first?.cents ?? 0)).toBeGreaterThanOrEqual(0);
      expect((last?.cents ?? 0) - (first?.cents ?? 0)).toBeLessThan(count);
      expect(plan.every(({ dueOn }, at) => at === 0 || dueOn > (plan[at - 1]?.dueOn ?? ''))).toBe(true);
    }
  });

  it('fall on the same day of each month, or the last one that it has', () => {
    expect(equalInstalments(10_000, 3, '2027-01-31')).toEqual([
      { dueOn: '2027-01-31', cents: 3333 },
      { dueOn: '2027-02-28', cents: 3333 },
      { dueOn: '2027-03-31', cents: 3334 },
    ]);
  });

  it('are refused where they cannot be right, with the place', () => {
    expect(fieldOf(() => equalInstalments(2, 3, '2027-01-01'))).toEqual(['count', 'too_many_instalments']);
    const [a, b] = [
      { dueOn: '2027-01-01', cents: 60 },
      { dueOn: '2027-02-01', cents: 40 },
    ];
    expect(freeSchedule(100, [a, b])).toEqual([a, b]);
    expect(fieldOf(() => freeSchedule(100, [b, a]))).toEqual(['schedule.1.dueOn', 'not_in_order']);
    expect(fieldOf(() => freeSchedule(101, [a, b]))).toEqual(['totalCents', 'sum_differs']);
  });
});

describe('how a plan stands', () => {
  const plan = equalInstalments(30_000, 3, '2026-09-05');
  const paid = (...payments: [string, number][]) => payments.map(([onDay, cents]) => ({ onDay, cents }));

  it.each([
    ['before the first day', '2026-09-01', [], 'kept', 0],
    ['on the day itself', '2026-09-05', [], 'kept', 0],
    ['within the days of grace', '2026-09-10', [], 'kept', 0],
    ['after them', '2026-09-11', [], 'late', 1],
    ['with a part only', '2026-09-11', [['2026-09-05', 9999]], 'late', 1],
    ['paid late', '2026-09-20', [['2026-09-15', 10_000]], 'kept', 0],
    ['with two missed', '2026-10-11', [], 'broken', 2],
    [
      'with one for two months',
      '2026-11-05',
      [
        ['2026-09-05', 9_999],
        ['2026-10-05', 10_000],
      ],
      'late',
      1,
    ],
    ['with the last one for more than two months', '2027-01-05', [['2026-09-05', 25_000]], 'broken', 1],
    [
      'mended',
      '2027-01-05',
      [
        ['2026-09-05', 25_000],
        ['2027-01-04', 5_000],
      ],
      'fulfilled',
      0,
    ],
    ['paid at once', '2026-09-02', [['2026-09-01', 30_000]], 'fulfilled', 0],
    ['with a payment of tomorrow', '2026-09-11', [['2026-09-12', 10_000]], 'late', 1],
  ] as const)('%s', (_, today, payments, state, missed) => {
    const view = planView(plan, paid(...(payments as unknown as [string, number][])), today);
    expect({ state: view.state, missed: view.missed }).toEqual({ state, missed });
  });

  it('fills the instalments in their order and loses no cent, for any payments', () => {
    const next = numbers(11);
    for (let round = 0; round < 150; round++) {
      const schedule = equalInstalments(next(100, 900_000), next(1, 36), '2026-01-10');
      const payments = Array.from({ length: next(0, 20) }, () => ({
        onDay: addDays('2026-01-01', next(0, 700)),
        cents: next(1, 90_000),
      }));
      const today = addDays('2026-01-01', next(0, 800));
      const view = planView(schedule, payments, today);
      const filled = view.instalments.reduce((sum, { paidCents }) => sum + paidCents, 0);
      const total = schedule.reduce((sum, { cents }) => sum + cents, 0);
      expect(filled).toBe(Math.min(view.paidCents, total));
      const firstOpen = view.instalments.findIndex(({ cents, paidCents }) => paidCents < cents);
      if (firstOpen >= 0)
        expect(view.instalments.slice(firstOpen + 1).every(({ paidCents }) => paidCents === 0)).toBe(true);
      expect(view.state === 'fulfilled').toBe(view.paidCents >= total);
      expect(view.missed > 0).toBe(view.state === 'late' || view.state === 'broken');
    }
  });

  it('knows a payment again, and the day from which one is missed', () => {
    expect(isSamePayment({ onDay: '2026-10-05', cents: 5000 }, { onDay: '2026-10-12', cents: 5000 })).toBe(true);
    expect(isSamePayment({ onDay: '2026-10-05', cents: 5000 }, { onDay: '2026-10-13', cents: 5000 })).toBe(false);
    expect(isSamePayment({ onDay: '2026-10-05', cents: 5000 }, { onDay: '2026-10-05', cents: 5001 })).toBe(false);
    expect(missedFrom('2026-09-05')).toBe('2026-09-11');
  });
});
