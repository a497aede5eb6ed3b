import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';

/** Takes back what was noted at the door by a slip of the finger. */
export function ReopenButton({ visitId }: { visitId: string }) {
  const { t } = useTranslation('visits');
  const reopen = useApiMutation({
    mutationFn: () => call(api.POST('/api/visits/{id}/reopening', { params: { path: { id: visitId } } })),
    success: t('reopen.done'),
    invalidates: 'all',
    problem: 'inline',
  });
  return (
    <ConfirmButton
      variant="default"
      question={t('reopen.question')}
      consequence={t('reopen.consequence')}
      confirm={t('reopen.action')}
      onConfirm={() => reopen.mutateAsync()}
    >
      {t('reopen.action')}
    </ConfirmButton>
  );
}
