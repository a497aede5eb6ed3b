import { Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  addDays,
  CatalogueSelect,
  DateField,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type Tool } from './activity.js';
import { PersonSelect } from './PersonSelect.js';
import { ProgrammeSelect } from './ProgrammeSelect.js';

const RETURNS = ['good', 'worn', 'broken', 'lost'] as const;
const STATES = [...RETURNS, 'retired'] as const satisfies readonly Tool['state'][];
const useRequired = () => {
  const { t } = useTranslation('activities');
  return (value: unknown) => (value === null || value === '' ? t('check.required') : null);
};

/** A new tool, or what is known of one. */
export function EditTool({ tool, onClose }: { tool?: Tool; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = useRequired();
  const form = useForm({
    initialValues: {
      programmeId: tool?.programme.id ?? (null as string | null),
      ...{ name: tool?.name ?? '', code: tool?.code ?? '', note: tool?.note ?? '' },
      state: (tool?.state ?? 'good') as Tool['state'],
    },
    validate: { programmeId: required, name: required, code: required },
  });
  const save = useApiMutation<unknown, typeof form.values>({
    mutationFn: ({ programmeId, state, note, ...rest }) =>
      tool === undefined
        ? call(api.POST('/api/tools', { body: { ...rest, note: note.trim() || null, programmeId: programmeId ?? '' } }))
        : call(
            api.PUT('/api/tools/{id}', {
              params: { path: { id: tool.id } },
              body: { ...rest, state, note: note.trim() || null, version: tool.version },
            }),
          ),
    success: t(tool === undefined ? 'tool.added' : 'tool.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {tool === undefined && <ProgrammeSelect activities={['toolLoans']} {...form.getInputProps('programmeId')} />}
        <TextInput label={t('tool.name')} required maxLength={120} {...form.getInputProps('name')} />
        <TextInput
          label={t('tool.code')}
          description={t('tool.codeHint')}
          required
          maxLength={40}
          {...form.getInputProps('code')}
        />
        {tool !== undefined && (
          <CatalogueSelect
            label={t('field.state')}
            values={STATES}
            namespace="activities"
            prefix="tool.state"
            {...form.getInputProps('state')}
          />
        )}
        <TextInput label={t('tool.note')} maxLength={300} {...form.getInputProps('note')} />
        <ProblemAlert error={save.error} />
        <FormActions
          submit={t(tool === undefined ? 'tool.add' : 'tool.save')}
          busy={save.isPending}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

export function Lend({ tool, onClose }: { tool: Tool; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = useRequired();
  const form = useForm({
    initialValues: { tenantId: null as string | null, dueOn: addDays(dayOf(), 7) as string | null },
    validate: { tenantId: required, dueOn: required },
  });
  const lend = useApiMutation({
    mutationFn: ({ tenantId, dueOn }: typeof form.values) =>
      call(
        api.POST('/api/tools/{id}/loans', {
          params: { path: { id: tool.id } },
          body: { tenantId: tenantId ?? '', dueOn: dueOn ?? '' },
        }),
      ),
    success: t('loan.done'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => lend.mutate(values))}>
      <Stack>
        <PersonSelect required {...form.getInputProps('tenantId')} />
        <DateField
          label={t('loan.dueOn')}
          required
          minDate={dayOf()}
          maxDate={addDays(dayOf(), 92)}
          {...form.getInputProps('dueOn')}
        />
        <ProblemAlert error={lend.error} />
        <FormActions submit={t('loan.lend')} busy={lend.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

export function TakeBack({ loanId, onClose }: { loanId: string; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const form = useForm({ initialValues: { state: 'good' as (typeof RETURNS)[number], note: '' } });
  const back = useApiMutation({
    mutationFn: ({ state, note }: typeof form.values) =>
      call(
        api.POST('/api/tool-loans/{id}/return', {
          params: { path: { id: loanId } },
          body: { state, note: note.trim() || null },
        }),
      ),
    success: t('loan.back'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => back.mutate(values))}>
      <Stack>
        <CatalogueSelect
          label={t('loan.state')}
          values={RETURNS}
          namespace="activities"
          prefix="tool.state"
          {...form.getInputProps('state')}
        />
        <TextInput label={t('tool.note')} maxLength={300} {...form.getInputProps('note')} />
        <ProblemAlert error={back.error} />
        <FormActions submit={t('loan.takeBack')} busy={back.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}
