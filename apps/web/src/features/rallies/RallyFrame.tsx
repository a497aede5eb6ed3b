import type { MantineSize } from '@mantine/core';
import {
  type Icon,
  IconCalendarTime,
  IconChartBar,
  IconClipboardCheck,
  IconDoorEnter,
  IconHeartHandshake,
  IconInfoCircle,
  IconListCheck,
  IconMessages,
  IconUserCheck,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { type Role, useUser } from '../../api/session.js';
import { ListState, Page, Status, useFormat } from '../../ui/index.js';
import classes from '../../ui/tabs.module.css';
import { capitalised, isAhead, isAnnounced, isUnderWay, type Rally, rallyStatuses } from './rally.js';

type Tab =
  | 'overview'
  | 'proposals'
  | 'invitations'
  | 'timetable'
  | 'day'
  | 'wishes'
  | 'meetings'
  | 'outcomes'
  | 'report';

const ICONS: Record<Tab, Icon> = {
  overview: IconInfoCircle,
  proposals: IconListCheck,
  invitations: IconUserCheck,
  timetable: IconCalendarTime,
  day: IconDoorEnter,
  wishes: IconHeartHandshake,
  meetings: IconMessages,
  outcomes: IconListCheck,
  report: IconChartBar,
};

/** The parts of a rally that one sees, in the order in which they come. */
function tabsOf(role: Role, { state, registration }: Rally): Tab[] {
  if (role === 'employer') {
    if (registration?.state !== 'accepted') return ['overview'];
    return ['overview', 'wishes', 'meetings'];
  }
  const later: Tab[] = isUnderWay(state) || state === 'closed' ? ['day', 'meetings', 'outcomes', 'report'] : ['day'];
  // Whom to invite is the case workers' to say, as long as there is somebody to invite.
  const proposals: Tab[] = role !== 'organiser' && isAhead(state) ? ['proposals'] : [];
  return ['overview', ...proposals, 'invitations', 'wishes', 'timetable', ...(isAnnounced(state) ? later : [])];
}

function Tabs({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const { role } = useUser();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the tabs scroll: the one that is open must be in sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  return (
    <nav aria-label={t('tabs.label', { name: rally.name })}>
      <ul className={classes.tabs} ref={list}>
        {tabsOf(role, rally).map((tab) => {
          const Sign = role === 'employer' && tab === 'overview' ? IconClipboardCheck : ICONS[tab];
          return (
            <li key={tab}>
              <NavLink
                to={tab === 'overview' ? `/rallies/${rally.id}` : `/rallies/${rally.id}/${tab}`}
                end={tab === 'overview'}
                className={classes.tab}
              >
                <Sign size={18} stroke={1.75} aria-hidden />
                {t(role === 'employer' ? `tabs.employer.${tab}` : `tabs.${tab}`)}
              </NavLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

export interface RallyFrameProps {
  tab: Tab;
  size?: MantineSize;
  actions?: (rally: Rally) => ReactNode;
  children: (rally: Rally) => ReactNode;
}

/** The frame of everything about one rally, that of the address: its name, day, state, and the parts that one sees. */
export function RallyFrame({ tab, size, actions, children }: RallyFrameProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const { role } = useUser();
  const { rallyId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/rallies/{id}', { params: { path: { id: rallyId } } });
  const rally = query.data;
  const name = rally?.name ?? t('one');
  const part = t(role === 'employer' ? `tabs.employer.${tab}` : `tabs.${tab}`);
  return (
    <Page
      title={tab === 'overview' ? name : t('titleWithTab', { name, tab: part })}
      breadcrumb={[{ label: t('nav'), to: '/rallies' }]}
      badge={rally && <Status of={rallyStatuses} value={rally.state} />}
      lead={rally && t('whenWhere', { day: capitalised(format.date(rally.heldOn, 'weekday')), venue: rally.venue })}
      size={size}
      actions={rally && actions?.(rally)}
    >
      {rally && <Tabs rally={rally} />}
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {children}
      </ListState>
    </Page>
  );
}
