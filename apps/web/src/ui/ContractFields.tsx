import { NumberInput, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice.js';
import { CONTRACTS, type Contract, type ContractForm, formsOf } from './contracts.js';
import { CatalogueSelect } from './fields.js';

/** A contract as it is typed. `contractForm` only where it is asked. */
export interface ContractValues {
  contract: Contract | null;
  contractMonths: number | '';
  contractForm?: ContractForm | null;
}

/** What of it can be: a CDI has no length, and the form of one contract is none of another. */
export function contractOf({ contract, contractMonths, contractForm }: ContractValues): {
  contract?: Contract;
  contractMonths?: number;
  contractForm?: ContractForm;
} {
  if (contract === null) return {};
  return {
    contract,
    ...(contract === 'CDI' || contractMonths === '' ? {} : { contractMonths }),
    ...(contractForm && formsOf(contract).includes(contractForm) ? { contractForm } : {}),
  };
}

interface ContractFieldsProps<Values extends ContractValues> {
  /** A controlled form. */
  form: UseFormReturnType<Values>;
  as?: 'select' | 'chips';
  required?: boolean;
}

/** Which contract, for how long, and of which kind where there are several. */
export function ContractFields<Values extends ContractValues>({
  form,
  as = 'select',
  required,
}: ContractFieldsProps<Values>) {
  const { t } = useTranslation('shell');
  const { contract, contractForm } = form.values;
  const forms = contractForm === undefined ? [] : formsOf(contract);
  const hasMonths = contract !== null && contract !== 'CDI';
  return (
    <>
      {as === 'chips' ? (
        <Choice
          label={t('contractField.contract')}
          values={CONTRACTS}
          nameOf={(value) => t(`contract.${value}`)}
          {...form.getInputProps('contract')}
        />
      ) : (
        <CatalogueSelect
          label={t('contractField.contract')}
          required={required ?? false}
          values={CONTRACTS}
          namespace="shell"
          prefix="contract"
          {...form.getInputProps('contract')}
        />
      )}
      {hasMonths && (
        <SimpleGrid cols={{ base: 1, xs: forms.length > 0 ? 2 : 1 }}>
          {forms.length > 0 && (
            <CatalogueSelect
              label={t('contractField.form')}
              values={forms}
              namespace="shell"
              prefix="contractForm"
              clearable
              clearButtonProps={{ 'aria-label': t('field.clear') }}
              {...form.getInputProps('contractForm')}
            />
          )}
          <NumberInput
            label={t('contractField.months')}
            min={1}
            max={60}
            allowDecimal={false}
            {...form.getInputProps('contractMonths')}
          />
        </SimpleGrid>
      )}
    </>
  );
}
