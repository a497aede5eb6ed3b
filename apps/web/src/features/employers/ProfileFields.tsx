import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { TownField } from '../../ui/index.js';
import type { Profile } from './profile.js';

/** What is known of a company, and whom to call there. */
export function ProfileFields<Values extends Profile>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('employers');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('field.sector')}
        placeholder={t('hint.sector')}
        required
        maxLength={100}
        {...form.getInputProps('sector')}
      />
      <TextInput
        label={t('field.siret')}
        description={t('hint.siret')}
        inputMode="numeric"
        maxLength={20}
        {...form.getInputProps('siret')}
      />
      <TownField
        label={t('field.city')}
        required
        {...form.getInputProps('city')}
        onTown={({ postcode }) => form.setValues({ postcode } as Partial<Values>)}
      />
      <TextInput label={t('field.postcode')} inputMode="numeric" maxLength={5} {...form.getInputProps('postcode')} />
      <TextInput
        label={t('field.contactName')}
        required
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps('contactName')}
      />
      <TextInput
        label={t('field.contactEmail')}
        type="email"
        required
        autoComplete="off"
        {...form.getInputProps('contactEmail')}
      />
      <TextInput
        label={t('field.contactPhone')}
        type="tel"
        autoComplete="off"
        {...form.getInputProps('contactPhone')}
      />
    </SimpleGrid>
  );
}
