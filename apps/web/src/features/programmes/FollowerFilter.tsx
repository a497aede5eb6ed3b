import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { apiQuery } from '../../api/client.js';

/** Whose households, for a manager; kept in the address as `?follower=`. */
export function FollowerFilter() {
  const { t } = useTranslation('programmes');
  const [search, setSearch] = useSearchParams();
  const { data } = apiQuery.useQuery('get', '/api/alerts/followers');
  const chosen = search.get('follower') ?? '';
  const people = (data?.items ?? []).map(({ userId, displayName, households }) => ({
    value: userId ?? 'nobody',
    label: t('overdue.option', { name: displayName ?? t('overdue.nobody'), count: households }),
  }));
  return (
    <NativeSelect
      label={t('alerts.columns.follower')}
      value={chosen}
      onChange={({ currentTarget: { value } }) => setSearch(value === '' ? {} : { follower: value }, { replace: true })}
      data={[
        { value: '', label: t('overdue.everybody') },
        ...people,
        ...(chosen === '' || people.some(({ value }) => value === chosen)
          ? []
          : [{ value: chosen, label: t('overdue.up_to_date') }]),
      ]}
      maw="24rem"
    />
  );
}
