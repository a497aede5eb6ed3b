import { IconMailQuestion, IconUserSearch } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const SEARCH = ['employer', 'case_worker', 'association_manager', 'organiser'] as const;
const RELEASE = ['employer', 'case_worker', 'association_manager'] as const;

/** Cards without a name: search, ranking for an offer, and the way to a name by the candidate's own consent. */
const candidates: Feature = {
  name: 'candidates',
  pages: [
    { path: '/candidates', for: SEARCH, load: () => import('./CandidatesPage.js') },
    { path: '/candidates/:candidateId', for: SEARCH, load: () => import('./CandidatePage.js') },
    { path: '/release-requests', for: RELEASE, load: () => import('./RequestsPage.js') },
  ],
  navigation: [
    { to: '/candidates', label: 'nav', icon: IconUserSearch, for: SEARCH, order: 30 },
    { to: '/release-requests', label: 'requests.nav', icon: IconMailQuestion, for: RELEASE, order: 31 },
  ],
  home: [],
  messages: { fr, en },
};
export default candidates;
