import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';
import { DateText, dayOf, StatusBadge } from '../../ui/index.js';
import { ExtendDialog } from './ExtendDialog.js';
import { type TenantProgramme, useText } from './programme.js';

/** How often the person is contacted now, and what sets that rhythm. */
function Contact({ contact }: Pick<TenantProgramme, 'contact'>) {
  const { t } = useTranslation('programmes');
  if (contact === null) return null;
  const every = t('summary.contact', { count: contact.everyDays });
  const usual = t('summary.days', { count: contact.usualDays });
  return (
    <Text size="sm" fw={contact.because === null ? undefined : 600}>
      {contact.because === null ? every : t(`summary.because.${contact.because}`, { contact: every, usual })}
    </Text>
  );
}

/** Which programme it is, since when, and for how long at the most. */
export function SummaryCard({ view }: { view: TenantProgramme }) {
  const { t } = useTranslation('programmes');
  const text = useText();
  const { role } = useUser();
  const [extending, dialog] = useDisclosure();
  const { programme, lastDay } = view;
  if (!programme) return null;
  const isOver = lastDay !== null && lastDay < dayOf();
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{programme.name}</Title>
        <Group gap="xs">
          {programme.confidentiality === 'highest' && <StatusBadge tone="info">{t('summary.highest')}</StatusBadge>}
          {!programme.seeksEmployment && <StatusBadge tone="neutral">{t('summary.noEmployment')}</StatusBadge>}
          {programme.pictograms && <StatusBadge tone="info">{t('summary.pictograms')}</StatusBadge>}
          {programme.peerVolunteers && <StatusBadge tone="info">{t('summary.peers')}</StatusBadge>}
        </Group>
        <Text>{text(programme.summary)}</Text>
        {view.openedOn !== null && (
          <Text size="sm" c="dimmed">
            {t('summary.openedOn')} <DateText value={view.openedOn} />
          </Text>
        )}
        {programme.peerVolunteers && (
          <Text size="sm" fw={view.volunteers.length === 0 ? 600 : undefined}>
            {view.volunteers.length === 0
              ? t('summary.noPeer')
              : t('summary.peerIs', { names: view.volunteers.join(', ') })}
          </Text>
        )}
        <Contact contact={view.contact} />
        {lastDay !== null && (
          <Text size="sm" c={isOver ? 'red.7' : undefined} fw={isOver ? 600 : undefined}>
            {t(isOver ? 'summary.over' : 'summary.until')} <DateText value={lastDay} />
          </Text>
        )}
        {view.extensions.map((extension) => (
          <Text key={extension.at} size="sm" c="dimmed">
            {t('summary.extended', { name: extension.by })} <DateText value={extension.untilDay} /> – {extension.reason}
          </Text>
        ))}
        <Group>
          <Anchor component={Link} to={`/programmes/${programme.id}`}>
            {t('summary.rules')}
          </Anchor>
          {lastDay !== null && role === 'association_manager' && (
            <Button variant="default" size="compact-sm" onClick={dialog.open}>
              {t('extend.action')}
            </Button>
          )}
        </Group>
      </Stack>
      {extending && <ExtendDialog tenantId={view.tenantId} lastDay={lastDay} onClose={dialog.close} />}
    </Paper>
  );
}
