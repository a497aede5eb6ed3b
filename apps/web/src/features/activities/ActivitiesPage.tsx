import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, call } from '../../api/client.js';
import { DateText, ListState, useApiMutation } from '../../ui/index.js';
import { ActivityFrame } from './ActivityFrame.js';
import { AFTER_ACTIVITY } from './activity.js';
import { useActivities } from './useActivities.js';

interface Dated {
  id: string;
  name: string;
  heldOn: string;
  startsAt: string;
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}

/** What comes in the next days, each a link. */
export function DatedList({ items, to, empty }: { items: readonly Dated[]; to: string; empty: string }) {
  if (!items.length) return <Text c="dimmed">{empty}</Text>;
  return (
    <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
      {items.map(({ id, name, heldOn, startsAt }) => (
        <li key={id}>
          <Anchor component={Link} to={`${to}/${id}`} fw={600}>
            {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            <DateText value={heldOn} style="weekday" />, {startsAt}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

function Tasks({ tasks }: { tasks: readonly { id: string; what: string; meetingId: string; dueOn: string | null }[] }) {
  const { t } = useTranslation('activities');
  const finish = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/committee-tasks/{id}/completion', { params: { path: { id } } })),
    success: t('task.done'),
    invalidates: AFTER_ACTIVITY,
  });
  if (!tasks.length) return <Text c="dimmed">{t('task.none')}</Text>;
  return (
    <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
      {tasks.map(({ id, what, meetingId, dueOn }) => (
        <Group key={id} component="li" justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Anchor component={Link} to={`/activities/meetings/${meetingId}`}>
              {what}
            </Anchor>
            {dueOn !== null && (
              <Text size="sm" c="dimmed">
                {t('task.by')} <DateText value={dueOn} />
              </Text>
            )}
          </div>
          <Button
            variant="light"
            onClick={() => finish.mutate(id)}
            loading={finish.isPending && finish.variables === id}
            aria-label={t('task.finishNamed', { what })}
            style={{ flexShrink: 0 }}
          >
            {t('task.finish')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}

/** The week of what programmes do together with people. */
export default function ActivitiesPage() {
  const { t } = useTranslation('activities');
  const query = useActivities();
  return (
    <ActivityFrame title={t('nav')} lead={t('lead')} size="xl">
      <ListState
        query={query}
        isEmpty={(data) => !(data.committees || data.groups || data.sites || data.tools || data.places)}
        empty={{ title: t('none'), text: t('noneText') }}
      >
        {({ waiting, committees, groups, sites, tools }) => (
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            {committees && (
              <Card title={t('week.meetings')}>
                <DatedList items={waiting.meetings} to="/activities/meetings" empty={t('week.noMeetings')} />
              </Card>
            )}
            {groups && (
              <Card title={t('week.sessions')}>
                <DatedList items={waiting.sessions} to="/activities/sessions" empty={t('week.noSessions')} />
              </Card>
            )}
            {committees && (
              <Card title={t('week.tasks')}>
                <Tasks tasks={waiting.tasks} />
              </Card>
            )}
            {(sites || tools) && (
              <Card title={t('week.late')}>
                {sites && (
                  <Anchor component={Link} to="/activities/sites">
                    {t('week.sitesLate', { count: waiting.sitesLate })}
                  </Anchor>
                )}
                {tools && (
                  <Anchor component={Link} to="/activities/tools">
                    {t('week.toolsLate', { count: waiting.toolsLate })}
                  </Anchor>
                )}
              </Card>
            )}
          </SimpleGrid>
        )}
      </ListState>
    </ActivityFrame>
  );
}
