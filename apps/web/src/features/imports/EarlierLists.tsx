import { Anchor, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { apiQuery } from '../../api/client.js';
import { type Column, DataTable, DateText, Status, useFormat } from '../../ui/index.js';
import { type ShortList, states } from './lists.js';

/** The lists that one's organisation sent before: one that was interrupted is gone on with from here. */
export function EarlierLists({ kind }: { kind: string }) {
  const { t } = useTranslation('imports');
  const { number } = useFormat();
  const { data } = apiQuery.useQuery('get', '/api/imports', { params: { query: { kind, size: 10 } } });
  if (!data?.items.length) return null;
  const columns: [Column<ShortList>, ...Column<ShortList>[]] = [
    {
      key: 'file',
      header: t('earlier.file'),
      cell: ({ id, filename }) => (
        <Anchor component={Link} to={`/imports/${id}`} style={{ overflowWrap: 'anywhere' }}>
          {filename}
        </Anchor>
      ),
    },
    {
      key: 'at',
      header: t('earlier.at'),
      cell: ({ createdAt, byName }) => (
        <>
          <DateText value={createdAt} style="shortDate" />, {byName}
        </>
      ),
    },
    { key: 'lines', header: t('earlier.lines'), align: 'right', cell: ({ total }) => number(total) },
    { key: 'state', header: t('earlier.state'), cell: ({ state }) => <Status of={states} value={state} /> },
  ];
  return (
    <Stack>
      <Title order={2}>{t('earlier.title')}</Title>
      <DataTable label={t('earlier.title')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
    </Stack>
  );
}
