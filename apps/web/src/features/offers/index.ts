import { IconFileText } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };

const READ = ['case_worker', 'volunteer', 'association_manager', 'organiser', 'landlord_staff', 'employer'] as const;

/** Job offers: an employer writes, publishes and closes its own; the others read what is published. */
const offers: Feature = {
  name: 'offers',
  pages: [
    { path: '/offers', for: READ, load: () => import('./OffersPage.js') },
    { path: '/offers/new', for: ['employer'], load: () => import('./NewOfferPage.js') },
    { path: '/offers/:offerId', for: READ, load: () => import('./OfferPage.js') },
    { path: '/offers/:offerId/edit', for: ['employer'], load: () => import('./EditOfferPage.js') },
  ],
  navigation: [{ to: '/offers', label: 'nav', icon: IconFileText, for: READ, early: true, order: 40 }],
  home: [],
  messages: { fr, en },
};
export default offers;
