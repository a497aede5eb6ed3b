import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { defineStatuses, useFormat } from '../../ui/index.js';

type Schemas = components['schemas'];
export type TenantProgramme = Schemas['TenantProgramme'];
export type Condition = TenantProgramme['checklist'][number];
export type Programme = Schemas['Programme'];
export type Definition = Programme['definition'];
export type SupportAlert = Schemas['SupportAlert'];
export interface Text {
  fr: string;
  en: string;
}

/** What has to be loaded again when something is noted of a household. */
export const AFTER_NOTE = [
  ['get', '/api/tenants/{id}/programme'],
  ['get', '/api/tenants/{id}/support-record'],
  ['get', '/api/tenants/{id}'],
  ['get', '/api/alerts'],
] as const;
export const AFTER_PROGRAMME = [
  ['get', '/api/programmes'],
  ['get', '/api/programmes/{id}'],
] as const;

export const conditionStatuses = defineStatuses<Condition['state']>('programmes', 'condition.state', {
  proved: 'success',
  missing: 'waiting',
  expired: 'danger',
  not_met: 'danger',
});

export const SITUATIONS = ['work', 'training', 'work_study', 'internship', 'active_search', 'none'] as const;
export const OUTCOMES = ['kept', 'rehoused', 'lost'] as const;
export const QPV = ['unknown', 'yes', 'no'] as const;
export const URGENT_REASONS = ['heating', 'water', 'electricity', 'safety', 'isolation', 'care', 'other'] as const;

export const useTenantProgramme = (tenantId: string, programme?: string | null) =>
  apiQuery.useQuery('get', '/api/tenants/{id}/programme', {
    params: { path: { id: tenantId }, query: programme ? { programme } : {} },
  });

/** Picks the language of the screen of a text that programmes keep in both. */
export function useText(): (text: Text) => string {
  return useFormat().inLanguage;
}
