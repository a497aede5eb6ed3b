import { IconChartBar } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const READ = ['association_manager', 'case_worker', 'landlord_staff', 'organiser'] as const;

/** From referral to work that lasts, in figures that name their denominator and give nobody away. */
const impact: Feature = {
  name: 'impact',
  pages: [{ path: '/impact', for: READ, load: () => import('./ImpactPage.js') }],
  navigation: [{ to: '/impact', label: 'nav', icon: IconChartBar, for: READ, order: 70 }],
  home: [],
  messages: { fr, en },
};
export default impact;
