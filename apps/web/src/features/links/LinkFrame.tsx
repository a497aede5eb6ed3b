import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryState } from '../../ui/index.js';
import { LinkProblem } from './Message.js';

/** Loads what a link is about. */
export function LinkFrame<Data>({ query, children }: { query: QueryState<Data>; children: (data: Data) => ReactNode }) {
  const { t } = useTranslation('links');
  if (query.data !== undefined) return children(query.data);
  if (!query.isPending) return <LinkProblem error={query.error} onRetry={query.refetch} />;
  return (
    <Center mih="40vh">
      <Loader aria-label={t('common.loading')} />
    </Center>
  );
}
