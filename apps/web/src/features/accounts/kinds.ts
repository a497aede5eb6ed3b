import type { components } from '../../api/schema.js';
import type { Role } from '../../api/session.js';
import { defineStatuses } from '../../ui/index.js';

export type Organisation = components['schemas']['Organisation'];
export type User = components['schemas']['User'];

/** Kinds that an administrator adds; the platform is there from the start. */
export const NEW_KINDS = ['association', 'landlord', 'employer'] as const;

/** The kind of organisation that a role belongs to. */
export const KIND_OF_ROLE: Record<Role, Organisation['kind']> = {
  case_worker: 'association',
  volunteer: 'association',
  association_manager: 'association',
  organiser: 'association',
  landlord_staff: 'landlord',
  employer: 'employer',
  partner: 'partner',
  administrator: 'platform',
};

export const accountStates = defineStatuses('accounts', 'users.state', { open: 'success', closed: 'neutral' });

export const ORGANISATIONS_KEY = ['get', '/api/organisations'] as const;
export const USERS_KEY = ['get', '/api/users'] as const;
