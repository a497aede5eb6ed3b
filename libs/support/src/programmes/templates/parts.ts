import type { DefinitionInput } from '../domain/definition.js';

export interface ProgrammeTemplate {
  key: string;
  name: { fr: string; en: string };
  definition: DefinitionInput;
}

type Conditions = DefinitionInput['audience']['conditions'];
type Steps = DefinitionInput['steps'];

export const words = (fr: string, en: string) => ({ fr, en });
export const named = (key: string, fr: string, en: string) => ({ key, label: { fr, en } });
export const condition = (
  key: string,
  fr: string,
  en: string,
  more: Omit<Conditions[number], 'key' | 'label'> = {},
): Conditions[number] => ({ ...named(key, fr, en), ...more });
export const age = (key: string, fr: string, en: string, minAge: number | null, maxAge: number | null) =>
  condition(key, fr, en, { kind: 'age', minAge, maxAge });
export const step = (
  key: string,
  fr: string,
  en: string,
  more: Omit<Steps[number], 'key' | 'label'> = {},
): Steps[number] => ({ ...named(key, fr, en), ...more });

/** What a programme has unless its template says otherwise. */
export const USUAL = {
  partners: [],
  profiles: [],
  maxDays: null,
  confidentiality: 'usual',
  seeksEmployment: true,
  pictograms: false,
  peerVolunteers: false,
  urgentServices: [],
} as const satisfies Partial<DefinitionInput>;

export const RHYTHM = {
  contactDays: 14,
  contactInWorkDays: 30,
  contactInTrainingDays: 21,
  contactInTrialDays: 7,
  homeVisitDays: null,
  reviewDays: 90,
  firstMeetingDays: null,
  caseMeetingDays: null,
  managerAfterDays: 7,
} as const satisfies DefinitionInput['rhythm'];

/** Support without employment: whatever somebody finds, the rhythm stays. */
export const NO_JOB = { contactInWorkDays: null, contactInTrainingDays: null, contactInTrialDays: null } as const;

export const NO_ACTIVITIES = {
  orientationCommittee: false,
  allocationCommittee: false,
  decisionBody: false,
  jointCell: false,
  groupSessions: null,
  workSites: null,
  trainingSite: null,
  toolLoans: false,
  sharedHousing: false,
  rally: null,
} as const satisfies DefinitionInput['activities'];

/** Steps that most paths share. */
export const FIRST_VISIT = step('first_visit', 'Première visite à domicile', 'First visit at home', {
  dueDays: 14,
  closedBy: 'visit',
  atHome: true,
});
export const DIAGNOSIS = step('diagnosis', 'Diagnostic partagé', 'Shared diagnosis', {
  dueDays: 30,
  closedBy: 'assessment',
});
export const CONTRACT = step('contract', 'Contrat d’objectifs signé', 'Objectives contract signed', {
  dueDays: 45,
  closedBy: 'contract',
});
export const BALANCE = step('balance', 'Bilan avec la personne', 'Review with the person');

export const AGREES = condition(
  'agrees',
  'La personne est d’accord pour être accompagnée',
  'The person agrees to be supported',
  { knownBy: 'agreement' },
);
export const TENANT_OF_LANDLORD = condition('tenant', 'Locataire du bailleur', 'Tenant of the landlord', {
  knownBy: 'landlord',
});
