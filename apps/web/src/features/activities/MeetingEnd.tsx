import { Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, DateField, dayOf, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, type Meeting } from './activity.js';

/** Closes a meeting or cancels it: what is not decided goes to the next one. */
export function MeetingEnd({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('activities');
  const [nextOn, setNextOn] = useState<string | null>(null);
  const open = meeting.cases.filter(({ decision }) => decision === null || decision === 'adjourned').length;
  const end = useApiMutation({
    mutationFn: (how: 'closure' | 'cancellation') => {
      const init = { params: { path: { id: meeting.id } }, body: { nextOn } };
      return call(
        how === 'closure'
          ? api.POST('/api/committee-meetings/{id}/closure', init)
          : api.POST('/api/committee-meetings/{id}/cancellation', init),
      );
    },
    success: t('meeting.ended'),
    invalidates: AFTER_ACTIVITY,
    problem: 'inline',
  });
  const consequence = (
    <Stack gap="sm">
      <Text>{t('meeting.carried', { count: open })}</Text>
      {open > 0 && (
        <DateField
          label={t('meeting.nextOn')}
          description={t('meeting.nextOnHint')}
          minDate={dayOf()}
          value={nextOn}
          onChange={setNextOn}
        />
      )}
    </Stack>
  );
  return (
    <Group gap="sm">
      {meeting.heldOn <= dayOf() && (
        <ConfirmButton
          variant="filled"
          question={t('meeting.closeQuestion')}
          consequence={consequence}
          confirm={t('meeting.close')}
          onConfirm={() => end.mutateAsync('closure')}
        >
          {t('meeting.close')}
        </ConfirmButton>
      )}
      <ConfirmButton
        question={t('meeting.cancelQuestion')}
        consequence={consequence}
        confirm={t('meeting.cancel')}
        danger
        onConfirm={() => end.mutateAsync('cancellation')}
      >
        {t('meeting.cancel')}
      </ConfirmButton>
    </Group>
  );
}
