import { Checkbox, Radio, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useUser } from '../../api/session.js';
import { Dialog, FormActions, fullName, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { useKnown } from './KnownPerson.js';
import { AFTER_REFERRAL, type Referral } from './referral.js';
import { useLoad } from './useLoad.js';

export interface DecisionDialogProps {
  referral: Referral;
  opened: boolean;
  onClose: () => void;
}

/** A manager says who follows the tenant; the least busy come first, as the API gives them. */
export function CaseWorkerSelect({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('referrals');
  const load = useLoad();
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
      data={able.map((one) => ({ value: one.userId, label: `${one.displayName} – ${load(one)}` }))}
      value={value}
      onChange={onChange}
    />
  );
}

const NEW = 'new';

/** Whether it is somebody known, whose file goes on. */
function WhichFile({
  referral,
  value,
  onChange,
}: {
  referral: Referral;
  value: string;
  onChange: (file: string) => void;
}) {
  const { t } = useTranslation('referrals');
  const tenants = useKnown(referral.id)?.tenants ?? [];
  if (!tenants.length) return null;
  return (
    <Radio.Group label={t('accept.file')} value={value} onChange={onChange}>
      <Stack gap="xs" my="xs">
        <Radio value={NEW} label={t('accept.newFile')} />
        {tenants.map(({ tenant }) => (
          <Radio
            key={tenant.id}
            value={tenant.id}
            label={t('accept.knownFile', { name: fullName(tenant) })}
            description={[tenant.phone, tenant.city].filter(Boolean).join(' · ')}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

export function AcceptDialog({ referral, opened, onClose }: DecisionDialogProps) {
  const { t } = useTranslation('referrals');
  const isManager = useUser().role === 'association_manager';
  const navigate = useNavigate();
  const [caseWorkerId, setCaseWorkerId] = useState<string | null>(null);
  const [file, setFile] = useState(NEW);
  const [evenIfFull, setEvenIfFull] = useState(false);
  const accept = useApiMutation({
    mutationFn: () =>
      call(
        api.POST('/api/referrals/{id}/acceptance', {
          params: { path: { id: referral.id } },
          body: {
            accepted: true,
            evenIfFull,
            ...(caseWorkerId !== null && { caseWorkerId }),
            ...(file !== NEW && { tenantId: file }),
          },
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
  const isFull = accept.error instanceof ApiProblem && accept.error.code === 'no_room';

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
          <WhichFile referral={referral} value={file} onChange={setFile} />
          {isManager && <CaseWorkerSelect value={caseWorkerId} onChange={setCaseWorkerId} />}
          <ProblemAlert error={accept.error} />
          {isManager && (isFull || evenIfFull) && (
            <Checkbox
              label={t('accept.evenIfFull')}
              checked={evenIfFull}
              onChange={(event) => setEvenIfFull(event.currentTarget.checked)}
            />
          )}
          <FormActions submit={t('accept.confirm')} busy={accept.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
