import type { components, operations } from '../../api/schema.js';

export type Visit = components['schemas']['Visit'];
export type VisitSheet = components['schemas']['VisitSheet'];
export type AgendaVisit = components['schemas']['AgendaVisit'];
export type Assessments = components['schemas']['Assessments'];
export type Round = Assessments['rounds'][number];
export type Lists = Assessments['lists'];
export type Outcome = operations['Visits_noteOutcome']['requestBody']['content']['application/json'];
export type RoundInput = operations['Assessments_note']['requestBody']['content']['application/json'];

export const KINDS = ['first', 'follow_up', 'cv', 'review', 'signing', 'with_partner', 'urgent'] as const;
export const PLACES = ['home', 'office', 'elsewhere'] as const;
export const MOVE_REASONS = ['tenant_asked', 'visitor_absent', 'emergency_elsewhere', 'weather', 'other'] as const;
export const REFUSAL_REASONS = [
  'not_today',
  'no_visit_at_home',
  'no_more_support',
  'does_not_recall',
  'other',
] as const;
export const SCALES = ['home_kept', 'social_contact', 'self_esteem'] as const;
export type Scale = (typeof SCALES)[number];

/** What changes when a visit does: an outcome also writes the journal and the assessments. */
export const AFTER_VISIT = [
  ['get', '/api/visits'],
  ['get', '/api/visits/{id}'],
  ['get', '/api/visits/tour'],
  ['get', '/api/visits/nearby'],
  ['get', '/api/tenants/{id}/visits'],
  ['get', '/api/tenants/{id}/assessments'],
  ['get', '/api/tenants/{id}/support-record'],
  ['get', '/api/home'],
];

interface Household {
  address: string | null;
  postcode: string | null;
  city: string | null;
}
export const addressOf = ({ address, postcode, city }: Household): string =>
  [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** A map of the address, opened elsewhere: the address goes there, nobody's name does, and of a sheltered person not even that. */
export const mapUrl = (household: Household & { sheltered: boolean }): string | null => {
  const address = addressOf(household);
  return address === '' || household.sheltered
    ? null
    : `https://www.openstreetmap.org/search?${new URLSearchParams({ query: address })}`;
};
