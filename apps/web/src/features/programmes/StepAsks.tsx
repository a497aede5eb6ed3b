import { Checkbox, MultiSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DOMAINS } from '../../ui/index.js';
import { numberOf, type Step } from './adapting.js';

/** What a visit or an assessment has to be to close a step. */
export function StepAsks({ step, set }: { step: Step; set: (change: Partial<Step>) => void }) {
  const { t } = useTranslation('programmes');
  if (step.closedBy !== 'visit' && step.closedBy !== 'assessment') return null;
  return (
    <>
      <Checkbox
        label={t('adapt.atHome')}
        checked={step.atHome}
        onChange={(event) => set({ atHome: event.currentTarget.checked })}
      />
      {step.closedBy === 'visit' ? (
        <NumberInput
          label={t('adapt.minMinutes')}
          placeholder={t('adapt.anyLength')}
          min={15}
          max={480}
          value={step.minMinutes ?? ''}
          onChange={(value) => set({ minMinutes: numberOf(value) })}
        />
      ) : (
        <MultiSelect
          label={t('adapt.domains')}
          data={DOMAINS.map((domain) => ({ value: domain, label: t(`support.domain.${domain}`) }))}
          value={step.domains}
          onChange={(values) => set({ domains: DOMAINS.filter((domain) => values.includes(domain)) })}
        />
      )}
    </>
  );
}
