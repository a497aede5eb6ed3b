import { Anchor, Button, Text } from '@mantine/core';
import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateText, ListState } from '../../ui/index.js';
import { ActivityCard, ActivityCards } from './ActivityCard.js';
import { ActivityFrame } from './ActivityFrame.js';
import type { Committee } from './activity.js';
import { useIsGuest, useTablesName } from './useActivities.js';

function CommitteeCard({ committee }: { committee: Committee }) {
  const { t } = useTranslation('activities');
  const { id, name, kind, programme, partner, partnerName, rhythm, next, signals, active, association } = committee;
  const isPartner = useIsGuest();
  const { role } = useUser();
  const partners = [isPartner ? association.name : partner?.name, partnerName].filter(Boolean).join(', ');
  return (
    <ActivityCard
      to={`/activities/committees/${id}`}
      name={name}
      over={active ? null : t('committee.inactive')}
      facts={[t(`kind.${kind}`), t(`rhythm.${rhythm}`), ...(isPartner ? [] : [programme.name]), partners]}
    >
      {next === null ? (
        <Text>{t('committee.noNext')}</Text>
      ) : (
        <Anchor component={Link} to={`/activities/meetings/${next.id}`}>
          {t('committee.next')} <DateText value={next.heldOn} style="weekday" />, {next.startsAt} –{' '}
          {t('committee.cases', { count: next.cases })}
        </Anchor>
      )}
      {kind === 'joint_cell' && role !== 'partner' && <Text size="sm">{t('committee.signals', signals)}</Text>}
    </ActivityCard>
  );
}

/** Committees of the association; of a landlord the cells that it shares. */
export default function CommitteesPage() {
  const { t } = useTranslation('activities');
  const { role } = useUser();
  const query = apiQuery.useQuery('get', '/api/committees');
  const isPartner = useIsGuest();
  const add = role === 'association_manager' && (
    <Button component={Link} to="/activities/committees/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('committee.new')}
    </Button>
  );
  return (
    <ActivityFrame
      title={t(useTablesName())}
      lead={t(role === 'partner' ? 'committee.guestLead' : isPartner ? 'committee.partnerLead' : 'committee.lead')}
      actions={add || undefined}
    >
      <ListState
        query={query}
        empty={{
          title: t('committee.empty'),
          text: t('committee.emptyText'),
          icon: <IconCalendarTime size={40} stroke={1.5} aria-hidden />,
          action: add || undefined,
        }}
      >
        {({ items }) => (
          <ActivityCards>
            {items.map((committee) => (
              <CommitteeCard key={committee.id} committee={committee} />
            ))}
          </ActivityCards>
        )}
      </ListState>
    </ActivityFrame>
  );
}
