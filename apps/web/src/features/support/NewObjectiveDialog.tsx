import { Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  DateField,
  Dialog,
  DOMAINS,
  dayOf,
  FormActions,
  isConfidential,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_RECORD } from './record.js';

const REACHED_BY = ['hire', 'training', 'any_placement'] as const;

interface NewObjective {
  title: string;
  domain: string | null;
  reachedBy: string | null;
  targetOn: string | null;
}

const BLANK: NewObjective = { title: '', domain: 'work', reachedBy: null, targetOn: null };

export function NewObjectiveDialog(props: { tenantId: string; opened: boolean; onClose: () => void }) {
  const { tenantId, opened, onClose } = props;
  const { t } = useTranslation('support');
  const form = useForm<NewObjective>({
    initialValues: BLANK,
    validate: { title: (title) => (title.trim() === '' ? t('check.required') : null) },
  });
  const add = useApiMutation({
    mutationFn: ({ title, domain, reachedBy, targetOn }: NewObjective) =>
      call(
        api.POST('/api/tenants/{id}/support-record/objectives', {
          params: { path: { id: tenantId } },
          body: {
            title,
            targetOn,
            domain: DOMAINS.find((known) => known === domain) ?? 'work',
            reachedBy: REACHED_BY.find((known) => known === reachedBy) ?? null,
          },
        }),
      ),
    success: t('objective.added'),
    invalidates: AFTER_RECORD,
    form,
    problem: 'inline',
    onSuccess: () => {
      onClose();
      form.setValues(BLANK);
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={t('objective.new')}>
      <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
        <Stack>
          <TextInput
            label={t('objective.what')}
            placeholder={t('objective.example')}
            required
            maxLength={300}
            data-autofocus
            {...form.getInputProps('title')}
          />
          <Select
            label={t('entry.domain')}
            description={isConfidential(form.values.domain ?? '') ? t('objective.confidential') : undefined}
            data={DOMAINS.map((domain) => ({ value: domain, label: t(`support.domain.${domain}`) }))}
            allowDeselect={false}
            {...form.getInputProps('domain')}
          />
          <DateField label={t('objective.target')} minDate={dayOf()} {...form.getInputProps('targetOn')} />
          <Select
            label={t('objective.reachedBy')}
            description={t('objective.reachedByHint')}
            placeholder={t('objective.byHand')}
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            data={REACHED_BY.map((kind) => ({ value: kind, label: t(`objective.by.${kind}`) }))}
            {...form.getInputProps('reachedBy')}
          />
          <ProblemAlert error={add.error} />
          <FormActions submit={t('objective.submit')} busy={add.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
