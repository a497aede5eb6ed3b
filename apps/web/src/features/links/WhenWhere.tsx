import { Group, Paper, Stack, Text } from '@mantine/core';
import { type Icon, IconCalendarEvent, IconClock, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { useFormat } from '../../ui/index.js';

export type LinkRally = components['schemas']['TenantInvitation']['rally'];

function Line({ icon: Sign, label, value, more }: { icon: Icon; label: string; value: string; more?: string }) {
  return (
    <Group component="li" wrap="nowrap" align="flex-start" gap="md">
      <Sign size={28} stroke={1.75} aria-hidden style={{ flexShrink: 0 }} color="var(--mantine-color-petrol-6)" />
      <div>
        <Text size="sm" c="dimmed">
          {label}
        </Text>
        <Text fz="lg" fw={650}>
          {value}
        </Text>
        {more !== undefined && <Text>{more}</Text>}
      </div>
    </Group>
  );
}

/** The day, the hours and the place of a rally, large, and what the organiser adds in own words. */
export function WhenWhere({ rally }: { rally: LinkRally }) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const note = (format.language === 'en' ? rally.note.en : rally.note.fr) ?? rally.note.fr ?? rally.note.en;
  const day = format.date(rally.startsAt, 'weekday').replace(/^./, (letter) => letter.toUpperCase());
  return (
    <Paper withBorder p="lg">
      <Stack component="ul" p={0} m={0} gap="md" style={{ listStyle: 'none' }}>
        <Line icon={IconCalendarEvent} label={t('day')} value={day} />
        <Line
          icon={IconClock}
          label={t('hours')}
          value={t('fromTo', { start: format.date(rally.startsAt, 'time'), end: format.date(rally.endsAt, 'time') })}
        />
        <Line icon={IconMapPin} label={t('place')} value={rally.venue} more={rally.address} />
      </Stack>
      {note && (
        <Text mt="md" style={{ whiteSpace: 'pre-line' }}>
          {note}
        </Text>
      )}
    </Paper>
  );
}
