import { Paper, PasswordInput, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, apiQuery, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSessionActions } from '../../api/session.js';
import {
  DateText,
  FormActions,
  formatPhone,
  NafField,
  Page,
  ProblemAlert,
  parsePhone,
  type SizeBand,
  SizeField,
  useApiMutation,
} from '../../ui/index.js';
import { AccountLinkFrame } from './AccountLinkFrame.js';

type Joining = components['schemas']['Joining'];

const PATH = '/api/links/{token}/employer-account';
const MIN_PASSWORD = 10;

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

function useJoining(token: string, joining: Joining, onJoined: () => void) {
  const { t } = useTranslation('links');
  const wanted = (value: string) => (value.trim() === '' ? t('join.check.required') : null);
  const form = useForm({
    initialValues: {
      companyName: joining.companyName,
      siret: joining.siret ?? '',
      sector: joining.sector ?? '',
      naf: joining.naf,
      sizeBand: joining.sizeBand as SizeBand | null,
      city: joining.city ?? '',
      postcode: joining.postcode ?? '',
      displayName: joining.contactName,
      contactPhone: joining.contactPhone === null ? '' : formatPhone(joining.contactPhone),
      password: '',
    },
    validate: {
      companyName: wanted,
      sector: wanted,
      city: wanted,
      displayName: wanted,
      siret: (value) => (/^(\d{14})?$/.test(value.replace(/\s/g, '')) ? null : t('join.check.siret')),
      postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('join.check.postcode')),
      contactPhone: (value) => (value.trim() === '' || parsePhone(value) !== null ? null : t('join.check.phone')),
      password: (value) => (value.length < MIN_PASSWORD ? t('join.check.password', { count: MIN_PASSWORD }) : null),
    },
  });
  const { signIn } = useSessionActions();
  const navigate = useNavigate();
  const join = useApiMutation({
    mutationFn: async (values: typeof form.values) => {
      const { email } = await call(
        api.POST(PATH, {
          params: { path: { token } },
          body: {
            ...values,
            siret: orNull(values.siret.replace(/\s/g, '')),
            postcode: orNull(values.postcode),
            contactPhone: parsePhone(values.contactPhone),
          },
        }),
      );
      onJoined();
      await signIn({ email, password: values.password });
    },
    form,
    problem: 'inline',
    onSuccess: () => navigate('/', { replace: true }),
  });
  return { form, join };
}

interface Props {
  token: string;
  joining: Joining;
  /** The account is made; the link has nothing more to show from now on. */
  onJoined: () => void;
}

function Form({ token, joining, onJoined }: Props) {
  const { t } = useTranslation('links');
  const { form, join } = useJoining(token, joining, onJoined);
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(
        (values) => join.mutate(values),
        (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
      )}
    >
      <Stack>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t('join.company')}</Title>
            {joining.isKnown ? (
              <Text>{joining.companyName}</Text>
            ) : (
              <TextInput label={t('join.name')} required maxLength={200} {...form.getInputProps('companyName')} />
            )}
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={t('join.siret')}
                description={t('join.siretHint')}
                inputMode="numeric"
                maxLength={20}
                {...form.getInputProps('siret')}
              />
              <TextInput
                label={t('join.sector')}
                description={t('join.sectorHint')}
                required
                maxLength={100}
                {...form.getInputProps('sector')}
              />
              <NafField {...form.getInputProps('naf')} />
              <SizeField {...form.getInputProps('sizeBand')} />
              <TextInput
                label={t('join.postcode')}
                inputMode="numeric"
                maxLength={5}
                {...form.getInputProps('postcode')}
              />
              {/* Suggestions of towns are for people with an account: here the name is typed. */}
              <TextInput label={t('join.city')} required maxLength={100} {...form.getInputProps('city')} />
            </SimpleGrid>
          </Stack>
        </Paper>
        <Paper component="section" withBorder p="lg">
          <Stack>
            <Title order={2}>{t('join.account')}</Title>
            <Text>
              {t('join.email')} <strong style={{ overflowWrap: 'anywhere' }}>{joining.email}</strong>
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={t('join.displayName')}
                required
                maxLength={100}
                autoComplete="name"
                {...form.getInputProps('displayName')}
              />
              <TextInput
                label={t('join.phone')}
                type="tel"
                autoComplete="tel"
                {...form.getInputProps('contactPhone')}
              />
            </SimpleGrid>
            <PasswordInput
              label={t('join.password')}
              description={t('join.passwordHint', { count: MIN_PASSWORD })}
              required
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('join.showPassword') }}
              {...form.getInputProps('password')}
            />
            <ProblemAlert error={join.error} />
            <FormActions submit={t('join.submit')} busy={join.isPending} />
          </Stack>
        </Paper>
      </Stack>
    </form>
  );
}

function Welcome(props: Props) {
  const { t } = useTranslation('links');
  const { companyName, invitedBy, organisationName, expiresAt } = props.joining;
  return (
    <Page
      title={t('join.title', { name: companyName })}
      lead={
        <>
          {t('join.lead', { inviter: invitedBy, organisation: organisationName })} {t('join.until')}{' '}
          <DateText value={expiresAt} style="date" />.
        </>
      }
      size="sm"
    >
      <Form {...props} />
    </Page>
  );
}

/** A company that was invited makes its account. */
export function JoinLink({ token }: { token: string }) {
  // Kept while the person is being signed in: the link itself answers then that it was used.
  const [joined, setJoined] = useState<Joining>();
  const query = apiQuery.useQuery('get', PATH, { params: { path: { token } } }, { enabled: joined === undefined });
  const joining = query.data ?? joined;
  if (joining) return <Welcome token={token} joining={joining} onJoined={() => setJoined(joining)} />;
  return <AccountLinkFrame query={query} />;
}
