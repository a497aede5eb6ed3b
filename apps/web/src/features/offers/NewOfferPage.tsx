import { Paper, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { type Job, JobFields, useJobChecks } from './JobFields.js';
import { AFTER_OFFER } from './offer.js';
import { StepNav } from './StepNav.js';

/** The first step of a new offer; once it is saved, the draft is kept whatever happens. */
export default function NewOfferPage() {
  const { t } = useTranslation('offers');
  const navigate = useNavigate();
  const form = useForm<Job>({
    initialValues: { occupation: null, title: '', description: '' },
    validate: useJobChecks(),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const create = useApiMutation({
    mutationFn: async (body: Job) => {
      const { id } = await call(api.POST('/api/offers', { body }));
      const { items } = await call(api.GET('/api/offers/{id}/publication', { params: { path: { id } } }));
      return { id, step: items.some(({ code }) => code === 'discrimination') ? 'job' : 'terms' };
    },
    success: t('edit.draftKept'),
    invalidates: AFTER_OFFER,
    form,
    problem: 'inline',
    onSuccess: ({ id, step }) => {
      saved();
      navigate(`/offers/${id}/edit?step=${step}`, { replace: true });
    },
  });
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumb={[{ label: t('list.title.own'), to: '/offers' }]}
      size="sm"
    >
      <StepNav current="job" />
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => create.mutate(values),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
        )}
      >
        <Paper withBorder p="lg">
          <Stack>
            <JobFields form={form} />
            <ProblemAlert error={create.error} />
            <FormActions submit={t('edit.next')} busy={create.isPending} onCancel={() => navigate('/offers')} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
