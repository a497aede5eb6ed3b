import type { components, operations } from '../../api/schema.js';

export type Impact = components['schemas']['Impact'];
export type Indicator = components['schemas']['Indicator'];
export type Section = Indicator['section'];
export type Grouping = NonNullable<NonNullable<operations['Impact_read']['parameters']['query']>['groupBy']>;
export type OverTime = components['schemas']['ImpactSeries'];
export type SeriesLine = OverTime['series'][number];
export type Step = OverTime['step'];
export const STEPS: readonly Step[] = ['month', 'quarter', 'year'];
/** What each figure is called and means, by key; the API says it, as the files do. */
export type Definitions = ReadonlyMap<string, { label: string; definition: string }>;

export const SECTIONS: readonly Section[] = ['funnel', 'lasting', 'arrears', 'debts', 'evictions', 'scales'];
export const GROUPINGS: readonly Grouping[] = [
  ...(['none', 'month', 'quarter', 'year'] as const),
  ...(['landlord', 'association', 'programme', 'territory'] as const),
];
/** Told by calendar year, and to be looked at one by one. */
export const BY_YEAR: readonly Grouping[] = ['landlord', 'association', 'programme', 'territory'];
export const COMPARISONS = ['none', 'before', 'yearBefore'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const among = (indicators: readonly Indicator[], section: Section): Indicator[] =>
  indicators.filter((indicator) => indicator.section === section);
