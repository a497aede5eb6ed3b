import { Paper, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { type FirstAdministrator, useSession, useSessionActions } from '../../api/session.js';
import { FormActions } from '../../ui/FormActions.js';
import { Page } from '../../ui/Page.js';
import { ProblemAlert } from '../../ui/ProblemAlert.js';
import { useApiMutation } from '../../ui/useApiMutation.js';

/** First run: makes the administrator, who then makes all other accounts. */
export function SetupPage() {
  const { t } = useTranslation('shell');
  const { setupRequired } = useSession();
  const { setUp } = useSessionActions();
  const form = useForm<FirstAdministrator>({
    mode: 'uncontrolled',
    initialValues: { displayName: '', email: '', password: '' },
  });
  const making = useApiMutation({ mutationFn: setUp, form, problem: 'inline' });

  if (!setupRequired) return <Navigate to="/" replace />;

  return (
    <Page title={t('setup.title')} lead={t('setup.lead')} size="xs">
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
        <form noValidate onSubmit={form.onSubmit((values) => making.mutate(values))}>
          <Stack>
            <ProblemAlert error={making.error} />
            <TextInput
              label={t('account.name')}
              autoComplete="name"
              required
              key={form.key('displayName')}
              {...form.getInputProps('displayName')}
            />
            <TextInput
              label={t('account.email')}
              type="email"
              autoComplete="username"
              required
              key={form.key('email')}
              {...form.getInputProps('email')}
            />
            <PasswordInput
              label={t('account.password')}
              description={t('setup.passwordHint')}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
              required
              key={form.key('password')}
              {...form.getInputProps('password')}
            />
            <FormActions submit={t('setup.submit')} busy={making.isPending} />
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
