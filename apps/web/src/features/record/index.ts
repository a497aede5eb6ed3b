import { IconListSearch, IconSunHigh } from '@tabler/icons-react';
import { ASSOCIATION } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

/** The record day by day: one's day over everybody, the contract, papers, reminders, hand-over, search, a person's story. */
const record: Feature = {
  name: 'record',
  pages: [
    { path: '/my-day', for: ASSOCIATION, load: () => import('./MyDayPage.js') },
    { path: '/record-search', for: ASSOCIATION, load: () => import('./SearchPage.js') },
    { path: '/handovers/new', for: ['case_worker', 'association_manager'], load: () => import('./HandoverPage.js') },
    { path: '/tenants/:tenantId/contract', for: ASSOCIATION, load: () => import('./ContractPage.js') },
    { path: '/tenants/:tenantId/story', for: ['case_worker'], load: () => import('./StoryPage.js') },
    { path: '/tenants/:tenantId/own-link', for: ['case_worker'], load: () => import('./ShownLinkPage.js') },
    { path: '/tenants/:tenantId/agreed', for: ['landlord_staff'], load: () => import('./AgreedPage.js') },
  ],
  navigation: [
    { to: '/my-day', label: 'nav.day', icon: IconSunHigh, for: ASSOCIATION, order: 5 },
    { to: '/record-search', label: 'nav.search', icon: IconListSearch, for: ASSOCIATION, order: 25 },
  ],
  home: [{ for: ['case_worker'], order: 1, load: () => import('./DayHome.js') }],
  recordCards: [
    { for: ASSOCIATION, order: 5, load: () => import('./ContractCard.js') },
    { for: ASSOCIATION, order: 40, load: () => import('./DocumentsCard.js') },
    { for: ASSOCIATION, order: 45, load: () => import('./RemindersCard.js') },
    { for: ['case_worker', 'association_manager'], order: 50, load: () => import('./FollowersChangeCard.js') },
    { for: ['case_worker'], order: 55, load: () => import('./OwnLinkCard.js') },
    { for: ['case_worker', 'association_manager'], order: 56, load: () => import('./RightsCard.js') },
  ],
  messages: { fr, en },
};
export default record;
