import type { Node } from './enough.js';
import type { Column, CountKey, Facts, SumKey } from './facts.js';
import type { Told } from './release.js';

export const SECTIONS = ['funnel', 'lasting', 'arrears', 'debts', 'evictions', 'scales'] as const;
export type Section = (typeof SECTIONS)[number];

/** What one eviction is taken to cost, in cents. */
export interface Assumptions {
  evictionCostCents: number;
}

interface Part {
  /** What must all be told for this number to be. */
  needs: readonly Node[];
  value: (facts: Facts, assumptions: Assumptions) => number;
}

interface Shape {
  section: Section;
  /** `level`: the mean of a scale from 1 to 5, after over before. */
  unit: 'persons' | 'cents' | 'level';
  top: Part;
  of: Part;
}

const persons = (count: CountKey): Part => ({ needs: [{ count }], value: ({ counts }) => counts[count] });
const cents = (sum: SumKey, column: Column): Part => ({
  needs: [{ sum }],
  value: ({ sums }) => sums[column].total,
});
const mean = (sum: SumKey, column: Column, of: CountKey): Part => ({
  needs: [{ sum }],
  value: ({ sums, counts }) => (counts[of] === 0 ? 0 : Math.round((sums[column].total / counts[of]) * 10) / 10),
});
const cost = (count: CountKey): Part => ({
  needs: [{ count }],
  value: ({ counts }, { evictionCostCents }) => counts[count] * evictionCostCents,
});
const share = (section: Section, top: CountKey, of: CountKey): Shape => ({
  section,
  unit: 'persons',
  top: persons(top),
  of: persons(of),
});
const sum = (section: Section, top: Part, of: Part): Shape => ({ section, unit: 'cents', top, of });
const arrears = cents('arrears_start', 'arrears_cents');
const debts = cents('debts_start', 'debts_cents');
const scale = <K extends 'home_kept' | 'social_contact' | 'self_esteem'>(key: K) =>
  ({
    [`${key}_better`]: share('scales', `${key}_better`, `${key}_judged`),
    [`${key}_level`]: {
      section: 'scales',
      unit: 'level',
      top: mean(key, `${key}_after`, `${key}_judged`),
      of: mean(key, `${key}_before`, `${key}_judged`),
    },
  }) as Record<`${K}_better` | `${K}_level`, Shape>;

/** Every figure of the answer, with what it is counted of. What each means in words stands in words.ts. */
export const INDICATOR_SHAPES = {
  referred: share('funnel', 'referred', 'referred'),
  accepted: share('funnel', 'accepted', 'referred'),
  visited: share('funnel', 'visited', 'referred'),
  cv_validated: share('funnel', 'cv_validated', 'referred'),
  listed: share('funnel', 'listed', 'referred'),
  invited: share('funnel', 'invited', 'referred'),
  met: share('funnel', 'met', 'referred'),
  hired: share('funnel', 'hired', 'referred'),
  training: share('funnel', 'training', 'referred'),
  placed: {
    section: 'funnel',
    unit: 'persons',
    top: { needs: [{ count: 'hired' }, { count: 'training' }], value: ({ counts }) => counts.hired + counts.training },
    of: persons('referred'),
  },
  in_work_1: share('lasting', 'in_work_1', 'due_1'),
  in_work_3: share('lasting', 'in_work_3', 'due_3'),
  in_work_6: share('lasting', 'in_work_6', 'due_6'),
  in_arrears: share('arrears', 'in_arrears', 'referred'),
  arrears_recovered: sum('arrears', cents('arrears_course', 'arrears_recovered_cents'), arrears),
  arrears_recovered_from_peak: sum(
    'arrears',
    cents('arrears_peak', 'arrears_recovered_from_peak_cents'),
    cents('arrears_peak', 'arrears_peak_cents'),
  ),
  arrears_erased: sum('arrears', cents('arrears_rest', 'arrears_erased_cents'), arrears),
  arrears_now: sum('arrears', cents('arrears_rest', 'arrears_now_cents'), arrears),
  arrears_reduced: share('arrears', 'arrears_reduced', 'in_arrears'),
  arrears_cleared: share('arrears', 'arrears_cleared', 'in_arrears'),
  indebted: share('debts', 'indebted', 'referred'),
  debts_recovered: sum('debts', cents('debts_course', 'debts_recovered_cents'), debts),
  debts_erased: sum('debts', cents('debts_rest', 'debts_erased_cents'), debts),
  debts_now: sum('debts', cents('debts_rest', 'debts_now_cents'), debts),
  evictions_avoided: share('evictions', 'eviction_avoided', 'threatened'),
  eviction_cost_avoided: sum('evictions', cost('eviction_avoided'), cost('threatened')),
  ...scale('home_kept'),
  ...scale('social_contact'),
  ...scale('self_esteem'),
} as const satisfies Record<string, Shape>;
export type IndicatorKey = keyof typeof INDICATOR_SHAPES;
export const INDICATORS = Object.keys(INDICATOR_SHAPES) as [IndicatorKey, ...IndicatorKey[]];

export interface Indicator {
  key: IndicatorKey;
  section: Section;
  unit: Shape['unit'];
  /** Null when left out; the denominator too when it is about too few persons itself. Of a level: the mean after, and before. */
  numerator: number | null;
  denominator: number | null;
  /** Of 1, to four places; null of a level and of nobody. */
  share: number | null;
  suppressed: boolean;
  /** Why it is left out: about too few people (or would give such a figure away), or told for longer periods only. */
  reason: 'few' | 'period' | null;
}

export function indicatorsOf(told: Told, assumptions: Assumptions, sections: readonly Section[]): Indicator[] {
  return INDICATORS.flatMap((key) => {
    const { section, unit, top, of }: Shape = INDICATOR_SHAPES[key];
    if (!sections.includes(section)) return [];
    const why = ({ needs }: Part) => {
      const hidden = needs.map((node) => told.hidden(node));
      return hidden.find((one) => one === 'few') ?? hidden.find((one) => one !== null) ?? null;
    };
    const whyOf = why(of);
    const reason = whyOf ?? why(top);
    const denominator = whyOf === null ? of.value(told.facts, assumptions) : null;
    const numerator = reason === null ? top.value(told.facts, assumptions) : null;
    const divides = numerator !== null && denominator !== null && denominator !== 0 && unit !== 'level';
    return [
      {
        ...{ key, section, unit, numerator, denominator, reason, suppressed: reason !== null },
        share: divides ? Math.round((numerator / denominator) * 10_000) / 10_000 : null,
      },
    ];
  });
}
