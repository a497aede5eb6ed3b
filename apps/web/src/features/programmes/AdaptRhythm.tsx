import { NumberInput, Radio, SimpleGrid, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AdaptProps, numberOf, type Rhythm } from './adapting.js';

const ALWAYS = ['contactDays', 'managerAfterDays'] as const;
const MAYBE = [
  ...(['contactInWorkDays', 'contactInTrainingDays', 'contactInTrialDays'] as const),
  ...(['homeVisitDays', 'reviewDays', 'firstMeetingDays', 'caseMeetingDays'] as const),
] as const;

/** Days of everything that is watched, the maximum length, and how confidential the programme is. */
export function AdaptRhythm({ definition, onChange }: AdaptProps) {
  const { t } = useTranslation('programmes');
  const { rhythm, maxDays } = definition;
  const set = (change: Partial<Rhythm>) => onChange({ rhythm: { ...rhythm, ...change } });
  const limits = { min: 1, max: 3660, allowDecimal: false, suffix: ` ${t('adapt.days')}` };
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {ALWAYS.map((key) => (
          <NumberInput
            key={key}
            label={t(`adapt.rhythm.${key}`)}
            required
            value={rhythm[key]}
            onChange={(value) => set({ [key]: numberOf(value) ?? 1 })}
            {...limits}
          />
        ))}
        {MAYBE.map((key) => (
          <NumberInput
            key={key}
            label={t(`adapt.rhythm.${key}`)}
            placeholder={t('adapt.notWatched')}
            value={rhythm[key] ?? ''}
            onChange={(value) => set({ [key]: numberOf(value) })}
            {...limits}
          />
        ))}
        <NumberInput
          label={t('adapt.maxDays')}
          placeholder={t('rules.noMaximum')}
          value={maxDays ?? ''}
          onChange={(value) => onChange({ maxDays: numberOf(value) })}
          {...limits}
        />
      </SimpleGrid>
      <Radio.Group
        label={t('rules.confidentiality')}
        value={definition.confidentiality}
        onChange={(level) => onChange({ confidentiality: level === 'highest' ? 'highest' : 'usual' })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="usual" label={t('rules.level.usual')} />
          <Radio value="highest" label={t('rules.level.highest')} />
        </Stack>
      </Radio.Group>
      {(['seeksEmployment', 'pictograms', 'peerVolunteers'] as const).map((key) => (
        <Switch
          key={key}
          label={t(`adapt.${key}`)}
          checked={definition[key]}
          onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
        />
      ))}
    </Stack>
  );
}
