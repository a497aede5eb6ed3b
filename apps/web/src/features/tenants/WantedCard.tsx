import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateText, Facts, OccupationNames, type Tenant, useFormat } from '../../ui/index.js';
import { EditableCard } from './EditableCard.js';

import { WantedForm } from './WantedForm.js';

function WantedFacts({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  const format = useFormat();
  const wanted = tenant.wanted ?? {};
  const { occupations = [], contracts = [] } = wanted;
  const isNoted = occupations.length > 0 || contracts.length > 0 || wanted.weeklyHours || wanted.availableFrom;
  if (!isNoted && !wanted.maxTravelKm && !wanted.training) return <Text c="dimmed">{t('wanted.nothingYet')}</Text>;
  const facts = [
    { label: t('wanted.occupations'), value: occupations.length > 0 ? <OccupationNames codes={occupations} /> : null },
    {
      label: t('wanted.contracts'),
      value: contracts.length > 0 ? contracts.map((contract) => t(`contract.${contract}`)).join(', ') : t('wanted.any'),
    },
    {
      label: t('wanted.weeklyHours'),
      value: wanted.weeklyHours ? t('wanted.hours', { hours: format.number(wanted.weeklyHours) }) : t('wanted.any'),
    },
    {
      label: t('wanted.availableFrom'),
      value: wanted.availableFrom ? <DateText value={wanted.availableFrom} /> : t('wanted.atOnce'),
    },
    {
      label: t('wanted.maxTravelKm'),
      value: wanted.maxTravelKm ? t('wanted.km', { km: wanted.maxTravelKm }) : t('wanted.anyDistance'),
    },
    { label: t('wanted.trainingShort'), value: t(wanted.training ? 'wanted.yes' : 'wanted.no') },
  ];
  return <Facts facts={facts} />;
}

/** What the tenant looks for. */
export function WantedCard({ tenant }: { tenant: Tenant }) {
  const { t } = useTranslation('tenants');
  return (
    <EditableCard
      title={t('card.wanted')}
      editLabel={t('card.editWanted')}
      view={<WantedFacts tenant={tenant} />}
      edit={(onDone) => <WantedForm tenant={tenant} onDone={onDone} />}
    />
  );
}
