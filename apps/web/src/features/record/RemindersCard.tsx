import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellPlus, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { DateText, ProblemAlert, useApiMutation } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { AFTER_DAY } from './day.js';
import { ReminderDialog } from './ReminderDialog.js';

/** One's own reminders about this person; nobody else sees them. */
export default function RemindersCard({ tenantId }: RecordCardProps) {
  const { t } = useTranslation('record');
  const [adding, add] = useDisclosure();
  const { data, error, refetch } = apiQuery.useQuery('get', '/api/reminders', { params: { query: { tenantId } } });
  const done = useApiMutation({
    mutationFn: (id: string) => call(api.POST('/api/reminders/{id}/done', { params: { path: { id } } })),
    success: t('day.doneToast'),
    invalidates: AFTER_DAY,
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('reminder.mine')}</Title>
          <Button
            variant="light"
            size="compact-md"
            leftSection={<IconBellPlus size={16} aria-hidden />}
            onClick={add.open}
          >
            {t('reminder.add')}
          </Button>
        </Group>
        <ProblemAlert error={error} onRetry={refetch} />
        {data?.items.length === 0 && <Text c="dimmed">{t('reminder.none')}</Text>}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {data?.items.map(({ id, text, dueOn }) => (
            <Group key={id} component="li" justify="space-between" wrap="nowrap" align="flex-start">
              <Text style={{ overflowWrap: 'anywhere' }}>
                <Text span c="dimmed" size="sm">
                  <DateText value={dueOn} style="shortDate" />
                </Text>{' '}
                {text}
              </Text>
              <Button
                variant="default"
                size="compact-md"
                style={{ flex: 'none' }}
                leftSection={<IconCheck size={16} aria-hidden />}
                loading={done.isPending && done.variables === id}
                onClick={() => done.mutate(id)}
                aria-label={t('day.doneFor', { name: text })}
              >
                {t('day.done')}
              </Button>
            </Group>
          ))}
        </Stack>
      </Stack>
      <ReminderDialog tenantId={tenantId} opened={adding} onClose={add.close} />
    </Paper>
  );
}
