import type { FormRulesRecord } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { components, operations } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { formatPhone, parsePhone } from '../../ui/index.js';

export type Employer = components['schemas']['Employer'];
type NewEmployer = operations['Employers_create']['requestBody']['content']['application/json'];

export const AFTER_EMPLOYER = [
  ['get', '/api/employers'],
  ['get', '/api/employers/me'],
  ['get', '/api/employers/{id}'],
] as const;

/** The roles that add employers. */
export const useCanAdd = () => useUser().role !== 'case_worker';

/** The form of a profile, as it is typed. */
export interface Profile {
  siret: string;
  sector: string;
  city: string;
  postcode: string;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

export const profileOf = (employer?: Employer): Profile => ({
  siret: employer?.siret ?? '',
  sector: employer?.sector ?? '',
  city: employer?.city ?? '',
  postcode: employer?.postcode ?? '',
  contactName: employer?.contactName ?? '',
  contactEmail: employer?.contactEmail ?? '',
  contactPhone: employer?.contactPhone ? formatPhone(employer.contactPhone) : '',
});

const orNull = (text: string) => (text === '' ? null : text);

/** Only for values that `useProfileChecks` let pass. */
export function toProfile(values: Profile): Omit<NewEmployer, 'name' | 'landlordId'> {
  return {
    sector: values.sector.trim(),
    city: values.city.trim(),
    contactName: values.contactName.trim(),
    contactEmail: values.contactEmail.trim(),
    siret: orNull(values.siret.replace(/\s/g, '')),
    postcode: orNull(values.postcode.trim()),
    contactPhone: parsePhone(values.contactPhone),
  };
}

/** What can be said at once; the API has the last word. */
export function useProfileChecks(): FormRulesRecord<Profile, Profile> &
  Record<keyof Profile, (value: string) => string | null> {
  const { t } = useTranslation('employers');
  const wanted = (value: string) => (value.trim() === '' ? t('check.required') : null);
  return {
    siret: (value) => (/^(\d{14})?$/.test(value.replace(/\s/g, '')) ? null : t('check.siret')),
    sector: wanted,
    city: wanted,
    postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode')),
    contactName: wanted,
    contactEmail: wanted,
    contactPhone: (value) => (value.trim() === '' || parsePhone(value) !== null ? null : t('check.phone')),
  };
}
