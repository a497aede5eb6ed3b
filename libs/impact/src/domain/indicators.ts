import { type Count, type Hidden, hideNested } from './suppression.js';

/**
 * What is counted, in persons, with the count that contains it. The persons are the cohort of `impact.queries.ts`: everyone first referred
 * within the period.
 */
export const COUNTS = [
  ['referred', null],
  ['accepted', 'referred'],
  ['visited', 'accepted'],
  ['cv_validated', 'accepted'],
  ['listed', 'cv_validated'],
  ['invited', 'accepted'],
  ['met', 'accepted'],
  ['hired', 'accepted'],
  ['training', 'accepted'],
  ['due_1', 'hired'],
  ['due_3', 'due_1'],
  ['due_6', 'due_3'],
  ['in_work_1', 'due_1'],
  ['in_work_3', 'due_3'],
  ['in_work_6', 'due_6'],
  ['in_arrears', 'accepted'],
] as const;
export type CountKey = (typeof COUNTS)[number][0];

/** One group of the cohort: how many persons each count has there, and their arrears in cents at referral and recovered since. */
export type GroupFacts = Record<CountKey | 'arrears_cents' | 'recovered_cents', number> & {
  key: string;
  label: string;
};

/** Shown as numerator / denominator. The last is in cents, the others in persons. */
const SHARES = [
  ['referred', 'referred'],
  ['accepted', 'referred'],
  ['visited', 'referred'],
  ['cv_validated', 'referred'],
  ['listed', 'referred'],
  ['invited', 'referred'],
  ['met', 'referred'],
  ['hired', 'referred'],
  ['training', 'referred'],
  ['in_work_1', 'due_1'],
  ['in_work_3', 'due_3'],
  ['in_work_6', 'due_6'],
] as const;
export const INDICATORS = [...SHARES.map(([key]) => key), 'arrears_recovered'] as const;
export type IndicatorKey = (typeof INDICATORS)[number];

export interface Indicator {
  key: IndicatorKey;
  unit: 'persons' | 'cents';
  /** Null when suppressed; the denominator too when it is about too few persons itself. */
  numerator: number | null;
  denominator: number | null;
  /** Of 1, to four places. */
  share: number | null;
  suppressed: boolean;
}

export interface ImpactTable {
  total: Indicator[];
  groups: { key: string; label: string; indicators: Indicator[] }[];
}

type Cell = (count: CountKey) => boolean;

/** The table of a cohort cut into groups, with what concerns too few persons left out. */
export function impactTable(facts: readonly GroupFacts[], k?: number): ImpactTable {
  const counts = {} as Record<CountKey, Count>;
  for (const [key] of COUNTS) counts[key] = facts.map((group) => group[key]);
  const hidden: Record<CountKey, Hidden> = hideNested(counts, COUNTS, k);
  const whole = facts.reduce<GroupFacts>((sum, group) => added(sum, group), empty());
  return {
    total: indicators(whole, (count) => hidden[count].total),
    groups: facts.map((group, at) => ({
      key: group.key,
      label: group.label,
      indicators: indicators(group, (count) => hidden[count].groups[at] === true),
    })),
  };
}

function indicators(facts: GroupFacts, isHidden: Cell): Indicator[] {
  const shares = SHARES.map(([key, of]) =>
    indicator(key, 'persons', facts[key], facts[of], isHidden(key), isHidden(of)),
  );
  const tooFew = isHidden('in_arrears');
  return [
    ...shares,
    indicator('arrears_recovered', 'cents', facts.recovered_cents, facts.arrears_cents, tooFew, tooFew),
  ];
}

function indicator(
  key: IndicatorKey,
  unit: Indicator['unit'],
  numerator: number,
  denominator: number,
  hidesNumerator: boolean,
  hidesDenominator: boolean,
): Indicator {
  const suppressed = hidesNumerator || hidesDenominator;
  return {
    key,
    unit,
    numerator: suppressed ? null : numerator,
    denominator: hidesDenominator ? null : denominator,
    share: suppressed || denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000,
    suppressed,
  };
}

const NUMBERS = [...COUNTS.map(([key]) => key), 'arrears_cents', 'recovered_cents'] as const;

function added(a: GroupFacts, b: GroupFacts): GroupFacts {
  const sum = { ...a };
  for (const key of NUMBERS) sum[key] = a[key] + b[key];
  return sum;
}

const empty = (): GroupFacts =>
  ({ key: '', label: '', ...Object.fromEntries(NUMBERS.map((key) => [key, 0])) }) as GroupFacts;
