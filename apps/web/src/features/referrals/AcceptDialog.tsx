import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { Dialog, FormActions, fullName, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_REFERRAL, type Referral } from './referral.js';

export interface DecisionDialogProps {
  referral: Referral;
  opened: boolean;
  onClose: () => void;
}

/** A manager says who follows the tenant; the least busy come first, as the API gives them. */
function CaseWorkerSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('referrals');
  const query = apiQuery.useQuery('get', '/api/colleagues');
  const able = (query.data?.items ?? []).filter(({ role }) => role !== 'volunteer');
  if (query.isError) return <ProblemAlert error={query.error} onRetry={query.refetch} />;
  return (
    <Select
      label={t('accept.caseWorker')}
      description={t('accept.caseWorkerHint')}
      placeholder={t('accept.later')}
      clearable
      clearButtonProps={{ 'aria-label': t('accept.later') }}
      disabled={query.isPending}
      data={able.map(({ userId, displayName, following }) => ({
        value: userId,
        label: t('accept.colleague', { name: displayName, count: following }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

export function AcceptDialog({ referral, opened, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('referrals');
  const isManager = useUser().role === 'association_manager';
  const navigate = useNavigate();
  const [caseWorkerId, setCaseWorkerId] = useState<string | null>(null);
  const accept = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/referrals/{id}/acceptance', {
          params: { path: { id: referral.id } },
          body: { accepted: true, ...(caseWorkerId === null ? {} : { caseWorkerId }) },
        }),
      ),
    success: t('accept.done', { name: fullName(referral) }),
    invalidates: AFTER_REFERRAL,
    problem: 'inline',
    onSuccess: ({ tenantId }) => {
      onClose();
      if (tenantId !== null) navigate(`/tenants/${tenantId}/record`);
    },
  });

  return (
    <Dialog opened={opened} onClose={onClose} title={t('accept.question', { name: fullName(referral) })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate();
        }}
      >
        <Stack>
          <Text>{t(isManager ? 'accept.managerConsequence' : 'accept.consequence')}</Text>
          {isManager && <CaseWorkerSelect value={caseWorkerId} onChange={setCaseWorkerId} />}
          <ProblemAlert error={accept.error} />
          <FormActions submit={t('accept.confirm')} busy={accept.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
