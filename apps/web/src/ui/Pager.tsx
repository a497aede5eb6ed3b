import { Group, Pagination, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

/** The page number kept in the address (`?page=2`), so that going back finds it again. Starts at 1. */
export function usePage(): { page: number; setPage: (page: number) => void } {
  const [search, setSearch] = useSearchParams();
  const given = Number(search.get('page') ?? 1);
  const setPage = (page: number) =>
    setSearch((previous) => {
      const next = new URLSearchParams(previous);
      if (page === 1) next.delete('page');
      else next.set('page', String(page));
      return next;
    });
  return { page: Number.isInteger(given) && given > 0 ? given : 1, setPage };
}

export interface PagerProps {
  page: number;
  size: number;
  total: number;
  onChange: (page: number) => void;
}

/** Where one is in a long list, and the other pages; nothing when everything fits on one. */
export function Pager({ page, size, total, onChange }: PagerProps) {
  const { t } = useTranslation('shell');
  if (total <= size) return null;
  const from = (page - 1) * size + 1;
  return (
    <Group component="nav" aria-label={t('pager.label')} justify="space-between">
      <Text size="sm" c="dimmed">
        {t('pager.range', { from, to: Math.min(page * size, total), total })}
      </Text>
      <Pagination
        value={page}
        onChange={onChange}
        total={Math.ceil(total / size)}
        siblings={1}
        boundaries={1}
        getItemProps={(item) => ({ 'aria-label': t('pager.page', { page: item }) })}
        getControlProps={(control) => ({ 'aria-label': t(`pager.${control}`) })}
      />
    </Group>
  );
}
