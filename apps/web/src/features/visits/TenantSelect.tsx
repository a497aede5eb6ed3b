import { Select, Text } from '@mantine/core';
import { useDebouncedValue, useUncontrolled } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { fullName, NoOption } from '../../ui/index.js';

interface TenantSelectProps {
  /** The tenant that is given and cannot be changed. */
  fixed: string | null;
  defaultValue?: string | null;
  onChange?: (id: string | null) => void;
  onBlur?: () => void;
  error?: ReactNode;
}

function Fixed({ id }: { id: string }) {
  const { data } = apiQuery.useQuery('get', '/api/tenants/{id}', { params: { path: { id } } });
  return (
    <Text fw={600} fz="lg" mih="1.6em">
      {data && fullName(data)}
    </Text>
  );
}

/** One of the tenants whom the person follows, found by name on the server. */
export function TenantSelect({ fixed, defaultValue, onChange, ...input }: TenantSelectProps) {
  const { t } = useTranslation('visits');
  const [id, setId] = useUncontrolled<string | null>({ defaultValue, finalValue: null, onChange });
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 200);
  const { data } = apiQuery.useQuery(
    'get',
    '/api/tenants',
    { params: { query: { size: 20, ...(q === '' ? {} : { q }) } } },
    { enabled: fixed === null, placeholderData: keepPreviousData },
  );
  if (fixed !== null) return <Fixed id={fixed} />;
  return (
    <Select
      label={t('field.tenant')}
      placeholder={t('field.tenantPlaceholder')}
      required
      searchable
      // Kept here, because the field would forget what was typed whenever new names arrive.
      searchValue={typed}
      onSearchChange={setTyped}
      value={id}
      onChange={(chosen) => setId(chosen)}
      // The server has searched already, also without accents.
      filter={({ options }) => options}
      nothingFoundMessage={<NoOption>{t('field.noTenant')}</NoOption>}
      data={(data?.items ?? []).map((tenant) => ({ value: tenant.id, label: fullName(tenant) }))}
      {...input}
    />
  );
}
