import { Initial1764000000000 } from './1764000000000-initial.js';
import { SearchFacets1764200000000 } from './1764200000000-search-facets.js';

/** In order. Never edit one that has landed: add the next. */
export const migrations = [Initial1764000000000, SearchFacets1764200000000];
