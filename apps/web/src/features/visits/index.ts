import { IconHomeHeart } from '@tabler/icons-react';
import { ASSOCIATION } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Visits at home: whom I see when, and what came of it. Made for a phone on a doorstep. */
const visits: Feature = {
  name: 'visits',
  pages: [
    { path: '/visits', for: ASSOCIATION, load: () => import('./MyVisitsPage.js') },
    { path: '/visits/new', for: ASSOCIATION, load: () => import('./PlanVisitPage.js') },
    { path: '/tenants/:tenantId/visits/:visitId', for: ASSOCIATION, load: () => import('./VisitPage.js') },
  ],
  navigation: [{ to: '/visits', label: 'nav', icon: IconHomeHeart, for: ASSOCIATION, order: 21 }],
  home: [],
  messages: { fr, en },
};
export default visits;
