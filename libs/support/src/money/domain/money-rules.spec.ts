import { describe, expect, it } from '@jest/globals';
import type { DomainError } from '#kernel';
import { budgetFigures } from './budget.js';
import {
  assertEvictionOutcome,
  assertStage,
  type EvictionOutcome,
  isAvoided,
  type Stage,
  type StageDate,
} from './eviction.js';
import {
  assertStep,
  effectsOf,
  FILE_STEPS,
  FILE_TRANSITIONS,
  type FileStep,
  isErasable,
  type StepFacts,
} from './over-indebtedness.js';

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    const { code, errors } = error as DomainError;
    return errors[0]?.code ?? code;
  }
  return null;
};

describe('the household budget', () => {
  const budget = {
    persons: 3,
    days: null,
    incomes: { rsa: 90_000, family_benefits: 18_000 },
    outgoings: { rent: 45_000, energy: 9_000, credit: 6_000, food: 30_000 },
  };

  it('leaves incomes less charges less debts, by person and day; food is lived on, not taken off', () => {
    expect(budgetFigures(budget)).toEqual({
      ...{ incomeCents: 108_000, fixedCents: 54_000, debtCents: 6_000, livingCents: 30_000 },
      ...{ leftCents: 48_000, leftPerPersonDayCents: 533, balanceCents: 18_000, isIncomplete: false },
    });
  });

  it('can be of a part of a month, below zero, or unfinished', () => {
    expect(budgetFigures({ ...budget, days: 10, incomes: { salary: 60_000 } }).leftPerPersonDayCents).toBe(0);
    expect(budgetFigures({ ...budget, persons: 1, incomes: { salary: 30_000 } }).leftPerPersonDayCents).toBe(-1000);
    expect(budgetFigures({ ...budget, incomes: {} }).isIncomplete).toBe(true);
    expect(budgetFigures({ ...budget, outgoings: {} })).toMatchObject({ isIncomplete: true, leftCents: 108_000 });
    // Zero is an amount: a household without rent is noted as such.
    expect(budgetFigures({ ...budget, outgoings: { rent: 0 } }).isIncomplete).toBe(false);
  });
});

describe('an over-indebtedness file', () => {
  const step = (name: FileStep, onDay: string, more: Partial<StepFacts> = {}): StepFacts => ({
    ...{ step: name, onDay, way: null, months: null, moratoriumMonths: null },
    ...more,
  });
  const filed = step('filed', '2026-01-10');
  const admissible = step('admissible', '2026-02-20');
  const oriented = step('oriented', '2026-03-10', { way: 'measures' });
  const kinds = (...steps: StepFacts[]) => effectsOf(steps).map(({ kind, from, until }) => [kind, from, until]);

  it('can end from wherever it stands, and goes on from nowhere else', () => {
    for (const from of FILE_STEPS)
      expect(FILE_TRANSITIONS[from].includes('closed')).toBe(!['inadmissible', 'closed'].includes(from));
  });

  it('awaits a decision within three months of being filed', () => {
    expect(kinds(filed)).toEqual([['decision_due', '2026-01-10', '2026-04-10']]);
    expect(kinds(filed, step('inadmissible', '2026-02-01'))).toEqual([]);
  });

  it('stays seizures from the admissibility until the measures, two years at most', () => {
    const stay = (...steps: StepFacts[]) => effectsOf(steps).find(({ kind }) => kind === 'stay_of_seizures');
    expect(stay(filed)).toBe(undefined);
    expect(stay(filed, admissible)).toMatchObject({
      from: '2026-02-20',
      until: '2028-02-20',
      articles: ['L722-2', 'L722-3'],
    });
    expect(stay(filed, admissible, oriented, step('imposed_measures', '2026-05-01', { months: 60 }))?.until).toBe(
      '2026-05-01',
    );
    expect(stay(filed, admissible, oriented, step('imposed_measures', '2029-05-01', { months: 60 }))?.until).toBe(
      '2028-02-20',
    );
    expect(stay(filed, admissible, step('closed', '2026-03-01'))?.until).toBe('2026-03-01');
  });

  it('suspends payments for the months imposed, and reminds three months before they end', () => {
    const moratorium = step('imposed_measures', '2026-05-01', { moratoriumMonths: 24 });
    const effects = kinds(filed, admissible, oriented, moratorium);
    expect(effects).toContainEqual(['moratorium', '2026-05-01', '2028-05-01']);
    expect(effects).toContainEqual(['reapply_until', '2028-05-01', '2028-08-01']);
    expect(effects).toContainEqual(['contest_until', '2026-05-01', '2026-05-31']);
    // New measures after it: the old ones end where they begin.
    const after = kinds(
      filed,
      admissible,
      oriented,
      moratorium,
      step('imposed_measures', '2028-04-01', { months: 48 }),
    );
    expect(after).toContainEqual(['moratorium', '2026-05-01', '2028-04-01']);
    expect(after.filter(([kind]) => kind === 'reapply_until')).toEqual([]);
    expect(after).toContainEqual(['measures_hold', '2028-04-01', '2032-04-01']);
  });

  it('erases by a personal recovery, except what the law keeps', () => {
    expect(kinds(filed, admissible, oriented, step('personal_recovery', '2026-06-01'))).toContainEqual([
      'debts_erased',
      '2026-06-01',
      null,
    ]);
    expect((['rent', 'consumer_credit', 'tax', 'benefits'] as const).map(isErasable)).toEqual([true, true, true, true]);
    expect((['alimony', 'fine', 'damages', 'benefits_fraud'] as const).map(isErasable)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('notes with each step only what belongs to it', () => {
    expect(codeOf(() => assertStep(oriented))).toBe(null);
    expect(codeOf(() => assertStep(step('oriented', '2026-03-10')))).toBe('only_when_oriented');
    expect(codeOf(() => assertStep(step('filed', '2026-03-10', { way: 'measures' })))).toBe('only_when_oriented');
    expect(codeOf(() => assertStep(step('admissible', '2026-03-10', { months: 12 })))).toBe('not_of_this_step');
    expect(codeOf(() => assertStep(step('agreed_plan', '2026-03-10', { moratoriumMonths: 12 })))).toBe(
      'not_of_this_step',
    );
  });
});

describe('an eviction', () => {
  const stages = (...names: Stage[]): StageDate[] => names.map((stage, at) => ({ stage, onDay: `2026-0${at + 1}-01` }));

  it.each<[Stage[], EvictionOutcome | null, boolean]>([
    [['order_to_pay'], 'paid', false],
    [['order_to_pay', 'summons'], 'paid', true],
    [['order_to_pay', 'summons', 'judgment', 'order_to_leave'], 'rehoused', true],
    [['summons'], 'left', false],
    [['summons'], null, false],
    [['summons', 'eviction'], 'evicted', false],
    [['summons'], 'noted_by_mistake', false],
    [[], 'paid', false],
  ])('after %s ended by %s was avoided: %s', (names, outcome, avoided) => {
    expect(isAvoided(stages(...names), outcome)).toBe(avoided);
  });

  it('has its stages in order, though some may be missing', () => {
    const known = stages('order_to_pay', 'judgment');
    expect(codeOf(() => assertStage(known, { stage: 'summons', onDay: '2026-01-20' }))).toBe(null);
    expect(codeOf(() => assertStage(known, { stage: 'summons', onDay: '2026-02-20' }))).toBe('not_in_order');
    expect(codeOf(() => assertStage(known, { stage: 'eviction', onDay: '2026-01-20' }))).toBe('not_in_order');
    // The same stage again corrects its day.
    expect(codeOf(() => assertStage(known, { stage: 'judgment', onDay: '2026-03-03' }))).toBe(null);
  });

  it('ends as what it was', () => {
    expect(codeOf(() => assertEvictionOutcome(stages('summons', 'eviction'), 'paid', '2026-09-01'))).toBe(
      'outcome_contradicts',
    );
    expect(codeOf(() => assertEvictionOutcome(stages('summons'), 'evicted', '2026-09-01'))).toBe('outcome_contradicts');
    expect(codeOf(() => assertEvictionOutcome(stages('summons'), 'paid', '2025-09-01'))).toBe('not_in_order');
    expect(codeOf(() => assertEvictionOutcome(stages('summons', 'eviction'), 'evicted', '2026-09-01'))).toBe(null);
  });
});
