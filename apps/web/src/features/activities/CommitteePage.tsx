import { Anchor, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { DataTable, DateText, FOLLOWING, ListState, Page, Status, StatusBadge } from '../../ui/index.js';
import { type CommitteePageData, meetingStatuses } from './activity.js';
import { MeetingDialog } from './MeetingDialog.js';
import { MembersCard } from './MembersCard.js';
import { SignalsCard } from './SignalsCard.js';
import { useIsGuest, useTablesName } from './useActivities.js';

function Meetings({ committee }: { committee: CommitteePageData }) {
  const { t } = useTranslation('activities');
  if (!committee.meetings.length) return <Text c="dimmed">{t('committee.noNext')}</Text>;
  return (
    <DataTable
      label={t('committee.meetings')}
      rows={committee.meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          header: t('field.day'),
          cell: ({ id, heldOn, startsAt }) => (
            <Anchor component={Link} to={`/activities/meetings/${id}`}>
              <DateText value={heldOn} style="weekday" />, {startsAt}
            </Anchor>
          ),
        },
        { key: 'state', header: t('field.state'), cell: ({ state }) => <Status of={meetingStatuses} value={state} /> },
        {
          key: 'cases',
          header: t('meeting.cases'),
          cell: ({ cases, decided }) => t('meeting.decidedOf', { decided, cases }),
          align: 'right',
        },
      ]}
    />
  );
}

function Content({ committee }: { committee: CommitteePageData }) {
  const { t } = useTranslation('activities');
  const [calling, setCalling] = useState(false);
  const { role } = useUser();
  const follows = FOLLOWING.includes(role);
  const runs = follows && (committee.isMember || role === 'association_manager');
  return (
    <Stack gap="lg">
      <Stack component="section" gap="sm">
        <Group justify="space-between">
          <Title order={2}>{t('committee.meetings')}</Title>
          {runs && (
            <Button
              variant="light"
              leftSection={<IconCalendarPlus size={18} aria-hidden />}
              onClick={() => setCalling(true)}
            >
              {t('meeting.call')}
            </Button>
          )}
        </Group>
        <Meetings committee={committee} />
      </Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }} style={{ alignItems: 'start' }}>
        {committee.kind === 'joint_cell' && role !== 'partner' && <SignalsCard committee={committee} />}
        <MembersCard committee={committee} />
      </SimpleGrid>
      <MeetingDialog
        opened={calling}
        onClose={() => setCalling(false)}
        committeeId={committee.id}
        startsAt={committee.startsAt}
        place={committee.place}
      />
    </Stack>
  );
}

/** One body: its meetings, who sits on it, and of a joint cell what it was told. */
export default function CommitteePage() {
  const { t } = useTranslation('activities');
  const { committeeId = '' } = useParams();
  const query = apiQuery.useQuery('get', '/api/committees/{id}', { params: { path: { id: committeeId } } });
  const isPartner = useIsGuest();
  const tables = useTablesName();
  const { role } = useUser();
  const { data } = query;
  return (
    <Page
      title={data?.name ?? t('committee.one')}
      lead={
        data &&
        [t(`kind.${data.kind}`), isPartner ? data.association.name : data.programme.name, data.partnerName]
          .filter(Boolean)
          .join(' · ')
      }
      badge={data?.active === false && <StatusBadge tone="neutral">{t('committee.inactive')}</StatusBadge>}
      breadcrumb={[{ label: t(tables), to: '/activities/committees' }]}
      actions={
        role === 'association_manager' && (
          <Button
            component={Link}
            to={`/activities/committees/${committeeId}/edit`}
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
          >
            {t('committee.change')}
          </Button>
        )
      }
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(committee) => <Content committee={committee} />}
      </ListState>
    </Page>
  );
}
