import { useTranslation } from 'react-i18next';
import { type Column, DataTable, DateText, MoneyText, useFormat } from '../../ui/index.js';
import type { Overview } from './money.js';

interface Row {
  key: string;
  month: string;
  landlord: string;
  onDay: string | null;
  cents: number | null;
}

/** Every balance, and every month that has none, newest first. */
function rowsOf({ tenancies }: Overview, unknown: string): Row[] {
  return tenancies
    .flatMap(({ id, landlord, balances, missingMonths }) =>
      [
        ...balances.map(({ onDay, balanceCents }) => ({ month: onDay.slice(0, 7), onDay, cents: balanceCents })),
        ...missingMonths.map((month) => ({ month, onDay: null, cents: null })),
      ].map((row) => ({ ...row, key: `${id} ${row.onDay ?? row.month}`, landlord: landlord ?? unknown })),
    )
    .sort((a, b) => (b.onDay ?? `${b.month}-99`).localeCompare(a.onDay ?? `${a.month}-99`));
}

/** The picture as a table, for whoever reads figures or hears them. */
export function CurveTable({ overview }: { overview: Overview }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const columns: [Column<Row>, ...Column<Row>[]] = [
    { key: 'month', header: t('curve.month'), cell: ({ month }) => date(`${month}-01`, 'month') },
    {
      key: 'balance',
      header: t('curve.balance'),
      align: 'right',
      cell: ({ cents }) => (cents === null ? t('curve.missing') : <MoneyText cents={cents} />),
    },
    { key: 'day', header: t('curve.day'), cell: ({ onDay }) => <DateText value={onDay} style="shortDate" /> },
    ...(overview.tenancies.length > 1
      ? [{ key: 'landlord', header: t('homes.landlord'), cell: ({ landlord }: Row) => landlord }]
      : []),
  ];
  return (
    <details>
      <summary>{t('curve.table')}</summary>
      <DataTable
        label={t('curve.title')}
        columns={columns}
        rows={rowsOf(overview, t('homes.unknownLandlord'))}
        rowKey={({ key }) => key}
      />
    </details>
  );
}
