import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { fullName } from '../../ui/index.js';

const PAUSE_MS = 200;
const MOST = 20;

type SearchSelectProps = Omit<SelectProps, 'data' | 'filter' | 'searchable' | 'onSearchChange'>;

function useTyped() {
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  return { setTyped, query: { size: MOST, ...(q === '' ? {} : { q }) } };
}

/** The server has searched already, also without accents. */
const asFound: SelectProps['filter'] = ({ options }) => options;

/** One of the tenants whom the person follows. */
export function TenantSelect(props: SearchSelectProps) {
  const { t } = useTranslation('placements');
  const { setTyped, query } = useTyped();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Select
      searchable
      onSearchChange={setTyped}
      filter={asFound}
      nothingFoundMessage={t('new.noTenant')}
      data={(data?.items ?? []).map((tenant) => ({ value: tenant.id, label: fullName(tenant) }))}
      {...props}
    />
  );
}

/** One of the employers of the network. */
export function EmployerSelect(props: SearchSelectProps) {
  const { t } = useTranslation('placements');
  const { setTyped, query } = useTyped();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Select
      searchable
      onSearchChange={setTyped}
      filter={asFound}
      nothingFoundMessage={t('new.noEmployer')}
      data={(data?.items ?? []).map(({ id, name, city }) => ({ value: id, label: city ? `${name} (${city})` : name }))}
      {...props}
    />
  );
}
