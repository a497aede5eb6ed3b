import { NumberInput, Paper, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import {
  CatalogueSelect,
  CONTRACTS,
  DateField,
  FormActions,
  fullName,
  OccupationField,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { type NewPlacement, toRequest, usePlacementChecks } from './newPlacement.js';
import { AFTER_PLACEMENT, KINDS } from './placement.js';
import { EmployerSelect, TenantSelect } from './selects.js';

function Given({ tenantId }: { tenantId: string }) {
  const { data } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  return (
    <Text fw={650} size="lg" mih="1.6em">
      {data && fullName(data)}
    </Text>
  );
}

/** A hire or a training start is agreed; `?tenantId=` gives the tenant. */
export default function NewPlacementPage() {
  const { t } = useTranslation('placements');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const given = search.get('tenantId');
  const form = useForm<NewPlacement>({
    initialValues: {
      tenantId: given,
      kind: '',
      title: '',
      occupation: null,
      where: 'network',
      employerId: null,
      organisationName: '',
      contract: null,
      contractMonths: '',
      startOn: null,
    },
    validate: usePlacementChecks(),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const create = useApiMutation({
    mutationFn: (values: NewPlacement) => call(api.POST('/api/placements', { body: toRequest(values) })),
    success: t('new.done'),
    invalidates: AFTER_PLACEMENT,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/placements/${id}`);
    },
  });
  const { kind, where, contract } = form.values;
  const isTraining = kind === 'training';
  const hasMonths = !isTraining && contract !== null && contract !== 'CDI';
  return (
    <Page title={t('new.title')} lead={t('new.lead')} breadcrumb={[{ label: t('nav'), to: '/placements' }]} size="sm">
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => create.mutate(values),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
        )}
      >
        <Paper withBorder p="lg">
          <Stack>
            {given === null ? (
              <TenantSelect label={t('new.tenant')} required {...form.getInputProps('tenantId')} />
            ) : (
              <Given tenantId={given} />
            )}
            <Radio.Group
              label={t('new.kind')}
              required
              {...form.getInputProps('kind')}
              onChange={(chosen) =>
                form.setValues({ kind: chosen, where: chosen === 'training' ? 'other' : 'network' })
              }
            >
              <Stack gap="xs" my="xs">
                {KINDS.map((value) => (
                  <Radio key={value} value={value} label={t(`new.as.${value}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <TextInput
              label={t(isTraining ? 'new.trainingTitle' : 'field.title')}
              required
              maxLength={150}
              {...form.getInputProps('title')}
            />
            <Radio.Group label={t('new.where')} {...form.getInputProps('where')}>
              <Stack gap="xs" my="xs">
                <Radio value="network" label={t('new.network')} />
                <Radio value="other" label={t('new.other')} />
              </Stack>
            </Radio.Group>
            {where === 'network' ? (
              <EmployerSelect label={t('new.employer')} required {...form.getInputProps('employerId')} />
            ) : (
              <TextInput
                label={t('new.organisationName')}
                required
                maxLength={200}
                {...form.getInputProps('organisationName')}
              />
            )}
            <OccupationField label={t('new.occupation')} {...form.getInputProps('occupation')} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              {!isTraining && (
                <CatalogueSelect
                  label={t('field.contract')}
                  required
                  values={CONTRACTS}
                  namespace="shell"
                  prefix="contract"
                  {...form.getInputProps('contract')}
                />
              )}
              {hasMonths && (
                <NumberInput
                  label={t('field.contractMonths')}
                  min={1}
                  max={60}
                  allowDecimal={false}
                  {...form.getInputProps('contractMonths')}
                />
              )}
              <DateField label={t('new.startOn')} {...form.getInputProps('startOn')} />
            </SimpleGrid>
            <ProblemAlert error={create.error} />
            <FormActions submit={t('new.submit')} busy={create.isPending} onCancel={() => navigate('/placements')} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
