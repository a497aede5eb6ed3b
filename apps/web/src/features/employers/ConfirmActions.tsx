import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ConfirmButton, useApiMutation } from '../../ui/index.js';
import { CONFIRMING } from './profile.js';

/** To say that a company is who it says, or that it is not. Nothing for who may not. */
export function ConfirmActions({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('employers');
  const { role } = useUser();
  const confirm = useApiMutation({
    mutationFn: () => call(api.POST('/api/employers/{id}/confirmation', { params: { path: { id } } })),
    success: t('confirm.done', { name }),
    invalidates: 'all',
    problem: 'inline',
  });
  const refuse = useApiMutation({
    mutationFn: () => call(api.POST('/api/employers/{id}/refusal', { params: { path: { id } } })),
    success: t('confirm.refused', { name }),
    invalidates: 'all',
    problem: 'inline',
  });
  if (!CONFIRMING.includes(role)) return null;
  return (
    <>
      <ConfirmButton
        variant="filled"
        question={t('confirm.question', { name })}
        consequence={t('confirm.consequence')}
        confirm={t('confirm.yes')}
        aria-label={t('confirm.actionNamed', { name })}
        onConfirm={() => confirm.mutateAsync()}
      >
        {t('confirm.action')}
      </ConfirmButton>
      <ConfirmButton
        variant="subtle"
        danger
        question={t('confirm.refuseQuestion', { name })}
        consequence={t('confirm.refuseConsequence')}
        confirm={t('confirm.refuseYes')}
        aria-label={t('confirm.refuseNamed', { name })}
        onConfirm={() => refuse.mutateAsync()}
      >
        {t('confirm.refuse')}
      </ConfirmButton>
    </>
  );
}
