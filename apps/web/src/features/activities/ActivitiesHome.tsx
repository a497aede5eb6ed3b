import { IconCalendarTime } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TaskCard } from '../../ui/index.js';
import { DatedList } from './ActivitiesPage.js';
import { useActivities, useIsGuest, useTablesName } from './useActivities.js';

/** Meetings and sessions of the week; nothing where no programme has any. */
export default function ActivitiesHome() {
  const { t } = useTranslation('activities');
  const query = useActivities();
  const isPartner = useIsGuest();
  const tables = useTablesName();
  if (query.data === undefined || !(query.data.committees || query.data.groups)) return null;
  return (
    <TaskCard
      title={t(isPartner ? tables : 'nav')}
      icon={IconCalendarTime}
      query={query}
      count={({ waiting }) => waiting.meetings.length + waiting.sessions.length}
      summary={(count) => t('home.summary', { count })}
      to={isPartner ? '/activities/committees' : '/activities'}
      action={t('home.open')}
    >
      {({ waiting }) => (
        <>
          {waiting.meetings.length > 0 && (
            <DatedList items={waiting.meetings.slice(0, 3)} to="/activities/meetings" empty="" />
          )}
          {waiting.sessions.length > 0 && (
            <DatedList items={waiting.sessions.slice(0, 3)} to="/activities/sessions" empty="" />
          )}
        </>
      )}
    </TaskCard>
  );
}
