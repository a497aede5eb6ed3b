import { Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  Dialog,
  DOMAINS,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_CONTRACT, type AgreedObjective, DOERS } from './contract.js';

interface Values {
  objectiveId: string | null;
  domain: string;
  title: string;
  doer: string;
  doerName: string;
  dueOn: string | null;
}

interface ActionDialogProps {
  tenantId: string;
  objectives: readonly AgreedObjective[];
  opened: boolean;
  onClose: () => void;
}

/** What is to be done, by whom and until when. */
export function ActionDialog({ tenantId, objectives, opened, onClose }: ActionDialogProps) {
  const { t } = useTranslation('record');
  const form = useForm<Values>({
    initialValues: {
      objectiveId: objectives[0]?.id ?? null,
      domain: 'work',
      title: '',
      doer: 'tenant',
      doerName: '',
      dueOn: null,
    },
    validate: { title: (title) => (title.trim() === '' ? t('check.text') : null) },
  });
  const { objectiveId, doer } = form.values;
  const isOutside = doer === 'partner' || doer === 'employer';
  const add = useApiMutation({
    mutationFn: ({ title, dueOn, doerName, domain }: Values) =>
      call(
        api.POST('/api/tenants/{id}/actions', {
          params: { path: { id: tenantId } },
          body: {
            objectiveId,
            title,
            dueOn,
            doer: DOERS.find((known) => known === doer) ?? 'tenant',
            doerName: isOutside ? doerName.trim() || null : null,
            ...(objectiveId === null ? { domain: DOMAINS.find((known) => known === domain) ?? 'work' } : {}),
          },
        }),
      ),
    success: t('action.added'),
    invalidates: AFTER_CONTRACT,
    form,
    problem: 'inline',
    onSuccess: () => {
      form.reset();
      onClose();
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('action.new')}>
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <TextInput label={t('action.title')} required maxLength={300} {...form.getInputProps('title')} />
          <Select
            label={t('action.objective')}
            placeholder={t('action.noObjective')}
            clearable
            data={objectives.map(({ id, title, domain }) => ({
              value: id,
              label: title ?? t(`support.domain.${domain}`),
            }))}
            {...form.getInputProps('objectiveId')}
          />
          {objectiveId === null && (
            <Select
              label={t('action.domain')}
              allowDeselect={false}
              data={DOMAINS.map((domain) => ({ value: domain, label: t(`support.domain.${domain}`) }))}
              {...form.getInputProps('domain')}
            />
          )}
          <CatalogueSelect
            label={t('action.doer')}
            values={DOERS}
            namespace="record"
            prefix="action.who"
            {...form.getInputProps('doer')}
          />
          {isOutside && (
            <TextInput label={t('action.doerName')} required maxLength={120} {...form.getInputProps('doerName')} />
          )}
          <DateField label={t('action.dueOn')} minDate={dayOf()} {...form.getInputProps('dueOn')} />
          <ProblemAlert error={add.error} />
          <FormActions submit={t('action.submit')} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
