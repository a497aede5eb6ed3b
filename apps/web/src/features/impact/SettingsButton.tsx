import { Button, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAdjustments } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Dialog, FormActions, ListState, MoneyField, useApiMutation } from '../../ui/index.js';

type Settings = components['schemas']['ImpactSettings'];

function SettingsForm({ settings, onDone }: { settings: Settings; onDone: () => void }) {
  const { t } = useTranslation('impact');
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      threshold: settings.threshold,
      evictionCostCents: settings.evictionCostSource === null ? null : settings.evictionCostCents,
      evictionCostSource: settings.evictionCostSource ?? '',
    } as { threshold: number; evictionCostCents: number | null; evictionCostSource: string },
  });
  const save = useApiMutation({
    mutationFn: ({ evictionCostSource, ...values }: typeof form.values) =>
      call(
        api.PUT('/api/impact/settings', {
          body: { ...values, evictionCostSource: evictionCostSource.trim() === '' ? null : evictionCostSource },
        }),
      ),
    success: t('settings.saved'),
    invalidates: 'all',
    form,
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack>
        <Text size="sm">{t('settings.text')}</Text>
        <MoneyField
          label={t('settings.cost')}
          description={t('settings.costText')}
          key={form.key('evictionCostCents')}
          {...form.getInputProps('evictionCostCents')}
        />
        <TextInput
          label={t('settings.source')}
          description={t('settings.sourceText')}
          maxLength={300}
          key={form.key('evictionCostSource')}
          {...form.getInputProps('evictionCostSource')}
        />
        <NumberInput
          label={t('settings.threshold')}
          description={t('settings.thresholdText')}
          min={11}
          max={1000}
          allowDecimal={false}
          key={form.key('threshold')}
          {...form.getInputProps('threshold')}
        />
        <FormActions submit={t('common.save')} busy={save.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

/** What one's organisation assumes for its figures. */
export function SettingsButton() {
  const { t } = useTranslation('impact');
  const [opened, setOpened] = useState(false);
  const query = apiQuery.useQuery('get', '/api/impact/settings', {}, { enabled: opened });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconAdjustments size={18} aria-hidden />}
        onClick={() => setOpened(true)}
        data-noprint
      >
        {t('settings.open')}
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('settings.open')}>
        <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
          {(settings) => <SettingsForm settings={settings} onDone={() => setOpened(false)} />}
        </ListState>
      </Dialog>
    </>
  );
}
