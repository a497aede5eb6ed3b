import { IconUsers } from '@tabler/icons-react';
import { ASSOCIATION, FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const tenants: Feature = {
  name: 'tenants',
  pages: [
    { path: '/tenants', for: [...ASSOCIATION, 'landlord_staff'], load: () => import('./TenantsPage.js') },
    { path: '/tenants/new', for: FOLLOWING, load: () => import('./NewTenantPage.js') },
    { path: '/tenants/:tenantId', for: [...ASSOCIATION, 'landlord_staff'], load: () => import('./TenantFilePage.js') },
  ],
  navigation: [{ to: '/tenants', label: 'nav', icon: IconUsers, for: [...ASSOCIATION, 'landlord_staff'], order: 20 }],
  home: [],
  messages: { fr, en },
};
export default tenants;
