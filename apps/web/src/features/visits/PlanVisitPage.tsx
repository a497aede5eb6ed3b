import { Paper, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, call } from '../../api/client.js';
import { FormActions, momentOf, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { type Moment, MomentFields, useMomentChecks } from './MomentFields.js';
import { TenantSelect } from './TenantSelect.js';
import { AFTER_VISIT } from './visit.js';

interface Plan extends Moment {
  tenantId: string | null;
}

/** `/visits/new`, or `/visits/new?tenant=…` when one comes from that tenant's page. */
export default function PlanVisitPage() {
  const { t } = useTranslation('visits');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const tenant = search.get('tenant');
  const form = useForm<Plan>({
    mode: 'uncontrolled',
    initialValues: { tenantId: tenant, day: null, time: '' },
    validate: { tenantId: (id) => (id === null ? t('check.required') : null), ...useMomentChecks() },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const plan = useApiMutation({
    mutationFn: ({ tenantId, plannedAt }: { tenantId: string; plannedAt: string }) =>
      call(api.POST('/api/tenants/{id}/visits', { params: { path: { id: tenantId } }, body: { plannedAt } })),
    success: t('plan.done'),
    invalidates: AFTER_VISIT,
    form,
    problem: 'inline',
    onSuccess: ({ id }, { tenantId, plannedAt }) => {
      saved();
      // A visit that has taken place is planned only to be noted.
      if (Date.parse(plannedAt) < Date.now()) navigate(`/tenants/${tenantId}/visits/${id}`);
      else navigate(tenant === null ? '/visits' : `/tenants/${tenantId}/record`);
    },
  });

  return (
    <Page title={t('plan.title')} breadcrumb={[{ label: t('mine.title'), to: '/visits' }]} size="sm">
      <form
        noValidate
        onSubmit={form.onSubmit(({ tenantId, day, time }) => {
          if (tenantId !== null && day !== null) plan.mutate({ tenantId, plannedAt: momentOf(day, time) });
        })}
      >
        <Paper withBorder p="lg">
          <Stack>
            <TenantSelect fixed={tenant} key={form.key('tenantId')} {...form.getInputProps('tenantId')} />
            <MomentFields form={form} />
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
