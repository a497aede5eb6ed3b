import { Button, Group, NumberInput, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconClock, IconDoorExit, IconMoodCheck, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { perform } from '../../offline/acts.js';
import { Status, StatusBadge, useFormat } from '../../ui/index.js';
import { ATTENDANCES, type Attendance, attendanceStatuses, type Guest, isHere } from './floor.js';

const BUTTONS = {
  present: { color: 'green', icon: IconCheck },
  late: { color: 'yellow', icon: IconClock },
  excused: { color: 'blue', icon: IconMoodCheck },
  no_show: { color: 'red', icon: IconUserOff },
} as const;

interface GuestCardProps {
  rallyId: string;
  guest: Guest;
  /** The day has come and the rally is not closed. */
  open: boolean;
  onNoted: (attendance: Attendance) => void;
}

/** One person or employer at the entrance: four big buttons, and once it is noted what was noted. */
export function GuestCard({ rallyId, guest, open, onNoted }: GuestCardProps) {
  const { t } = useTranslation('hall');
  const format = useFormat();
  const [correcting, correct] = useDisclosure();
  const [companions, setCompanions] = useState<number | string>(guest.companions);
  const { name, badge, attendance, left, signedInAt, invitationId, first, next } = guest;
  const about = { label: name, about: invitationId };
  const note = (noted: Attendance) => {
    const with_ = typeof companions === 'number' && isHere(noted) ? { companions } : {};
    const body = { invitationId, attendance: noted, ...with_, at: new Date().toISOString() };
    void perform({ ...about, path: `/api/rallies/${rallyId}/sign-ins`, body });
    correct.close();
    onNoted(noted);
  };
  const leave = () => void perform({ ...about, path: `/api/rallies/${rallyId}/departures`, body: { invitationId } });
  const choosing = open && (attendance === 'unknown' || correcting || left);
  const where = signedInAt === null ? (first ?? next) : next;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={650} fz="lg" style={{ overflowWrap: 'anywhere' }}>
            {badge === null ? name : t('guest.named', { badge, name })}
          </Text>
          <Group gap="xs">
            {!guest.expected && <StatusBadge tone="info">{t('guest.notExpected')}</StatusBadge>}
            {guest.waits && <StatusBadge tone="waiting">{t('guest.waits')}</StatusBadge>}
            {left ? (
              <StatusBadge tone="neutral">{t('guest.left')}</StatusBadge>
            ) : (
              attendance !== 'unknown' && <Status of={attendanceStatuses} value={attendance} />
            )}
          </Group>
        </Group>
        {(signedInAt !== null || where !== null) && (
          <Text size="sm" c="dimmed">
            {signedInAt !== null && t('guest.at', { time: format.date(signedInAt, 'time') })}{' '}
            {where !== null &&
              t('guest.next', { time: format.date(where.startsAt, 'time'), with: where.with, table: where.table })}
          </Text>
        )}
        {choosing && (
          <>
            {guest.kind === 'tenant' && (
              <NumberInput
                size="md"
                maw={260}
                label={t('guest.companions')}
                min={0}
                max={9}
                allowDecimal={false}
                value={companions}
                onChange={setCompanions}
              />
            )}
            <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" role="group" aria-label={t('guest.how', { name })}>
              {ATTENDANCES.map((value) => {
                const { color, icon: Sign } = BUTTONS[value];
                return (
                  <Button
                    key={value}
                    size="lg"
                    fz="md"
                    px={4}
                    color={color}
                    variant={value === 'present' ? 'filled' : 'light'}
                    leftSection={<Sign size={20} aria-hidden />}
                    onClick={() => note(value)}
                  >
                    {t(`attendance.${value}`)}
                  </Button>
                );
              })}
            </SimpleGrid>
          </>
        )}
        {open && !choosing && (
          <Group gap="xs">
            <Button variant="subtle" onClick={correct.open} aria-label={t('guest.correctFor', { name })}>
              {t('guest.correct')}
            </Button>
            {isHere(attendance) && (
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconDoorExit size={18} aria-hidden />}
                onClick={leave}
                aria-label={t('guest.leaveFor', { name })}
              >
                {t('guest.leave')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
