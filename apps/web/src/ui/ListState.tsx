import { Paper, Skeleton, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert.js';

/** What ListState needs of a query; every TanStack query has it. */
export interface QueryState<Data> {
  data: Data | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

export interface EmptyProps {
  /** What there is not, in a few words. */
  title: string;
  /** Why, or what to do about it: a helpful sentence. */
  text?: string;
  icon?: ReactNode;
  /** A button that starts what is missing. */
  action?: ReactNode;
}

export interface ListStateProps<Data> {
  query: QueryState<Data>;
  empty: EmptyProps;
  /** When there is nothing to list; by default an empty array, or `items` that is one. */
  isEmpty?: (data: Data) => boolean;
  /** Number of grey lines while loading. */
  lines?: number;
  children: (data: Data) => ReactNode;
}

function hasNoItems(data: unknown): boolean {
  if (Array.isArray(data)) return data.length === 0;
  if (typeof data !== 'object' || data === null || !('items' in data)) return false;
  return Array.isArray(data.items) && data.items.length === 0;
}

export function Empty({ title, text, icon, action }: EmptyProps) {
  return (
    <Paper withBorder p="xl" bg="white">
      <Stack align="center" gap="xs" ta="center">
        {icon}
        <Title order={2} size="h3">
          {title}
        </Title>
        {text !== undefined && (
          <Text c="dimmed" maw="32rem">
            {text}
          </Text>
        )}
        {action}
      </Stack>
    </Paper>
  );
}

/** The four faces of anything that is loaded: waiting, failed (with a way to try again), empty, there. */
export function ListState<Data>({ query, empty, isEmpty = hasNoItems, lines = 4, children }: ListStateProps<Data>) {
  const { t } = useTranslation('shell');
  if (query.data !== undefined) {
    return isEmpty(query.data) ? <Empty {...empty} /> : children(query.data);
  }
  if (!query.isPending) return <ProblemAlert error={query.error} onRetry={query.refetch} />;
  return (
    <Stack gap="sm" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <Skeleton key={key} height={44} aria-hidden />
      ))}
    </Stack>
  );
}
