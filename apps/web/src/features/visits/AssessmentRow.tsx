import { Box, Checkbox, Chip, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConfidentialMark, type Domain, isConfidential } from '../../ui/index.js';
import { type DomainNote, LEVELS } from './outcome.js';
import type { Lists } from './visit.js';

interface LevelRowProps {
  id: string;
  name: string;
  mark?: boolean;
  /** The level noted last time. */
  before: number | undefined;
  value: string;
  onChange: (level: string) => void;
}

/** A level from 1 to 5 in one tap. */
export function LevelRow({ id, name, mark = false, before, value, onChange }: LevelRowProps) {
  const { t } = useTranslation('visits');
  return (
    <>
      <Group justify="space-between" gap={4} mb={6}>
        <Group gap={6}>
          <Text id={id} fw={600}>
            {name}
          </Text>
          {mark && <ConfidentialMark />}
        </Group>
        <Text size="sm" c="dimmed">
          {value !== '' && t(`support.level.${value}`)}
          {value === '' && before !== undefined && t('assess.before', { level: before })}
        </Text>
      </Group>
      <SegmentedControl
        fullWidth
        size="md"
        aria-labelledby={id}
        color={value === '' ? undefined : 'petrol'}
        data={[{ value: '', label: t('assess.none') }, ...LEVELS.map((level) => ({ value: level, label: level }))]}
        value={value}
        onChange={onChange}
      />
    </>
  );
}

interface MarksProps {
  label: string;
  prefix: 'support.barrier' | 'support.strength';
  list: readonly string[];
  value: string[];
  onChange: (value: string[]) => void;
}

function Marks({ label, prefix, list, value, onChange }: MarksProps) {
  const { t } = useTranslation('visits');
  return (
    <Box role="group" aria-label={label}>
      <Text size="sm" c="dimmed" mb={4}>
        {label}
      </Text>
      <Chip.Group multiple value={value} onChange={onChange}>
        <Group gap={6}>
          {list.map((one) => (
            <Chip key={one} value={one} size="sm">
              {t(`${prefix}.${one}`)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Box>
  );
}

interface AssessmentRowProps {
  domain: Domain;
  /** What can be ticked; empty as long as it is not known. */
  list: Lists[number] | undefined;
  before: number | undefined;
  value: DomainNote;
  onChange: (value: DomainNote) => void;
}

/** One part of life: a level in one tap, and only then what goes with it. */
export function AssessmentRow({ domain, list, before, value, onChange }: AssessmentRowProps) {
  const { t } = useTranslation('visits');
  const name = t(`support.domain.${domain}`);
  const label = `assess-${domain}`;
  const level = (next: string) => onChange({ ...value, level: next });
  return (
    <Box role="group" aria-labelledby={label}>
      <LevelRow
        id={label}
        name={name}
        mark={isConfidential(domain)}
        before={before}
        value={value.level}
        onChange={level}
      />
      {value.level !== '' && (
        <Stack gap="sm" mt="sm">
          {list !== undefined && (
            <>
              <Marks
                label={t('assess.barriers')}
                prefix="support.barrier"
                list={list.barriers}
                value={value.barriers}
                onChange={(barriers) => onChange({ ...value, barriers })}
              />
              <Marks
                label={t('assess.strengths')}
                prefix="support.strength"
                list={list.strengths}
                value={value.strengths}
                onChange={(strengths) => onChange({ ...value, strengths })}
              />
            </>
          )}
          <Checkbox
            label={t('assess.barrier')}
            checked={value.barrier || value.barriers.length > 0}
            disabled={value.barriers.length > 0}
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
