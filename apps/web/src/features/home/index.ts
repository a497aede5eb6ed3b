import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** What waits for each role, read from all contexts at once. The administrator has nothing here: the home page tells what they do. */
const home: Feature = {
  name: 'home',
  pages: [],
  navigation: [],
  home: [
    {
      for: ['case_worker', 'volunteer', 'association_manager', 'landlord_staff', 'organiser', 'employer'],
      early: true,
      order: 10,
      load: () => import('./Waiting.js'),
    },
  ],
  messages: { fr, en },
};
export default home;
