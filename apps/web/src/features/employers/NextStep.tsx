import { Button, Group, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { dayOf, StatusBadge, useApiMutation, useFormat } from '../../ui/index.js';
import { AFTER_EXCHANGE, type Exchange, isOverdue } from './exchange.js';
import { useCanAdd } from './profile.js';

/** What is to be done next, by when, and that it is done. */
export function NextStep({ exchange }: { exchange: Exchange }) {
  const { t } = useTranslation('employers');
  const canAdd = useCanAdd();
  const { date } = useFormat();
  const { id, employerId, employerName, nextStep, nextOn, nextDoneAt, own } = exchange;
  const complete = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/employers/{id}/exchanges/{exchangeId}/completion', {
          params: { path: { id: employerId, exchangeId: id } },
        }),
      ),
    success: t('tasks.done'),
    invalidates: AFTER_EXCHANGE,
  });
  if (nextStep === null) return null;
  const isOpen = nextDoneAt === null;
  return (
    <Group gap="sm" mt={6}>
      {isOpen ? (
        <StatusBadge tone={isOverdue(exchange, dayOf(new Date().toISOString())) ? 'danger' : 'waiting'}>
          {nextOn === null ? '' : date(nextOn, 'shortDate')}
        </StatusBadge>
      ) : (
        <StatusBadge tone="success">{t('tasks.isDone')}</StatusBadge>
      )}
      <Text size="sm" fw={600}>
        {nextStep}
      </Text>
      {isOpen && own && canAdd && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconCheck size={16} aria-hidden />}
          loading={complete.isPending}
          onClick={() => complete.mutate()}
          aria-label={t('tasks.completeNamed', { step: nextStep, name: employerName })}
        >
          {t('tasks.complete')}
        </Button>
      )}
    </Group>
  );
}
