import { Select, Stack } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ListState, Page, Pager, usePage } from '../../ui/index.js';

/** The page and the state that a list is narrowed to, kept in the address. */
export function useStateFilter<S extends string>(states: readonly S[]) {
  const { page, setPage } = usePage();
  const [search, setSearch] = useSearchParams();
  const state = states.find((known) => known === search.get('state'));
  return {
    page,
    setPage,
    state,
    states,
    setState: (next: string | null) => setSearch(next === null ? {} : { state: next }),
  };
}

interface Paged<T> {
  items: T[];
  total: number;
  size: number;
}

interface StateListProps<S extends string, T> {
  title: string;
  lead: string;
  filter: ReturnType<typeof useStateFilter<S>>;
  /** For no state in particular. */
  all: string;
  nameOf: (state: S) => string;
  query: Parameters<typeof ListState<Paged<T>>>[0]['query'];
  empty: Parameters<typeof ListState<Paged<T>>>[0]['empty'];
  /** One of them, as a `li`. */
  children: (item: T) => ReactNode;
}

/** A page of things that pass through states: choose one, see the cards, turn pages. */
export function StateList<S extends string, T extends { id: string }>(props: StateListProps<S, T>) {
  const { t } = useTranslation('candidates');
  const { title, lead, filter, all, nameOf, query, empty, children } = props;
  const { page, setPage, state, states, setState } = filter;
  return (
    <Page title={title} lead={lead}>
      <Select
        label={t('requests.state')}
        w={{ base: '100%', xs: 280 }}
        placeholder={all}
        clearable
        clearButtonProps={{ 'aria-label': t('field.clear') }}
        data={states.map((value) => ({ value, label: nameOf(value) }))}
        value={state ?? null}
        onChange={setState}
      />
      <ListState query={query} empty={empty}>
        {({ items, total, size }) => (
          <>
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {items.map((item) => (
                <Fragment key={item.id}>{children(item)}</Fragment>
              ))}
            </Stack>
            <Pager page={page} size={size} total={total} onChange={setPage} />
          </>
        )}
      </ListState>
    </Page>
  );
}
