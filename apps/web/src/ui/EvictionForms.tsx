import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../api/client.js';
import { CatalogueSelect, DateField } from './fields.js';
import { MoneyForm, NoteField } from './MoneyForm.js';
import { MONEY_KEYS, OUTCOMES, type Procedure, STAGES, type Stage } from './money.js';
import { useApiMutation } from './useApiMutation.js';
import { dayOf } from './zone.js';

interface StageFormProps {
  tenantId: string;
  tenancyId: string;
  /** The one under way; a new one when there is none. */
  procedure: Procedure | undefined;
  /** Words for oneself are the association's alone. */
  withNote: boolean;
  onClose: () => void;
}

/** The next stage, the first one opening the procedure. */
export function StageForm({ tenantId, tenancyId, procedure, withNote, onClose }: StageFormProps) {
  const { t } = useTranslation('shell');
  const next = STAGES[STAGES.indexOf(procedure?.stages.at(-1)?.stage ?? 'order_to_pay') + (procedure ? 1 : 0)];
  const form = useForm({
    initialValues: { stage: next ?? ('eviction' as Stage), onDay: dayOf() as string | null, note: '' },
    validate: { onDay: (day) => (day === null ? t('money.required') : null) },
  });
  const send = async ({ stage, onDay, note }: typeof form.values) => {
    const body = { stage, onDay: onDay ?? '' };
    if (procedure)
      return call(api.POST('/api/evictions/{id}/stages', { params: { path: { id: procedure.id } }, body }));
    return call(
      api.POST('/api/tenants/{id}/evictions', {
        params: { path: { id: tenantId } },
        body: { ...body, tenancyId, note: note.trim() === '' ? null : note },
      }),
    );
  };
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <CatalogueSelect
        label={t('eviction.stageLabel')}
        values={STAGES}
        namespace="shell"
        prefix="eviction.stage"
        {...form.getInputProps('stage')}
      />
      <DateField label={t('eviction.onDay')} required {...form.getInputProps('onDay')} />
      {!procedure && withNote && <NoteField {...form.getInputProps('note')} />}
    </MoneyForm>
  );
}

interface CorrectionProps {
  procedure: Procedure;
  stage: Procedure['stages'][number];
  onClose: () => void;
}

/** Another day for a stage, or none: noted by mistake. */
export function StageCorrection({ procedure, stage: { stage, onDay }, onClose }: CorrectionProps) {
  const { t } = useTranslation('shell');
  const path = { params: { path: { id: procedure.id } } };
  const form = useForm({
    initialValues: { onDay: onDay as string | null },
    validate: { onDay: (day) => (day === null ? t('money.required') : null) },
  });
  const withdraw = useApiMutation({
    mutationFn: () => call(api.POST('/api/evictions/{id}/stages/withdrawal', { ...path, body: { stage } })),
    success: t('eviction.withdrawn'),
    invalidates: MONEY_KEYS,
    onSuccess: onClose,
  });
  return (
    <MoneyForm
      form={form}
      send={(values) =>
        call(api.POST('/api/evictions/{id}/stages', { ...path, body: { stage, onDay: values.onDay ?? '' } }))
      }
      onClose={onClose}
    >
      <DateField label={t('eviction.onDay')} required {...form.getInputProps('onDay')} />
      {procedure.stages.length > 1 && (
        <Group>
          <Button variant="light" color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('eviction.withdraw')}
          </Button>
        </Group>
      )}
    </MoneyForm>
  );
}

export function EndForm({ procedure, onClose }: { procedure: Procedure; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const form = useForm({
    initialValues: { outcome: 'paid' as (typeof OUTCOMES)[number], closedOn: dayOf() as string | null },
    validate: { closedOn: (day) => (day === null ? t('money.required') : null) },
  });
  const send = ({ outcome, closedOn }: typeof form.values) =>
    call(
      api.POST('/api/evictions/{id}/outcome', {
        params: { path: { id: procedure.id } },
        body: { outcome, closedOn: closedOn ?? '' },
      }),
    );
  return (
    <MoneyForm form={form} send={send} onClose={onClose}>
      <CatalogueSelect
        label={t('eviction.outcomeLabel')}
        values={OUTCOMES}
        namespace="shell"
        prefix="eviction.outcome"
        {...form.getInputProps('outcome')}
      />
      <DateField label={t('eviction.closedOn')} required maxDate={dayOf()} {...form.getInputProps('closedOn')} />
    </MoneyForm>
  );
}
