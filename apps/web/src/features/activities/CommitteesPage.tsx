import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarTime, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DateText, ListState, StatusBadge } from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import type { Committee } from './activity.js';
import { useIsGuest } from './useActivities.js';

function CommitteeCard({ committee }: { committee: Committee }) {
  const { t } = useTranslation('activities');
  const { id, name, kind, programme, partner, partnerName, rhythm, next, signals, active, association } = committee;
  const isPartner = useIsGuest();
  const { role } = useUser();
  const partners = [isPartner ? association.name : partner?.name, partnerName].filter(Boolean).join(', ');
  return (
    <Paper component="li" withBorder p="lg">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2} size="h3">
            <Anchor component={Link} to={`/activities/committees/${id}`} inherit>
              {name}
            </Anchor>
          </Title>
          {!active && <StatusBadge tone="neutral">{t('committee.inactive')}</StatusBadge>}
        </Group>
        <Text c="dimmed">
          {[t(`kind.${kind}`), t(`rhythm.${rhythm}`), ...(isPartner ? [] : [programme.name]), partners]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {next === null ? (
          <Text>{t('committee.noNext')}</Text>
        ) : (
          <Anchor component={Link} to={`/activities/meetings/${next.id}`}>
            {t('committee.next')} <DateText value={next.heldOn} style="weekday" />, {next.startsAt} –{' '}
            {t('committee.cases', { count: next.cases })}
          </Anchor>
        )}
        {kind === 'joint_cell' && role !== 'partner' && <Text size="sm">{t('committee.signals', signals)}</Text>}
      </Stack>
    </Paper>
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
      title={t(isPartner ? 'cells' : 'tabs.committees')}
      lead={t(isPartner ? 'committee.partnerLead' : 'committee.lead')}
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
          <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {items.map((committee) => (
              <CommitteeCard key={committee.id} committee={committee} />
            ))}
          </Stack>
        )}
      </ListState>
    </ActivityFrame>
  );
}
