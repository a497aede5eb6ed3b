import { Alert, Paper, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, apiQuery, call } from '../../api/client.js';
import { FormActions, ListState, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { ProfileFields } from './ProfileFields.js';
import { AFTER_EMPLOYER, type Employer, type Profile, profileOf, toProfile, useProfileChecks } from './profile.js';

function ProfileForm({ employer }: { employer: Employer }) {
  const { t } = useTranslation('employers');
  const form = useForm<Profile>({ initialValues: profileOf(employer), validate: useProfileChecks() });
  useUnsavedGuard(form.isDirty());
  const save = useApiMutation({
    mutationFn: (values: Profile) => call(api.PUT('/api/employers/me', { body: toProfile(values) })),
    success: t('profile.saved'),
    invalidates: AFTER_EMPLOYER,
    form,
    problem: 'inline',
    onSuccess: (_, values) => form.resetDirty(values),
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => save.mutate(values),
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <Paper withBorder p="lg">
        <Stack>
          {employer.updatedAt === null && (
            <Alert color="petrol" variant="light" icon={<IconInfoCircle aria-hidden />}>
              {t('profile.first')}
            </Alert>
          )}
          <ProfileFields form={form} />
          <ProblemAlert error={save.error} />
          <FormActions submit={t('common.save')} busy={save.isPending} />
        </Stack>
      </Paper>
    </form>
  );
}

/** What the network knows of the employer who is signed in. */
export default function ProfilePage() {
  const { t } = useTranslation('employers');
  const query = apiQuery.useQuery('get', '/api/employers/me');
  return (
    <Page title={query.data?.name ?? t('profile.nav')} lead={t('profile.lead')} size="sm">
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(employer) => <ProfileForm employer={employer} />}
      </ListState>
    </Page>
  );
}
