import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** Personal links: one page for somebody without an account, most often on a phone. Opening it changes nothing. */
const links: Feature = {
  name: 'links',
  pages: [{ path: '/t/:token', for: 'public', load: () => import('./LinkPage.js') }],
  navigation: [],
  home: [],
  messages: { fr, en },
};
export default links;
