import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useFormat } from './format.js';

export type SizeBand = NonNullable<components['schemas']['Employer']['sizeBand']>;
const SIZE_BANDS: readonly SizeBand[] = ['0', '1_9', '10_49', '50_249', '250_more'];

/** The nomenclature of activities in the language of the person. */
export function useSectors() {
  const { language } = useFormat();
  // It changes once in a decade.
  const { data } = apiQuery.useQuery('get', '/api/sectors', {}, { staleTime: Number.POSITIVE_INFINITY });
  const name = ({ label, labelEn }: { label: string; labelEn: string }) => (language === 'fr' ? label : labelEn);
  return {
    sections: data?.sections.map((section) => ({ value: section.code, label: name(section) })) ?? [],
    groups:
      data?.sections.map((section) => ({
        group: name(section),
        items: data.divisions
          .filter((division) => division.section === section.code)
          .map((division) => ({ value: division.code, label: `${division.code} · ${name(division)}` })),
      })) ?? [],
    nameOf: (code: string): string => {
      const division = data?.divisions.find((known) => known.code === code);
      return division ? `${code} · ${name(division)}` : code;
    },
  };
}

/** The division of a company's activity, found by typing. Takes `form.getInputProps(…)`; null when empty. */
export function NafField(props: Omit<SelectProps, 'data' | 'searchable'>) {
  const { t } = useTranslation('shell');
  const { groups } = useSectors();
  return (
    <Select
      label={t('company.naf')}
      data={groups}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear') }}
      nothingFoundMessage={t('company.nafNone')}
      maxDropdownHeight={280}
      comboboxProps={{ withinPortal: true }}
      {...props}
    />
  );
}

/** « 10 à 49 salariés ». */
export function useSizeName(): (band: SizeBand) => string {
  const { t } = useTranslation('shell');
  return (band) => t(`company.size.${band}`);
}

/** How many people work there. Takes `form.getInputProps(…)`; null when empty. */
export function SizeField(props: Omit<SelectProps, 'data'>) {
  const { t } = useTranslation('shell');
  const name = useSizeName();
  return (
    <Select
      label={t('company.sizeBand')}
      data={SIZE_BANDS.map((value) => ({ value, label: name(value) }))}
      clearable
      clearButtonProps={{ 'aria-label': t('field.clear') }}
      {...props}
    />
  );
}
