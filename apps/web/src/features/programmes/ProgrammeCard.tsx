import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText, StatusBadge } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { useTenantProgramme, useText } from './programme.js';

/** On the page of the record: the programme in short, what is overdue and what comes next. */
export default function ProgrammeCard({ tenantId }: RecordCardProps) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const { data } = useTenantProgramme(tenantId);
  if (!data?.programme) return null;
  const [next] = data.dues.filter(({ late }) => !late);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xs">
        <Title order={2}>{t('card.title')}</Title>
        <Text fw={600}>{data.programme.name}</Text>
        {data.alerts.map((alert) => (
          <Group key={alert.id} gap="xs">
            <StatusBadge tone="danger">{t(`alerts.kind.${alert.kind}`)}</StatusBadge>
            <Text size="sm">
              {alert.label && `${text(alert.label)} · `}
              <DateText value={alert.dueOn} />
            </Text>
          </Group>
        ))}
        {next && (
          <Text size="sm">
            {t('card.next')} {t(`alerts.due.${next.kind}`)}, <DateText value={next.dueOn} />
          </Text>
        )}
        {data.state === 'open' && !data.complete && (
          <StatusBadge tone="waiting">{t('checklist.incomplete')}</StatusBadge>
        )}
        <Anchor component={Link} to={`/tenants/${tenantId}/programme`}>
          {t('card.open')}
        </Anchor>
      </Stack>
    </Paper>
  );
}
