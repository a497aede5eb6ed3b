import { IconCoinEuro } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What tenants owe their landlord, as the landlord notes and sees it. (Those who follow the tenant: feature `money`.) */
const arrears: Feature = {
  name: 'arrears',
  pages: [
    { path: '/arrears', for: ['landlord_staff'], load: () => import('./ArrearsPage.js') },
    { path: '/arrears/figures', for: ['landlord_staff'], load: () => import('./FiguresPage.js') },
    {
      path: '/tenants/:tenantId/arrears',
      for: ['landlord_staff'],
      load: () => import('./TenantArrearsPage.js'),
    },
  ],
  navigation: [{ to: '/arrears', label: 'nav', icon: IconCoinEuro, for: ['landlord_staff'], order: 20 }],
  home: [],
  messages: { fr, en },
};
export default arrears;
