import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.js';

export type Contract = NonNullable<components['schemas']['Offer']['contract']>;

/** Their names are in the shell's catalogue: `<CatalogueSelect values={CONTRACTS} namespace="shell" prefix="contract" />`. */
export const CONTRACTS: readonly Contract[] = ['CDI', 'CDD', 'INTERIM', 'APPRENTICESHIP', 'SUBSIDISED', 'INTEGRATION'];

export type ContractForm = NonNullable<components['schemas']['Placement']['contractForm']>;
/** Kinds of contract where the law knows several. */
const FORMS: Partial<Record<Contract, readonly ContractForm[]>> = {
  APPRENTICESHIP: ['APPRENTICESHIP', 'PROFESSIONALISATION'],
  SUBSIDISED: ['PEC', 'CIE', 'OTHER'],
  INTEGRATION: ['ACI', 'EI', 'ETTI', 'AI', 'EITI'],
};
export const formsOf = (contract: Contract | null): readonly ContractForm[] =>
  contract === null ? [] : (FORMS[contract] ?? []);

/** « CDD, 8 mois ». */
export function useContractName(): (contract: Contract, months?: number | null) => string {
  const { t } = useTranslation('shell');
  return (contract, months) => {
    const name = t(`contract.${contract}`);
    return months ? t('contractFor', { name, count: months }) : name;
  };
}
