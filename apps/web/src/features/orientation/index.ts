import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Pages without an account by which people ask for help, or a partner refers them. */
const orientation: Feature = {
  name: 'orientation',
  pages: [{ path: '/orientation/:code', for: 'public', load: () => import('./OrientationPage.js') }],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default orientation;
