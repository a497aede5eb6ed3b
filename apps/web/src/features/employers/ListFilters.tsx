import { Select, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { QueryField, useSectors } from '../../ui/index.js';

const NETWORKS = ['held', 'open'] as const;

/** The filters of the list, kept in the address. */
export function useListFilter() {
  const [search] = useSearchParams();
  const network = search.get('network');
  const section = search.get('section') ?? '';
  return {
    q: search.get('q') ?? undefined,
    section: /^[A-U]$/.test(section) ? section : undefined,
    network: NETWORKS.find((known) => known === network),
    silent: search.get('silent') === 'true' ? ('true' as const) : undefined,
  };
}

export function ListFilters() {
  const { t } = useTranslation('employers');
  const { sections } = useSectors();
  const filter = useListFilter();
  const [, setSearch] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setSearch(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('page');
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t('field.clear', { ns: 'shell' }) } };
  return (
    <search>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <QueryField label={t('list.search')} />
        <Select
          label={t('list.section')}
          placeholder={t('list.allSections')}
          data={sections}
          value={filter.section ?? null}
          onChange={(value) => set('section', value)}
          searchable
          {...clear}
        />
        <Select
          label={t('list.network')}
          placeholder={t('list.allNetworks')}
          data={NETWORKS.map((value) => ({ value, label: t(`network.${value}`) }))}
          value={filter.network ?? null}
          onChange={(value) => set('network', value)}
          {...clear}
        />
        <Select
          label={t('list.silence')}
          placeholder={t('list.allSilences')}
          data={[{ value: 'true', label: t('list.onlySilent') }]}
          value={filter.silent ?? null}
          onChange={(value) => set('silent', value)}
          {...clear}
        />
      </SimpleGrid>
    </search>
  );
}
