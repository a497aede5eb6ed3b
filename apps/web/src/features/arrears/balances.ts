import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';

export type Balance = components['schemas']['ArrearsBalance'];
export type Tenancy = components['schemas']['Tenancy'];

/** The balances of a tenant, the newest first. */
export const useBalances = (tenantId: string) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/arrears', { params: { path: { id: tenantId } } });

export const useTenancies = (tenantId: string) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/tenancies', { params: { path: { id: tenantId } } });

export const useProcedures = (tenantId: string) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/evictions', { params: { path: { id: tenantId } } });

/** Each balance with its difference to the one before it for the same tenancy, in cents; null for the first. */
export const withChanges = (balances: readonly Balance[]) =>
  balances.map((balance, index) => {
    const before = balances.slice(index + 1).find(({ tenancyId }) => tenancyId === balance.tenancyId);
    return { ...balance, change: before === undefined ? null : balance.balanceCents - before.balanceCents };
  });
