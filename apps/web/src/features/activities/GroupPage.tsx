import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { DataTable, DateText, ListState, Page, Status, StatusBadge, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type SeriesData, sessionStatuses } from './activity.js';
import { EnrolForm } from './EnrolForm.js';
import { Participants } from './Participants.js';
import { SeriesDialog } from './SeriesDialog.js';
import { SessionDialog } from './SessionDialog.js';

function CloseButton({ series }: { series: SeriesData }) {
  const { t } = useTranslation('activities');
  const { id, name, modules, place, capacity, closed, version } = series;
  const turn = useApiMutation({
    mutationFn: () =>
      call(
        api.PUT('/api/group-series/{id}', {
          params: { path: { id } },
          body: { name, modules, place, capacity, version, closed: !closed },
        }),
      ),
    success: t(closed ? 'group.nowOpen' : 'group.nowClosed'),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Button variant="default" onClick={() => turn.mutate()} loading={turn.isPending}>
      {t(closed ? 'group.open' : 'group.close')}
    </Button>
  );
}

function Content({ series }: { series: SeriesData }) {
  const { t } = useTranslation('activities');
  const [planning, dialog] = useDisclosure();
  return (
    <Stack gap="lg">
      <Stack component="section" gap="sm">
        <Group justify="space-between">
          <Title order={2}>{t('group.sessions')}</Title>
          {!series.closed && (
            <Button variant="light" leftSection={<IconCalendarPlus size={18} aria-hidden />} onClick={dialog.open}>
              {t('session.plan')}
            </Button>
          )}
        </Group>
        {series.sessions.length === 0 ? (
          <Text c="dimmed">{t('group.noSessions')}</Text>
        ) : (
          <DataTable
            label={t('group.sessions')}
            rows={series.sessions}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'title',
                header: t('session.title'),
                cell: ({ id, title }) => (
                  <Anchor component={Link} to={`/activities/sessions/${id}`}>
                    {title}
                  </Anchor>
                ),
              },
              {
                key: 'day',
                header: t('field.day'),
                cell: ({ heldOn, startsAt }) => (
                  <>
                    <DateText value={heldOn} style="weekday" />, {startsAt}
                  </>
                ),
              },
              {
                key: 'places',
                header: t('group.taken'),
                cell: ({ enrolled, capacity, waiting }) => t('group.places', { enrolled, capacity, waiting }),
              },
              {
                key: 'state',
                header: t('field.state'),
                cell: ({ state }) => <Status of={sessionStatuses} value={state} />,
              },
              { key: 'present', header: t('presence.present'), cell: ({ present }) => present, align: 'right' },
            ]}
          />
        )}
      </Stack>
      {series.enrolBy === 'series' && (
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t('group.people', { enrolled: series.enrolled, capacity: series.capacity })}</Title>
            {!series.closed && <EnrolForm seriesId={series.id} sessionId={null} />}
            <Participants people={series.participants} open={!series.closed} />
          </Stack>
        </Paper>
      )}
      {planning && (
        <SessionDialog
          onClose={dialog.close}
          seriesId={series.id}
          titles={series.modules.map(({ title }) => title)}
          place={series.place}
          capacity={series.capacity}
        />
      )}
    </Stack>
  );
}

/** A series with its sessions; where one enrols in the whole, also who is in the group. */
export default function GroupPage() {
  const { t } = useTranslation('activities');
  const { seriesId = '' } = useParams();
  const [changing, dialog] = useDisclosure();
  const query = apiQuery.useQuery('get', '/api/group-series/{id}', { params: { path: { id: seriesId } } });
  const { data } = query;
  return (
    <Page
      title={data?.name ?? t('group.one')}
      badge={data?.closed && <StatusBadge tone="neutral">{t('group.closed')}</StatusBadge>}
      lead={data && [t(`seriesKind.${data.kind}`), data.programme.name, data.place].join(' · ')}
      breadcrumb={[{ label: t('tabs.groups'), to: '/activities/groups' }]}
      actions={
        data && (
          <>
            <Button variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={dialog.open}>
              {t('group.change')}
            </Button>
            <CloseButton series={data} />
          </>
        )
      }
    >
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(series) => <Content series={series} />}
      </ListState>
      {data && changing && <SeriesDialog series={data} onClose={dialog.close} />}
    </Page>
  );
}
