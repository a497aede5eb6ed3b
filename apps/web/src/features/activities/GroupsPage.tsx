import { Anchor, Button, Text } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { DateText, dayOf, ListState } from '../../ui/index.js';
import { ActivityCard, ActivityCards } from './ActivityCard.js';
import { ActivityFrame } from './ActivityFrame.js';
import type { Series } from './activity.js';

function SeriesCard({ series }: { series: Series }) {
  const { t } = useTranslation('activities');
  const { id, name, kind, programme, place, capacity, enrolBy, enrolled, waiting, sessions, closed } = series;
  const next = sessions.find(({ state, heldOn }) => state === 'planned' && heldOn >= dayOf());
  return (
    <ActivityCard
      to={`/activities/groups/${id}`}
      name={name}
      over={closed ? t('group.closed') : null}
      facts={[t(`seriesKind.${kind}`), programme.name, place]}
    >
      {enrolBy === 'series' && <Text>{t('group.places', { enrolled, capacity, waiting })}</Text>}
      {next ? (
        <Anchor component={Link} to={`/activities/sessions/${next.id}`}>
          {next.title} – <DateText value={next.heldOn} style="weekday" />, {next.startsAt} –{' '}
          {t('group.placesShort', { enrolled: next.enrolled, capacity: next.capacity })}
        </Anchor>
      ) : (
        <Text>{t('group.noNext')}</Text>
      )}
    </ActivityCard>
  );
}

/** Series of group sessions. */
export default function GroupsPage() {
  const { t } = useTranslation('activities');
  const query = apiQuery.useQuery('get', '/api/group-series');
  const add = (
    <Button component={Link} to="/activities/groups/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('group.new')}
    </Button>
  );
  return (
    <ActivityFrame title={t('tabs.groups')} lead={t('group.lead')} actions={add}>
      <ListState
        query={query}
        empty={{
          title: t('group.empty'),
          text: t('group.emptyText'),
          icon: <IconUsersGroup size={40} stroke={1.5} aria-hidden />,
          action: add,
        }}
      >
        {({ items }) => (
          <ActivityCards>
            {items.map((series) => (
              <SeriesCard key={series.id} series={series} />
            ))}
          </ActivityCards>
        )}
      </ListState>
    </ActivityFrame>
  );
}
