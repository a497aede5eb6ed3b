import { Alert, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateText, ListState, MoneyText, useFormat } from '../../ui/index.js';
import { ArrearsCurve } from './ArrearsCurve.js';
import { CurveTable } from './CurveTable.js';
import { type Overview, useOverview } from './money.js';

function Figure({
  label,
  cents,
  note,
  strong,
}: {
  label: string;
  cents: number;
  note?: React.ReactNode;
  strong?: boolean;
}) {
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz="xl" fw={650} c={strong && cents < 0 ? 'red.6' : strong && cents > 0 ? 'green.6' : undefined}>
        <MoneyText cents={cents} compact />
      </Text>
      {note !== undefined && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </Paper>
  );
}

function ArrearsFigures({ overview }: { overview: Overview }) {
  const { t } = useTranslation('money');
  const { money } = useFormat();
  const { arrears, since, sinceKind } = overview;
  if (!arrears)
    return (
      <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('overview.nothingKnown')}>
        {t('overview.nothingKnownText')}
      </Alert>
    );
  const erased =
    arrears.erasedCents > 0 ? t('overview.erased', { amount: money(arrears.erasedCents, true) }) : undefined;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Figure
        label={arrears.startOn === since && sinceKind === 'referral' ? t('overview.atReferral') : t('overview.atStart')}
        cents={arrears.startCents}
        note={<DateText value={arrears.startOn} />}
      />
      <Figure label={t('overview.peak')} cents={arrears.peakCents} note={<DateText value={arrears.peakOn} />} />
      <Figure label={t('overview.now')} cents={arrears.nowCents} note={<DateText value={arrears.nowOn} />} />
      <Paper withBorder p="md">
        <Text size="sm" c="dimmed">
          {t('overview.recovered')}
        </Text>
        <Text fw={650}>
          {t('overview.sinceReferral')} <MoneyText cents={arrears.recoveredSinceReferralCents} compact />
        </Text>
        <Text>
          {t('overview.sincePeak')} <MoneyText cents={arrears.recoveredSincePeakCents} compact />
        </Text>
        {erased && (
          <Text size="sm" c="dimmed">
            {erased}
          </Text>
        )}
      </Paper>
    </SimpleGrid>
  );
}

function DebtFigures({ debts }: { debts: Overview['debts'] }) {
  const { t } = useTranslation('money');
  const { money } = useFormat();
  if (debts.debts === 0) return <Text c="dimmed">{t('overview.noDebts')}</Text>;
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      <Figure
        label={t('overview.debtsStart')}
        cents={debts.startCents}
        note={debts.newCents > 0 ? t('overview.newDebts', { amount: money(debts.newCents, true) }) : undefined}
      />
      <Figure label={t('overview.now')} cents={debts.nowCents} />
      <Figure label={t('overview.debtsPaid')} cents={debts.recoveredCents} strong />
      <Figure label={t('overview.debtsErased')} cents={debts.erasedCents} note={t('overview.notRecovered')} />
    </SimpleGrid>
  );
}

/** The figures by their definition, and how it went. */
export function OverviewPart({ tenantId }: { tenantId: string }) {
  const { t } = useTranslation('money');
  return (
    <ListState query={useOverview(tenantId)} empty={{ title: '' }} isEmpty={() => false} lines={6}>
      {(overview) => (
        <Stack gap="lg">
          <Stack gap="sm">
            <Title order={2}>{t('overview.arrears')}</Title>
            <ArrearsFigures overview={overview} />
            <Text size="sm" c="dimmed">
              {t('overview.definition')}
            </Text>
          </Stack>
          {overview.arrears && (
            <Paper component="section" withBorder p="lg">
              <Stack>
                <Title order={2}>{t('curve.title')}</Title>
                <ArrearsCurve overview={overview} />
                <CurveTable overview={overview} />
              </Stack>
            </Paper>
          )}
          <Stack gap="sm">
            <Title order={2}>{t('overview.debts')}</Title>
            <DebtFigures debts={overview.debts} />
          </Stack>
        </Stack>
      )}
    </ListState>
  );
}
