export { type DiscriminationFinding, findDiscrimination } from './domain/discrimination.js';
export { type DiscriminationMeasure, measureDiscrimination } from './domain/discrimination-measure.js';
export type { OfferContent } from './domain/offer-content.js';
export { OFFER_STATES, type OfferState } from './domain/offer-states.js';
export { type OfferProblem, publicationProblems } from './domain/publication.js';
export { isSiret } from './domain/siret.js';
export * from './employers.module.js';
export * from './employers.service.js';
export * from './offers.service.js';
