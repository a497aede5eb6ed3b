import { Paper, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, call } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { FormActions, Page, ProblemAlert, useApiMutation, useUnsavedGuard } from '../../ui/index.js';
import { IdentityFields } from './IdentityFields.js';
import { emptyIdentity, type IdentityValues, type NewTenant, toRequest, useIdentityRules } from './identity.js';
import { PossibleDuplicates } from './PossibleDuplicates.js';

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
  const looking = useApiMutation({
    mutationFn: ({ locale: _, city: __, ...person }: NewTenant) =>
      call(api.POST('/api/tenants/duplicates', { body: person })),
    form,
    problem: 'inline',
  });
  const found = looking.data?.items ?? [];
  const register = () => making.mutate(form.getValues());
  /** First whether they are known; registered at once when nobody like them is. */
  const submit = (values: IdentityValues) =>
    looking.mutate(toRequest(values), { onSuccess: ({ items }) => items.length === 0 && making.mutate(values) });
  return (
    <Page
      title={t('new.title')}
      lead={t(role === 'association_manager' ? 'new.leadManager' : 'new.lead')}
      breadcrumb={[{ label: t('nav'), to: '/tenants' }]}
      size="sm"
    >
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }}>
        <form noValidate onSubmit={form.onSubmit(submit)}>
          <Stack>
            <ProblemAlert error={making.error ?? looking.error} />
            <IdentityFields form={form} />
            {found.length > 0 ? (
              <PossibleDuplicates
                found={found}
                busy={making.isPending}
                onRegister={register}
                onBack={looking.reset}
                onOpen={saved}
              />
            ) : (
              <FormActions
                submit={t('new.submit')}
                busy={looking.isPending || making.isPending}
                onCancel={() => {
                  saved();
                  navigate('/tenants');
                }}
              />
            )}
          </Stack>
        </form>
      </Paper>
    </Page>
  );
}
