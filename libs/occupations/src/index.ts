export { findOccupation, occupations, searchOccupations, suggestOccupation } from './current.js';
export type { Occupation, OccupationTitle } from './domain/occupation.js';
export { distanceKm, findTown, towns } from './domain/places.js';
export type { Qualification, QualificationNeed } from './domain/qualification.js';
export type { OccupationHit } from './domain/search.js';
export { starterSet } from './domain/starter-set.js';
export type { OccupationSuggestion } from './domain/suggest.js';
export type { GeoPoint, Town } from './domain/town.js';
