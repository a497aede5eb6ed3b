import { Text } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useUser } from '../../api/session.js';
import { type Column, DataTable, ListState, Page, useFormat } from '../../ui/index.js';

type Row = components['schemas']['OwnRallyResults']['items'][number];

const LANDLORD = ['invited', 'came', 'met', 'wanted', 'hired', 'trained'] as const;
const EMPLOYER = ['invited', 'met', 'wanted', 'hired'] as const;

/** Own figures at the rallies so far: a landlord's tenants, or whom an employer met. Few people are not told of. */
export default function ResultsPage() {
  const { t } = useTranslation('rallies');
  const { date, number } = useFormat();
  const isEmployer = useUser().role === 'employer';
  const side = isEmployer ? 'employer' : 'landlord';
  const query = apiQuery.useQuery('get', '/api/rally-results');
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { key: 'rally', header: t('report.rally'), cell: ({ name, heldOn }) => `${date(heldOn, 'shortDate')} – ${name}` },
    ...(isEmployer ? EMPLOYER : LANDLORD).map(
      (key): Column<Row> => ({
        key,
        header: t(`results.${side}.${key}`),
        align: 'right',
        cell: (row) => {
          const value = row[key];
          if (value === null) return t('results.masked');
          const whole = key === 'invited' ? null : row.invited;
          return whole === null ? number(value) : t('report.countOf', { part: number(value), whole: number(whole) });
        },
      }),
    ),
  ];
  return (
    <Page title={t('results.title')} lead={t(`results.${side}.lead`)}>
      <ListState
        query={query}
        empty={{ title: t('results.none'), icon: <IconChartBar size={40} stroke={1.5} aria-hidden /> }}
      >
        {({ items, threshold }) => (
          <>
            <DataTable label={t('results.title')} columns={columns} rows={items} rowKey={({ rallyId }) => rallyId} />
            {threshold !== null && <Text c="dimmed">{t('results.threshold', { count: threshold })}</Text>}
          </>
        )}
      </ListState>
    </Page>
  );
}
