import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type Contract = components['schemas']['ObjectivesContract'];
export type RecordAction = components['schemas']['RecordAction'];
export type AgreedObjective = Contract['objectives'][number];

export const ACTION_STATES = [
  'planned',
  'in_progress',
  'waiting',
  'done',
  'cancelled',
] as const satisfies readonly RecordAction['state'][];
export const DOERS = [
  'tenant',
  'case_worker',
  'partner',
  'employer',
] as const satisfies readonly RecordAction['doer'][];

export const actionStatuses = defineStatuses<RecordAction['state']>('record', 'action.state', {
  planned: 'waiting',
  in_progress: 'active',
  waiting: 'info',
  done: 'success',
  cancelled: 'neutral',
});
export const contractStatuses = defineStatuses<Contract['state']>('record', 'contract.state', {
  none: 'neutral',
  draft: 'waiting',
  half_signed: 'warning',
  signed: 'success',
  changed: 'warning',
});

export const AFTER_CONTRACT = [
  ['get', '/api/tenants/{id}/contract'],
  ['get', '/api/tenants/{id}/support-record'],
  ['get', '/api/tenants/{id}/journal'],
  ['get', '/api/my-day'],
];

/** Each reading is in the trail, so that a window that comes to the front reads nothing again. */
export const useContract = (tenantId: string) =>
  apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/contract',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false },
  );
