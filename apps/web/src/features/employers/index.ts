import { IconBuildingStore } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const ADD = ['landlord_staff', 'organiser', 'association_manager'] as const;
const READ = [...ADD, 'case_worker'] as const;

/** The employers of the network, and an employer's own profile. */
const employers: Feature = {
  name: 'employers',
  pages: [
    { path: '/employers', for: READ, load: () => import('./EmployersPage.js') },
    { path: '/employers/new', for: ADD, load: () => import('./NewEmployerPage.js') },
    { path: '/employers/me', for: ['employer'], load: () => import('./ProfilePage.js') },
    { path: '/employers/:employerId', for: READ, load: () => import('./EmployerPage.js') },
  ],
  navigation: [
    { to: '/employers', label: 'nav', icon: IconBuildingStore, for: READ, order: 45 },
    { to: '/employers/me', label: 'profile.nav', icon: IconBuildingStore, for: ['employer'], order: 75 },
  ],
  home: [],
  messages: { fr, en },
};
export default employers;
