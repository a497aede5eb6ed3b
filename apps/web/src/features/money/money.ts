import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

type Schemas = components['schemas'];
export type Overview = Schemas['MoneyOverview'];
export type Tenancy = Schemas['Tenancy'];
export type Plan = Schemas['RepaymentPlan'];
export type Debt = Schemas['Debt'];
export type DebtFile = Schemas['DebtFile'];
export type FileStep = DebtFile['state'];
export type Budget = Schemas['HouseholdBudget'];

const path = (id: string) => ({ params: { path: { id } } });
/** A manager reads words by exception only: why, is sent with the question. */
const reading = (id: string, exception: string | null) => ({
  params: { path: { id }, query: exception === null ? {} : { exception } },
});

export const useOverview = (id: string) => apiQuery.useQuery('get', '/api/tenants/{id}/money', path(id));
export const useTenancies = (id: string) => apiQuery.useQuery('get', '/api/tenants/{id}/tenancies', path(id));
export const useBalances = (id: string) => apiQuery.useQuery('get', '/api/tenants/{id}/arrears', path(id));
export const useCorrections = (id: string) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/arrears/corrections', path(id));
export const useProcedures = (id: string) => apiQuery.useQuery('get', '/api/tenants/{id}/evictions', path(id));
export const usePlans = (id: string, exception: string | null) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/repayment-plans', reading(id, exception));
export const useDebts = (id: string, exception: string | null) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/debts', reading(id, exception));
export const useBudgets = (id: string, exception: string | null) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/budgets', reading(id, exception));

export const planStatuses = defineStatuses<Plan['state']>('money', 'plan.state', {
  kept: 'success',
  late: 'warning',
  broken: 'danger',
  fulfilled: 'success',
});
export const instalmentStatuses = defineStatuses<Plan['instalments'][number]['state']>('money', 'plan.instalment', {
  paid: 'success',
  partly_paid: 'active',
  due: 'waiting',
  missed: 'danger',
  to_come: 'neutral',
});
export const fileStatuses = defineStatuses<FileStep>('money', 'file.step', {
  filed: 'waiting',
  inadmissible: 'danger',
  admissible: 'active',
  oriented: 'active',
  agreed_plan: 'success',
  imposed_measures: 'success',
  personal_recovery: 'success',
  closed: 'neutral',
});

export const AGREED_WITH = [
  'landlord',
  'court',
  'housing_fund',
  'family_benefits',
  'bailiff',
  'other',
] as const satisfies readonly Plan['agreedWith'][];
export const DEBT_KINDS = [
  'rent',
  'energy',
  'water',
  'telecom',
  'consumer_credit',
  'mortgage',
  'bank',
  'tax',
  'fine',
  'damages',
  'alimony',
  'benefits',
  'benefits_fraud',
  'health',
  'school',
  'insurance',
  'family',
  'other',
] as const satisfies readonly Debt['kind'][];
