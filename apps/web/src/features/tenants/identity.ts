import { useTranslation } from 'react-i18next';
import type { paths } from '../../api/schema.js';
import { formatPhone, parsePhone, type Tenant } from '../../ui/index.js';

/** What the fields of a form hold: empty means not known. */
export interface IdentityValues {
  givenName: string;
  familyName: string;
  phone: string;
  email: string;
  address: string;
  postcode: string;
  city: string;
  locale: 'fr' | 'en';
}

export type NewTenant = paths['/api/tenants']['post']['requestBody']['content']['application/json'];

export const emptyIdentity: IdentityValues = {
  givenName: '',
  familyName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  city: '',
  locale: 'fr',
};

export const identityOf = (tenant: Tenant): IdentityValues => ({
  givenName: tenant.givenName,
  familyName: tenant.familyName,
  phone: tenant.phone ? formatPhone(tenant.phone) : '',
  email: tenant.email ?? '',
  address: tenant.address ?? '',
  postcode: tenant.postcode ?? '',
  city: tenant.city ?? '',
  locale: tenant.locale ?? 'fr',
});

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export const toRequest = ({ locale, ...values }: IdentityValues): NewTenant => ({
  givenName: values.givenName.trim(),
  familyName: values.familyName.trim(),
  phone: parsePhone(values.phone),
  email: orNull(values.email),
  address: orNull(values.address),
  postcode: orNull(values.postcode),
  city: orNull(values.city),
  locale,
});

export function useIdentityRules() {
  const { t } = useTranslation('tenants');
  const required = (text: string) => (text.trim() === '' ? t('fieldProblems.required') : null);
  const orEmpty = (isRight: (text: string) => boolean, message: string) => (text: string) =>
    text.trim() === '' || isRight(text.trim()) ? null : message;
  return {
    givenName: required,
    familyName: required,
    phone: orEmpty((text) => parsePhone(text) !== null, t('rule.phone')),
    email: orEmpty((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), t('rule.email')),
    postcode: orEmpty((text) => /^\d{5}$/.test(text), t('rule.postcode')),
  };
}
