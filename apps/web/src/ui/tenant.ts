import type { components } from '../api/schema.js';
import type { Role } from '../api/session.js';
import { defineStatuses } from './StatusBadge.js';

export type Tenant = components['schemas']['Tenant'];
export type CvState = components['schemas']['Cv']['state'];

/** Who follows tenants: everything about them but their name and agreed status is for these only. */
export const ASSOCIATION: readonly Role[] = ['case_worker', 'volunteer', 'association_manager'];
/** Those of them who decide: register, accept, assess. */
export const FOLLOWING: readonly Role[] = ['case_worker', 'association_manager'];

/** Where a tenant is on the way, as the landlord is told too. */
export const tenantStatuses = defineStatuses<Tenant['status']>('shell', 'tenant.status', {
  accepted: 'info',
  in_support: 'active',
  at_work: 'success',
  ended: 'neutral',
});

export const cvStatuses = defineStatuses<CvState>('shell', 'tenant.cvState', {
  received: 'waiting',
  read: 'waiting',
  to_review: 'warning',
  validated: 'success',
  stale: 'warning',
  unreadable: 'danger',
  replaced: 'neutral',
});

/** The API hands the state of another part through as text. */
export const cvStateOf = (tenant: Tenant) => (tenant.cvState ?? null) as CvState | null;

export const fullName = ({ givenName, familyName }: Pick<Tenant, 'givenName' | 'familyName'>) =>
  `${givenName} ${familyName}`;
