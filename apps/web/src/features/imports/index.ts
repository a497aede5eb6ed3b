import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const WORK = ['landlord_staff', 'case_worker', 'association_manager'] as const;

/** Lists as CSV or Excel, of whatever kind: other screens lead to `/imports/new/<kind>`. */
const imports: Feature = {
  name: 'imports',
  pages: [
    { path: '/imports/new/:kind', for: WORK, load: () => import('./NewImportPage.js') },
    { path: '/imports/:importId', for: WORK, load: () => import('./ImportPage.js') },
  ],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default imports;
