import { Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSessionActions } from '../../api/session.js';
import { DateText, FormActions, Page, ProblemAlert, useApiMutation } from '../../ui/index.js';
import { AccountLinkFrame } from './AccountLinkFrame.js';

type Seat = components['schemas']['SeatOffered'];
interface Props {
  token: string;
  seat: Seat;
  /** The account is made; the link has nothing more to show from now on. */
  onJoined: () => void;
}

const PATH = '/api/links/{token}/committee-seat';
const MIN_PASSWORD = 10;

function Welcome({ token, seat, onJoined }: Props) {
  const { t } = useTranslation('links');
  const { signIn } = useSessionActions();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: { displayName: seat.contactName, password: '' },
    validate: {
      displayName: (text) => (text.trim() === '' ? t('join.check.required') : null),
      password: (text) => (text.length < MIN_PASSWORD ? t('join.check.password', { count: MIN_PASSWORD }) : null),
    },
  });
  const join = useApiMutation({
    mutationFn: async (body: typeof form.values) => {
      const { email } = await call(api.POST(PATH, { params: { path: { token } }, body }));
      onJoined();
      await signIn({ email, password: body.password });
    },
    form,
    problem: 'inline',
    onSuccess: () => navigate('/', { replace: true }),
  });
  return (
    <Page
      title={t('seat.title', { table: seat.tableName })}
      lead={
        <>
          {t('seat.lead', { inviter: seat.invitedBy, association: seat.association })} {t('join.until')}{' '}
          <DateText value={seat.expiresAt} style="date" />.
        </>
      }
      size="sm"
    >
      <form noValidate onSubmit={form.onSubmit((values) => join.mutate(values))}>
        <Paper withBorder p="lg">
          <Stack>
            <Text>{t('seat.what')}</Text>
            <Text>
              {t('join.email')} <strong style={{ overflowWrap: 'anywhere' }}>{seat.email}</strong>
            </Text>
            <TextInput
              label={t('join.displayName')}
              required
              maxLength={100}
              autoComplete="name"
              {...form.getInputProps('displayName')}
            />
            <PasswordInput
              label={t('join.password')}
              description={t('join.passwordHint', { count: MIN_PASSWORD })}
              required
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('join.showPassword') }}
              {...form.getInputProps('password')}
            />
            <ProblemAlert error={join.error} />
            <FormActions submit={t('seat.submit')} busy={join.isPending} />
          </Stack>
        </Paper>
      </form>
    </Page>
  );
}

/** Somebody of another body who was invited to a table of the association makes their account. */
export function TableLink({ token }: { token: string }) {
  // Kept while the person is being signed in: the link itself answers then that it was used.
  const [joined, setJoined] = useState<Seat>();
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } }, { enabled: joined === undefined });
  const seat = query.data ?? joined;
  if (seat) return <Welcome token={token} seat={seat} onJoined={() => setJoined(seat)} />;
  return <AccountLinkFrame query={query} />;
}
