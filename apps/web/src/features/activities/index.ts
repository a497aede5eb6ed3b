import { IconCalendarTime, IconUsersGroup } from '@tabler/icons-react';
import { FOLLOWING } from '../../ui/index.js';
import type { Feature } from '../feature.js';
import en from './en.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import { useNoActivities } from './useActivities.js';

const GUESTS = ['landlord_staff', 'partner'] as const;
const SEATED = [...FOLLOWING, ...GUESTS] as const;
const MANAGER = ['association_manager'] as const;

/** What programmes do together with people: committees, group sessions, work-sites, tools, places of shared housing. */
const activities: Feature = {
  name: 'activities',
  pages: [
    { path: '/activities', for: FOLLOWING, load: () => import('./ActivitiesPage.js') },
    { path: '/activities/committees', for: SEATED, load: () => import('./CommitteesPage.js') },
    { path: '/activities/committees/new', for: MANAGER, load: () => import('./NewCommitteePage.js') },
    { path: '/activities/committees/:committeeId', for: SEATED, load: () => import('./CommitteePage.js') },
    { path: '/activities/committees/:committeeId/edit', for: MANAGER, load: () => import('./EditCommitteePage.js') },
    { path: '/activities/meetings/:meetingId', for: SEATED, load: () => import('./MeetingPage.js') },
    { path: '/activities/groups', for: FOLLOWING, load: () => import('./GroupsPage.js') },
    { path: '/activities/groups/new', for: FOLLOWING, load: () => import('./NewGroupPage.js') },
    { path: '/activities/groups/:seriesId', for: FOLLOWING, load: () => import('./GroupPage.js') },
    { path: '/activities/sessions/:sessionId', for: FOLLOWING, load: () => import('./SessionPage.js') },
    { path: '/activities/sites', for: FOLLOWING, load: () => import('./SitesPage.js') },
    { path: '/activities/sites/new', for: FOLLOWING, load: () => import('./NewSitePage.js') },
    { path: '/activities/sites/:siteId', for: FOLLOWING, load: () => import('./SitePage.js') },
    { path: '/activities/tools', for: FOLLOWING, load: () => import('./ToolsPage.js') },
    { path: '/activities/places', for: FOLLOWING, load: () => import('./PlacesPage.js') },
  ],
  navigation: [
    { to: '/activities', label: 'nav', icon: IconUsersGroup, for: FOLLOWING, order: 25, useHidden: useNoActivities },
    {
      ...{ to: '/activities/committees', label: 'cells', icon: IconCalendarTime, for: ['landlord_staff'] },
      ...{ order: 25, useHidden: useNoActivities },
    },
    {
      ...{ to: '/activities/committees', label: 'tabs.committees', icon: IconCalendarTime, for: ['partner'] },
      ...{ order: 25, useHidden: useNoActivities },
    },
  ],
  home: [{ for: SEATED, order: 25, load: () => import('./ActivitiesHome.js') }],
  recordCards: [{ for: FOLLOWING, order: 60, load: () => import('./RecordCard.js') }],
  messages: { fr, en },
};
export default activities;
