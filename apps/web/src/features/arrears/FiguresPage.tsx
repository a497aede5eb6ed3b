import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { type Column, DataTable, Facts, ListState, MoneyText, Page, useFormat } from '../../ui/index.js';
import classes from './FiguresPage.module.css';

type Figures = components['schemas']['LandlordFigures'];
type Sum = Figures['referred'];
type Month = Figures['months'][number];

function SumCard({ title, sum, threshold }: { title: string; sum: Sum; threshold: number }) {
  const { t } = useTranslation('arrears');
  const { number } = useFormat();
  const share = (cents: number | null, of: number | null) =>
    cents === null || !of
      ? null
      : t('figures.share', { share: number(cents / of, { style: 'percent', maximumFractionDigits: 0 }) });
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="xs">
        <Title order={2}>{title}</Title>
        {sum.suppressed || sum.persons === null ? (
          <Text c="dimmed">{t('figures.hidden', { count: threshold })}</Text>
        ) : (
          <>
            <Text c="dimmed">{t('figures.persons', { count: sum.persons })}</Text>
            <Facts
              columns={2}
              facts={[
                { label: t('figures.start'), value: <MoneyText cents={sum.startCents} compact /> },
                { label: t('figures.now'), value: <MoneyText cents={sum.nowCents} compact /> },
                {
                  label: t('figures.recovered'),
                  value: (
                    <>
                      <MoneyText cents={sum.recoveredCents} compact />
                      <Text size="sm">{share(sum.recoveredCents, sum.startCents)}</Text>
                    </>
                  ),
                },
                { label: t('figures.recoveredPeak'), value: <MoneyText cents={sum.recoveredSincePeakCents} compact /> },
                ...(sum.erasedCents === 0
                  ? []
                  : [{ label: t('figures.erased'), value: <MoneyText cents={sum.erasedCents} compact /> }]),
              ]}
            />
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** One bar a month, beside the table that says the same. */
function Chart({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ referred }) => referred.cents));
  return (
    <div className={classes.bars} aria-hidden>
      {months.map(({ month, referred }) => (
        <div
          key={month}
          className={referred.known < referred.accounts ? classes.partial : classes.bar}
          style={{ height: `${(referred.cents / most) * 100}%` }}
        />
      ))}
    </div>
  );
}

/** What became of the landlord's accounts: of those whom it referred, and in sums of others. */
export default function FiguresPage() {
  const { t } = useTranslation('arrears');
  const { date } = useFormat();
  const known = ({ known: some, accounts }: Month['referred']) => t('figures.of', { known: some, accounts });
  const columns: [Column<Month>, ...Column<Month>[]] = [
    { key: 'month', header: t('figures.month'), cell: ({ month }) => date(`${month}-01`, 'month') },
    {
      key: 'owed',
      header: t('figures.owed'),
      align: 'right',
      cell: ({ referred }) => <MoneyText cents={referred.cents} compact />,
    },
    { key: 'known', header: t('figures.known'), align: 'right', cell: ({ referred }) => known(referred) },
  ];
  return (
    <Page title={t('figures.title')} lead={t('figures.lead')} breadcrumb={[{ label: t('list.title'), to: '/arrears' }]}>
      <ListState
        query={apiQuery.useQuery('get', '/api/arrears/figures', {})}
        empty={{ title: t('figures.none') }}
        isEmpty={({ months }) => months.length === 0}
      >
        {({ referred, others, months, threshold }) => (
          <Stack gap="lg">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <SumCard title={t('figures.referred')} sum={referred} threshold={threshold} />
              <SumCard title={t('figures.others')} sum={others} threshold={threshold} />
            </SimpleGrid>
            <Text size="sm" c="dimmed">
              {t('figures.definition')}
            </Text>
            <Paper component="section" withBorder p="lg">
              <Stack>
                <Title order={2}>{t('figures.months')}</Title>
                <Text size="sm" c="dimmed">
                  {t('figures.chart')}
                </Text>
                <Chart months={months} />
                <Text size="sm" c="dimmed">
                  {t('figures.partial')}
                </Text>
                <DataTable
                  label={t('figures.months')}
                  columns={columns}
                  rows={[...months].reverse()}
                  rowKey={({ month }) => month}
                />
              </Stack>
            </Paper>
          </Stack>
        )}
      </ListState>
    </Page>
  );
}
