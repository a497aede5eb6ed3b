import { NumberInput, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import { Dialog, FormActions, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AFTER_ACTIVITY, modulesOf, type SeriesData } from './activity.js';

/** Its name, modules, place and how many it takes. What is said of a module stays with it while its name does. */
export function SeriesDialog({ series, onClose }: { series: SeriesData; onClose: () => void }) {
  const { t } = useTranslation('activities');
  const required = (text: string) => (text.trim() === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      ...{ name: series.name, place: series.place, capacity: series.capacity as number | string },
      modules: series.modules.map(({ title }) => title).join('\n'),
    },
    validate: {
      ...{ name: required, place: required },
      capacity: (places) => (Number(places) >= 1 ? null : t('check.required')),
    },
  });
  const save = useApiMutation({
    mutationFn: ({ modules, capacity, ...values }: typeof form.values) =>
      call(
        api.PUT('/api/group-series/{id}', {
          params: { path: { id: series.id } },
          body: {
            ...{ ...values, capacity: Number(capacity), closed: series.closed, version: series.version },
            modules: modulesOf(modules, series.modules),
          },
        }),
      ),
    success: t('group.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={t('group.change')}>
      <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
        <Stack>
          <TextInput label={t('group.name')} required maxLength={120} {...form.getInputProps('name')} />
          <Textarea
            label={t('group.modules')}
            description={t('group.modulesHint')}
            autosize
            minRows={3}
            {...form.getInputProps('modules')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('field.place')} required maxLength={200} {...form.getInputProps('place')} />
            <NumberInput label={t('group.capacity')} required min={1} max={200} {...form.getInputProps('capacity')} />
          </SimpleGrid>
          <ProblemAlert error={save.error} />
          <FormActions submit={t('group.save')} busy={save.isPending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
