import { Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Meeting } from './activity.js';

/** Who of the members is there. */
export function MeetingAttendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const note = useApiMutation({
    mutationFn: (item: { memberId: string; state: 'present' | 'excused' | 'absent' }) =>
      call(
        api.PUT('/api/committee-meetings/{id}/attendance', {
          params: { path: { id: meeting.id } },
          body: { items: [item] },
        }),
      ),
    invalidates: AFTER_ACTIVITY,
  });
  if (!meeting.attendance.length) return null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{t('meeting.attendance')}</Title>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {meeting.attendance.map(({ id, name, organisation, state }) => (
            <Group key={id} component="li" justify="space-between" gap="xs">
              <Text>
                {name}{' '}
                <Text span size="sm" c="dimmed">
                  {organisation}
                </Text>
              </Text>
              {meeting.mayRun ? (
                <SegmentedControl
                  aria-label={t('meeting.attendanceOf', { name })}
                  value={state ?? ''}
                  onChange={(value) =>
                    note.mutate({ memberId: id, state: value === 'excused' || value === 'absent' ? value : 'present' })
                  }
                  data={['present', 'excused', 'absent'].map((value) => ({ value, label: t(`presence.${value}`) }))}
                />
              ) : (
                <Text size="sm">{state === null ? t('common.none') : t(`presence.${state}`)}</Text>
              )}
            </Group>
          ))}
        </Stack>
      </Stack>
    </Paper>
  );
}
