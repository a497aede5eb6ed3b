import { NumberInput, Paper, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FormActions, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_CHANGE } from './rally.js';
import { SettingsFields, useSettingsCheck } from './SettingsFields.js';
import type { Settings } from './settings.js';

export interface SeriesValues {
  name: string;
  territory: string;
  intervalMonths: number | '';
  template: Settings;
}

export interface SeriesFormProps {
  initial: SeriesValues;
  submit: string;
  success: string;
  save: (values: SeriesValues) => Promise<unknown>;
}

/** A series of rallies: where, how often, and what each of its rallies is made of. */
export function SeriesForm({ initial, submit, success, save }: SeriesFormProps) {
  const { t } = useTranslation('rallies');
  const navigate = useNavigate();
  const checkSettings = useSettingsCheck('template.');
  const required = t('settings.problem.required');
  const form = useForm<SeriesValues>({
    initialValues: initial,
    validate: (values) => ({
      ...(values.name.trim() === '' && { name: required }),
      ...(values.territory.trim() === '' && { territory: required }),
      ...(values.intervalMonths === '' && { intervalMonths: required }),
      ...checkSettings(values.template),
    }),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const mutation = useApiMutation({
    mutationFn: save,
    success,
    invalidates: AFTER_CHANGE,
    form,
    problem: 'inline',
    onSuccess: () => {
      saved();
      navigate('/rallies/series');
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => mutation.mutate(values))}>
      <Paper withBorder p="lg">
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('series.name')}
              placeholder={t('series.nameExample')}
              required
              maxLength={200}
              {...form.getInputProps('name')}
            />
            <TextInput
              label={t('series.territory')}
              placeholder={t('series.territoryExample')}
              required
              maxLength={200}
              {...form.getInputProps('territory')}
            />
          </SimpleGrid>
          <NumberInput
            label={t('series.interval')}
            description={t('series.intervalHint')}
            required
            min={1}
            max={24}
            allowDecimal={false}
            maw={320}
            {...form.getInputProps('intervalMonths')}
          />
          <Title order={2} mt="sm">
            {t('series.template')}
          </Title>
          <SettingsFields form={form} prefix="template." values={form.values.template} />
          <ProblemAlert error={mutation.error} />
          <FormActions submit={submit} busy={mutation.isPending} onCancel={() => navigate('/rallies/series')} />
        </Stack>
      </Paper>
    </form>
  );
}
