import { Anchor, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Facts, FormActions, PhoneLink, ProblemAlert, type Tenant, useUnsavedGuard } from '../../ui/index.js';
import { EditableCard } from './EditableCard.js';
import { IdentityFields } from './IdentityFields.js';
import { type IdentityValues, identityOf, toRequest, useIdentityRules } from './identity.js';
import { useTenantUpdate } from './useTenantUpdate.js';

function IdentityForm({ tenant, onDone }: { tenant: Tenant; onDone: () => void }) {
  const { t } = useTranslation('tenants');
  const form = useForm<IdentityValues>({
    mode: 'uncontrolled',
    initialValues: identityOf(tenant),
    validate: useIdentityRules(),
  });
  useUnsavedGuard(form.isDirty());
  const saving = useTenantUpdate(tenant.id, { form, onSuccess: onDone });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => saving.mutate(toRequest(values)))}>
      <Stack>
        <ProblemAlert error={saving.error} />
        <IdentityFields form={form} />
        <FormActions submit={t('common.save')} busy={saving.isPending} onCancel={onDone} />
      </Stack>
    </form>
  );
}

const addressOf = ({ address, postcode, city }: Tenant) =>
  [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join('\n') || null;

/** How to reach the tenant. */
export function IdentityCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const facts = [
    { label: t('field.phone'), value: tenant.phone ? <PhoneLink value={tenant.phone} /> : null },
    {
      label: t('field.email'),
      value: tenant.email ? <Anchor href={`mailto:${tenant.email}`}>{tenant.email}</Anchor> : null,
    },
    { label: t('field.address'), value: addressOf(tenant) },
    { label: t('field.locale'), value: t(`language.${tenant.locale ?? 'fr'}`) },
  ];
  return (
    <EditableCard
      title={t('card.identity')}
      editLabel={t('card.editIdentity')}
      view={<Facts facts={facts} />}
      edit={(onDone) => <IdentityForm tenant={tenant} onDone={onDone} />}
    />
  );
}
