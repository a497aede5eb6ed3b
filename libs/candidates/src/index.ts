export * from './aliases.service.js';
export { CandidateEntity } from './candidates.entities.js';
export * from './candidates.module.js';
export { Candidates, type Drift } from './candidates.service.js';
export { MAY_BE_LISTED } from './card-sources.queries.js';
export type { Card } from './domain/card.js';
export { bandOf, DISTANCE_BANDS, type DistanceBand } from './domain/distance.js';
export type { Match, MatchCard, MatchOffer, MatchPoint } from './domain/match.js';
