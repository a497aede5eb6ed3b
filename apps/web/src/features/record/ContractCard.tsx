import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconBook2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';
import { DateText, ProblemAlert, Status, StatusBadge } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { contractStatuses, useContract } from './contract.js';

/** Where the contract stands, and the next things to do. */
export default function ContractCard({ tenantId, state }: RecordCardProps) {
  const { t } = useTranslation('record');
  const { role } = useUser();
  const { data, error, refetch } = useContract(tenantId);
  if (state === 'not_opened') return null;
  const open = data?.actions.filter((action) => !['done', 'cancelled'].includes(action.state)) ?? [];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm" align="flex-start">
        <Group justify="space-between" w="100%">
          <Title order={2}>{t('contract.title')}</Title>
          {data && <Status of={contractStatuses} value={data.state} />}
        </Group>
        <ProblemAlert error={error} onRetry={refetch} />
        {data?.reviewDue && <StatusBadge tone="danger">{t('contract.reviewDue')}</StatusBadge>}
        {data && !data.reviewDue && data.nextReviewOn !== null && (
          <Text size="sm" c="dimmed">
            {t('contract.nextReview')} <DateText value={data.nextReviewOn} />
          </Text>
        )}
        {open.slice(0, 4).map((action) => (
          <Text key={action.id} size="sm" style={{ overflowWrap: 'anywhere' }}>
            {action.title ?? t(`support.domain.${action.domain}`)}
            {action.dueOn !== null && (
              <Text span c="dimmed">
                {' '}
                <DateText value={action.dueOn} style="shortDate" />
              </Text>
            )}
          </Text>
        ))}
        {open.length > 4 && (
          <Text size="sm" c="dimmed">
            {t('contract.more', { count: open.length - 4 })}
          </Text>
        )}
        <Group gap="xs">
          <Button
            component={Link}
            to={`/tenants/${tenantId}/contract`}
            variant="light"
            rightSection={<IconArrowRight size={16} aria-hidden />}
          >
            {t('contract.open')}
          </Button>
          {role === 'case_worker' && (
            <Button
              component={Link}
              to={`/tenants/${tenantId}/story`}
              variant="subtle"
              leftSection={<IconBook2 size={16} aria-hidden />}
            >
              {t('story.open')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
