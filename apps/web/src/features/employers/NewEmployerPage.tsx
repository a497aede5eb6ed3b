import { Paper, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { DuplicateAlert, useDuplicates } from './Duplicates.js';
import { ProfileFields } from './ProfileFields.js';
import { AFTER_EMPLOYER, type Profile, profileOf, toProfile, useProfileChecks } from './profile.js';

type NewEmployer = Profile & { name: string };

/** A company joins the network; its account is made by the administration afterwards. */
export default function NewEmployerPage() {
  const { t } = useTranslation('employers');
  const navigate = useNavigate();
  const form = useForm<NewEmployer>({
    initialValues: { ...profileOf(), name: '' },
    validate: {
      ...useProfileChecks(),
      name: (value: string) => (value.trim() === '' ? t('check.required') : null),
    },
  });
  const { name, city, siret } = form.values;
  const duplicates = useDuplicates({ name, city, siret });
  const saved = useUnsavedGuard(form.isDirty());
  const add = useApiMutation({
    mutationFn: (values: NewEmployer) =>
      call(api.POST('/api/employers', { body: { name: values.name.trim(), ...toProfile(values) } })),
    success: t('new.done'),
    invalidates: AFTER_EMPLOYER,
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/employers/${id}`);
    },
  });
  return (
    <Page title={t('new.title')} lead={t('new.lead')} breadcrumb={[{ label: t('nav'), to: '/employers' }]} size="sm">
      <form
        noValidate
        onSubmit={form.onSubmit(
          (values) => add.mutate(values),
          (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
        )}
      >
        <Paper withBorder p="lg">
          <Stack>
            <TextInput label={t('field.name')} required maxLength={200} {...form.getInputProps('name')} />
            <ProfileFields form={form} />
            <DuplicateAlert duplicates={duplicates} />
            <ProblemAlert error={add.error} />
            <FormActions submit={t('new.submit')} busy={add.isPending} onCancel={() => navigate('/employers')} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}
