import { Checkbox, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  Dialog,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_EXCHANGE, EXCHANGE_KINDS, type ExchangeKind } from './exchange.js';
import { orNull, useChecks } from './profile.js';

interface Props {
  employerId: string;
  onClose: () => void;
  kind?: ExchangeKind | undefined;
}

function ExchangeForm({ employerId, onClose, kind = 'call' }: Props) {
  const { t } = useTranslation('employers');
  const { wanted } = useChecks();
  const contacts = apiQuery.useQuery('get', '/api/employers/{id}/contacts', { params: { path: { id: employerId } } });
  const form = useForm({
    initialValues: {
      kind,
      happenedOn: dayOf(new Date().toISOString()) as string | null,
      contactId: null as string | null,
      summary: '',
      private: false,
      nextStep: '',
      nextOn: null as string | null,
    },
    validate: {
      summary: wanted,
      happenedOn: (value) => (value === null ? t('check.required') : null),
      nextStep: (value, { nextOn }) => (nextOn !== null ? wanted(value) : null),
      nextOn: (value, { nextStep }) => (nextStep.trim() !== '' && value === null ? t('check.required') : null),
    },
  });
  const save = useApiMutation({
    mutationFn: (values: typeof form.values) =>
      call(
        api.POST('/api/employers/{id}/exchanges', {
          params: { path: { id: employerId } },
          body: { ...values, happenedOn: values.happenedOn ?? '', nextStep: orNull(values.nextStep) },
        }),
      ),
    success: t('exchanges.saved'),
    invalidates: AFTER_EXCHANGE,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <CatalogueSelect
            label={t('exchanges.kindLabel')}
            values={EXCHANGE_KINDS}
            namespace="employers"
            prefix="exchanges.kind"
            {...form.getInputProps('kind')}
          />
          <DateField label={t('exchanges.happenedOn')} required {...form.getInputProps('happenedOn')} />
        </SimpleGrid>
        <Select
          label={t('exchanges.with')}
          data={contacts.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          clearable
          clearButtonProps={{ 'aria-label': t('field.clear', { ns: 'shell' }) }}
          {...form.getInputProps('contactId')}
        />
        <Textarea
          label={t('exchanges.summary')}
          required
          autosize
          minRows={3}
          maxLength={4000}
          {...form.getInputProps('summary')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('exchanges.nextStep')} maxLength={200} {...form.getInputProps('nextStep')} />
          <DateField label={t('exchanges.nextOn')} {...form.getInputProps('nextOn')} />
        </SimpleGrid>
        <Checkbox label={t('exchanges.private')} {...form.getInputProps('private', { type: 'checkbox' })} />
        <ProblemAlert error={save.error} />
        <FormActions submit={t('exchanges.save')} busy={save.isPending} onCancel={onClose} />
      </Stack>
    </form>
  );
}

/** A call, visit, mail or meeting that took place, and what comes next. */
export function ExchangeDialog({ opened, name, ...props }: Props & { opened: boolean; name: string }) {
  const { t } = useTranslation('employers');
  return (
    <Dialog opened={opened} onClose={props.onClose} title={t('exchanges.dialog', { name })} size="lg">
      <ExchangeForm {...props} />
    </Dialog>
  );
}
