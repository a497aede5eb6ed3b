import { Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { OccupationField } from '../../ui/index.js';

export interface Job {
  occupation: string | null;
  title: string;
  description: string;
}

/** Fewer characters describe no tasks: the rule of the API. */
const MIN_TASKS = 40;

/** A rule of the form: an offer may be kept without its tasks, not without a name. */
export function useJobChecks() {
  const { t } = useTranslation('offers');
  return { title: (value: string) => (value.trim() === '' ? t('check.title') : null) };
}

/** What the job is. The official name of the occupation, with both genders, is put in as the title. */
export function JobFields({ form }: { form: UseFormReturnType<Job> }) {
  const { t } = useTranslation('offers');
  const client = useQueryClient();
  const proposed = useRef('');
  const { description, title, occupation } = form.values;
  const length = description.trim().length;
  const choose = async (code: string | null) => {
    form.setFieldValue('occupation', code);
    if (code === null) return;
    const usual = await client.fetchQuery(
      apiQuery.queryOptions('get', '/api/offers/suggestions', { params: { query: { occupation: code } } }),
    );
    // What was typed is never overwritten; a text put in for another occupation is.
    if (usual.tasks !== '')
      form.setFieldValue('description', (typed) =>
        typed.trim() === '' || typed === proposed.current ? usual.tasks : typed,
      );
    proposed.current = usual.tasks;
    if (title.trim() !== '') return;
    const { items } = await client.fetchQuery(
      apiQuery.queryOptions('get', '/api/occupations', { params: { query: { q: code } } }),
    );
    const label = items.find((one) => one.code === code)?.label;
    if (label !== undefined) form.setFieldValue('title', (typed) => (typed.trim() === '' ? label : typed));
  };
  return (
    <>
      <OccupationField
        label={t('field.occupation')}
        description={t('hint.occupation')}
        value={occupation}
        onChange={choose}
        error={form.errors.occupation}
      />
      <TextInput
        label={t('field.title')}
        description={t('hint.title')}
        required
        maxLength={150}
        {...form.getInputProps('title')}
      />
      <Textarea
        label={t('field.description')}
        description={t(
          description !== '' && description === proposed.current ? 'hint.descriptionProposed' : 'hint.description',
        )}
        autosize
        minRows={5}
        maxRows={16}
        maxLength={5000}
        {...form.getInputProps('description')}
      />
      {length < MIN_TASKS && (
        <Text size="sm" c="dimmed">
          {t('hint.descriptionLeft', { count: MIN_TASKS - length })}
        </Text>
      )}
    </>
  );
}
