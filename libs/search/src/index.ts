export { CandidateSearch } from './candidate-search.js';
export type { CandidateDocument, CandidateHits, CandidateQuery, GeoPosition } from './domain/document.js';
export { holdsCertificate, holdsSkill } from './domain/filter-keys.js';
export { fold, queryWords, wordsOf } from './domain/words.js';
export { SearchModule } from './search.module.js';
