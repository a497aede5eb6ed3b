import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText, StatusBadge, useFormat } from '../../ui/index.js';
import { EndDialog } from './CloseDialogs.js';
import type { Placement } from './placement.js';

/** Early ends that a side told: somebody who follows the person confirms them. */
export function EndsTold({ placement }: { placement: Placement }) {
  const { t } = useTranslation('placements');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [told] = placement.endsTold ?? [];
  if (told === undefined || placement.contradictions?.includes(told.month)) return null;
  const values = {
    side: t(`side.${told.side}`),
    day: format.date(told.endedOn),
    reason: told.endReason === null ? t('told.noReason') : t(`reason.${told.endReason}`),
  };
  return (
    <Alert color="brick" variant="light" icon={<IconDoorExit aria-hidden />} title={t('told.title')}>
      <Stack align="flex-start" gap="xs">
        {t('told.text', values)}
        <Button size="sm" onClick={() => setOpen(true)}>
          {t('told.confirm')}
        </Button>
      </Stack>
      {isOpen && <EndDialog placement={placement} told={told} opened onClose={() => setOpen(false)} />}
    </Alert>
  );
}

/** Who says that it began. */
export function StartsCard({ placement }: { placement: Placement }) {
  const { t } = useTranslation('placements');
  if (placement.starts.length === 0) return null;
  const days = new Set(placement.starts.map(({ beganOn }) => beganOn));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xs">
        <Title order={2}>{t('starts.title')}</Title>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {placement.starts.map(({ side, began, beganOn, via }) => (
            <Group key={side} component="li" gap="xs">
              <Text size="sm">{t(`side.${side}`)}</Text>
              <StatusBadge tone={began ? 'success' : 'danger'}>
                {t(began ? 'starts.began' : 'starts.notBegun')}
              </StatusBadge>
              <Text size="sm" c="dimmed">
                {beganOn !== null && <DateText value={beganOn} />} {t(`check.via.${via}`)}
              </Text>
            </Group>
          ))}
        </Stack>
        {days.size > 1 && <Text size="sm">{t('starts.differ')}</Text>}
      </Stack>
    </Paper>
  );
}
