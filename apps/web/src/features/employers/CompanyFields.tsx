import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { NafField, SizeField, TownField } from '../../ui/index.js';
import type { Company } from './profile.js';

/** What is known of a company. */
export function CompanyFields<Values extends Company>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('employers');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <TextInput
        label={t('field.siret')}
        description={t('hint.siret')}
        inputMode="numeric"
        maxLength={20}
        {...form.getInputProps('siret')}
      />
      <TextInput
        label={t('field.sector')}
        description={t('hint.sector')}
        required
        maxLength={100}
        {...form.getInputProps('sector')}
      />
      <NafField {...form.getInputProps('naf')} />
      <SizeField {...form.getInputProps('sizeBand')} />
      <TownField
        label={t('field.city')}
        required
        {...form.getInputProps('city')}
        onTown={({ postcode }) => form.setValues({ postcode } as Partial<Values>)}
      />
      <TextInput label={t('field.postcode')} inputMode="numeric" maxLength={5} {...form.getInputProps('postcode')} />
    </SimpleGrid>
  );
}
