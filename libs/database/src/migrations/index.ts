import { Initial1764000000000 } from './1764000000000-initial.js';
import { SearchFacets1764200000000 } from './1764200000000-search-facets.js';
import { OfficialOccupations1764201000000 } from './1764201000000-official-occupations.js';
import { CvLife1795347600000 } from './1795347600000-cv-life.js';
import { EmployerNetwork1795350000000 } from './1795350000000-employer-network.js';
import { MergedTenants1795350600000 } from './1795350600000-merged-tenants.js';
import { OfferLife1795352400000 } from './1795352400000-offer-life.js';
import { Wall1795352400000 } from './1795352400000-wall.js';
import { Choosing1795361400000 } from './1795361400000-choosing.js';
import { FacetColumns1795363800000 } from './1795363800000-facet-columns.js';
import { RallyLife1795365000000 } from './1795365000000-rally-life.js';
import { RallyInvitations1795365100000 } from './1795365100000-rally-invitations.js';
import { RallyWishes1795365200000 } from './1795365200000-rally-wishes.js';
import { RallyEditing1795365300000 } from './1795365300000-rally-editing.js';
import { RallyFloor1795365400000 } from './1795365400000-rally-floor.js';
import { RallyOutcomes1795365500000 } from './1795365500000-rally-outcomes.js';
import { EmployerChecks1795365600000 } from './1795365600000-employer-checks.js';
import { CardsInDisguise1795370400000 } from './1795370400000-cards-in-disguise.js';
import { WatchedSearches1795371000000 } from './1795371000000-watched-searches.js';
import { Programmes1795400000000 } from './1795400000000-programmes.js';
import { Activities1795400100000 } from './1795400100000-activities.js';
import { Importing1795400200000 } from './1795400200000-importing.js';
import { Referrals1795400210000 } from './1795400210000-referrals.js';
import { Record1795400300000 } from './1795400300000-record.js';
import { Money1795400400000 } from './1795400400000-money.js';
import { Placements1795400500000 } from './1795400500000-placements.js';
import { Visits1795400600000 } from './1795400600000-visits.js';
import { Impact1795400700000 } from './1795400700000-impact.js';
import { RallyEnd1795400800000 } from './1795400800000-rally-end.js';
import { ProgrammeServices1795500300000 } from './1795500300000-programme-services.js';
import { TablesOfPartners1795500400000 } from './1795500400000-tables-of-partners.js';
import { StartCalls1795500500000 } from './1795500500000-start-calls.js';
import { OwnRights1795500600000 } from './1795500600000-own-rights.js';

/** In order. Never edit one that has landed: add the next. */
export const migrations = [
  Initial1764000000000,
  SearchFacets1764200000000,
  OfficialOccupations1764201000000,
  CvLife1795347600000,
  EmployerNetwork1795350000000,
  MergedTenants1795350600000,
  OfferLife1795352400000,
  Wall1795352400000,
  Choosing1795361400000,
  FacetColumns1795363800000,
  RallyLife1795365000000,
  RallyInvitations1795365100000,
  RallyWishes1795365200000,
  RallyEditing1795365300000,
  RallyFloor1795365400000,
  RallyOutcomes1795365500000,
  EmployerChecks1795365600000,
  CardsInDisguise1795370400000,
  WatchedSearches1795371000000,
  Programmes1795400000000,
  Activities1795400100000,
  Importing1795400200000,
  Referrals1795400210000,
  Record1795400300000,
  Money1795400400000,
  Placements1795400500000,
  Visits1795400600000,
  Impact1795400700000,
  RallyEnd1795400800000,
  ProgrammeServices1795500300000,
  TablesOfPartners1795500400000,
  StartCalls1795500500000,
  OwnRights1795500600000,
];
