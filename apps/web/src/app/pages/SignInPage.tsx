import { Alert, Box, Button, Paper, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { type Credentials, useSession, useSessionActions } from '../../api/session.js';
import { Page } from '../../ui/Page.js';
import { ProblemAlert } from '../../ui/ProblemAlert.js';
import { useApiMutation } from '../../ui/useApiMutation.js';
import { DemoAccounts } from './DemoAccounts.js';
import classes from './SignInPage.module.css';

/** Where to go after signing in: only ever a page of this application, whatever the address says. */
function destination(from: string | null): string {
  const url = URL.parse(from ?? '/', window.location.origin);
  return url?.origin === window.location.origin ? url.pathname + url.search : '/';
}

function wasExpired(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'expired' in state && state.expired === true;
}

export function SignInPage() {
  const { t } = useTranslation('shell');
  const { user, demo } = useSession();
  const { signIn } = useSessionActions();
  const [search] = useSearchParams();
  const { state } = useLocation();
  const form = useForm<Credentials>({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? t('signIn.emailMissing') : null),
      password: (value) => (value === '' ? t('signIn.passwordMissing') : null),
    },
  });
  const entering = useApiMutation({ mutationFn: signIn, form, problem: 'inline' });
  const signingIn = entering.isPending ? (entering.variables?.email ?? null) : null;

  if (user !== null) return <Navigate to={destination(search.get('from'))} replace />;

  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')} size={demo ? 'lg' : 'xs'}>
      <Box className={classes.columns} data-two={demo || undefined}>
        <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
          <form noValidate onSubmit={form.onSubmit((values) => entering.mutate(values))}>
            <Stack>
              {wasExpired(state) && (
                <Alert color="yellow" icon={<IconClock aria-hidden />}>
                  {t('signIn.expired')}
                </Alert>
              )}
              <ProblemAlert error={entering.error} />
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
                autoComplete="current-password"
                visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
                required
                key={form.key('password')}
                {...form.getInputProps('password')}
              />
              <Button type="submit" loading={signingIn !== null}>
                {t('signIn.submit')}
              </Button>
            </Stack>
          </form>
        </Paper>
        {demo && <DemoAccounts signingIn={signingIn} onChoose={(credentials) => entering.mutate(credentials)} />}
      </Box>
    </Page>
  );
}
