import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarQuestion, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DateText,
  Dialog,
  EvictionCard,
  Facts,
  ListState,
  MoneyText,
  NoteErasure,
  StatusBadge,
  useFormat,
} from '../../ui/index.js';
import { NewBalanceForm } from './BalanceForm.js';
import { BalancesTable } from './BalancesTable.js';
import { type Tenancy, useBalances, useProcedures, useTenancies } from './money.js';
import { TenancyForm } from './TenancyForm.js';

type Open = 'change' | 'balance' | null;

function Home({ tenantId, home }: { tenantId: string; home: Tenancy }) {
  const { t } = useTranslation('money');
  const { date } = useFormat();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const balances = useBalances(tenantId);
  const procedures = useProcedures(tenantId);
  const name = home.landlord ?? t('homes.unknownLandlord');
  const amount = (cents: number | null) => (cents === null ? null : <MoneyText cents={cents} />);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{name}</Title>
          {home.endsOn !== null && <StatusBadge tone="neutral">{t('homes.movedOut')}</StatusBadge>}
        </Group>
        <Facts
          columns={2}
          facts={[
            {
              label: t('homes.now'),
              value: home.nowCents === null ? t('homes.nothing') : <MoneyText cents={home.nowCents} />,
            },
            { label: t('homes.nowOn'), value: home.nowOn && <DateText value={home.nowOn} /> },
            { label: t('homes.reference'), value: home.reference },
            {
              label: t('homes.address'),
              value: [home.address, home.postcode, home.city].filter(Boolean).join(', ') || null,
            },
            { label: t('homes.startsOn'), value: home.startsOn && <DateText value={home.startsOn} /> },
            { label: t('homes.endsOn'), value: home.endsOn && <DateText value={home.endsOn} /> },
            { label: t('homes.rent'), value: amount(home.rentCents) },
            { label: t('homes.charges'), value: amount(home.chargesCents) },
            { label: t('homes.aid'), value: amount(home.housingAidCents) },
          ]}
        />
        {home.nowCents !== null && home.nowCents < 0 && <Text size="sm">{t('homes.credit')}</Text>}
        {home.missingMonths.length > 0 && (
          <Alert
            color="yellow"
            icon={<IconCalendarQuestion aria-hidden />}
            title={t('homes.missing', { count: home.missingMonths.length })}
          >
            {home.missingMonths.map((month) => date(`${month}-01`, 'month')).join(', ')}
          </Alert>
        )}
        <Group>
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('balance')}>
            {t('homes.addBalance')}
          </Button>
          <Button variant="default" onClick={() => setOpen('change')}>
            {t('homes.change')}
          </Button>
          <NoteErasure tenancyId={home.id} />
        </Group>
        <BalancesTable
          tenantId={tenantId}
          tenancyId={home.id}
          balances={(balances.data?.items ?? []).filter(({ tenancyId }) => tenancyId === home.id)}
          erasures={home.erasures}
        />
        <EvictionCard
          tenantId={tenantId}
          tenancyId={home.id}
          withNote
          procedures={(procedures.data?.items ?? []).filter(({ tenancyId }) => tenancyId === home.id)}
        />
      </Stack>
      <Dialog opened={open === 'change'} onClose={close} title={t('homes.changeTitle', { name })}>
        <TenancyForm tenantId={tenantId} home={home} onClose={close} />
      </Dialog>
      <Dialog opened={open === 'balance'} onClose={close} title={t('homes.addBalance')}>
        <NewBalanceForm tenantId={tenantId} tenancyId={home.id} onClose={close} />
      </Dialog>
    </Paper>
  );
}

/** The homes of a person one after another, each with its account. */
export function HomesPart({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('money');
  const [adding, add] = useDisclosure();
  return (
    <Stack gap="lg">
      <ListState query={useTenancies(tenantId)} empty={{ title: t('homes.none'), text: t('homes.noneText') }} lines={6}>
        {({ items }) => (
          <Stack gap="lg">
            {items.map((home) => (
              <Home key={home.id} tenantId={tenantId} home={home} />
            ))}
          </Stack>
        )}
      </ListState>
      <Group>
        <Button variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={add.open}>
          {t('homes.add')}
        </Button>
      </Group>
      <Dialog opened={adding} onClose={add.close} title={t('homes.add')}>
        <TenancyForm tenantId={tenantId} onClose={add.close} />
      </Dialog>
    </Stack>
  );
}
