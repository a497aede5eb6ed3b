import { useTranslation } from 'react-i18next';
import { type Fact, useContractName, useFormat } from '../../ui/index.js';
import { type Offer, useOccupationLabel, usePayText } from './offer.js';

/** What an offer says beside its tasks, in the order in which people ask; what it does not say is left out. */
export function useFacts(offer: Offer): Fact[] {
  const { t } = useTranslation('offers');
  const { number, date } = useFormat();
  const contractName = useContractName();
  const payText = usePayText();
  const occupation = useOccupationLabel()(offer);
  const { contract, contractMonths, weeklyHours, city, postcode, startOn, schedules, publicTransport } = offer;
  const lines = (all: string[]) => (all.length === 0 ? null : all.join('\n'));
  const named = (licences: string[]) => licences.map((licence) => t('licence', { licence }));
  const demanded = [...offer.certificates, ...named(offer.licences), ...offer.skills];
  const wished = [...offer.wishedCertificates, ...named(offer.wishedLicences), ...offer.wishedSkills];
  const { experienceYears: years, languages, interviews } = offer;
  const town = [postcode, city].filter(Boolean).join(' ');
  const facts: Fact[] = [
    { label: t('field.occupation'), value: occupation },
    { label: t('field.city'), value: town === '' ? null : town },
    { label: t('field.contract'), value: contract && contractName(contract, contractMonths) },
    { label: t('field.weeklyHours'), value: weeklyHours && t('hours', { hours: number(weeklyHours) }) },
    { label: t('field.schedules'), value: lines(schedules.map((one) => t(`schedule.${one}`))) },
    { label: t('field.pay'), value: payText(offer) },
    { label: t('field.startOn'), value: startOn === null ? t('startNow') : date(startOn) },
    { label: t('needs.demanded'), value: lines(demanded) },
    { label: t('needs.wished'), value: lines(wished) },
    {
      label: t('field.experienceYears'),
      value: years === null ? null : years === 0 ? t('experience.0') : t('experienceYears', { count: years }),
    },
    {
      label: t('field.languages'),
      value: lines(
        languages.map(({ language, level, reason }) =>
          t('language.line', { language, level: t(`language.levels.${level}`), reason }),
        ),
      ),
    },
    { label: t('field.positions'), value: number(offer.positions) },
    { label: t('field.interviews'), value: interviews === null ? null : number(interviews) },
    {
      label: t('field.publicTransport'),
      value: publicTransport === null ? null : t(`transport.${publicTransport ? 'yes' : 'no'}`),
    },
    { label: t('field.training'), value: t(offer.openToTraining ? 'training.yes' : 'training.no') },
  ];
  return facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
}
