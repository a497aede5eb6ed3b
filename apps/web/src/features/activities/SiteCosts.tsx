import { ActionIcon, Group, Paper, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  DateText,
  dayOf,
  FormActions,
  MoneyField,
  MoneyText,
  ProblemAlert,
  useApiMutation,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type Site } from './activity.js';

const KINDS = ['materials', 'people', 'tools', 'other'] as const satisfies readonly Site['costs'][number]['kind'][];

/** What the site cost, line by line, against what the programme foresees. */
export function SiteCosts({ site }: { site: Site }) {
  const { t } = useTranslation('activities');
  const form = useForm({
    initialValues: {
      ...{ kind: 'materials' as (typeof KINDS)[number], label: '' },
      ...{ cents: null as number | null, onDay: dayOf() as string | null },
    },
    validate: {
      label: (text) => (text.trim() === '' ? t('check.required') : null),
      cents: (amount) => (amount === null ? t('check.required') : null),
      onDay: (day) => (day === null ? t('check.required') : null),
    },
  });
  const add = useApiMutation({
    mutationFn: ({ cents, onDay, ...rest }: typeof form.values) =>
      call(
        api.POST('/api/work-sites/{id}/costs', {
          params: { path: { id: site.id } },
          body: { ...rest, cents: cents ?? 0, onDay: onDay ?? '' },
        }),
      ),
    success: t('site.costAdded'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: () => form.setValues({ label: '', cents: null }),
  });
  const remove = useApiMutation({
    mutationFn: (costId: string) =>
      call(api.POST('/api/work-sites/{id}/costs/{costId}/removal', { params: { path: { id: site.id, costId } } })),
    success: t('site.costRemoved'),
    invalidates: AFTER_ACTIVITY,
  });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('site.costs')}</Title>
        <Text>
          <Text span fw={650} fz="xl">
            <MoneyText cents={site.costCents} />
          </Text>{' '}
          {t('site.ofTarget')} <MoneyText cents={site.targetCents} compact />
        </Text>
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {site.costs.map(({ id, kind, label, cents, onDay }) => (
            <Group key={id} component="li" justify="space-between" wrap="nowrap">
              <div>
                <Text>{label}</Text>
                <Text size="sm" c="dimmed">
                  {t(`costKind.${kind}`)}, <DateText value={onDay} />
                </Text>
              </div>
              <Group gap="xs" wrap="nowrap">
                <MoneyText cents={cents} />
                <ActionIcon
                  variant="subtle"
                  size={44}
                  onClick={() => remove.mutate(id)}
                  loading={remove.isPending && remove.variables === id}
                  aria-label={t('site.removeCost', { what: label })}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
          ))}
        </Stack>
        <form noValidate onSubmit={form.onSubmit((values) => add.mutate(values))}>
          <Stack gap="sm">
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <CatalogueSelect
                label={t('site.costKind')}
                values={KINDS}
                namespace="activities"
                prefix="costKind"
                {...form.getInputProps('kind')}
              />
              <MoneyField label={t('site.amount')} required {...form.getInputProps('cents')} />
              <TextInput label={t('site.costLabel')} required maxLength={160} {...form.getInputProps('label')} />
              <DateField label={t('field.day')} required maxDate={dayOf()} {...form.getInputProps('onDay')} />
            </SimpleGrid>
            <ProblemAlert error={add.error} />
            <FormActions submit={t('site.addCost')} busy={add.isPending} />
          </Stack>
        </form>
      </Stack>
    </Paper>
  );
}
