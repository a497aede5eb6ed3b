import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import { AFTER_CHANGE, type Rally } from './rally.js';

/** Calls a rally off, and says why to everybody who was asked to come. */
export function CancelButton({ rally }: { rally: Rally }) {
  const { t } = useTranslation('rallies');
  const [reason, setReason] = useState('');
  const cancel = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/rallies/{id}/cancellation', {
          params: { path: { id: rally.id } },
          body: reason.trim() === '' ? {} : { reason: reason.trim() },
        }),
      ),
    success: t('cancel.done'),
    invalidates: AFTER_CHANGE,
    problem: 'inline',
  });
  return (
    <ConfirmButton
      danger
      question={t('cancel.question', { name: rally.name })}
      consequence={
        <Stack gap="sm">
          <Text>{t('cancel.consequence')}</Text>
          <TextInput
            label={t('cancel.reason')}
            description={t('cancel.reasonHint')}
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Stack>
      }
      confirm={t('cancel.confirm')}
      onConfirm={() => cancel.mutateAsync()}
    >
      {t('cancel.action')}
    </ConfirmButton>
  );
}
