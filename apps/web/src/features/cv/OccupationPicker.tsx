import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { OccupationField, useFormat } from '../../ui/index.js';
import { doubtOf } from './confidence.js';
import { DoubtMark, RightButton } from './FieldNotes.js';
import { type ExperienceRow, pointerOfRow } from './model.js';
import classes from './Review.module.css';
import { useReview } from './review.js';
import { useConfirmKey } from './useConfirmKey.js';

/** Milliseconds without a key before the suggestions follow the title. */
const PAUSE_MS = 400;
const SUGGESTED = 3;

/** Occupations that fit the title as it is written now, each a press away; nothing while one is chosen. */
function Suggestions({ title, onTake }: { title: string; onTake: (code: string) => void }) {
  const { t } = useTranslation('cv');
  const { language } = useFormat();
  const [q] = useDebouncedValue(title.trim(), PAUSE_MS);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/occupations',
    { params: { query: { q } } },
    { enabled: q.length >= 3, placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY },
  );
  const hits = q.length >= 3 ? (data?.items ?? []).slice(0, SUGGESTED) : [];
  if (hits.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {t('experience.suggested')}
      </Text>
      {hits.map(({ code, label, labelEn }) => (
        <Anchor
          key={code}
          component="button"
          type="button"
          size="sm"
          ta="start"
          className={classes.noteButton}
          onClick={() => onTake(code)}
        >
          {language === 'fr' ? label : labelEn}
        </Anchor>
      ))}
    </Group>
  );
}

/** The occupation of an experience: what the program made of the title, another found by any usual title, or none. */
export function OccupationPicker({ row, index, of }: { row: ExperienceRow; index: number; of: string }) {
  const { t } = useTranslation('cv');
  const { form, cv, confirmed, confirm, marking, goToNext, show } = useReview();
  const path = `experiences.${index}.rome`;
  const code = form.useWatchValue(path) as string | null;
  const title = form.useWatchValue(`experiences.${index}.title`) as string;
  const pointer = pointerOfRow('experiences', row, 'rome');
  const pointers = pointer === null ? [] : [pointer];
  const doubt = marking && pointer !== null && !confirmed.has(pointer) ? doubtOf(cv.evidence, pointer) : null;
  const props = form.getInputProps(path);
  const label = t('experience.rome');
  const field = t('review.fieldOf', { field: label, of });
  const accept = () => {
    confirm(pointers);
    goToNext(pointers);
  };
  const confirmKey = useConfirmKey(doubt !== null, accept);
  return (
    <Stack gap={4} {...confirmKey}>
      <OccupationField
        {...props}
        key={form.key(path)}
        label={label}
        aria-label={field}
        description={index === 0 ? t('experience.romeHint') : undefined}
        placeholder={t('experience.romePlaceholder')}
        // The Enter key on what is chosen already must not undo it.
        allowDeselect={false}
        data-check={pointer ?? undefined}
        data-doubt={doubt ?? undefined}
        onChange={(chosen) => {
          props.onChange(chosen);
          confirm(pointers);
        }}
        onFocus={() => show(pointers, [title])}
      />
      {doubt !== null && (
        <Group gap="xs">
          <DoubtMark doubt={doubt} />
          <RightButton field={field} onClick={accept} />
        </Group>
      )}
      {code === null && (
        <Suggestions
          title={title}
          onTake={(chosen) => {
            form.setFieldValue(path, chosen);
            confirm(pointers);
            requestAnimationFrame(() => form.getInputNode(path)?.focus());
          }}
        />
      )}
    </Stack>
  );
}
