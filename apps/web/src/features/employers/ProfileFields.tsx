import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CompanyFields } from './CompanyFields.js';
import type { Profile } from './profile.js';

/** What is known of a company, and whom to call there. */
export function ProfileFields<Values extends Profile>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('employers');
  return (
    <Stack>
      <CompanyFields form={form} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
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
    </Stack>
  );
}
