/** The roles of domain.md. Each belongs to one kind of organisation. */
export const ROLES = [
  'case_worker',
  'volunteer',
  'association_manager',
  'landlord_staff',
  'organiser',
  'employer',
  /** Somebody of another body (hospital, town, another association) who sits at a table of an association, and sees what is presented there. */
  'partner',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const ORGANISATION_KINDS = ['platform', 'landlord', 'association', 'employer', 'partner'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const KIND_OF_ROLE: Record<Role, OrganisationKind> = {
  case_worker: 'association',
  volunteer: 'association',
  association_manager: 'association',
  organiser: 'association',
  landlord_staff: 'landlord',
  employer: 'employer',
  partner: 'partner',
  administrator: 'platform',
};

/** A signed-in person, as every use case gets them. */
export interface Actor {
  userId: string;
  organisationId: string;
  role: Role;
  /** Of an employer that nobody of the team has checked yet: it is shown no people. */
  isUnconfirmed?: boolean;
}
