import type { components, operations } from '../../api/schema.js';

export type Visit = components['schemas']['Visit'];
export type AgendaVisit = components['schemas']['AgendaVisit'];
export type Assessment = components['schemas']['Assessment'];
export type Outcome = operations['Visits_noteOutcome']['requestBody']['content']['application/json'];

/** What changes when a visit does: an outcome also writes the journal and the assessments. */
export const AFTER_VISIT = [
  ['get', '/api/visits'],
  ['get', '/api/tenants/{id}/visits'],
  ['get', '/api/tenants/{id}/support-record'],
  ['get', '/api/home'],
];
