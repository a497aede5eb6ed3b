import { Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconClock, IconMoodCheck, IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Status, useApiMutation, useFormat } from '../../ui/index.js';
import {
  AFTER_CHANGE,
  ATTENDANCES,
  attendanceStatuses,
  type Floor,
  type Invitation,
  invitationStatuses,
} from './rally.js';

export interface Guest {
  kind: Invitation['kind'];
  invitationId: string;
  name: string;
  state: Invitation['state'];
  attendance: Invitation['attendance'];
  signedInAt: string | null;
  next: Floor['candidates'][number]['next'];
}

const BUTTONS = {
  present: { color: 'green', icon: IconCheck },
  late: { color: 'yellow', icon: IconClock },
  excused: { color: 'blue', icon: IconMoodCheck },
  no_show: { color: 'red', icon: IconUserOff },
} as const;

interface SignInCardProps {
  rallyId: string;
  guest: Guest;
  /** The day has come and the rally is not closed. */
  open: boolean;
  onSignedIn: () => void;
}

/** One person or employer at the entrance: four big buttons, and once it is noted only what was noted. */
export function SignInCard({ rallyId, guest, open, onSignedIn }: SignInCardProps) {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  const [correcting, correct] = useDisclosure();
  const { name, attendance, state, signedInAt, next, invitationId } = guest;
  const signIn = useApiMutation({
    mutationFn: (noted: (typeof ATTENDANCES)[number]) =>
      call(
        api.POST('/api/rallies/{id}/sign-ins', {
          params: { path: { id: rallyId } },
          body: { invitationId, attendance: noted },
        }),
      ),
    success: (_, noted) => t('signIn.done', { name, attendance: t(`attendance.${noted}`) }),
    invalidates: AFTER_CHANGE,
    onSuccess: () => {
      correct.close();
      onSignedIn();
    },
  });
  const choosing = open && (attendance === 'unknown' || correcting);
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Text fw={650} fz="lg" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Group gap="xs">
            {state !== 'accepted' && <Status of={invitationStatuses} value={state} />}
            {attendance !== 'unknown' && <Status of={attendanceStatuses} value={attendance} />}
            {open && attendance !== 'unknown' && !correcting && (
              <Button variant="subtle" onClick={correct.open} aria-label={t('signIn.correctFor', { name })}>
                {t('signIn.correct')}
              </Button>
            )}
          </Group>
        </Group>
        {(signedInAt !== null || next !== null) && (
          <Text size="sm" c="dimmed">
            {signedInAt !== null && t('signIn.at', { time: format.date(signedInAt, 'time') })}{' '}
            {next !== null &&
              t('signIn.next', { time: format.date(next.startsAt, 'time'), with: next.with, table: next.table })}
          </Text>
        )}
        {choosing && (
          <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs" role="group" aria-label={t('signIn.how', { name })}>
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
                  onClick={() => signIn.mutate(value)}
                  loading={signIn.isPending && signIn.variables === value}
                  disabled={signIn.isPending}
                >
                  {t(`attendance.${value}`)}
                </Button>
              );
            })}
          </SimpleGrid>
        )}
      </Stack>
    </Paper>
  );
}
