import { ActionIcon, Stack, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  type Column,
  DataTable,
  DateText,
  MONEY_KEYS,
  MoneyText,
  Status,
  useApiMutation,
  useFormat,
} from '../../ui/index.js';
import classes from './Instalments.module.css';
import { instalmentStatuses, type Plan } from './money.js';

type Instalment = Plan['instalments'][number];

/** A bar a piece: how much of it is paid. Drawn beside the table, which says the same. */
function Bars({ instalments }: { instalments: readonly Instalment[] }) {
  const most = Math.max(...instalments.map(({ cents }) => cents));
  return (
    <div className={classes.bars} aria-hidden>
      {instalments.map(({ number, cents, paidCents, state }) => (
        <div key={number} className={classes.slot}>
          <div
            className={state === 'missed' ? classes.missed : classes.bar}
            style={{ height: `${(cents / most) * 100}%` }}
          >
            <div className={classes.paid} style={{ height: `${(paidCents / cents) * 100}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** What is due when, and what was paid. */
export function Instalments({ plan }: { plan: Plan }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const cancel = useApiMutation({
    mutationFn: (paymentId: string) =>
      call(
        api.POST('/api/repayment-plans/{id}/payments/{paymentId}/cancellation', {
          params: { path: { id: plan.id, paymentId } },
        }),
      ),
    success: t('plan.paymentCancelled'),
    invalidates: MONEY_KEYS,
  });
  const columns: [Column<Instalment>, ...Column<Instalment>[]] = [
    { key: 'due', header: t('plan.dueOn'), cell: ({ dueOn }) => <DateText value={dueOn} style="shortDate" /> },
    { key: 'cents', header: t('plan.amount'), align: 'right', cell: ({ cents }) => <MoneyText cents={cents} /> },
    { key: 'paid', header: t('plan.paid'), align: 'right', cell: ({ paidCents }) => <MoneyText cents={paidCents} /> },
    {
      key: 'state',
      header: t('plan.stateLabel'),
      cell: ({ state }) => <Status of={instalmentStatuses} value={state} />,
    },
  ];
  return (
    <Stack gap="sm">
      <Bars instalments={plan.instalments} />
      <details>
        <summary>{t('plan.instalments', { count: plan.instalments.length })}</summary>
        <DataTable
          label={t('plan.instalments', { count: plan.instalments.length })}
          columns={columns}
          rows={plan.instalments}
          rowKey={({ number }) => String(number)}
        />
      </details>
      {plan.payments.length > 0 && (
        <details>
          <summary>{t('plan.payments', { count: plan.payments.length })}</summary>
          <ul className={classes.payments}>
            {plan.payments.map(({ id, onDay, cents, source, cancelledAt }) => (
              <li key={id}>
                <Text span td={cancelledAt === null ? undefined : 'line-through'}>
                  <DateText value={onDay} style="shortDate" /> – <MoneyText cents={cents} /> (
                  {t(`plan.source.${source}`)})
                </Text>
                {cancelledAt === null ? (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t('plan.cancelPayment', { day: date(onDay) })}
                    onClick={() => cancel.mutate(id)}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                ) : (
                  ` ${t('plan.cancelled')}`
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
