import { IconBell, IconBookmark, IconMailQuestion, IconUserHeart, IconUserSearch } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const SEARCH = ['employer', 'case_worker', 'association_manager', 'organiser'] as const;
const EMPLOYER = ['employer'] as const;
const FOLLOWING = ['case_worker', 'association_manager'] as const;
const RELEASE = ['employer', 'case_worker', 'association_manager'] as const;

/** Cards without a name: search, ranking for an offer, and the way to a name by the candidate's own consent. */
const candidates: Feature = {
  name: 'candidates',
  pages: [
    { path: '/candidates', for: SEARCH, load: () => import('./CandidatesPage.js') },
    { path: '/candidates/:candidateId', for: SEARCH, load: () => import('./CandidatePage.js') },
    { path: '/candidates/compare', for: EMPLOYER, load: () => import('./ComparePage.js') },
    { path: '/shortlist', for: EMPLOYER, load: () => import('./ShortlistPage.js') },
    { path: '/saved-searches', for: EMPLOYER, load: () => import('./SavedSearchesPage.js') },
    { path: '/proposals', for: RELEASE, load: () => import('./ProposalsPage.js') },
    { path: '/tenants/:tenantId/offers', for: FOLLOWING, load: () => import('./TenantOffersPage.js') },
    { path: '/release-requests', for: RELEASE, load: () => import('./RequestsPage.js') },
  ],
  navigation: [
    { to: '/candidates', label: 'nav', icon: IconUserSearch, for: SEARCH, order: 30 },
    { to: '/shortlist', label: 'shortlist.nav', icon: IconBookmark, for: EMPLOYER, order: 31 },
    { to: '/saved-searches', label: 'saved.nav', icon: IconBell, for: EMPLOYER, order: 32 },
    { to: '/proposals', label: 'proposal.nav', icon: IconUserHeart, for: RELEASE, order: 33 },
    { to: '/release-requests', label: 'requests.nav', icon: IconMailQuestion, for: RELEASE, order: 34 },
  ],
  home: [
    { for: EMPLOYER, order: 5, load: () => import('./CandidatesHome.js') },
    { for: EMPLOYER, order: 33, load: () => import('./ProposalsHome.js') },
  ],
  messages: { fr, en },
};
export default candidates;
