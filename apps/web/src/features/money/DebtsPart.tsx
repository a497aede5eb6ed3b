import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Column,
  ConfidentialMark,
  DataTable,
  DateText,
  Dialog,
  ListState,
  MoneyText,
  StatusBadge,
} from '../../ui/index.js';
import { DebtBalanceForm } from './DebtBalanceForm.js';
import { DebtForm } from './DebtForm.js';
import { FileCard } from './FileCard.js';
import { FileForm } from './FileForm.js';
import { type Debt, useDebts } from './money.js';

type Open = { what: 'change' | 'balance'; debt: Debt } | { what: 'add' | 'file'; debt: null } | null;

function useColumns(open: (to: Open) => void): [Column<Debt>, ...Column<Debt>[]] {
  const { t } = useTranslation('money');
  return [
    {
      key: 'creditor',
      header: t('debt.creditor'),
      cell: ({ creditor, kind, note }) => (
        <>
          {creditor ?? t(`debt.kind.${kind}`)}
          {creditor !== null && (
            <Text size="sm" c="dimmed">
              {t(`debt.kind.${kind}`)}
            </Text>
          )}
          {note !== null && (
            <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
              {note}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'now',
      header: t('debt.now'),
      align: 'right',
      cell: ({ balances, tenancyId }) => (
        <>
          <MoneyText cents={balances[0]?.balanceCents ?? null} />
          <Text size="sm" c="dimmed">
            <DateText value={balances[0]?.onDay ?? null} style="shortDate" />
          </Text>
          {tenancyId !== null && <Text size="sm">{t('debt.isArrears')}</Text>}
        </>
      ),
    },
    {
      key: 'first',
      header: t('debt.first'),
      align: 'right',
      cell: ({ balances }) => <MoneyText cents={balances.at(-1)?.balanceCents ?? null} />,
    },
    {
      key: 'monthly',
      header: t('debt.monthly'),
      align: 'right',
      cell: ({ monthlyCents }) => <MoneyText cents={monthlyCents} />,
    },
    {
      key: 'marks',
      header: t('debt.marks'),
      cell: ({ seizure, fileId, balances }) => (
        <Stack gap={4} align="flex-start">
          {seizure && <StatusBadge tone="danger">{t('debt.seizure')}</StatusBadge>}
          {fileId !== null && <StatusBadge tone="info">{t('debt.inFile')}</StatusBadge>}
          {balances.some(({ erasedCents }) => erasedCents > 0) && (
            <StatusBadge tone="neutral">{t('debt.erased')}</StatusBadge>
          )}
          {balances[0]?.balanceCents === 0 && balances[0].erasedCents === 0 && (
            <StatusBadge tone="success">{t('debt.settled')}</StatusBadge>
          )}
        </Stack>
      ),
    },
    {
      key: 'actions',
      header: t('debt.actions'),
      cell: (debt) => (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => open({ what: 'balance', debt })}>
            {t('debt.update')}
          </Button>
          {/* Who may not read the creditor does not write over it. */}
          {debt.creditor !== null && (
            <Button size="xs" variant="subtle" onClick={() => open({ what: 'change', debt })}>
              {t('debt.change')}
            </Button>
          )}
        </Group>
      ),
    },
  ];
}

/** What is owed to whom, and the files at the over-indebtedness commission. */
export function DebtsPart({ tenantId, exception }: { tenantId: string; exception: string | null }) {
  const { t } = useTranslation('money');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const columns = useColumns(setOpen);
  return (
    <ListState query={useDebts(tenantId, exception)} empty={{ title: '' }} isEmpty={() => false} lines={6}>
      {({ debts, files }) => (
        <Stack gap="lg">
          <Paper component="section" withBorder p="lg">
            <Stack>
              <Group justify="space-between">
                <Title order={2}>{t('debt.title')}</Title>
                <ConfidentialMark />
              </Group>
              {debts.length === 0 ? (
                <Text c="dimmed">{t('debt.none')}</Text>
              ) : (
                <DataTable label={t('debt.title')} columns={columns} rows={debts} rowKey={({ id }) => id} />
              )}
              <Group>
                <Button
                  leftSection={<IconPlus size={18} aria-hidden />}
                  onClick={() => setOpen({ what: 'add', debt: null })}
                >
                  {t('debt.add')}
                </Button>
              </Group>
            </Stack>
          </Paper>
          {files.map((file) => (
            <FileCard key={file.id} file={file} debts={debts} />
          ))}
          {!files.some(({ next }) => next.length > 0) && (
            <Group>
              <Button variant="light" onClick={() => setOpen({ what: 'file', debt: null })}>
                {t('file.open')}
              </Button>
            </Group>
          )}
          <Dialog opened={open?.what === 'add'} onClose={close} title={t('debt.add')}>
            <DebtForm tenantId={tenantId} onClose={close} />
          </Dialog>
          <Dialog opened={open?.what === 'change'} onClose={close} title={t('debt.changeTitle')}>
            {open?.debt && <DebtForm tenantId={tenantId} debt={open.debt} onClose={close} />}
          </Dialog>
          <Dialog opened={open?.what === 'balance'} onClose={close} title={t('debt.updateTitle')}>
            {open?.debt && <DebtBalanceForm debt={open.debt} onClose={close} />}
          </Dialog>
          <Dialog opened={open?.what === 'file'} onClose={close} title={t('file.open')}>
            <FileForm tenantId={tenantId} debts={debts} onClose={close} />
          </Dialog>
        </Stack>
      )}
    </ListState>
  );
}
