import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActivities } from './useActivities.js';

/** The programmes of the association that have one of those activities. */
export function useProgrammesWith(...activities: readonly string[]) {
  const { data } = useActivities();
  return (data?.programmes ?? []).filter(({ has }) => has.some((one) => activities.includes(one)));
}

export function ProgrammeSelect({ activities, ...input }: SelectProps & { activities: readonly string[] }) {
  const { t } = useTranslation('activities');
  const programmes = useProgrammesWith(...activities);
  return (
    <Select
      label={t('programme')}
      required
      allowDeselect={false}
      data={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      {...input}
    />
  );
}
