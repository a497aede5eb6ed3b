import { Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  DateField,
  dayOf,
  FormActions,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { AFTER_ACTIVITY, type Committee } from './activity.js';
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
}

/** A new body: which programme it belongs to, in what rhythm it meets, and with whom. */
export default function NewCommitteePage() {
  const { t } = useTranslation('activities');
  const navigate = useNavigate();
  const landlords = apiQuery.useQuery('get', '/api/organisations', {
    params: { query: { kind: 'landlord', size: 100 } },
  });
  const having = useProgrammesWith(...Object.values(ACTIVITY_OF));
  const kinds = KINDS.filter((kind) => having.some(({ has }) => has.includes(ACTIVITY_OF[kind])));
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm<Values>({
    initialValues: {
      ...{ kind: 'orientation', programmeId: null, name: '', partnerId: null, partnerName: '', rhythm: 'monthly' },
      ...{ anchorOn: null, startsAt: '14:00', place: '' },
    },
    validate: {
      ...{ programmeId: required, name: required, anchorOn: required, startsAt: required },
      partnerId: (id, { kind, partnerName }) =>
        kind === 'joint_cell' && id === null && partnerName === '' ? t('check.partner') : null,
    },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const create = useApiMutation({
    mutationFn: ({ programmeId, partnerName, anchorOn, place, ...values }: Values) =>
      call(
        api.POST('/api/committees', {
          body: {
            ...values,
            programmeId: programmeId ?? '',
            partnerName: partnerName || null,
            anchorOn: anchorOn ?? '',
            place: place || null,
          },
        }),
      ),
    success: t('committee.created'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/activities/committees/${id}`);
    },
  });
  return (
    <Page
      title={t('committee.new')}
      breadcrumb={[{ label: t('tabs.committees'), to: '/activities/committees' }]}
      size="sm"
    >
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Paper withBorder p="lg">
          <Stack>
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
              <DateField label={t('committee.first')} required minDate={dayOf()} {...form.getInputProps('anchorOn')} />
              <TimeInput label={t('field.startsAt')} required {...form.getInputProps('startsAt')} />
            </SimpleGrid>
            <TextInput label={t('field.place')} maxLength={200} {...form.getInputProps('place')} />
            <ProblemAlert error={create.error} />
            <FormActions submit={t('committee.create')} busy={create.isPending} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
