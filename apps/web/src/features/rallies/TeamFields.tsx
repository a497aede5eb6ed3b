import { MultiSelect, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { NoOption } from '../../ui/index.js';

export const TASKS = ['organising', 'entrance', 'phone'] as const;
export type Team = Record<(typeof TASKS)[number], string[]>;
export const NOBODY: Team = { organising: [], entrance: [], phone: [] };

/** Who leads, who is at the entrance, who phones. */
export function TeamFields<Values>({ form, prefix }: { form: UseFormReturnType<Values>; prefix: string }) {
  const { t } = useTranslation('rallies');
  const people = apiQuery.useQuery('get', '/api/rally-people').data?.items ?? [];
  return (
    <Stack gap="sm">
      {TASKS.map((task) => (
        <MultiSelect
          key={task}
          label={t(`team.${task}`)}
          description={t(`team.${task}Hint`)}
          data={people.map(({ id, displayName }) => ({ value: id, label: displayName }))}
          searchable
          hidePickedOptions
          nothingFoundMessage={<NoOption>{t('noneFound')}</NoOption>}
          {...form.getInputProps(`${prefix}${task}`)}
        />
      ))}
    </Stack>
  );
}
