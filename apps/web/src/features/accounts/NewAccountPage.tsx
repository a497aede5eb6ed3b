import { Alert, Button, Paper, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { ROLES, type Role } from '../../api/session.js';
import {
  CatalogueSelect,
  FormActions,
  ListState,
  NoOption,
  Page,
  ProblemAlert,
  useApiMutation,
  useUnsavedGuard,
} from '../../ui/index.js';
import { KIND_OF_ROLE, type Organisation, USERS_KEY } from './kinds.js';
import { useOrganisations } from './useOrganisations.js';

/** As the API asks. */
const MIN_PASSWORD = 10;

interface Values {
  displayName: string;
  email: string;
  role: Role;
  organisationId: string | null;
  password: string;
  locale: 'fr' | 'en';
}

function NewAccountForm({ organisations }: { organisations: readonly Organisation[] }) {
  const { t } = useTranslation('accounts');
  const navigate = useNavigate();
  /** The organisation picked, or the only one there is for that role. */
  const chosenFrom = ({ organisationId, role }: Values): string | undefined => {
    const fitting = organisations.filter(({ kind }) => kind === KIND_OF_ROLE[role]);
    return organisationId ?? (fitting.length === 1 ? fitting[0]?.id : undefined);
  };
  // Controlled: the organisations to choose from follow the role.
  const form = useForm<Values>({
    initialValues: {
      displayName: '',
      email: '',
      role: 'case_worker',
      organisationId: null,
      password: '',
      locale: 'fr',
    },
    validate: {
      displayName: (text) => (text.trim() === '' ? t('fieldProblems.required') : null),
      email: (text) => (/^\S+@\S+\.\S+$/.test(text) ? null : t('users.form.emailWrong')),
      password: (text) => (text.length < MIN_PASSWORD ? t('users.form.passwordHint') : null),
      organisationId: (_, values) => (chosenFrom(values) === undefined ? t('users.form.organisationMissing') : null),
    },
  });
  const kind = KIND_OF_ROLE[form.values.role];
  const fitting = organisations.filter((organisation) => organisation.kind === kind);
  const saved = useUnsavedGuard(form.isDirty());
  const making = useApiMutation({
    mutationFn: (values: Values) =>
      call(api.POST('/api/users', { body: { ...values, organisationId: chosenFrom(values) ?? '' } })),
    success: (_, { displayName }) => t('users.form.done', { name: displayName }),
    invalidates: [USERS_KEY],
    form,
    problem: 'inline',
    onSuccess: () => {
      saved();
      navigate('/accounts');
    },
  });

  return (
    <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
      <form noValidate onSubmit={form.onSubmit((values) => making.mutate(values))}>
        <Stack>
          <ProblemAlert error={making.error} />
          <TextInput label={t('users.name')} required autoComplete="off" {...form.getInputProps('displayName')} />
          <TextInput
            label={t('users.email')}
            description={t('users.form.emailHint')}
            type="email"
            required
            autoComplete="off"
            {...form.getInputProps('email')}
          />
          <Select
            label={t('users.role')}
            data={ROLES.map((role) => ({ value: role, label: t(`roles.${role}.name`) }))}
            description={t(`roles.${form.values.role}.can.first`)}
            required
            allowDeselect={false}
            {...form.getInputProps('role')}
            onChange={(role) => {
              form.setFieldValue('role', role as Role);
              form.setFieldValue('organisationId', null);
            }}
          />
          {fitting.length === 0 ? (
            <Alert icon={<IconInfoCircle aria-hidden />} color="yellow">
              <Stack gap="sm" align="flex-start">
                {t('users.form.noOrganisation', { kind: t(`organisations.kinds.${kind}`) })}
                <Button component={Link} to="/organisations" size="xs" variant="default">
                  {t('organisations.add')}
                </Button>
              </Stack>
            </Alert>
          ) : (
            <Select
              label={t('users.organisation')}
              data={fitting.map(({ id, name }) => ({ value: id, label: name }))}
              required
              searchable
              allowDeselect={false}
              nothingFoundMessage={<NoOption>{t('users.form.noneFound')}</NoOption>}
              {...form.getInputProps('organisationId')}
              value={chosenFrom(form.values) ?? null}
            />
          )}
          <PasswordInput
            label={t('account.password')}
            description={t('users.form.passwordHint')}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('account.showPassword') }}
            {...form.getInputProps('password')}
          />
          <CatalogueSelect
            label={t('users.form.language')}
            values={['fr', 'en']}
            namespace="accounts"
            prefix="languages"
            {...form.getInputProps('locale')}
          />
          <FormActions
            submit={t('users.form.submit')}
            busy={making.isPending}
            onCancel={() => {
              saved();
              navigate('/accounts');
            }}
          />
        </Stack>
      </form>
    </Paper>
  );
}

export default function NewAccountPage() {
  const { t } = useTranslation('accounts');
  const query = useOrganisations();
  return (
    <Page
      title={t('users.form.title')}
      lead={t('users.form.lead')}
      breadcrumb={[{ label: t('users.nav'), to: '/accounts' }]}
      size="sm"
    >
      <ListState query={query} empty={{ title: t('organisations.empty') }}>
        {(organisations) => <NewAccountForm organisations={organisations} />}
      </ListState>
    </Page>
  );
}
