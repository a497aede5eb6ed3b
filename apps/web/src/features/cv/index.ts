import { ASSOCIATION } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const cv: Feature = {
  name: 'cv',
  pages: [{ path: '/tenants/:tenantId/cv', for: ASSOCIATION, load: () => import('./CvPage.js') }],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default cv;
