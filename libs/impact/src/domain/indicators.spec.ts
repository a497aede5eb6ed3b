import { describe, expect, it } from '@jest/globals';
import { type CountKey, type Facts, noFacts } from './facts.js';
import { INDICATORS, indicatorsOf, SECTIONS } from './indicators.js';
import { stepsOf, wholeMonths, wholeYears } from './period.js';
import { Release } from './release.js';
import { WORDS } from './words.js';

const K = 11;
const cell = (counts: Partial<Record<CountKey, number>>, arrears?: [start: number, recovered: number]): Facts => {
  const facts = noFacts();
  Object.assign(facts.counts, counts);
  facts.counts.unhired = facts.counts.accepted - facts.counts.hired;
  const contributors = facts.counts.in_arrears;
  if (arrears) {
    const money = (total: number) => ({ total, absolute: total, largest: total / 10, contributors });
    facts.sums.arrears_cents = money(arrears[0]);
    facts.sums.arrears_recovered_cents = money(arrears[1]);
  }
  return facts;
};
const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const figures = (release: Release, period = YEAR) =>
  new Map(indicatorsOf(release.period(period), { evictionCostCents: 500_000 }, SECTIONS).map((one) => [one.key, one]));

describe('figures', () => {
  const march = { referred: 300, accepted: 240, hired: 95, training: 40, due_1: 95, in_work_1: 80, in_arrears: 200 };
  const year = new Release(
    [
      { month: '2026-03', facts: cell({ ...march, threatened: 60, eviction_avoided: 40 }, [40_000_000, 20_000_000]) },
      {
        month: '2026-05',
        facts: cell({ referred: 100, accepted: 60, hired: 30, training: 12, in_arrears: 30 }, [10_000_000, 5_000_000]),
      },
    ],
    [],
    K,
  );

  it('stand beside what they are counted of', () => {
    const all = figures(year);
    expect(all.get('hired')).toMatchObject({ numerator: 125, denominator: 400, share: 0.3125, suppressed: false });
    expect(all.get('placed')).toMatchObject({ numerator: 177, denominator: 400 });
    expect(all.get('in_work_1')).toMatchObject({ numerator: 80, denominator: 95, share: 0.8421 });
    expect(all.get('arrears_recovered')).toMatchObject({
      ...{ unit: 'cents', numerator: 25_000_000, denominator: 50_000_000, share: 0.5 },
    });
    expect(all.get('eviction_cost_avoided')).toMatchObject({ numerator: 20_000_000, denominator: 30_000_000 });
  });

  it('say that they are left out, and why', () => {
    expect(figures(year).get('in_work_6')).toMatchObject({ numerator: null, denominator: null, reason: 'few' });
    const quarters = new Release(
      [
        { month: '2026-01', facts: cell({ referred: 40, accepted: 28, hired: 0 }) },
        { month: '2026-02', facts: cell({ referred: 40, accepted: 28, hired: 14 }) },
      ],
      [],
      K,
    );
    const january = figures(quarters, { from: '2026-01-01', to: '2026-01-31' });
    expect(january.get('accepted')).toMatchObject({ numerator: 28, denominator: 40 });
    expect(january.get('hired')).toMatchObject({ numerator: null, denominator: 40, share: null, reason: 'period' });
    expect(figures(quarters).get('hired')).toMatchObject({ numerator: 14, denominator: 80 });
  });

  it('leave out the many where the others are few: 48 of 56 would tell of 8', () => {
    const few = new Release(
      [{ month: '2026-01', facts: cell({ referred: 56, accepted: 48, hired: 20, training: 12 }) }],
      [],
      K,
    );
    expect(figures(few).get('accepted')).toMatchObject({ numerator: null, denominator: 56 });
    expect(figures(few).get('hired')).toMatchObject({ numerator: 20, denominator: 56 });
    // 48 - 20 - 12 = 16 who found neither: told by nobody but the rest.
    expect(figures(few).get('training')).toMatchObject({ numerator: 12 });
    const none = new Release(
      [{ month: '2026-01', facts: cell({ referred: 56, accepted: 56, hired: 40, training: 12 }) }],
      [],
      K,
    );
    expect(figures(none).get('accepted')).toMatchObject({ numerator: 56 });
    expect(figures(none).get('hired')).toMatchObject({ numerator: 40 });
    // 56 - 40 - 12 = 4.
    expect(figures(none).get('training')).toMatchObject({ numerator: null });
  });

  it('leave out sums in which one person has most, or of which few have a share', () => {
    const told = (change: (facts: Facts) => void) => {
      const facts = cell({ referred: 60, accepted: 40, in_arrears: 24 }, [900_000, 600_000]);
      change(facts);
      const all = figures(new Release([{ month: '2026-01', facts }], [], K));
      return [all.get('arrears_recovered')?.denominator ?? null, all.get('arrears_recovered')?.numerator ?? null];
    };
    expect(told(() => undefined)).toEqual([900_000, 600_000]);
    expect(told(({ sums }) => Object.assign(sums.arrears_recovered_cents, { largest: 250_000 }))).toEqual([
      900_000,
      null,
    ]);
    expect(told(({ sums }) => Object.assign(sums.arrears_recovered_cents, { contributors: 10 }))).toEqual([
      900_000,
      null,
    ]);
    expect(told(({ sums }) => Object.assign(sums.arrears_cents, { largest: 400_000 }))).toEqual([null, null]);
  });

  it('are called and explained in both languages', () => {
    for (const language of ['fr', 'en'] as const)
      for (const key of INDICATORS) expect(WORDS[language][key].definition.length).toBeGreaterThan(10);
  });
});

describe('period', () => {
  it('is made of whole months, by default the calendar year', () => {
    expect(wholeMonths('2026-02-10', '2026-02-11', '2026-11-22')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(wholeMonths('2024-02-29', '2026-12-31', '2026-11-22')).toEqual({ from: '2024-02-01', to: '2026-12-31' });
    expect(wholeMonths(undefined, undefined, '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-30' });
    expect(wholeMonths(undefined, '2025-05-31', '2026-11-22')).toEqual({ from: '2025-01-01', to: '2025-05-31' });
    expect(wholeYears({ from: '2025-02-01', to: '2026-02-28' })).toEqual({ from: '2025-01-01', to: '2026-12-31' });
  });

  it('is cut into whole months, quarters and years', () => {
    const keys = (step: 'month' | 'quarter' | 'year') =>
      stepsOf({ from: '2025-11-01', to: '2026-04-30' }, step).map(({ key, from, to }) => `${key} ${from} ${to}`);
    expect(keys('quarter')).toEqual([
      '2025-Q4 2025-10-01 2025-12-31',
      '2026-Q1 2026-01-01 2026-03-31',
      '2026-Q2 2026-04-01 2026-06-30',
    ]);
    expect(keys('year')).toEqual(['2025 2025-01-01 2025-12-31', '2026 2026-01-01 2026-12-31']);
    expect(keys('month')).toHaveLength(6);
  });
});
