import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { defineStatuses } from '../../ui/index.js';

export type SupportRecord = components['schemas']['SupportRecord'];
export type Entry = components['schemas']['JournalEntry'];
export type Objective = components['schemas']['Objective'];
export type Placement = components['schemas']['RecordPlacement'];

/** What people write; the other kinds of entries follow from what happened elsewhere. */
export const WRITTEN_KINDS = [
  'call',
  'accompaniment',
  'message',
  'step',
  'note',
] as const satisfies readonly Entry['kind'][];

/** Everything that stands in a journal. */
export const KINDS = [
  ...WRITTEN_KINDS,
  'visit',
  'cv',
  'rally',
  'meeting',
  'placement',
  'objective',
  'referral',
] as const satisfies readonly Entry['kind'][];

export const CLOSE_REASONS = [
  'objectives_reached',
  'at_work',
  'stopped_by_tenant',
  'contact_lost',
  'moved_away',
  'other_support',
  'other',
] as const satisfies readonly NonNullable<SupportRecord['closeReason']>[];

/** What changes when a record does: the agreed status of the tenant follows from it. */
export const AFTER_RECORD = [
  ['get', '/api/tenants/{id}/support-record'],
  ['get', '/api/tenants/{id}/journal'],
  ['get', '/api/my-day'],
  ['get', '/api/tenants/{id}/contract'],
  ['get', '/api/tenants/{id}/closings'],
  ['get', '/api/tenants/{id}'],
  ['get', '/api/tenants'],
  ['get', '/api/home'],
];

export const objectiveStatuses = defineStatuses<Objective['state']>('support', 'objective.state', {
  in_progress: 'active',
  reached: 'success',
  given_up: 'neutral',
});

export const placementStatuses = defineStatuses<Placement['state']>('support', 'placement.state', {
  promised: 'waiting',
  started: 'success',
  ended: 'neutral',
  cancelled: 'danger',
});

/**
 * The record as far as the reader may see it. Every reading is written to the audit trail, so it is not read again merely because a
 * window comes to the front, and what was read by exception is forgotten when its screen is left.
 * @param exception why a manager must read the notes this once
 */
export function useRecord(tenantId: string, exception: string | null) {
  const params = { path: { id: tenantId }, ...(exception === null ? {} : { query: { exception } }) };
  return apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/support-record',
    { params },
    {
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      ...(exception === null ? {} : { staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
    },
  );
}
