/**
 * What is counted, in persons, with the count whose persons include its own. The tree must be true of every cohort: the protection of small
 * numbers (release.ts) builds on it. Apart from what it says any combination is possible.
 *
 * - `step`: a step of the support or a lapse of time; that it is true of everybody may be told.
 * - `outcome`: how people's lives go; neither that it is true of everybody nor of nobody is told.
 */
export const COUNTS = {
  referred: { within: null, kind: 'step' },
  accepted: { within: 'referred', kind: 'step' },
  visited: { within: 'accepted', kind: 'step' },
  cv_validated: { within: 'accepted', kind: 'step' },
  listed: { within: 'cv_validated', kind: 'step' },
  invited: { within: 'accepted', kind: 'step' },
  met: { within: 'invited', kind: 'step' },
  hired: { within: 'accepted', kind: 'outcome' },
  // Not shown by itself: hired and not hired follow from each other, and trainings are counted among the latter.
  unhired: { within: 'accepted', kind: 'outcome' },
  training: { within: 'unhired', kind: 'outcome' },
  due_1: { within: 'hired', kind: 'step' },
  due_3: { within: 'due_1', kind: 'step' },
  due_6: { within: 'due_3', kind: 'step' },
  in_work_1: { within: 'due_1', kind: 'outcome' },
  in_work_3: { within: 'due_3', kind: 'outcome' },
  in_work_6: { within: 'due_6', kind: 'outcome' },
  in_arrears: { within: 'accepted', kind: 'step' },
  arrears_reduced: { within: 'in_arrears', kind: 'outcome' },
  arrears_cleared: { within: 'arrears_reduced', kind: 'outcome' },
  indebted: { within: 'accepted', kind: 'outcome' },
  threatened: { within: 'accepted', kind: 'outcome' },
  eviction_avoided: { within: 'threatened', kind: 'outcome' },
  home_kept_judged: { within: 'accepted', kind: 'step' },
  home_kept_better: { within: 'home_kept_judged', kind: 'outcome' },
  social_contact_judged: { within: 'accepted', kind: 'step' },
  social_contact_better: { within: 'social_contact_judged', kind: 'outcome' },
  self_esteem_judged: { within: 'accepted', kind: 'step' },
  self_esteem_better: { within: 'self_esteem_judged', kind: 'outcome' },
} as const satisfies Record<string, { within: string | null; kind: 'step' | 'outcome' }>;
export type CountKey = keyof typeof COUNTS;
export const COUNT_KEYS = Object.keys(COUNTS) as CountKey[];

/**
 * Sums over the persons of a count, in cents or in levels. The columns of one group are told together or not at all: one follows from the other
 * (owed then = recovered + erased + owed now). A group is told only where the one that it is `within` is.
 */
export const SUMS = {
  arrears_start: { of: 'in_arrears', within: null, columns: ['arrears_cents'] },
  arrears_course: { of: 'in_arrears', within: 'arrears_start', columns: ['arrears_recovered_cents'] },
  arrears_rest: {
    of: 'in_arrears',
    within: 'arrears_course',
    columns: ['arrears_now_cents', 'arrears_erased_cents'],
  },
  arrears_peak: {
    of: 'in_arrears',
    within: 'arrears_course',
    columns: ['arrears_peak_cents', 'arrears_recovered_from_peak_cents'],
  },
  debts_start: { of: 'indebted', within: null, columns: ['debts_cents'] },
  debts_course: { of: 'indebted', within: 'debts_start', columns: ['debts_recovered_cents'] },
  debts_rest: { of: 'indebted', within: 'debts_course', columns: ['debts_now_cents', 'debts_erased_cents'] },
  home_kept: { of: 'home_kept_judged', within: null, columns: ['home_kept_before', 'home_kept_after'] },
  social_contact: {
    of: 'social_contact_judged',
    within: null,
    columns: ['social_contact_before', 'social_contact_after'],
  },
  self_esteem: { of: 'self_esteem_judged', within: null, columns: ['self_esteem_before', 'self_esteem_after'] },
} as const satisfies Record<string, { of: CountKey; within: string | null; columns: readonly string[] }>;
export type SumKey = keyof typeof SUMS;
export const SUM_KEYS = Object.keys(SUMS) as SumKey[];
export type Column = (typeof SUMS)[SumKey]['columns'][number];
export const COLUMNS = SUM_KEYS.flatMap((key) => [...SUMS[key].columns]) as Column[];

/** A sum with what tells whether it is about enough people: how many have a share in it, and the largest share, without signs. */
export interface Sum {
  total: number;
  absolute: number;
  largest: number;
  contributors: number;
}

/** One cell of the cohort. */
export interface Facts {
  counts: Record<CountKey, number>;
  sums: Record<Column, Sum>;
}

const NOTHING: Sum = { total: 0, absolute: 0, largest: 0, contributors: 0 };

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;

export const noFacts = (): Facts => ({ counts: record(COUNT_KEYS, () => 0), sums: record(COLUMNS, () => NOTHING) });

/** The facts of several cells, none of which shares a person with another. */
export function together(cells: readonly Facts[]): Facts {
  const [only] = cells;
  if (only !== undefined && cells.length === 1) return only;
  const all = noFacts();
  for (const key of COUNT_KEYS) for (const { counts } of cells) all.counts[key] += counts[key];
  for (const column of COLUMNS) {
    const sum = { ...NOTHING };
    for (const { sums } of cells) {
      const one = sums[column];
      sum.total += one.total;
      sum.absolute += one.absolute;
      sum.largest = Math.max(sum.largest, one.largest);
      sum.contributors += one.contributors;
    }
    all.sums[column] = sum;
  }
  return all;
}

/** `together`, each set of cells once: the same months and groups are looked at again for every figure. */
export function remembering<K>(nameOf: (key: K) => string, cellsOf: (key: K) => readonly Facts[]): (key: K) => Facts {
  const known = new Map<string, Facts>();
  return (key) => {
    const name = nameOf(key);
    const facts = known.get(name) ?? together(cellsOf(key));
    known.set(name, facts);
    return facts;
  };
}
