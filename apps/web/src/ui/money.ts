import type { components } from '../api/schema.js';

export type Procedure = components['schemas']['EvictionProcedure'];
export type Stage = Procedure['stages'][number]['stage'];
export type Erasure = components['schemas']['Tenancy']['erasures'][number];

/** What to load again when anything about a person's money has changed. */
export const MONEY_KEYS = [
  '/api/tenants/{id}/money',
  '/api/tenants/{id}/tenancies',
  '/api/tenants/{id}/arrears',
  '/api/tenants/{id}/arrears/corrections',
  '/api/tenants/{id}/evictions',
  '/api/tenants/{id}/repayment-plans',
  '/api/tenants/{id}/debts',
  '/api/tenants/{id}/budgets',
  '/api/tenants/{id}/support-record',
  '/api/arrears',
  '/api/alerts',
  '/api/my-day',
  '/api/home',
].map((key) => ['get', key]);

type MoneyAlert = Extract<
  components['schemas']['SupportAlert']['kind'],
  'instalment_missed' | 'plan_broken' | 'eviction_stage' | 'debt_decision_late' | 'moratorium_ends'
>;
const ALERTS: Record<MoneyAlert, true> = {
  instalment_missed: true,
  plan_broken: true,
  eviction_stage: true,
  debt_decision_late: true,
  moratorium_ends: true,
};
/** Whether an alert is dealt with on the pages of money. */
export const isOfMoney = (alert: string | null): boolean => alert !== null && alert in ALERTS;

/** In the order of the procedure. */
export const STAGES = [
  'order_to_pay',
  'summons',
  'hearing',
  'judgment',
  'order_to_leave',
  'police_assistance',
  'eviction',
] as const satisfies readonly Stage[];
export const OUTCOMES = [
  'paid',
  'plan_kept',
  'agreement',
  'debts_treated',
  'dismissed',
  'rehoused',
  'left',
  'evicted',
  'noted_by_mistake',
] as const satisfies readonly NonNullable<Procedure['outcome']>[];
