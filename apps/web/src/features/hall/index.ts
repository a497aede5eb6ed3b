import { IconDoorEnter } from '@tabler/icons-react';
import type { Role } from '../../api/session.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Who may help at the entrance on the day. */
const AT_DOOR: readonly Role[] = ['organiser', 'association_manager', 'case_worker', 'volunteer'];

/** A rally on its day: the entrance, the screen in the hall, and what the QR code of a badge opens. */
const hall: Feature = {
  name: 'hall',
  pages: [
    { path: '/entrance', for: AT_DOOR, load: () => import('./DoorsPage.js') },
    { path: '/entrance/:rallyId', for: AT_DOOR, load: () => import('./EntrancePage.js') },
    { path: '/board/:rallyId', for: AT_DOOR, load: () => import('./BoardPage.js') },
    { path: '/e/:code', for: 'public', load: () => import('./BadgePage.js') },
  ],
  navigation: [{ to: '/entrance', label: 'nav', icon: IconDoorEnter, for: ['volunteer'], order: 51 }],
  home: [],
  messages: { fr, en },
};
export default hall;
