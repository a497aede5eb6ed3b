import { ASSOCIATION } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** The support record of a tenant. One reaches it from the tenant's page, so it has no entry in the menu. */
const support: Feature = {
  name: 'support',
  pages: [{ path: '/tenants/:tenantId/record', for: ASSOCIATION, load: () => import('./RecordPage.js') }],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default support;
