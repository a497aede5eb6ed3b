import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/index.js';
import type { Offer } from './offer.js';
import { useLiveCheck } from './useLiveCheck.js';

interface Terms extends Pick<Offer, 'contract' | 'payMinCents' | 'payPer'> {
  weeklyHours: number | '';
}

/** Pay below the legal minimum is told, with its source; the employer may know why. */
export function MinimumWageWarning({ offer, terms }: { offer: Offer; terms: Terms }) {
  const { t } = useTranslation('offers');
  const { money, date } = useFormat();
  const { title, description, skills, certificates, wishedSkills, wishedCertificates, languages } = offer;
  const { contract, payMinCents, payPer, weeklyHours } = terms;
  const { warnings } = useLiveCheck({
    ...{ title, description, skills, certificates, wishedSkills, wishedCertificates, languages },
    ...{ contract, payMinCents, payPer, weeklyHours: weeklyHours === '' ? null : weeklyHours },
  });
  return warnings.map(({ code, minimumCents, since, source }) => (
    <Alert key={code} color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden />} c="dark">
      {t('minimumWage', { amount: money(minimumCents), per: t(`payPer.${payPer}`), since: date(since), source })}
    </Alert>
  ));
}
