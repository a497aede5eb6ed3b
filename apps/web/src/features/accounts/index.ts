import { IconBuilding, IconUserCog } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const accounts: Feature = {
  name: 'accounts',
  pages: [
    { path: '/accounts', for: ['administrator'], load: () => import('./AccountsPage.js') },
    { path: '/accounts/new', for: ['administrator'], load: () => import('./NewAccountPage.js') },
    { path: '/organisations', for: ['administrator'], load: () => import('./OrganisationsPage.js') },
  ],
  navigation: [
    { to: '/accounts', label: 'users.nav', icon: IconUserCog, for: ['administrator'], order: 90 },
    { to: '/organisations', label: 'organisations.nav', icon: IconBuilding, for: ['administrator'], order: 91 },
  ],
  home: [],
  messages: { fr, en },
};
export default accounts;
