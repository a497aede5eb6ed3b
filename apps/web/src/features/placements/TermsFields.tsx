import { Checkbox, NumberInput, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { CatalogueSelect, ContractFields, type ContractValues, contractOf, DateField } from '../../ui/index.js';
import type { Kind, Placement } from './placement.js';

export const LEVELS = ['none', '3', '4', '5', '6', '7', '8'] as const;
export const FUNDINGS = ['region', 'france_travail', 'opco', 'cpf', 'employer', 'other'] as const;

/** What is agreed on, as it is typed: what belongs to each of the three kinds. */
export interface TermsValues extends ContractValues {
  trainingLevel: Placement['trainingLevel'];
  funding: Placement['funding'];
  trialDays: number | '';
  endsOn: string | null;
  stillLooking: boolean;
}

export const termsFrom = (placement?: Placement): TermsValues => ({
  contract: placement?.contract ?? null,
  contractMonths: placement?.contractMonths ?? '',
  contractForm: placement?.contractForm ?? null,
  trainingLevel: placement?.trainingLevel ?? null,
  funding: placement?.funding ?? null,
  trialDays: placement?.trialDays ?? '',
  endsOn: placement?.endsOn ?? null,
  stillLooking: placement?.stillLooking ?? false,
});

/** Only what the kind knows is sent: what was chosen before saying that it is another does not count. */
export function termsOf(kind: Kind, values: TermsValues, isEmployer: boolean) {
  const { trainingLevel, funding, trialDays, endsOn, stillLooking } = values;
  const looking = isEmployer || !stillLooking ? {} : { stillLooking };
  const until = endsOn === null ? {} : { endsOn };
  if (kind === 'hire') return { ...contractOf(values), ...(values.contract === 'CDI' ? {} : until) };
  if (kind === 'trial') return { ...(trialDays === '' ? {} : { trialDays }), ...until, ...looking };
  return {
    ...(trainingLevel === null ? {} : { trainingLevel }),
    ...(funding === null ? {} : { funding }),
    ...until,
    ...looking,
  };
}

interface TermsFieldsProps<Values extends TermsValues> {
  kind: Kind;
  /** A controlled form. */
  form: UseFormReturnType<Values>;
  isEmployer: boolean;
}

/** Contract of a hire, level and funding of a training, days of a trial; and the last day agreed on. */
export function TermsFields<Values extends TermsValues>({ kind, form, isEmployer }: TermsFieldsProps<Values>) {
  const { t } = useTranslation('placements');
  const hasEnd = kind !== 'hire' || (form.values.contract !== null && form.values.contract !== 'CDI');
  return (
    <>
      {kind === 'hire' && <ContractFields form={form} required />}
      {kind === 'training' && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <CatalogueSelect
            label={t('field.trainingLevel')}
            values={LEVELS}
            namespace="placements"
            prefix="level"
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            {...form.getInputProps('trainingLevel')}
          />
          <CatalogueSelect
            label={t('field.funding')}
            values={FUNDINGS}
            namespace="placements"
            prefix="funding"
            clearable
            clearButtonProps={{ 'aria-label': t('field.clear') }}
            {...form.getInputProps('funding')}
          />
        </SimpleGrid>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {kind === 'trial' && (
          <NumberInput
            label={t('field.trialDays')}
            min={1}
            max={31}
            allowDecimal={false}
            {...form.getInputProps('trialDays')}
          />
        )}
        {hasEnd && <DateField label={t('field.endsOn')} {...form.getInputProps('endsOn')} />}
      </SimpleGrid>
      {kind !== 'hire' && !isEmployer && (
        <Checkbox
          label={t('field.stillLooking')}
          description={t('field.stillLookingHint')}
          {...form.getInputProps('stillLooking', { type: 'checkbox' })}
        />
      )}
    </>
  );
}
