import { Checkbox, Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  dayOf,
  FormActions,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type Committee, type CommitteePageData } from './activity.js';
import { ProgrammeSelect, useProgrammesWith } from './ProgrammeSelect.js';

const ACTIVITY_OF = {
  orientation: 'orientationCommittee',
  allocation: 'allocationCommittee',
  joint_cell: 'jointCell',
  decision_body: 'decisionBody',
} as const satisfies Record<Committee['kind'], string>;
const KINDS = [
  'orientation',
  'allocation',
  'joint_cell',
  'decision_body',
] as const satisfies readonly Committee['kind'][];
const RHYTHMS = [
  'monthly',
  'fortnightly',
  'weekly',
  'quarterly',
  'none',
] as const satisfies readonly Committee['rhythm'][];

interface Values {
  kind: Committee['kind'];
  programmeId: string | null;
  name: string;
  partnerId: string | null;
  partnerName: string;
  rhythm: Committee['rhythm'];
  anchorOn: string | null;
  startsAt: string;
  place: string;
  active: boolean;
}

const valuesOf = (committee?: CommitteePageData): Values => ({
  ...{
    kind: committee?.kind ?? 'orientation',
    programmeId: committee?.programme.id ?? null,
    name: committee?.name ?? '',
  },
  ...{ partnerId: committee?.partner?.id ?? null, partnerName: committee?.partnerName ?? '' },
  ...{ rhythm: committee?.rhythm ?? 'monthly', anchorOn: committee?.anchorOn ?? null },
  ...{ startsAt: committee?.startsAt ?? '14:00', place: committee?.place ?? '', active: committee?.active ?? true },
});

function useSaving(
  committee: CommitteePageData | undefined,
  form: UseFormReturnType<Values>,
  onSaved: (id: string) => void,
) {
  const { t } = useTranslation('activities');
  const saved = useUnsavedGuard(form.isDirty());
  return useApiMutation({
    mutationFn: async ({ kind, programmeId, partnerName, anchorOn, place, active, ...values }: Values) => {
      const body = { ...values, partnerName: partnerName || null, anchorOn: anchorOn ?? '', place: place || null };
      if (committee === undefined)
        return (await call(api.POST('/api/committees', { body: { ...body, kind, programmeId: programmeId ?? '' } })))
          .id;
      const { id, version } = committee;
      await call(api.PUT('/api/committees/{id}', { params: { path: { id } }, body: { ...body, active, version } }));
      return id;
    },
    success: t(committee === undefined ? 'committee.created' : 'committee.changed'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: (id) => {
      saved();
      onSaved(id);
    },
  });
}

/** A body: which programme it belongs to, in what rhythm it meets, and with whom. What kind it is stays once it has met. */
export function CommitteeForm({
  committee,
  onSaved,
}: {
  committee?: CommitteePageData;
  onSaved: (id: string) => void;
}) {
  const { t } = useTranslation('activities');
  const landlords = apiQuery.useQuery('get', '/api/organisations', {
    params: { query: { kind: 'landlord', size: 100 } },
  });
  const having = useProgrammesWith(...Object.values(ACTIVITY_OF));
  const kinds = KINDS.filter((kind) => having.some(({ has }) => has.includes(ACTIVITY_OF[kind])));
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm<Values>({
    initialValues: valuesOf(committee),
    validate: {
      ...{ programmeId: required, name: required, anchorOn: required, startsAt: required },
      partnerId: (id, { kind, partnerName }) =>
        kind === 'joint_cell' && id === null && partnerName === '' ? t('check.partner') : null,
    },
  });
  const save = useSaving(committee, form, onSaved);
  return (
    <form noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Paper withBorder p="lg">
        <Stack>
          {committee === undefined && (
            <>
              <CatalogueSelect
                label={t('committee.kind')}
                values={kinds.length ? kinds : KINDS}
                namespace="activities"
                prefix="kind"
                required
                {...form.getInputProps('kind')}
                onChange={(kind) =>
                  form.setValues({ kind: KINDS.find((one) => one === kind) ?? 'orientation', programmeId: null })
                }
              />
              <ProgrammeSelect activities={[ACTIVITY_OF[form.values.kind]]} {...form.getInputProps('programmeId')} />
            </>
          )}
          <TextInput label={t('committee.name')} required maxLength={120} {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t('committee.partner')}
              description={t('committee.partnerHint')}
              clearable
              data={(landlords.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('partnerId')}
            />
            <TextInput
              label={t('committee.partnerName')}
              description={t('committee.partnerNameHint')}
              maxLength={120}
              {...form.getInputProps('partnerName')}
            />
          </SimpleGrid>
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            <CatalogueSelect
              label={t('committee.rhythm')}
              values={RHYTHMS}
              namespace="activities"
              prefix="rhythm"
              required
              {...form.getInputProps('rhythm')}
            />
            <DateField
              label={t(committee === undefined ? 'committee.first' : 'committee.anchor')}
              required
              minDate={committee === undefined ? dayOf() : undefined}
              {...form.getInputProps('anchorOn')}
            />
            <TimeInput label={t('field.startsAt')} required {...form.getInputProps('startsAt')} />
          </SimpleGrid>
          <TextInput label={t('field.place')} maxLength={200} {...form.getInputProps('place')} />
          {committee !== undefined && (
            <Checkbox
              label={t('committee.active')}
              description={t('committee.activeHint')}
              {...form.getInputProps('active', { type: 'checkbox' })}
            />
          )}
          <ProblemAlert error={save.error} />
          <FormActions
            submit={t(committee === undefined ? 'committee.create' : 'committee.save')}
            busy={save.isPending}
          />
        </Stack>
      </Paper>
    </form>
  );
}
