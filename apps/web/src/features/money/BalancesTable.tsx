import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import {
  type Column,
  DataTable,
  DateText,
  ErasureList,
  MONEY_KEYS,
  MoneyText,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import { type Tenancy, useCorrections } from './money.js';

type Balance = components['schemas']['ArrearsBalance'];

interface BalancesTableProps {
  tenantId: string;
  tenancyId: string;
  /** Newest first. */
  balances: readonly Balance[];
  erasures: Tenancy['erasures'];
}

/** The account of one tenancy, with what was erased and what was corrected. */
export function BalancesTable({ tenantId, tenancyId, balances, erasures }: BalancesTableProps) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const corrections = (useCorrections(tenantId).data?.items ?? []).filter((one) => one.tenancyId === tenancyId);
  const withdraw = useApiMutation({
    mutationFn: ({ tenancyId: id, onDay }: Balance) =>
      call(
        api.POST('/api/tenants/{id}/arrears/withdrawals', {
          params: { path: { id: tenantId } },
          body: { tenancyId: id, onDay },
        }),
      ),
    success: t('balances.withdrawn'),
    invalidates: MONEY_KEYS,
  });
  const columns: [Column<Balance>, ...Column<Balance>[]] = [
    { key: 'day', header: t('balances.onDay'), cell: ({ onDay }) => <DateText value={onDay} style="shortDate" /> },
    {
      key: 'balance',
      header: t('balances.owed'),
      align: 'right',
      cell: ({ balanceCents }) => <MoneyText cents={balanceCents} />,
    },
    { key: 'source', header: t('balances.source'), cell: ({ source }) => t(`balances.by.${source}`) },
    {
      key: 'withdraw',
      header: t('balances.mistake'),
      cell: (balance) =>
        balance.source === 'association' ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('balances.withdraw', { day: date(balance.onDay) })}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate(balance)}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        ) : (
          t('common.none')
        ),
    },
  ];
  if (balances.length === 0) return <Text c="dimmed">{t('balances.none')}</Text>;
  return (
    <Stack gap="sm">
      <details>
        <summary>{t('balances.all', { count: balances.length })}</summary>
        <DataTable
          label={t('balances.title')}
          columns={columns}
          rows={balances}
          rowKey={({ onDay, source }) => `${onDay} ${source}`}
        />
      </details>
      <ErasureList tenancyId={tenancyId} erasures={erasures} />
      {corrections.length > 0 && (
        <details>
          <summary>{t('balances.corrected', { count: corrections.length })}</summary>
          <ul>
            {corrections.map((one) => (
              <li key={`${one.onDay} ${one.correctedAt}`}>
                <Text size="sm">
                  <DateText value={one.onDay} style="shortDate" /> – <MoneyText cents={one.balanceCents} />,{' '}
                  {t(`balances.by.${one.source}`)} → <DateText value={one.correctedAt} style="dateTime" />{' '}
                  {one.correctedBy}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
