import type { FormRulesRecord, UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { operations } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { dayOf, parsePhone } from '../../ui/index.js';
import { EVICTION_STAGES, PARTNER_SOURCES } from './referral.js';

type Request = operations['Referrals_receive']['requestBody']['content']['application/json'];

/** The form of a referral, as it is typed. */
export interface NewReferral {
  associationId: string | null;
  programmeId: string | null;
  source: string | null;
  partnerName: string;
  partnerContact: string;
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
  evictionStage: string | null;
  healthAlert: boolean;
  agreed: boolean;
  agreedOn: string | null;
  agreedHow: string | null;
  informed: boolean;
  comment: string;
}

export type ReferralForm = UseFormReturnType<NewReferral>;

export const EMPTY = (): NewReferral => ({
  associationId: null,
  programmeId: null,
  source: null,
  partnerName: '',
  partnerContact: '',
  givenName: '',
  familyName: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  city: '',
  arrearsCents: null,
  arrearsMonths: '',
  evictionStage: null,
  healthAlert: false,
  agreed: false,
  agreedOn: dayOf(),
  agreedHow: null,
  informed: false,
  comment: '',
});

const typed = (text: string) => (text.trim() === '' ? null : text.trim());

/** Only for values that `useReferralChecks` let pass. */
export function toRequest(values: NewReferral, isLandlord: boolean): Request {
  const agreedHow = values.agreedHow === 'written' ? 'written' : 'spoken';
  const source = PARTNER_SOURCES.find((known) => known === values.source);
  return {
    givenName: values.givenName,
    familyName: values.familyName,
    phone: parsePhone(values.phone),
    email: typed(values.email),
    address: typed(values.address),
    postcode: typed(values.postcode),
    city: typed(values.city),
    arrearsCents: values.arrearsCents,
    arrearsMonths: values.arrearsMonths === '' ? null : Number(values.arrearsMonths),
    evictionStage: EVICTION_STAGES.find((stage) => stage === values.evictionStage) ?? null,
    programmeId: values.programmeId,
    agreedOn: values.agreedOn ?? '',
    agreedHow,
    ...(values.informed && { informedOn: values.agreedOn, informedHow: agreedHow }),
    comment: typed(values.comment),
    ...(isLandlord
      ? { associationId: values.associationId ?? '' }
      : {
          ...(source && { source }),
          partnerName: typed(values.partnerName),
          partnerContact: typed(values.partnerContact),
          healthAlert: values.healthAlert,
        }),
  };
}

/** What can be said at once; the API has the last word. In the order of the form, so that the first wrong field gets the focus. */
export function useReferralChecks(): FormRulesRecord<NewReferral, NewReferral> {
  const { t } = useTranslation('referrals');
  const isLandlord = useUser().role === 'landlord_staff';
  const wanted = (value: unknown) => (value === null || String(value).trim() === '' ? t('check.required') : null);
  const ofLandlord = (value: unknown) => (isLandlord ? wanted(value) : null);
  const ofPartner = (value: unknown) => (isLandlord ? null : wanted(value));
  return {
    source: ofPartner,
    partnerName: ofPartner,
    givenName: wanted,
    familyName: wanted,
    phone: (value, all) => {
      if (value.trim() !== '') return parsePhone(value) === null ? t('check.phone') : null;
      return all.email.trim() === '' && all.address.trim() === '' ? t('check.contact') : null;
    },
    postcode: (value) => (/^(\d{5})?$/.test(value.trim()) ? null : t('check.postcode')),
    arrearsCents: ofLandlord,
    arrearsMonths: ofLandlord,
    agreed: (value) => (value ? null : t('check.agreed')),
    agreedHow: wanted,
    agreedOn: (value) => wanted(value) ?? (value !== null && value > dayOf() ? t('check.agreedOn') : null),
    associationId: ofLandlord,
  };
}
