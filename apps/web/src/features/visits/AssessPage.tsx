import { Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { performNow, unsent } from '../../offline/acts.js';
import { useActing } from '../../offline/useOffline.js';
import { FormActions, fullName, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AssessmentFields } from './AssessmentFields.js';
import { type AssessmentValues, nothingAssessed, toAssessments } from './outcome.js';
import { AFTER_VISIT } from './visit.js';

/** An assessment on its own: all domains at one date, or those that were spoken about. */
export default function AssessPage() {
  const { t } = useTranslation('visits');
  const { tenantId = '' } = useParams();
  const navigate = useNavigate();
  const { data: tenant } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id: tenantId } } });
  const form = useForm<AssessmentValues>({ initialValues: nothingAssessed() });
  const saved = useUnsavedGuard(form.isDirty());
  useActing();
  const name = tenant === undefined ? t('tenant.one') : fullName(tenant);
  const note = useApiMutation({
    mutationFn: (values: AssessmentValues) =>
      performNow({
        path: `/api/tenants/${tenantId}/assessments`,
        body: toAssessments(values),
        label: name,
        about: tenantId,
      }),
    success: () => t(unsent() > 0 ? 'outcome.kept' : 'assess.saved'),
    invalidates: AFTER_VISIT,
    problem: 'inline',
    onSuccess: () => {
      saved();
      navigate(`/tenants/${tenantId}/record`);
    },
  });
  const { assessments, scales } = toAssessments(form.values);
  const count = assessments.length + scales.length;
  return (
    <Page
      title={t('assess.pageTitle', { name })}
      breadcrumb={[{ label: name, to: `/tenants/${tenantId}/record` }]}
      size="sm"
    >
      <form
        noValidate
        onSubmit={form.onSubmit((values) => {
          if (count > 0) note.mutate(values);
        })}
      >
        <Stack>
          <AssessmentFields tenantId={tenantId} value={form.values} onChange={(values) => form.setValues(values)} />
          <ProblemAlert error={note.error} />
          <FormActions submit={t('assess.submit', { count })} busy={note.isPending} onCancel={() => navigate(-1)} />
        </Stack>
      </form>
    </Page>
  );
}
