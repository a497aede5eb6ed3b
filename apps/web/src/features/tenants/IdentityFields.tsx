import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../i18n/i18n.js';
import { CatalogueSelect } from '../../ui/index.js';
import type { IdentityValues } from './identity.js';

/** Name and contact of a tenant. Only the name is needed: at a first visit one often has no more. */
export function IdentityFields({ form }: { form: UseFormReturnType<IdentityValues> }) {
  const { t } = useTranslation('tenants');
  const field = (name: keyof IdentityValues) => ({
    label: t(`field.${name}`),
    key: form.key(name),
    ...form.getInputProps(name),
  });
  // The browser must not fill in the address of the social worker for that of the tenant.
  const plain = { autoComplete: 'off' };
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...field('givenName')} {...plain} required />
        <TextInput {...field('familyName')} {...plain} required />
        <TextInput {...field('phone')} {...plain} type="tel" />
        <TextInput {...field('email')} {...plain} type="email" />
      </SimpleGrid>
      <TextInput {...field('address')} {...plain} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...field('postcode')} {...plain} inputMode="numeric" maxLength={5} />
        <TextInput {...field('city')} {...plain} />
      </SimpleGrid>
      <CatalogueSelect
        {...field('locale')}
        description={t('field.localeHint')}
        values={LANGUAGES}
        namespace="tenants"
        prefix="language"
        maw="16rem"
      />
    </>
  );
}
