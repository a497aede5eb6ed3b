import type { FormRulesRecord } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { operations } from '../../api/schema.js';
import { dayOf, parsePhone } from '../../ui/index.js';

type Request = operations['Referrals_receive']['requestBody']['content']['application/json'];

/** The form of a referral, as it is typed. */
export interface NewReferral {
  associationId: string | null;
  givenName: string;
  familyName: string;
  phone: string;
  email: string;
  address: string;
  postcode: string;
  city: string;
  arrearsCents: number | null;
  /** A number field that is empty holds an empty text. */
  arrearsMonths: number | string;
  agreed: boolean;
  agreedOn: string | null;
  agreedHow: string | null;
  comment: string;
}

const typed = (text: string) => (text.trim() === '' ? null : text.trim());

/** Only for values that `useReferralChecks` let pass. */
export function toRequest(values: NewReferral): Request {
  return {
    associationId: values.associationId ?? '',
    givenName: values.givenName,
    familyName: values.familyName,
    phone: parsePhone(values.phone),
    email: typed(values.email),
    address: typed(values.address),
    postcode: typed(values.postcode),
    city: typed(values.city),
    arrearsCents: values.arrearsCents ?? 0,
    arrearsMonths: Number(values.arrearsMonths),
    agreedOn: values.agreedOn ?? '',
    agreedHow: values.agreedHow === 'written' ? 'written' : 'spoken',
    comment: typed(values.comment),
  };
}

/** What can be said at once; the API has the last word. In the order of the form, so that the first wrong field gets the focus. */
export function useReferralChecks(): FormRulesRecord<NewReferral, NewReferral> {
  const { t } = useTranslation('referrals');
  const wanted = (value: unknown) => (value === null || String(value).trim() === '' ? t('check.required') : null);
  return {
    givenName: wanted,
    familyName: wanted,
    phone: (value, all) => {
      if (value.trim() !== '') return parsePhone(value) === null ? t('check.phone') : null;
      return all.email.trim() === '' && all.address.trim() === '' ? t('check.contact') : null;
    },
    postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode')),
    arrearsCents: wanted,
    arrearsMonths: wanted,
    agreed: (value) => (value ? null : t('check.agreed')),
    agreedHow: wanted,
    agreedOn: (value) => wanted(value) ?? (value !== null && value > dayOf() ? t('check.agreedOn') : null),
    associationId: wanted,
  };
}
