import { IconProgressCheck } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const FOLLOWING = ['case_worker', 'association_manager'] as const;
const READ = [...FOLLOWING, 'employer', 'organiser'] as const;

/** Hires and training starts, and whether they last. */
const placements: Feature = {
  name: 'placements',
  pages: [
    { path: '/placements', for: READ, load: () => import('./PlacementsPage.js') },
    { path: '/placements/calls', for: FOLLOWING, load: () => import('./CallsPage.js') },
    { path: '/placements/new', for: [...FOLLOWING, 'employer'], load: () => import('./NewPlacementPage.js') },
    { path: '/placements/:placementId', for: READ, load: () => import('./PlacementPage.js') },
  ],
  navigation: [{ to: '/placements', label: 'nav', icon: IconProgressCheck, for: READ, order: 60 }],
  home: [],
  messages: { fr, en },
};
export default placements;
