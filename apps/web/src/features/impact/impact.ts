import type { components, operations } from '../../api/schema.js';

export type Impact = components['schemas']['Impact'];
export type Indicator = components['schemas']['Indicator'];
export type Grouping = NonNullable<NonNullable<operations['Impact_read']['parameters']['query']>['groupBy']>;

/** The way of everyone referred in the period; each share is of them. */
export const FUNNEL: readonly Indicator['key'][] = [
  'referred',
  'accepted',
  'visited',
  'cv_validated',
  'listed',
  'invited',
  'met',
  'hired',
  'training',
];
/** Of those whose first job began that long ago. */
export const LASTING: readonly Indicator['key'][] = ['in_work_1', 'in_work_3', 'in_work_6'];

export const GROUPINGS: readonly Grouping[] = ['none', 'month', 'landlord', 'association'];

export const among = (indicators: readonly Indicator[], keys: readonly Indicator['key'][]): Indicator[] =>
  keys.flatMap((key) => indicators.find((indicator) => indicator.key === key) ?? []);
