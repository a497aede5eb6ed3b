import { Anchor, MultiSelect, NumberInput, Paper, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { FormActions, NoOption, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_CHANGE, type RallySeries } from './rally.js';
import { ScheduleFields, useScheduleCheck } from './ScheduleFields.js';
import { SettingsFields, useSettingsCheck } from './SettingsFields.js';
import type { Distances } from './schedule.js';
import { toSchedule } from './schedule.js';
import { type Settings, toTemplate } from './settings.js';
import { type Team, TeamFields } from './TeamFields.js';

export interface SeriesValues {
  name: string;
  territory: string;
  intervalMonths: number | '';
  template: Settings;
  schoolZone: string;
  schedule: Distances;
  agencyIds: string[];
  team: Team;
}

/** What the API takes. */
export const bodyOf = (values: SeriesValues, before?: RallySeries) => ({
  name: values.name.trim(),
  territory: values.territory.trim(),
  intervalMonths: Number(values.intervalMonths),
  template: toTemplate(values.template, before?.template),
  schoolZone: values.schoolZone === NO_ZONE ? null : (values.schoolZone as 'A' | 'B' | 'C'),
  schedule: toSchedule(values.schedule),
  agencyIds: values.agencyIds,
  team: values.team,
});

export const NO_ZONE = 'none';
const ZONES = ['A', 'B', 'C', NO_ZONE];

export interface SeriesFormProps {
  initial: SeriesValues;
  submit: string;
  success: string;
  save: (values: SeriesValues) => Promise<unknown>;
}

/** A series of rallies: where, how often, who runs it, and what each of its rallies is made of. */
export function SeriesForm({ initial, submit, success, save }: SeriesFormProps) {
  const { t } = useTranslation('rallies');
  const navigate = useNavigate();
  const checkSettings = useSettingsCheck('template.');
  const checkSchedule = useScheduleCheck('schedule.');
  const required = t('settings.problem.required');
  const agencies = apiQuery.useQuery('get', '/api/agencies').data?.items ?? [];
  const form = useForm<SeriesValues>({
    initialValues: initial,
    validate: (values) => ({
      ...(values.name.trim() === '' && { name: required }),
      ...(values.territory.trim() === '' && { territory: required }),
      ...(values.intervalMonths === '' && { intervalMonths: required }),
      ...checkSettings(values.template),
      ...checkSchedule(values.schedule),
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
      <Paper withBorder p={{ base: 'md', sm: 'lg' }}>
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
          <MultiSelect
            label={t('series.agencies')}
            description={
              <>
                {t('series.agenciesHint')}{' '}
                <Anchor component={Link} to="/rallies/places" size="sm">
                  {t('places.manageAgencies')}
                </Anchor>
              </>
            }
            data={agencies
              .filter(({ active, id }) => active || form.values.agencyIds.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            searchable
            hidePickedOptions
            nothingFoundMessage={<NoOption>{t('noneFound')}</NoOption>}
            {...form.getInputProps('agencyIds')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberInput
              label={t('series.interval')}
              description={t('series.intervalHint')}
              required
              min={1}
              max={24}
              allowDecimal={false}
              {...form.getInputProps('intervalMonths')}
            />
            <Select
              label={t('series.zone')}
              description={t('series.zoneHint')}
              data={ZONES.map((zone) => ({ value: zone, label: t(`series.zones.${zone}`) }))}
              allowDeselect={false}
              {...form.getInputProps('schoolZone')}
            />
          </SimpleGrid>
          <Title order={2} mt="sm">
            {t('series.template')}
          </Title>
          <SettingsFields form={form} prefix="template." values={form.values.template} />
          <Title order={2} mt="sm">
            {t('team.title')}
          </Title>
          <TeamFields form={form} prefix="team." />
          <Title order={2} mt="sm">
            {t('schedule.title')}
          </Title>
          <ScheduleFields form={form} prefix="schedule." values={form.values.schedule} />
          <ProblemAlert error={mutation.error} />
          <FormActions submit={submit} busy={mutation.isPending} onCancel={() => navigate('/rallies/series')} />
        </Stack>
      </Paper>
    </form>
  );
}
