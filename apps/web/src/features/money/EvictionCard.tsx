import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  ConfidentialMark,
  DateField,
  DateText,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { MONEY_KEYS, OUTCOMES, type Procedure, STAGES } from './money.js';

interface StageFormProps {
  tenantId: string;
  tenancyId: string;
  /** The one under way; a new one when there is none. */
  procedure: Procedure | undefined;
  onClose: () => void;
}

function StageForm({ tenantId, tenancyId, procedure, onClose }: StageFormProps) {
  const { t } = useTranslation('money');
  const next = STAGES[STAGES.indexOf(procedure?.stages.at(-1)?.stage ?? 'order_to_pay') + (procedure ? 1 : 0)];
  const form = useForm({
    initialValues: { stage: next ?? 'eviction', onDay: dayOf() as string | null, note: '' },
    validate: { onDay: (day) => (day === null ? t('check.required') : null) },
  });
  const save = useApiMutation({
    mutationFn: async ({ stage, onDay, note }: typeof form.values) => {
      const body = { stage, onDay: onDay ?? '' };
      if (procedure)
        return call(api.POST('/api/evictions/{id}/stages', { params: { path: { id: procedure.id } }, body }));
      return call(
        api.POST('/api/tenants/{id}/evictions', {
          params: { path: { id: tenantId } },
          body: { ...body, tenancyId, note: note.trim() === '' ? null : note },
        }),
      );
    },
    success: t('saved'),
    invalidates: MONEY_KEYS,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <CatalogueSelect
          label={t('eviction.stageLabel')}
          values={STAGES}
          namespace="money"
          prefix="eviction.stage"
          {...form.getInputProps('stage')}
        />
        <DateField label={t('eviction.onDay')} required {...form.getInputProps('onDay')} />
        {!procedure && (
          <Textarea
            label={t('note')}
            description={<ConfidentialMark />}
            maxLength={2000}
            autosize
            minRows={2}
            {...form.getInputProps('note')}
          />
        )}
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

function EndForm({ procedure, onClose }: { procedure: Procedure; onClose: () => void }) {
  const { t } = useTranslation('money');
  const form = useForm({
    initialValues: { outcome: 'paid' as (typeof OUTCOMES)[number], closedOn: dayOf() as string | null },
    validate: { closedOn: (day) => (day === null ? t('check.required') : null) },
  });
  const save = useApiMutation({
    mutationFn: ({ outcome, closedOn }: typeof form.values) =>
      call(
        api.POST('/api/evictions/{id}/outcome', {
          params: { path: { id: procedure.id } },
          body: { outcome, closedOn: closedOn ?? '' },
        }),
      ),
    success: t('saved'),
    invalidates: MONEY_KEYS,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <CatalogueSelect
          label={t('eviction.outcomeLabel')}
          values={OUTCOMES}
          namespace="money"
          prefix="eviction.outcome"
          {...form.getInputProps('outcome')}
        />
        <DateField label={t('eviction.closedOn')} required maxDate={dayOf()} {...form.getInputProps('closedOn')} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** The eviction procedures of one tenancy, stage by stage. */
export function EvictionCard(props: { tenantId: string; tenancyId: string; procedures: readonly Procedure[] }) {
  const { t } = useTranslation('money');
  const [open, setOpen] = useState<'stage' | 'end' | null>(null);
  const close = () => setOpen(null);
  const running = props.procedures.find(({ closedOn }) => closedOn === null);
  return (
    <Stack gap="sm">
      <Title order={3}>{t('eviction.title')}</Title>
      {props.procedures.length === 0 && <Text c="dimmed">{t('eviction.none')}</Text>}
      {props.procedures.map((procedure) => (
        <Stack key={procedure.id} gap={4}>
          <Group gap="sm">
            {procedure.outcome === null ? (
              <StatusBadge tone="warning">{t('eviction.running')}</StatusBadge>
            ) : (
              <StatusBadge
                tone={procedure.outcome === 'evicted' ? 'danger' : procedure.avoided ? 'success' : 'neutral'}
              >
                {t(`eviction.outcome.${procedure.outcome}`)}
              </StatusBadge>
            )}
            {procedure.avoided && <Text size="sm">{t('eviction.avoided')}</Text>}
          </Group>
          <ol>
            {procedure.stages.map(({ stage, onDay }) => (
              <li key={stage}>
                {t(`eviction.stage.${stage}`)}, <DateText value={onDay} />
              </li>
            ))}
          </ol>
          {procedure.note && <Text style={{ whiteSpace: 'pre-line' }}>{procedure.note}</Text>}
        </Stack>
      ))}
      <Group>
        <Button variant="default" onClick={() => setOpen('stage')}>
          {running ? t('eviction.addStage') : t('eviction.open')}
        </Button>
        {running && (
          <Button variant="default" onClick={() => setOpen('end')}>
            {t('eviction.end')}
          </Button>
        )}
      </Group>
      <Dialog opened={open === 'stage'} onClose={close} title={running ? t('eviction.addStage') : t('eviction.open')}>
        <StageForm {...props} procedure={running} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'end'} onClose={close} title={t('eviction.end')}>
        {running && <EndForm procedure={running} onClose={close} />}
      </Dialog>
    </Stack>
  );
}
