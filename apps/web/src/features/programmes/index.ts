import { IconBellRinging, IconRoute } from '@tabler/icons-react';
import { ASSOCIATION, FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Support programmes: what each asks for, how a household stands under it, and what is overdue. */
const programmes: Feature = {
  name: 'programmes',
  pages: [
    { path: '/programmes', for: ['association_manager'], load: () => import('./ProgrammesPage.js') },
    { path: '/programmes/:programmeId', for: ASSOCIATION, load: () => import('./ProgrammePage.js') },
    { path: '/programmes/:programmeId/adapt', for: ['association_manager'], load: () => import('./AdaptPage.js') },
    { path: '/alerts', for: FOLLOWING, load: () => import('./AlertsPage.js') },
    { path: '/tenants/:tenantId/programme', for: ASSOCIATION, load: () => import('./TenantProgrammePage.js') },
  ],
  navigation: [
    { to: '/programmes', label: 'nav', icon: IconRoute, for: ['association_manager'], order: 22 },
    { to: '/alerts', label: 'navAlerts', icon: IconBellRinging, for: FOLLOWING, order: 23 },
  ],
  home: [
    { for: ['case_worker'], order: 12, load: () => import('./AlertsHome.js') },
    { for: ['association_manager'], order: 2, load: () => import('./OverdueHome.js') },
  ],
  recordCards: [{ for: ASSOCIATION, order: 5, load: () => import('./ProgrammeCard.js') }],
  messages: { fr, en },
};
export default programmes;
