import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, call } from '../../api/client.js';
import {
  CatalogueSelect,
  ConfirmButton,
  DateText,
  Dialog,
  Facts,
  ListState,
  MONEY_KEYS,
  MoneyText,
  Status,
  StatusBadge,
  useApiMutation,
} from '../../ui/index.js';
import { Instalments } from './Instalments.js';
import { type Plan, planStatuses, usePlans, useTenancies } from './money.js';
import { PaymentForm } from './PaymentForm.js';
import { PlanForm } from './PlanForm.js';

const ENDS = ['given_up', 'denounced', 'settled_otherwise', 'noted_by_mistake'] as const;

function EndPlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation('money');
  const [reason, setReason] = useState<(typeof ENDS)[number]>('given_up');
  const end = useApiMutation({
    mutationFn: () =>
      call(api.POST('/api/repayment-plans/{id}/ending', { params: { path: { id: plan.id } }, body: { reason } })),
    success: t('money.saved'),
    invalidates: MONEY_KEYS,
    problem: 'inline',
  });
  return (
    <ConfirmButton
      question={t('plan.endQuestion')}
      consequence={
        <CatalogueSelect
          label={t('plan.endReasonLabel')}
          values={ENDS}
          namespace="money"
          prefix="plan.endReason"
          value={reason}
          onChange={(value) => setReason(ENDS.find((one) => one === value) ?? 'given_up')}
        />
      }
      confirm={t('plan.end')}
      danger
      onConfirm={() => end.mutateAsync()}
    >
      {t('plan.end')}
    </ConfirmButton>
  );
}

function PlanCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('money');
  const [open, setOpen] = useState<'pay' | 'again' | null>(null);
  const close = () => setOpen(null);
  const isRunning = plan.endedOn === null;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>
            {t('plan.heading', { landlord: plan.landlord ?? t('homes.unknownLandlord'), version: plan.versionNo })}
          </Title>
          {plan.endReason === null ? (
            <Status of={planStatuses} value={plan.state} />
          ) : (
            <StatusBadge tone="neutral">{t(`plan.endReason.${plan.endReason}`)}</StatusBadge>
          )}
        </Group>
        <Facts
          columns={2}
          facts={[
            { label: t('plan.agreedOn'), value: <DateText value={plan.agreedOn} /> },
            { label: t('plan.agreedWithLabel'), value: t(`plan.agreedWith.${plan.agreedWith}`) },
            { label: t('plan.total'), value: <MoneyText cents={plan.totalCents} /> },
            { label: t('plan.paid'), value: <MoneyText cents={plan.paidCents} /> },
            { label: t('plan.overdue'), value: <MoneyText cents={plan.overdueCents} /> },
            { label: t('note'), value: plan.note },
          ]}
        />
        <Instalments plan={plan} />
        {isRunning && (
          <Group>
            <Button onClick={() => setOpen('pay')}>{t('plan.pay')}</Button>
            <Button variant="default" onClick={() => setOpen('again')}>
              {t('plan.renegotiate')}
            </Button>
            <EndPlan plan={plan} />
          </Group>
        )}
      </Stack>
      <Dialog opened={open === 'pay'} onClose={close} title={t('plan.pay')}>
        <PaymentForm plan={plan} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'again'} onClose={close} title={t('plan.renegotiate')}>
        <PlanForm replaces={plan} onClose={close} />
      </Dialog>
    </Paper>
  );
}

/** Plans to pay off arrears: the one that runs first, then those before it. */
export function PlansPart({ tenantId, exception }: { tenantId: string; exception: string | null }) {
  const { t } = useTranslation('money');
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const plans = usePlans(tenantId, exception);
  const homes = useTenancies(tenantId).data?.items ?? [];
  // One runs for each tenancy.
  const free = homes.filter(
    ({ id }) => !plans.data?.items.some((plan) => plan.tenancyId === id && plan.endedOn === null),
  );
  const tenancyId = chosen ?? free[0]?.id;
  return (
    <Stack gap="lg">
      <ListState query={plans} empty={{ title: t('plan.none'), text: t('plan.noneText') }} lines={6}>
        {({ items }) => (
          <Stack gap="lg">
            {items.map((plan) => (
              <PlanCard key={plan.id} plan={plan} />
            ))}
          </Stack>
        )}
      </ListState>
      {free.length > 0 ? (
        <Group>
          <Button variant="light" onClick={() => setOpen(true)}>
            {t('plan.new')}
          </Button>
        </Group>
      ) : (
        homes.length === 0 && <Text c="dimmed">{t('plan.needsHome')}</Text>
      )}
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('plan.new')}>
        {free.length > 1 && (
          <Select
            label={t('homes.landlord')}
            data={free.map(({ id, landlord, city }) => ({
              value: id,
              label: [landlord ?? t('homes.unknownLandlord'), city].filter(Boolean).join(', '),
            }))}
            value={tenancyId ?? null}
            onChange={setChosen}
            allowDeselect={false}
          />
        )}
        {tenancyId !== undefined && (
          <PlanForm
            tenantId={tenantId}
            tenancyId={tenancyId}
            owedCents={homes.find(({ id }) => id === tenancyId)?.nowCents ?? null}
            onClose={() => setOpen(false)}
          />
        )}
      </Dialog>
    </Stack>
  );
}
