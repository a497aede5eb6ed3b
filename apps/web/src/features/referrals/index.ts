import { IconUserPlus } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const DECIDE = ['case_worker', 'association_manager'] as const;

/** Landlords, partners or people themselves refer; the association tries to reach them and decides. */
const referrals: Feature = {
  name: 'referrals',
  pages: [
    { path: '/referrals', for: ['landlord_staff', ...DECIDE], load: () => import('./ReferralsPage.js') },
    { path: '/referrals/new', for: ['landlord_staff', ...DECIDE], load: () => import('./NewReferralPage.js') },
    { path: '/referrals/waiting', for: DECIDE, load: () => import('./WaitingListPage.js') },
    { path: '/referrals/pages', for: DECIDE, load: () => import('./PagesPage.js') },
    { path: '/referrals/:referralId', for: ['landlord_staff', ...DECIDE], load: () => import('./ReferralPage.js') },
  ],
  navigation: [{ to: '/referrals', label: 'nav', icon: IconUserPlus, for: ['landlord_staff', ...DECIDE], order: 10 }],
  home: [],
  messages: { fr, en },
};
export default referrals;
