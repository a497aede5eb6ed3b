import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ConfirmButton, ProblemAlert, useApiMutation, useFormat } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';

const AFTER = [
  ['get', '/api/tenants/{id}/handovers'],
  ['get', '/api/my-day'],
  ['get', '/api/tenants/{id}'],
];

/** Who takes over and who stands in, with the note of the hand-over. */
export default function FollowersChangeCard({ tenantId, state }: RecordCardProps) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { data, error, refetch } = apiQuery.useQuery('get', '/api/tenants/{id}/handovers', {
    params: { path: { id: tenantId } },
  });
  const cancel = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/handovers/{id}/cancellation', { params: { path: { id } } })),
    success: t('handover.cancelled'),
    invalidates: AFTER,
    problem: 'inline',
  });
  const end = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/stand-ins/{id}/end', { params: { path: { id } } })),
    success: t('standIn.ended'),
    invalidates: AFTER,
    problem: 'inline',
  });
  // Nobody takes over a record that is closed.
  if (state === 'closed' && !error && !data?.standIns.length && !data?.handovers.length) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('handover.title')}</Title>
        <ProblemAlert error={error} onRetry={refetch} />
        {data?.standIns.map(({ id, user, forUser, fromDay, untilDay }) => (
          <Group key={id} justify="space-between">
            <Text size="sm">
              {t('standIn.line', {
                who: user.displayName,
                forWhom: forUser.displayName,
                from: format.date(fromDay, 'shortDate'),
                until: format.date(untilDay, 'shortDate'),
              })}
            </Text>
            <ConfirmButton
              variant="subtle"
              size="compact-sm"
              question={t('standIn.endQuestion')}
              confirm={t('standIn.end')}
              onConfirm={() => end.mutateAsync(id)}
            >
              {t('standIn.end')}
            </ConfirmButton>
          </Group>
        ))}
        {data?.handovers.map(({ id, from, to, onDay, note, state: stage }) => (
          <Stack key={id} gap={4}>
            <Group justify="space-between">
              <Text size="sm" fw={600}>
                {t(`handover.line.${stage === 'planned' ? 'planned' : 'done'}`, {
                  from: from.displayName,
                  to: to.displayName,
                  day: format.date(onDay, 'shortDate'),
                })}
              </Text>
              {stage === 'planned' && (
                <ConfirmButton
                  variant="subtle"
                  size="compact-sm"
                  question={t('handover.cancelQuestion')}
                  confirm={t('handover.cancel')}
                  onConfirm={() => cancel.mutateAsync(id)}
                >
                  {t('handover.cancel')}
                </ConfirmButton>
              )}
            </Group>
            {note !== null && (
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {note}
              </Text>
            )}
          </Stack>
        ))}
        {state !== 'closed' && (
          <Group>
            <Button
              component={Link}
              to={`/handovers/new?tenant=${tenantId}`}
              variant="light"
              leftSection={<IconArrowsExchange size={18} aria-hidden />}
            >
              {t('handover.begin')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
