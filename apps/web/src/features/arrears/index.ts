import { IconCoinEuro } from '@tabler/icons-react';
import { FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What tenants owe their landlord: noted by the landlord, read by those who follow the tenant. */
const arrears: Feature = {
  name: 'arrears',
  pages: [
    { path: '/arrears', for: ['landlord_staff'], load: () => import('./ArrearsPage.js') },
    {
      path: '/tenants/:tenantId/arrears',
      for: ['landlord_staff', ...FOLLOWING],
      load: () => import('./TenantArrearsPage.js'),
    },
  ],
  navigation: [{ to: '/arrears', label: 'nav', icon: IconCoinEuro, for: ['landlord_staff'], order: 20 }],
  home: [],
  messages: { fr, en },
};
export default arrears;
