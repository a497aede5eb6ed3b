import { Paper, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  addDays,
  DateField,
  dayOf,
  FormActions,
  ListState,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { DayNotes } from './DayNotes.js';
import { AFTER_CHANGE, type RallySeries } from './rally.js';
import { SettingsFields, useSettingsCheck } from './SettingsFields.js';
import { fromTemplate, type Settings, toTemplate, USUAL } from './settings.js';

interface Values extends Settings {
  seriesId: string;
  name: string;
  heldOn: string | null;
}

/** Alone, without a series. */
const ALONE = '';

function useRallyForm(series: readonly RallySeries[]) {
  const { t } = useTranslation('rallies');
  const [search] = useSearchParams();
  const checkSettings = useSettingsCheck('');
  const asked = series.find(({ id }) => id === search.get('series'));
  const first = asked ?? (series.length === 1 ? series[0] : undefined);
  const required = t('settings.problem.required');
  return useForm<Values>({
    initialValues: {
      seriesId: first?.id ?? ALONE,
      name: '',
      heldOn: first?.proposed?.heldOn ?? null,
      ...(first ? fromTemplate(first.template) : USUAL),
    },
    validate: (values) => ({
      ...(values.heldOn === null && { heldOn: required }),
      ...(values.seriesId === ALONE && values.name.trim() === '' && { name: required }),
      ...checkSettings(values),
    }),
  });
}

function NewRallyForm({ series }: { series: readonly RallySeries[] }) {
  const { t } = useTranslation('rallies');
  const navigate = useNavigate();
  const form = useRallyForm(series);
  const saved = useUnsavedGuard(form.isDirty());
  const chosen = series.find(({ id }) => id === form.values.seriesId);
  const create = useApiMutation({
    mutationFn: ({ seriesId, name, heldOn, ...settings }: Values) =>
      call(
        api.POST('/api/rallies', {
          body: {
            heldOn: heldOn ?? '',
            ...(seriesId !== ALONE && { seriesId }),
            ...(name.trim() !== '' && { name: name.trim() }),
            ...toTemplate(settings, chosen?.template),
          },
        }),
      ),
    success: t('new.done'),
    invalidates: AFTER_CHANGE,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/rallies/${id}`);
    },
  });
  const choose = (seriesId: string | null) => {
    const next = series.find(({ id }) => id === seriesId);
    form.setValues({
      seriesId: seriesId ?? ALONE,
      heldOn: next?.proposed?.heldOn ?? form.values.heldOn,
      ...(next && fromTemplate(next.template)),
    });
  };
  return (
    <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
      <Paper withBorder p="lg">
        <Stack>
          <Select
            label={t('new.series')}
            data={[
              ...series.map(({ id, name }) => ({ value: id, label: name })),
              { value: ALONE, label: t('new.alone') },
            ]}
            value={form.values.seriesId}
            onChange={choose}
            allowDeselect={false}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DateField
              label={t('new.day')}
              description={t('new.dayHint')}
              required
              minDate={addDays(dayOf(), 1)}
              {...form.getInputProps('heldOn')}
            />
            <TextInput
              label={t('new.name')}
              description={t(chosen ? 'new.nameHint' : 'new.nameAlone')}
              placeholder={chosen?.name}
              required={!chosen}
              maxLength={200}
              {...form.getInputProps('name')}
            />
          </SimpleGrid>
          <DayNotes day={form.values.heldOn} zone={chosen ? chosen.schoolZone : 'B'} />
          <SettingsFields form={form} prefix="" values={form.values} />
          <Text c="dimmed">{t('new.then')}</Text>
          <ProblemAlert error={create.error} />
          <FormActions submit={t('new.submit')} busy={create.isPending} onCancel={() => navigate('/rallies')} />
        </Stack>
      </Paper>
    </form>
  );
}

export default function NewRallyPage() {
  const { t } = useTranslation('rallies');
  const query = apiQuery.useQuery('get', '/api/rally-series');
  return (
    <Page title={t('new.title')} lead={t('new.lead')} breadcrumb={[{ label: t('nav'), to: '/rallies' }]} size="md">
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {({ items }) => <NewRallyForm series={items.filter(({ active }) => active)} />}
      </ListState>
    </Page>
  );
}
