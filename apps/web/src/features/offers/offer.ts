import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import type { components, operations } from '../../api/schema.js';
import { defineStatuses, useFormat } from '../../ui/index.js';

export type Offer = components['schemas']['Offer'];
export type NewOffer = operations['Offers_create']['requestBody']['content']['application/json'];
export type OfferProblem = components['schemas']['OfferProblem'];
export type OfferChanges = operations['Offers_update']['requestBody']['content']['application/json'];

export const offerStatuses = defineStatuses<Offer['state']>('offers', 'state', {
  draft: 'neutral',
  published: 'active',
  filled: 'success',
  closed: 'neutral',
  expired: 'warning',
});

/** Categories of the driving licence, those that employers ask for first. */
export const LICENCES = [
  'B',
  'BE',
  'C',
  'CE',
  'C1',
  'C1E',
  'D',
  'DE',
  'D1',
  'D1E',
  'A',
  'A1',
  'A2',
  'AM',
  'B1',
] as const;

export const SCHEDULES = ['day', 'evening', 'night', 'weekend', 'shifts', 'split'] as const;
export const CLOSE_CODES = ['no_candidate', 'need_gone', 'postponed', 'budget', 'mistake', 'other'] as const;
export const HIRED_THROUGH = ['rally', 'our_candidate', 'elsewhere'] as const;

export const AFTER_OFFER = [
  ['get', '/api/offers'],
  ['get', '/api/offers/{id}'],
  ['get', '/api/offers/{id}/publication'],
  ['get', '/api/offers/{id}/history'],
  ['get', '/api/home'],
] as const;

export const isOpen = ({ state }: Offer) => state !== 'filled' && state !== 'closed';

/** The steps in which an offer is written, each with its fields. */
export const STEPS = ['job', 'terms', 'needs'] as const;
export type Step = (typeof STEPS)[number];

const STEP_FIELDS: Record<Step, readonly string[]> = {
  job: ['title', 'occupation', 'description'],
  terms: [
    ...['contract', 'contractMonths', 'weeklyHours', 'schedules', 'city', 'postcode', 'publicTransport'],
    ...['payMinCents', 'payMaxCents', 'startOn', 'positions', 'interviews'],
  ],
  needs: [
    ...['skills', 'certificates', 'licences', 'wishedSkills', 'wishedCertificates', 'wishedLicences'],
    ...['experienceYears', 'languages', 'openToTraining'],
  ],
};

/** `skills.2` is a part of the field `skills`. */
export const fieldOf = (path: string) => path.replace(/^\//, '').split(/[./]/)[0] ?? path;
export const stepOf = (path: string): Step => STEPS.find((step) => STEP_FIELDS[step].includes(fieldOf(path))) ?? 'job';

/** The parts of an offer that are looked at while it is written. */
export type OfferTexts = Pick<
  Offer,
  'title' | 'description' | 'skills' | 'certificates' | 'wishedSkills' | 'wishedCertificates' | 'languages'
>;

/** The text in which a phrase of the problem stands. */
export function textAt(offer: OfferTexts, path: string): string {
  const [field, at, part] = path.replace(/^\//, '').split(/[./]/);
  if (field === 'title' || field === 'description') return offer[field];
  if (field === 'skills' || field === 'certificates' || field === 'wishedSkills' || field === 'wishedCertificates')
    return offer[field][Number(at)] ?? '';
  const language = field === 'languages' ? offer.languages[Number(at)] : undefined;
  return (part === 'reason' ? language?.reason : language?.language) ?? '';
}

/** What stands against publication, when that is why the API refused. */
export const problemsOf = (error: unknown): OfferProblem[] =>
  error instanceof ApiProblem && error.code === 'offer_not_publishable'
    ? // The fields of this refusal are the problems themselves, with the phrases.
      (error.fields as OfferProblem[])
    : [];

/** « 12,70 € à 13,40 € brut par heure »; null when the offer names no pay. */
export function usePayText(): (offer: Offer) => string | null {
  const { t } = useTranslation('offers');
  const { money } = useFormat();
  return ({ payMinCents: min, payMaxCents: max, payPer }) => {
    if (min === null && max === null) return null;
    const per = t(`payPer.${payPer}`);
    if (min !== null && max !== null && min !== max)
      return t('pay.range', { min: money(min, true), max: money(max, true), per });
    if (max === null) return t('pay.from', { amount: money(min ?? 0, true), per });
    return t(min === null ? 'pay.to' : 'pay.exact', { amount: money(max, true), per });
  };
}

/** The name of the occupation in the language of the screen. */
export function useOccupationLabel(): (offer: Offer) => string | null {
  const { language } = useFormat();
  return ({ occupationLabel, occupationLabelEn }) => (language === 'fr' ? occupationLabel : occupationLabelEn);
}
