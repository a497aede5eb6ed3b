import { IconHomeHeart } from '@tabler/icons-react';
import { ASSOCIATION } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Visits: whom I see when, what came of it, and how the household is doing. Made for a phone on a doorstep. */
const visits: Feature = {
  name: 'visits',
  pages: [
    { path: '/visits', for: ASSOCIATION, load: () => import('./MyVisitsPage.js') },
    { path: '/visits/new', for: ASSOCIATION, load: () => import('./PlanVisitPage.js') },
    { path: '/visits/tour', for: ASSOCIATION, load: () => import('./TourPage.js') },
    { path: '/tenants/:tenantId/visits/:visitId', for: ASSOCIATION, load: () => import('./VisitPage.js') },
    { path: '/tenants/:tenantId/assessment', for: ASSOCIATION, load: () => import('./AssessPage.js') },
  ],
  navigation: [{ to: '/visits', label: 'nav', icon: IconHomeHeart, for: ASSOCIATION, order: 21 }],
  home: [],
  recordCards: [{ for: ASSOCIATION, order: 10, load: () => import('./AssessmentsCard.js') }],
  messages: { fr, en },
};
export default visits;
