import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, momentOf, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { type Moment, MomentFields, useMomentChecks } from './MomentFields.js';
import { AFTER_VISIT, type Visit } from './visit.js';

interface MoveDialogProps {
  tenantId: string;
  visit: Visit;
  opened: boolean;
  onClose: () => void;
}

/** The visit stays as moved, a new one takes its place. */
export function MoveDialog({ tenantId, visit, opened, onClose }: MoveDialogProps) {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const form = useForm<Moment>({
    mode: 'uncontrolled',
    initialValues: { day: null, time: '' },
    validate: useMomentChecks(),
  });
  const move = useApiMutation({
    mutationFn: (plannedAt: string) =>
      call(api.POST('/api/visits/{id}/move', { params: { path: { id: visit.id } }, body: { plannedAt } })),
    success: t('move.done'),
    invalidates: AFTER_VISIT,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      onClose();
      navigate(`/tenants/${tenantId}/visits/${id}`, { replace: true });
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('move.title')}>
      <form
        noValidate
        onSubmit={form.onSubmit(({ day, time }) => {
          if (day !== null) move.mutate(momentOf(day, time));
        })}
      >
        <Stack>
          <MomentFields form={form} />
          <ProblemAlert error={move.error} />
          <FormActions submit={t('move.submit')} busy={move.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
