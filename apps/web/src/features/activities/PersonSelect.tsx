import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue, useUncontrolled } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { fullName, NoOption } from '../../ui/index.js';

/** One of the tenants whom the person follows, found by name on the server. */
export function PersonSelect({ value, defaultValue, onChange, ...input }: SelectProps) {
  const { t } = useTranslation('activities');
  const [id, setId] = useUncontrolled<string | null>({
    value,
    defaultValue,
    finalValue: null,
    onChange: (chosen) => onChange?.(chosen, { value: chosen ?? '', label: '' }),
  });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query: { size: 20, ...(q === '' ? {} : { q }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Select
      label={t('person.label')}
      placeholder={t('person.placeholder')}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      value={id}
      onChange={(chosen) => setId(chosen)}
      // The server has searched already, also without accents.
      filter={({ options }) => options}
      nothingFoundMessage={<NoOption>{t('person.none')}</NoOption>}
      data={(data?.items ?? []).map((tenant) => ({ value: tenant.id, label: fullName(tenant) }))}
      {...input}
    />
  );
}
