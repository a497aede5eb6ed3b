import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText, dayOf, formatPhone, fullName, Status, visitStatuses } from '../../ui/index.js';
import type { AgendaVisit } from './visit.js';

/** One visit of the agenda: when, who, where, and the two things done on the way there: call, note. */
export function VisitCard({ visit }: { visit: AgendaVisit }) {
  const { t } = useTranslation('visits');
  const { tenant, plannedAt, state } = visit;
  const town = [tenant.postcode, tenant.city].filter((part) => part !== null).join(' ');
  const where = [tenant.address, town].filter((part) => part !== null && part !== '').join(', ');
  const isPlanned = state === 'planned';
  // Among those that wait to be noted, the day is not told by a heading.
  const isOverdue = isPlanned && dayOf(plannedAt) < dayOf();
  return (
    <Paper component="li" withBorder p="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={2} flex="1 1 14rem">
          <Group gap="sm">
            <Text fw={650} fz="lg">
              {isOverdue && (
                <>
                  <DateText value={plannedAt} style="weekday" />,{' '}
                </>
              )}
              <DateText value={plannedAt} style="time" />
            </Text>
            {!isPlanned && <Status of={visitStatuses} value={state} />}
          </Group>
          <Anchor component={Link} to={`/tenants/${tenant.id}/record`} fw={600}>
            {fullName(tenant)}
          </Anchor>
          {(visit.kind !== 'follow_up' || visit.companion !== null) && (
            <Text size="sm" c="dimmed">
              {[t(`kind.${visit.kind}`), visit.companion && t('card.with', { name: visit.companion.displayName })]
                .filter(Boolean)
                .join(', ')}
            </Text>
          )}
          <Text size="sm" c={where === '' ? 'dimmed' : undefined}>
            {visit.place !== 'home' ? t(`place.${visit.place}`) : where === '' ? t('card.noAddress') : where}
          </Text>
        </Stack>
        <Group gap="xs">
          {tenant.phone !== null && (
            <Button
              component="a"
              href={`tel:${tenant.phone}`}
              variant="default"
              leftSection={<IconPhone size={18} aria-hidden />}
            >
              {formatPhone(tenant.phone)}
            </Button>
          )}
          <Button
            component={Link}
            to={`/tenants/${tenant.id}/visits/${visit.id}`}
            variant={isPlanned ? 'filled' : 'default'}
            aria-label={t(isPlanned ? 'card.noteFor' : 'card.openFor', { name: fullName(tenant) })}
          >
            {t(isPlanned ? 'card.note' : 'card.open')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
