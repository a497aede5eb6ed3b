export { findOccupation, occupations } from './domain/catalogue.js';
export type { Occupation, OccupationTitle } from './domain/occupation.js';
export { distanceKm, findTown, towns } from './domain/places.js';
export { type OccupationHit, searchOccupations } from './domain/search.js';
export { type OccupationSuggestion, suggestOccupation } from './domain/suggest.js';
export type { GeoPoint, Town } from './domain/town.js';
