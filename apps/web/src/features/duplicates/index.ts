import { FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const duplicates: Feature = {
  name: 'duplicates',
  pages: [
    { path: '/duplicates', for: FOLLOWING, load: () => import('./DuplicatesPage.js') },
    {
      path: '/tenants/:tenantId/merge/:otherId',
      for: ['association_manager'],
      load: () => import('./MergePage.js'),
    },
  ],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default duplicates;
