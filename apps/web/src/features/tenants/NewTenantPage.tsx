import { Paper, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { IdentityFields } from './IdentityFields.js';
import { emptyIdentity, type IdentityValues, toRequest, useIdentityRules } from './identity.js';

/** Registers somebody who was not referred by the landlord's form. */
export default function NewTenantPage() {
  const { t } = useTranslation('tenants');
  const { role } = useUser();
  const navigate = useNavigate();
  const form = useForm<IdentityValues>({
    mode: 'uncontrolled',
    initialValues: emptyIdentity,
    validate: useIdentityRules(),
  });
  const saved = useUnsavedGuard(form.isDirty());
  const making = useApiMutation({
    mutationFn: (values: IdentityValues) => call(api.POST('/api/tenants', { body: toRequest(values) })),
    success: (_, { givenName, familyName }) => t('new.done', { name: `${givenName} ${familyName}` }),
    invalidates: [['get', '/api/tenants']],
    form,
    problem: 'inline',
    onSuccess: ({ id }) => {
      saved();
      navigate(`/tenants/${id}`);
    },
  });
  return (
    <Page
      title={t('new.title')}
      lead={t(role === 'association_manager' ? 'new.leadManager' : 'new.lead')}
      breadcrumb={[{ label: t('nav'), to: '/tenants' }]}
      size="sm"
    >
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
        <form noValidate onSubmit={form.onSubmit((values) => making.mutate(values))}>
          <Stack>
            <ProblemAlert error={making.error} />
            <IdentityFields form={form} />
            <FormActions
              submit={t('new.submit')}
              busy={making.isPending}
              onCancel={() => {
                saved();
                navigate('/tenants');
              }}
            />
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
