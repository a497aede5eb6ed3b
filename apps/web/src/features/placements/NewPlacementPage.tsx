import { Paper, Radio, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  CatalogueSelect,
  DateField,
  FormActions,
  fullName,
  OccupationField,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { kindOf, type NewPlacement, toRequest, usePlacementChecks, VIAS } from './newPlacement.js';
import { AFTER_PLACEMENT, KINDS } from './placement.js';
import { EmployerSelect, TenantSelect } from './selects.js';
import { TermsFields, termsFrom } from './TermsFields.js';

function Given({ tenantId }: { tenantId: string }) {
  const { data } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  return (
    <Text fw={650} size="lg" mih="1.6em">
      {data && fullName(data)}
    </Text>
  );
}

function PlacementForm() {
  const { t } = useTranslation('placements');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const given = search.get('tenantId');
  const candidateId = search.get('candidate');
  const isEmployer = candidateId !== null;
  const form = useForm<NewPlacement>({
    initialValues: {
      ...{
        candidateId,
        tenantId: given,
        kind: isEmployer ? 'hire' : '',
        title: '',
        occupation: null,
        where: 'network',
      },
      ...{ employerId: null, organisationName: '', contactName: '', contactEmail: '', contactPhone: '' },
      ...{ via: null, startOn: null, ...termsFrom() },
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
  const { kind, where } = form.values;
  return (
    <Page
      title={t('new.title')}
      lead={t(isEmployer ? 'new.leadEmployer' : 'new.lead')}
      breadcrumb={[{ label: t('nav'), to: '/placements' }]}
      size="sm"
    >
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => create.mutate(values),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
        )}
      >
        <Paper withBorder p="lg">
          <Stack>
            {!isEmployer &&
              (given === null ? (
                <TenantSelect label={t('new.tenant')} required {...form.getInputProps('tenantId')} />
              ) : (
                <Given tenantId={given} />
              ))}
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
              label={t(kind === 'training' ? 'new.trainingTitle' : 'field.title')}
              required
              maxLength={150}
              {...form.getInputProps('title')}
            />
            {!isEmployer && (
              <>
                <Radio.Group label={t('new.where')} {...form.getInputProps('where')}>
                  <Stack gap="xs" my="xs">
                    <Radio value="network" label={t('new.network')} />
                    <Radio value="other" label={t('new.other')} />
                  </Stack>
                </Radio.Group>
                {where === 'network' ? (
                  <EmployerSelect label={t('new.employer')} required {...form.getInputProps('employerId')} />
                ) : (
                  <>
                    <TextInput
                      label={t('new.organisationName')}
                      required
                      maxLength={200}
                      {...form.getInputProps('organisationName')}
                    />
                    <TextInput
                      label={t('field.contactName')}
                      description={t('new.contactHint')}
                      maxLength={150}
                      {...form.getInputProps('contactName')}
                    />
                    <SimpleGrid cols={{ base: 1, xs: 2 }}>
                      <TextInput label={t('field.contactEmail')} type="email" {...form.getInputProps('contactEmail')} />
                      <TextInput label={t('field.contactPhone')} type="tel" {...form.getInputProps('contactPhone')} />
                    </SimpleGrid>
                  </>
                )}
              </>
            )}
            <OccupationField label={t('new.occupation')} {...form.getInputProps('occupation')} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DateField label={t('new.startOn')} {...form.getInputProps('startOn')} />
              {!isEmployer && (
                <CatalogueSelect
                  label={t('field.via')}
                  values={VIAS}
                  namespace="placements"
                  prefix="via"
                  clearable
                  clearButtonProps={{ 'aria-label': t('field.clear') }}
                  {...form.getInputProps('via')}
                />
              )}
            </SimpleGrid>
            {kind !== '' && <TermsFields kind={kindOf(kind)} form={form} isEmployer={isEmployer} />}
            <ProblemAlert error={create.error} />
            <FormActions submit={t('new.submit')} busy={create.isPending} onCancel={() => navigate('/placements')} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}

/** A hire, a training or a trial is agreed. `?tenantId=` gives the tenant; `?candidate=` the one whose name an employer was given. */
export default function NewPlacementPage() {
  const { role } = useUser();
  const [search] = useSearchParams();
  // An employer comes here from the candidate's own page only: without one there is nobody to hire.
  return role === 'employer' && !search.has('candidate') ? <Navigate to="/placements" replace /> : <PlacementForm />;
}
