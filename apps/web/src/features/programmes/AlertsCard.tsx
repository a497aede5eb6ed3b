import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUrgent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText, StatusBadge } from '../../ui/index.js';
import { type TenantProgramme, useText } from './programme.js';
import { SendDialog, SendingLine } from './Sendings.js';
import { EndUrgentDialog, UrgentDialog } from './UrgentDialog.js';

type Alert = TenantProgramme['alerts'][number];

/** Who was told, and when. */
export function Told({ told }: { told: Alert['told'] }) {
  const { t } = useTranslation('programmes');
  if (told.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      {told.map(({ name, level, at }, index) => (
        <span key={`${name}${level}`}>
          {index > 0 && ' · '}
          {t(`alerts.told.${level}`, { name })} <DateText value={at} style="shortDate" />
        </span>
      ))}
    </Text>
  );
}

function Item({ view, alert, mayNote }: { view: TenantProgramme; alert: Alert; mayNote: boolean }) {
  const { tenantId } = view;
  const { t } = useTranslation('programmes');
  const text = useText();
  const [ending, dialog] = useDisclosure();
  const [sending, sendDialog] = useDisclosure();
  const free = (view.programme?.urgentContacts ?? []).filter(
    ({ service, name }) => service === alert.service && !alert.sendings.some((one) => one.name === name),
  );
  return (
    <Stack component="li" gap={4}>
      <Group gap="xs">
        <StatusBadge tone="danger">{t(`alerts.kind.${alert.kind}`)}</StatusBadge>
        <Text size="sm">
          {t(
            alert.kind === 'urgent' ? 'alerts.givenOn' : alert.placementId === null ? 'alerts.dueOn' : 'alerts.endsOn',
          )}{' '}
          <DateText value={alert.dueOn} />
        </Text>
      </Group>
      {alert.label && <Text>{text(alert.label)}</Text>}
      {alert.words !== null && <Text style={{ whiteSpace: 'pre-line' }}>{alert.words}</Text>}
      {alert.raisedBy !== null && (
        <Text size="sm" c="dimmed">
          {t('alerts.raisedBy', { name: alert.raisedBy })}
        </Text>
      )}
      <Told told={alert.told} />
      {alert.placementId !== null && mayNote && (
        <Anchor component={Link} to={`/placements/${alert.placementId}`} size="sm">
          {t('alerts.placement')}
        </Anchor>
      )}
      {alert.sendings.map((one) => (
        <SendingLine key={one.id} tenantId={tenantId} sending={one} mayNote={mayNote} />
      ))}
      {alert.kind === 'urgent' && mayNote && (
        <Group>
          {alert.service !== null && free.length > 0 && (
            <Button size="compact-sm" variant="default" onClick={sendDialog.open}>
              {t('urgent.write')}
            </Button>
          )}
          <Button size="compact-sm" variant="light" onClick={dialog.open}>
            {t('urgent.end')}
          </Button>
        </Group>
      )}
      {sending && alert.service !== null && (
        <SendDialog view={view} alertId={alert.id} service={alert.service} onClose={sendDialog.close} />
      )}
      {ending && <EndUrgentDialog tenantId={tenantId} alertId={alert.id} onClose={dialog.close} />}
    </Stack>
  );
}

/** What is overdue, whom it was told, and what comes next. */
export function AlertsCard({ view, mayNote }: { view: TenantProgramme; mayNote: boolean }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const [raising, dialog] = useDisclosure();
  const next = view.dues.filter(({ late }) => !late);
  const services = view.programme?.urgentServices ?? [];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between" gap="xs">
          <Title order={2}>{t('alerts.title')}</Title>
          {services.length > 0 && (
            <Button
              color="red"
              variant="light"
              size="compact-md"
              leftSection={<IconUrgent size={16} aria-hidden />}
              onClick={dialog.open}
            >
              {t('urgent.action')}
            </Button>
          )}
        </Group>
        {view.alerts.length === 0 ? (
          <Text c="dimmed">{t('alerts.none')}</Text>
        ) : (
          <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
            {view.alerts.map((alert) => (
              <Item key={alert.id} view={view} alert={alert} mayNote={mayNote} />
            ))}
          </Stack>
        )}
        {next.length > 0 && (
          <Stack gap={6}>
            <Title order={3} size="h4">
              {t('alerts.next')}
            </Title>
            <Stack component="ul" gap={4} p={0} m={0} style={{ listStyle: 'none' }}>
              {next.map((due) => (
                <Group component="li" key={`${due.kind}${due.dueOn}${due.label?.fr ?? ''}`} gap={6}>
                  <Text fw={600} size="sm">
                    <DateText value={due.dueOn} />
                  </Text>
                  <Text size="sm">
                    {t(`alerts.due.${due.kind}`)}
                    {due.label && ` – ${text(due.label)}`}
                  </Text>
                </Group>
              ))}
            </Stack>
          </Stack>
        )}
      </Stack>
      {raising && <UrgentDialog view={view} onClose={dialog.close} />}
    </Paper>
  );
}
