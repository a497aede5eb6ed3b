import { IconBuildingStore } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { CONFIRMING } from './profile.js';

const WORK = ['landlord_staff', 'organiser', 'association_manager'] as const;
const READ = [...WORK, 'case_worker'] as const;

/** The network of employers, and an employer's own profile. */
const employers: Feature = {
  name: 'employers',
  pages: [
    { path: '/employers', for: READ, load: () => import('./EmployersPage.js') },
    { path: '/employers/new', for: WORK, load: () => import('./NewEmployerPage.js') },
    { path: '/employers/import', for: WORK, load: () => import('./ImportPage.js') },
    { path: '/employers/import/:importId', for: WORK, load: () => import('./ImportPreviewPage.js') },
    { path: '/employers/invitations', for: WORK, load: () => import('./InvitationsPage.js') },
    { path: '/employers/confirmations', for: CONFIRMING, load: () => import('./ConfirmationsPage.js') },
    { path: '/employers/tasks', for: WORK, load: () => import('./TasksPage.js') },
    { path: '/employers/silent', for: READ, load: () => import('./SilentPage.js') },
    { path: '/employers/me', for: ['employer'], load: () => import('./ProfilePage.js') },
    { path: '/employers/:employerId', for: READ, load: () => import('./EmployerPage.js') },
    { path: '/employers/:employerId/exchanges', for: READ, load: () => import('./ExchangesPage.js') },
    { path: '/employers/:employerId/offers', for: READ, load: () => import('./OffersPage.js') },
    { path: '/employers/:employerId/record', for: READ, load: () => import('./RecordPage.js') },
  ],
  navigation: [
    { to: '/employers', label: 'nav', icon: IconBuildingStore, for: READ, order: 45 },
    { to: '/employers/me', label: 'profile.nav', icon: IconBuildingStore, for: ['employer'], early: true, order: 75 },
  ],
  home: [
    { for: ['employer'], early: true, order: 5, load: () => import('./AwaitingHome.js') },
    { for: CONFIRMING, order: 44, load: () => import('./ConfirmationsHome.js') },
    { for: WORK, order: 45, load: () => import('./NetworkHome.js') },
  ],
  messages: { fr, en },
};
export default employers;
