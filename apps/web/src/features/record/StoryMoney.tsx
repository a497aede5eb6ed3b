import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { DateText, Facts, MoneyText, StatusBadge, type Tone } from '../../ui/index.js';
import { Curve } from './Curve.js';

type Story = components['schemas']['TenantStory'];
type Plan = Story['money']['plans'][number];

const PLAN_TONES: Record<Plan['state'], Tone> = {
  kept: 'success',
  fulfilled: 'success',
  late: 'warning',
  broken: 'danger',
};

/** A figure and the day on which it held. */
function Owed({ cents, day }: { cents: number; day: string }) {
  return (
    <>
      <MoneyText cents={cents} />{' '}
      <Text span c="dimmed" size="sm">
        <DateText value={day} style="shortDate" />
      </Text>
    </>
  );
}

function PlanLine({ plan }: { plan: Plan }) {
  const { t } = useTranslation('record');
  const { agreedOn, totalCents, paidCents, missed, state, endedOn } = plan;
  return (
    <Group gap="xs" component="li">
      <Text>
        {t('story.money.plan')} <DateText value={agreedOn} style="shortDate" />
        {', '}
        <MoneyText cents={paidCents} /> {t('story.money.paidOf')} <MoneyText cents={totalCents} />
      </Text>
      {endedOn === null || state === 'fulfilled' ? (
        <StatusBadge tone={PLAN_TONES[state]}>{t(`story.money.state.${state}`)}</StatusBadge>
      ) : (
        <StatusBadge tone="neutral">{t('story.money.state.ended')}</StatusBadge>
      )}
      {missed > 0 && <Text size="sm">{t('story.money.missed', { count: missed })}</Text>}
    </Group>
  );
}

/** What was owed at the referral, at the most, now; whether the plan is kept; debts. */
export function StoryMoney({ story: { arrears: curve, money } }: { story: Story }) {
  const { t } = useTranslation('record');
  const { arrears, debts, plans } = money;
  if (arrears === null && plans.length === 0 && debts.debts === 0) return null;
  const facts = arrears && [
    { label: t('story.money.start'), value: <Owed cents={arrears.startCents} day={arrears.startOn} /> },
    { label: t('story.money.peak'), value: <Owed cents={arrears.peakCents} day={arrears.peakOn} /> },
    { label: t('story.money.now'), value: <Owed cents={arrears.nowCents} day={arrears.nowOn} /> },
    { label: t('story.money.recovered'), value: <MoneyText cents={arrears.recoveredSinceReferralCents} /> },
    ...(arrears.erasedCents > 0
      ? [{ label: t('story.money.erased'), value: <MoneyText cents={arrears.erasedCents} /> }]
      : []),
  ];
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('story.arrears')}</Title>
        {facts && <Facts facts={facts} />}
        {curve.length > 1 && (
          <Curve
            label={t('story.arrears')}
            points={curve.map(({ onDay, balanceCents }) => ({ day: onDay, value: balanceCents }))}
          />
        )}
        {plans.length > 0 && (
          <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
            {plans.map((plan) => (
              <PlanLine key={`${plan.agreedOn}-${plan.totalCents}-${plan.endedOn}`} plan={plan} />
            ))}
          </Stack>
        )}
        {debts.debts > 0 && (
          <Text>
            {t('story.money.debts')} <MoneyText cents={debts.startCents + debts.newCents} /> →{' '}
            <MoneyText cents={debts.nowCents} />
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
