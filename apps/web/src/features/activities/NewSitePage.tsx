import { Paper, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { api, call } from '../../api/client.js';
import { DateField, dayOf, FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { AFTER_ACTIVITY } from './activity.js';
import { PersonSelect } from './PersonSelect.js';
import { ProgrammeSelect } from './ProgrammeSelect.js';

/** A new work-site with a family. */
export default function NewSitePage() {
  const { t } = useTranslation('activities');
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const required = (value: unknown) => (value === null || value === '' ? t('check.required') : null);
  const form = useForm({
    initialValues: {
      ...{ programmeId: null as string | null, tenantId: search.get('tenant') },
      ...{ title: '', beganOn: dayOf() as string | null, beforeState: '' },
    },
    validate: { programmeId: required, tenantId: required, title: required, beganOn: required },
  });
  const saved = useUnsavedGuard(form.isDirty());
  const create = useApiMutation({
    mutationFn: ({ programmeId, tenantId, title, beganOn, beforeState }: typeof form.values) =>
      call(
        api.POST('/api/work-sites', {
          body: {
            ...{ title, programmeId: programmeId ?? '', tenantId: tenantId ?? '', beganOn: beganOn ?? '' },
            beforeState: beforeState.trim() || null,
          },
        }),
      ),
    success: t('site.created'),
    invalidates: AFTER_ACTIVITY,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/activities/sites/${id}`);
    },
  });
  return (
    <Page title={t('site.new')} breadcrumb={[{ label: t('tabs.sites'), to: '/activities/sites' }]} size="sm">
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Paper withBorder p="lg">
          <Stack>
            <ProgrammeSelect activities={['workSites']} {...form.getInputProps('programmeId')} />
            <PersonSelect required {...form.getInputProps('tenantId')} />
            <TextInput
              label={t('site.title')}
              description={t('site.titleHint')}
              required
              maxLength={160}
              {...form.getInputProps('title')}
            />
            <DateField label={t('site.began')} required maxDate={dayOf()} {...form.getInputProps('beganOn')} />
            <Textarea
              label={t('site.before')}
              autosize
              minRows={3}
              maxLength={2000}
              {...form.getInputProps('beforeState')}
            />
            <ProblemAlert error={create.error} />
            <FormActions submit={t('site.create')} busy={create.isPending} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
