export { CandidateSearch } from './candidate-search.js';
export {
  AVAILABILITY_BANDS,
  type AvailabilityBand,
  type CandidateDocument,
  type CandidateFilters,
  type CandidateHits,
  type CandidateQuery,
  type FacetCount,
  type FacetCounts,
  type GeoPosition,
  SORTS,
  type Sort,
  VALUE_FILTERS,
  type ValueFilter,
} from './domain/document.js';
export { facetValuesOf } from './domain/facets.js';
export { holdsCertificate, holdsSkill, keysOf, occupationFamily } from './domain/filter-keys.js';
export { highlighter, type Mark } from './domain/highlight.js';
export { fold, queryWords, wordsOf } from './domain/words.js';
export { SearchModule } from './search.module.js';
