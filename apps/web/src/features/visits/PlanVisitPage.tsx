import { Paper, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import {
  CatalogueSelect,
  FormActions,
  momentOf,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { type Moment, MomentFields, useMomentChecks } from './MomentFields.js';
import { TenantSelect } from './TenantSelect.js';
import { AFTER_VISIT, KINDS, PLACES } from './visit.js';

interface Plan extends Moment {
  tenantId: string | null;
  kind: (typeof KINDS)[number];
  place: (typeof PLACES)[number];
  minutes: string;
  companionId: string | null;
}
const LENGTHS = ['30', '45', '60', '90', '120'] as const;

/** Those who may come along: who follow or accompany the household, but for oneself. */
function useCompanions(tenantId: string | null) {
  const { id } = useUser();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants/{id}',
    { params: { path: { id: tenantId ?? '' } } },
    { enabled: tenantId !== null },
  );
  return (data?.followers ?? [])
    .filter(({ userId }) => userId !== id)
    .map(({ userId, displayName }) => ({ value: userId, label: displayName }));
}

/** `/visits/new`, or `/visits/new?tenant=…` when one comes from that tenant's page; `&day=` gives the day. */
export default function PlanVisitPage() {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const tenant = search.get('tenant');
  const form = useForm<Plan>({
    initialValues: {
      ...{ tenantId: tenant, day: search.get('day'), time: '', kind: 'follow_up', place: 'home', minutes: '60' },
      companionId: null,
    },
    validate: { tenantId: (id) => (id === null ? t('check.required') : null), ...useMomentChecks() },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const companions = useCompanions(form.values.tenantId);
  const plan = useApiMutation({
    mutationFn: ({ tenantId, day, time, minutes, kind, place, companionId }: Plan) =>
      call(
        api.POST('/api/tenants/{id}/visits', {
          params: { path: { id: tenantId ?? '' } },
          body: { plannedAt: momentOf(day ?? '', time), kind, place, minutes: Number(minutes), companionId },
        }),
      ),
    success: t('plan.done'),
    invalidates: AFTER_VISIT,
    form,
    problem: 'inline',
    onSuccess: ({ id }, { tenantId, day, time }) => {
      saved();
      // A visit that has taken place is planned only to be noted.
      if (Date.parse(momentOf(day ?? '', time)) < Date.now()) navigate(`/tenants/${tenantId}/visits/${id}`);
      else navigate(tenant === null ? '/visits' : `/tenants/${tenantId}/record`);
    },
  });

  return (
    <Page title={t('plan.title')} breadcrumb={[{ label: t('mine.title'), to: '/visits' }]} size="sm">
      <form noValidate onSubmit={form.onSubmit((values) => plan.mutate(values))}>
        <Paper withBorder p="lg">
          <Stack>
            <TenantSelect fixed={tenant} {...form.getInputProps('tenantId')} />
            <MomentFields form={form} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <CatalogueSelect
                label={t('field.kind')}
                values={KINDS}
                namespace="visits"
                prefix="kind"
                {...form.getInputProps('kind')}
              />
              <Select
                label={t('field.minutes')}
                data={LENGTHS.map((value) => ({ value, label: t('plan.minutes', { count: Number(value) }) }))}
                allowDeselect={false}
                {...form.getInputProps('minutes')}
              />
              <CatalogueSelect
                label={t('field.place')}
                values={PLACES}
                namespace="visits"
                prefix="place"
                {...form.getInputProps('place')}
              />
              {companions.length > 0 && (
                <Select
                  label={t('field.companion')}
                  placeholder={t('plan.alone')}
                  data={companions}
                  clearable
                  clearButtonProps={{ 'aria-label': t('field.clear') }}
                  {...form.getInputProps('companionId')}
                />
              )}
            </SimpleGrid>
            <Text size="sm" c="dimmed">
              {t('plan.pastHint')}
            </Text>
            <ProblemAlert error={plan.error} />
            <FormActions submit={t('plan.submit')} busy={plan.isPending} onCancel={() => navigate(-1)} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
