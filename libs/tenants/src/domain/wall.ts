import type { Actor } from '#identity';

/**
 * The parts of what is known about a tenant, in the columns of the wall (domain.md, "Who sees what"). `identity` is name, contact and
 * agreed status; `record` the support record; `arrears` what is owed to the landlord; `cv` the document and its fields.
 */
export type TenantPart = 'identity' | 'record' | 'arrears' | 'cv';

export type Reach =
  /** Assigned to the tenant, as case worker, stand-in or volunteer. */
  | 'assigned'
  /** Every tenant of the association. */
  | 'association'
  /** Those whom one's own organisation, a landlord, referred. */
  | 'referred'
  /** Only what one brought in oneself. */
  | 'own_uploads'
  | 'none';

const NONE = { identity: 'none', record: 'none', arrears: 'none', cv: 'none' } as const;

const WALL: Record<Actor['role'], Record<TenantPart, Reach>> = {
  case_worker: { identity: 'assigned', record: 'assigned', arrears: 'assigned', cv: 'assigned' },
  volunteer: { identity: 'assigned', record: 'assigned', arrears: 'none', cv: 'own_uploads' },
  association_manager: { identity: 'association', record: 'association', arrears: 'association', cv: 'association' },
  landlord_staff: { identity: 'referred', record: 'none', arrears: 'referred', cv: 'none' },
  // An organiser sees names through the rally's own lists, never the tenant; an employer through a release.
  organiser: NONE,
  employer: NONE,
  // Only what is presented at the tables where they sit (libs/support, activities).
  partner: NONE,
  administrator: NONE,
};

/** How far that role reaches for that part. */
export const reachOf = (role: Actor['role'], part: TenantPart): Reach => WALL[role][part];
