import { Box, Checkbox, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark, type Domain, isConfidential } from '../../ui/index.js';
import { type DomainNote, LEVELS } from './outcome.js';
import type { Assessment } from './visit.js';

interface AssessmentRowProps {
  domain: Domain;
  /** The level noted last time. */
  before: Assessment | undefined;
  value: DomainNote;
  onChange: (value: DomainNote) => void;
}

/** One part of life: a level from 1 to 5 in one tap, and only then what goes with it. */
export function AssessmentRow({ domain, before, value, onChange }: AssessmentRowProps) {
  const { t } = useTranslation('visits');
  const name = t(`support.domain.${domain}`);
  const label = `assess-${domain}`;
  return (
    <Box role="group" aria-labelledby={label}>
      <Group justify="space-between" gap={4} mb={6}>
        <Group gap={6}>
          <Text id={label} fw={600}>
            {name}
          </Text>
          {isConfidential(domain) && <ConfidentialMark />}
        </Group>
        <Text size="sm" c="dimmed">
          {value.level !== '' && t(`support.level.${value.level}`)}
          {value.level === '' && before !== undefined && t('assess.before', { level: before.level })}
        </Text>
      </Group>
      <SegmentedControl
        fullWidth
        size="md"
        aria-labelledby={label}
        color={value.level === '' ? undefined : 'petrol'}
        data={[{ value: '', label: t('assess.none') }, ...LEVELS.map((level) => ({ value: level, label: level }))]}
        value={value.level}
        onChange={(level) => onChange({ ...value, level })}
      />
      {value.level !== '' && (
        <Stack gap="sm" mt="sm">
          <Checkbox
            label={t('assess.barrier')}
            checked={value.barrier}
            onChange={(event) => onChange({ ...value, barrier: event.currentTarget.checked })}
          />
          <Textarea
            aria-label={t('assess.noteOf', { domain: name })}
            placeholder={t('assess.note')}
            autosize
            minRows={1}
            maxLength={2000}
            value={value.note}
            onChange={(event) => onChange({ ...value, note: event.currentTarget.value })}
          />
        </Stack>
      )}
    </Box>
  );
}
