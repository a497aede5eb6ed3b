import { type ComboboxItem, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue, useUncontrolled } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { fullName, NoOption } from '../../ui/index.js';

const PAUSE_MS = 200;
const MOST = 20;

type SearchSelectProps = Omit<SelectProps, 'data' | 'filter' | 'searchable' | 'searchValue' | 'onSearchChange'>;

interface FoundProps extends SearchSelectProps {
  found: ComboboxItem[];
  typed: string;
  onTyped: (text: string) => void;
}

function useTyped() {
  const [typed, onTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  return { typed, onTyped, query: { size: MOST, ...(q === '' ? {} : { q }) } };
}

/** A choice among what the server found. Value and text are kept here: the field would forget both whenever new names arrive. */
function Found({ found, typed, onTyped, value, defaultValue, onChange, ...props }: FoundProps) {
  const [chosen, choose] = useUncontrolled<string | null>({ value, defaultValue, finalValue: null });
  const data =
    found.some((item) => item.value === chosen) || !chosen ? found : [{ value: chosen, label: typed }, ...found];
  return (
    <Select
      searchable
      searchValue={typed}
      onSearchChange={onTyped}
      value={chosen}
      onChange={(id, item) => {
        choose(id);
        onChange?.(id, item);
      }}
      // The server has searched already, also without accents.
      filter={({ options }) => options}
      data={data}
      {...props}
    />
  );
}

/** One of the tenants whom the person follows. */
export function TenantSelect(props: SearchSelectProps) {
  const { t } = useTranslation('placements');
  const { query, ...typing } = useTyped();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const found = (data?.items ?? []).map((tenant) => ({ value: tenant.id, label: fullName(tenant) }));
  return <Found found={found} nothingFoundMessage={<NoOption>{t('new.noTenant')}</NoOption>} {...typing} {...props} />;
}

/** One of the employers of the network. */
export function EmployerSelect(props: SearchSelectProps) {
  const { t } = useTranslation('placements');
  const { query, ...typing } = useTyped();
  const { data } = apiQuery.useQuery(
    'get',
    '/api/employers',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const found = (data?.items ?? []).map(({ id, name, city }) => ({
    value: id,
    label: city ? `${name} (${city})` : name,
  }));
  return (
    <Found found={found} nothingFoundMessage={<NoOption>{t('new.noEmployer')}</NoOption>} {...typing} {...props} />
  );
}
