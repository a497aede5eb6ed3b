import { IconCalendarEvent } from '@tabler/icons-react';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { FOLLOWING_RALLIES, IN_RALLIES, LEADING } from './rally.js';

/** Job rallies: series, invitations, timetable, the day itself and what came of it, for the association and for employers. */
const rallies: Feature = {
  name: 'rallies',
  pages: [
    { path: '/rallies', for: IN_RALLIES, load: () => import('./RalliesPage.js') },
    { path: '/rallies/new', for: LEADING, load: () => import('./NewRallyPage.js') },
    { path: '/rallies/promises', for: IN_RALLIES, load: () => import('./PromisesPage.js') },
    { path: '/rally-results', for: ['landlord_staff', 'employer'], load: () => import('./ResultsPage.js') },
    { path: '/rallies/series', for: LEADING, load: () => import('./SeriesPage.js') },
    { path: '/rallies/series/new', for: LEADING, load: () => import('./NewSeriesPage.js') },
    { path: '/rallies/series/:seriesId', for: LEADING, load: () => import('./ChangeSeriesPage.js') },
    { path: '/rallies/places', for: LEADING, load: () => import('./PlacesPage.js') },
    { path: '/rallies/:rallyId', for: IN_RALLIES, load: () => import('./RallyPage.js') },
    { path: '/rallies/:rallyId/change', for: LEADING, load: () => import('./ChangeRallyPage.js') },
    { path: '/rallies/:rallyId/invitations', for: FOLLOWING_RALLIES, load: () => import('./InvitationsPage.js') },
    { path: '/rallies/:rallyId/invitations/new', for: LEADING, load: () => import('./InvitePage.js') },
    {
      path: '/rallies/:rallyId/proposals',
      for: ['case_worker', 'association_manager'],
      load: () => import('./ProposalsPage.js'),
    },
    { path: '/rallies/:rallyId/messages', for: LEADING, load: () => import('./MessagesPreviewPage.js') },
    { path: '/rallies/:rallyId/timetable', for: FOLLOWING_RALLIES, load: () => import('./TimetablePage.js') },
    { path: '/rallies/:rallyId/day', for: FOLLOWING_RALLIES, load: () => import('./DayPage.js') },
    { path: '/rallies/:rallyId/wishes', for: IN_RALLIES, load: () => import('./WishesPage.js') },
    { path: '/rallies/:rallyId/meetings', for: IN_RALLIES, load: () => import('./MeetingsPage.js') },
    { path: '/rallies/:rallyId/outcomes', for: FOLLOWING_RALLIES, load: () => import('./OutcomesPage.js') },
    { path: '/rallies/:rallyId/report', for: FOLLOWING_RALLIES, load: () => import('./ReportPage.js') },
  ],
  navigation: [
    { to: '/rallies', label: 'nav', icon: IconCalendarEvent, for: IN_RALLIES, order: 50 },
    { to: '/rally-results', label: 'results.nav', icon: IconCalendarEvent, for: ['landlord_staff'], order: 50 },
  ],
  home: [],
  messages: { fr, en },
};
export default rallies;
