import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, Dialog, FormActions, momentOf, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { type Moment, MomentFields, useMomentChecks } from './MomentFields.js';
import { AFTER_VISIT, MOVE_REASONS } from './visit.js';

interface MoveDialogProps {
  tenantId: string;
  visitId: string;
  opened: boolean;
  onClose: () => void;
}
interface Move extends Moment {
  reason: (typeof MOVE_REASONS)[number] | null;
}

/** The visit stays as moved, a new one takes its place. */
export function MoveDialog({ tenantId, visitId, opened, onClose }: MoveDialogProps) {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const form = useForm<Move>({
    mode: 'uncontrolled',
    initialValues: { day: null, time: '', reason: null },
    validate: useMomentChecks(),
  });
  const move = useApiMutation({
    mutationFn: (body: { plannedAt: string; reason: Move['reason'] }) =>
      call(api.POST('/api/visits/{id}/move', { params: { path: { id: visitId } }, body })),
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
        onSubmit={form.onSubmit(({ day, time, reason }) => {
          if (day !== null) move.mutate({ plannedAt: momentOf(day, time), reason });
        })}
      >
        <Stack>
          <MomentFields form={form} />
          <CatalogueSelect
            label={t('move.why')}
            values={MOVE_REASONS}
            namespace="visits"
            prefix="reason"
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            key={form.key('reason')}
            {...form.getInputProps('reason')}
          />
          <ProblemAlert error={move.error} />
          <FormActions submit={t('move.submit')} busy={move.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
