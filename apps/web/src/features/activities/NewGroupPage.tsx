import { NumberInput, Paper, SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { CatalogueSelect, FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_ACTIVITY, modulesOf, type Series } from './activity.js';
import { ProgrammeSelect, useProgrammesWith } from './ProgrammeSelect.js';

interface Values {
  programmeId: string | null;
  kind: Series['kind'];
  name: string;
  modules: string;
  enrolBy: Series['enrolBy'];
  place: string;
  capacity: number | string;
}

/** A new series: its modules come from the programme, and can be changed. */
export default function NewGroupPage() {
  const { t, i18n } = useTranslation('activities');
  const navigate = useNavigate();
  const programmes = useProgrammesWith('groupSessions', 'trainingSite');
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm<Values>({
    initialValues: {
      programmeId: null,
      kind: 'modules',
      name: '',
      modules: '',
      enrolBy: 'session',
      place: '',
      capacity: 10,
    },
    validate: {
      ...{ programmeId: required, name: required, place: required },
      capacity: (places) => (Number(places) >= 1 ? null : t('check.required')),
    },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const chosen = programmes.find(({ id }) => id === form.values.programmeId);
  const kinds = [
    ...(chosen === undefined || chosen.has.includes('groupSessions') ? (['modules', 'workshops'] as const) : []),
    ...(chosen?.has.includes('trainingSite') ? (['training_site'] as const) : []),
  ];
  const choose = (programmeId: string | null) => {
    const programme = programmes.find(({ id }) => id === programmeId);
    const site = programme !== undefined && !programme.has.includes('groupSessions');
    form.setValues({
      programmeId,
      kind: site ? 'training_site' : 'modules',
      enrolBy: site ? 'series' : 'session',
      modules: (programme?.modules ?? [])
        .map((label) => (i18n.resolvedLanguage === 'en' ? label.en : label.fr))
        .join('\n'),
      capacity: programme?.places ?? 10,
    });
  };
  const create = useApiMutation({
    mutationFn: ({ programmeId, modules, capacity, ...values }: Values) =>
      call(
        api.POST('/api/group-series', {
          body: {
            ...values,
            programmeId: programmeId ?? '',
            capacity: Number(capacity),
            modules: modulesOf(modules),
          },
        }),
      ),
    success: t('group.created'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/activities/groups/${id}`);
    },
  });
  return (
    <Page title={t('group.new')} breadcrumb={[{ label: t('tabs.groups'), to: '/activities/groups' }]} size="sm">
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Paper withBorder p="lg">
          <Stack>
            <ProgrammeSelect
              activities={['groupSessions', 'trainingSite']}
              {...form.getInputProps('programmeId')}
              onChange={choose}
            />
            <CatalogueSelect
              label={t('group.kind')}
              values={kinds}
              namespace="activities"
              prefix="seriesKind"
              required
              {...form.getInputProps('kind')}
            />
            <TextInput label={t('group.name')} required maxLength={120} {...form.getInputProps('name')} />
            <Textarea
              label={t('group.modules')}
              description={t('group.modulesHint')}
              autosize
              minRows={3}
              {...form.getInputProps('modules')}
            />
            <Stack gap={4}>
              <Text size="sm" fw={500}>
                {t('group.enrolBy')}
              </Text>
              <SegmentedControl
                aria-label={t('group.enrolBy')}
                data={['session', 'series'].map((value) => ({ value, label: t(`enrolBy.${value}`) }))}
                {...form.getInputProps('enrolBy')}
              />
            </Stack>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput label={t('field.place')} required maxLength={200} {...form.getInputProps('place')} />
              <NumberInput label={t('group.capacity')} required min={1} max={200} {...form.getInputProps('capacity')} />
            </SimpleGrid>
            <ProblemAlert error={create.error} />
            <FormActions submit={t('group.create')} busy={create.isPending} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
