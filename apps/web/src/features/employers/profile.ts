import type { FormRulesRecord } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { components, operations } from '../../api/schema.js';
import { type Role, useUser } from '../../api/session.js';
import { formatPhone, parsePhone, type SizeBand } from '../../ui/index.js';

export type Employer = components['schemas']['Employer'];
type NewEmployer = operations['Employers_create']['requestBody']['content']['application/json'];

/** Whatever shows an employer. */
export const AFTER_EMPLOYER = [
  ['get', '/api/employers'],
  ['get', '/api/employers/me'],
  ['get', '/api/employers/{id}'],
  ['get', '/api/employers/{id}/contacts'],
  ['get', '/api/employers/duplicates'],
] as const;

/** The roles that work with employers; the others only read. */
export const WORKING: readonly Role[] = ['landlord_staff', 'organiser', 'association_manager'];
export const useCanAdd = () => WORKING.includes(useUser().role);

/** Key of the sentence about its account. */
export const accountOf = ({ hasAccount, awaitsConfirmation }: Employer) =>
  awaitsConfirmation ? 'account.waits' : hasAccount ? 'account.yes' : 'account.no';

/** The roles that say who a company is. */
export const CONFIRMING: readonly Role[] = ['organiser', 'association_manager'];

/** As INSEE prints them: 000 123 456 00014. */
export const inGroups = (digits: string) => digits.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ').trim();

/** The form of a company, as it is typed. */
export interface Company {
  siret: string;
  sector: string;
  naf: string | null;
  sizeBand: SizeBand | null;
  city: string;
  postcode: string;
}

/** The form of a profile: a company and its main contact. */
export interface Profile extends Company {
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

type Known = Pick<Employer, 'siret' | 'sector' | 'naf' | 'sizeBand' | 'city' | 'postcode'>;
export const companyOf = (employer?: Known): Company => ({
  siret: employer?.siret ?? '',
  sector: employer?.sector ?? '',
  naf: employer?.naf ?? null,
  sizeBand: employer?.sizeBand ?? null,
  city: employer?.city ?? '',
  postcode: employer?.postcode ?? '',
});

export const profileOf = (employer?: Employer): Profile => ({
  ...companyOf(employer),
  contactName: employer?.contactName ?? '',
  contactEmail: employer?.contactEmail ?? '',
  contactPhone: employer?.contactPhone ? formatPhone(employer.contactPhone) : '',
});

export const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Only for values that `useCompanyChecks` let pass. */
export const toCompany = (values: Company) => ({
  siret: orNull(values.siret.replace(/\s/g, '')),
  sector: values.sector.trim(),
  naf: values.naf,
  sizeBand: values.sizeBand,
  city: values.city.trim(),
  postcode: orNull(values.postcode),
});

/** Only for values that `useProfileChecks` let pass. */
export const toProfile = (values: Profile): Omit<NewEmployer, 'name' | 'landlordId'> => ({
  ...toCompany(values),
  contactName: values.contactName.trim(),
  contactEmail: values.contactEmail.trim(),
  contactPhone: parsePhone(values.contactPhone),
});

type Check = (value: string) => string | null;

/** What can be said at once; the API has the last word. */
export function useChecks() {
  const { t } = useTranslation('employers');
  const wanted: Check = (value) => (value.trim() === '' ? t('check.required') : null);
  const phone: Check = (value) => (value.trim() === '' || parsePhone(value) !== null ? null : t('check.phone'));
  const company = {
    siret: ((value) => (/^(\d{14})?$/.test(value.replace(/\s/g, '')) ? null : t('check.siret'))) as Check,
    sector: wanted,
    city: wanted,
    postcode: ((value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode'))) as Check,
  };
  return { wanted, phone, company };
}

export function useProfileChecks(): FormRulesRecord<Profile, Profile> &
  Record<'siret' | 'city' | 'contactName', Check> {
  const { wanted, phone, company } = useChecks();
  return { ...company, contactName: wanted, contactEmail: wanted, contactPhone: phone };
}
