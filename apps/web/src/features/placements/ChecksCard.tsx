import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.js';
import { DateText, dayOf, StatusBadge } from '../../ui/index.js';
import { CheckDialog } from './CheckDialog.js';
import { type Check, MONTHS, type Placement, sideOf } from './placement.js';

function Answer({ check }: { check: Check }) {
  const { t } = useTranslation('placements');
  const { stillThere, comment, answeredAt, dueOn, side } = check;
  return (
    <Stack component="li" gap={2}>
      <Group gap="xs">
        <Text size="sm">{t(`side.${side}`)}</Text>
        {stillThere === null ? (
          <StatusBadge tone={dueOn <= dayOf() ? 'waiting' : 'neutral'}>
            {t(dueOn <= dayOf() ? 'check.awaited' : 'check.later')}
          </StatusBadge>
        ) : (
          <StatusBadge tone={stillThere ? 'success' : 'danger'}>{t(stillThere ? 'check.yes' : 'check.no')}</StatusBadge>
        )}
        {answeredAt !== null && (
          <Text size="sm" c="dimmed">
            <DateText value={answeredAt} style="shortDate" />
          </Text>
        )}
      </Group>
      {comment !== null && (
        <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {comment}
        </Text>
      )}
    </Stack>
  );
}

function Month({ placement, month }: { placement: Placement; month: (typeof MONTHS)[number] }) {
  const { t } = useTranslation('placements');
  const { role } = useUser();
  const [opened, dialog] = useDisclosure();
  const checks = placement.checks.filter((check) => check.month === month);
  const [first] = checks;
  if (!first) return null;
  const own = checks.find(({ side }) => side === sideOf(role));
  const isContradicted = placement.contradictions?.includes(month) ?? false;
  const canAnswer = own !== undefined && first.dueOn <= dayOf();
  return (
    <Stack component="section" gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={3} size="h4">
          {t('check.month', { count: month })}
        </Title>
        <Text size="sm" c="dimmed">
          <DateText value={first.dueOn} />
        </Text>
      </Group>
      {isContradicted && (
        <Alert color="brick" variant="light" icon={<IconAlertTriangle aria-hidden />} title={t('check.contradiction')}>
          {t('check.contradictionText')}
        </Alert>
      )}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {checks.map((check) => (
          <Answer key={check.side} check={check} />
        ))}
      </Stack>
      {canAnswer && (
        <Group>
          <Button variant={own.stillThere === null ? 'filled' : 'subtle'} size="sm" onClick={dialog.open}>
            {t(own.stillThere === null ? 'check.answer' : 'check.change')}
          </Button>
          <CheckDialog placement={placement} check={own} month={month} opened={opened} onClose={dialog.close} />
        </Group>
      )}
    </Stack>
  );
}

/** After one, three and six months: is the person still there, each side asked on its own. */
export function ChecksCard({ placement }: { placement: Placement }) {
  const { t } = useTranslation('placements');
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="lg">
        <div>
          <Title order={2}>{t('check.title')}</Title>
          <Text c="dimmed">{t('check.text')}</Text>
        </div>
        {placement.checks.length === 0 && <Text>{t('check.none')}</Text>}
        {MONTHS.map((month) => (
          <Month key={month} placement={placement} month={month} />
        ))}
      </Stack>
    </Paper>
  );
}
