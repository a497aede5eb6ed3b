import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { DateText, ProblemAlert, Status, useFormat, visitStatuses } from '../../ui/index.js';

type Visit = components['schemas']['Visit'];

const useVisits = (tenantId: string) =>
  apiQuery.useQuery(
    'get',
    '/api/tenants/{id}/visits',
    { params: { path: { id: tenantId } } },
    { refetchOnWindowFocus: false },
  );

function Planned({ tenantId, visit }: { tenantId: string; visit: Visit }) {
  const { t } = useTranslation('support');
  const user = useUser();
  const format = useFormat();
  const mayNote = user.role !== 'volunteer' || visit.visitor.id === user.id;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="sm">
        <Group gap="sm" wrap="nowrap" flex="1 1 14rem">
          <IconCalendarEvent size={24} stroke={1.75} aria-hidden style={{ flex: 'none' }} />
          <Text>
            {t('visits.plannedAt', {
              day: format.date(visit.plannedAt, 'weekday'),
              time: format.date(visit.plannedAt, 'time'),
              name: visit.visitor.displayName,
            })}
          </Text>
        </Group>
        {mayNote && (
          <Button component={Link} to={`/tenants/${tenantId}/visits/${visit.id}`} variant="light">
            {t('visits.note')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

/** The visits to come, and those that wait to be noted, the nearest first. */
export function PlannedVisits({ tenantId }: { tenantId: string }) {
  const { data } = useVisits(tenantId);
  const planned = data?.items.filter(({ state }) => state === 'planned') ?? [];
  return planned.toReversed().map((visit) => <Planned key={visit.id} tenantId={tenantId} visit={visit} />);
}

/** The visits that were. */
export function VisitsCard({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('support');
  const { data, error, refetch } = useVisits(tenantId);
  const past = data?.items.filter(({ state }) => state !== 'planned') ?? [];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('visits.title')}</Title>
        <ProblemAlert error={error} onRetry={refetch} />
        {data !== undefined && past.length === 0 && <Text c="dimmed">{t('visits.none')}</Text>}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {past.map((visit) => (
            <Group key={visit.id} component="li" justify="space-between" gap="xs">
              <Anchor component={Link} to={`/tenants/${tenantId}/visits/${visit.id}`}>
                <DateText value={visit.plannedAt} />
              </Anchor>
              <Text size="sm" c="dimmed">
                {visit.visitor.displayName}
              </Text>
              <Status of={visitStatuses} value={visit.state} />
            </Group>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
