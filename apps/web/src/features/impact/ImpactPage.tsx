import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { type Role, useUser } from '../../api/session.js';
import { ListState, Page, useFormat } from '../../ui/index.js';
import { Bars } from './Bars.js';
import { Groups } from './Groups.js';
import { among, FUNNEL, GROUPINGS, type Impact, type Indicator, LASTING } from './impact.js';
import { PeriodFields, usePeriod } from './PeriodFields.js';

/** What is one's own throughout is nothing to compare. */
const groupingsOf = (role: Role) =>
  GROUPINGS.filter((grouping) => grouping !== (role === 'landlord_staff' ? 'landlord' : 'association'));

function Section({ title, text, indicators }: { title: string; text: string; indicators: readonly Indicator[] }) {
  const { t } = useTranslation('impact');
  if (indicators.length === 0) return null;
  const rows = indicators.map((indicator) => ({
    key: indicator.key,
    label: t(`indicator.${indicator.key}`),
    indicator,
  }));
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        <Text c="dimmed">{text}</Text>
        <Bars label={title} first={t('column.what')} rows={rows} />
      </Stack>
    </Paper>
  );
}

function Content({ impact, period }: { impact: Impact; period: ReturnType<typeof usePeriod> }) {
  const { t } = useTranslation('impact');
  const { date } = useFormat();
  const { total, threshold, from, to } = impact;
  const isCompared = impact.groupBy !== 'none';
  const all = [...total, ...impact.groups.flatMap(({ indicators }) => indicators)];
  const months = { from: date(from, 'month'), to: date(to, 'month') };
  return (
    <Stack>
      {all.some(({ suppressed }) => suppressed) && (
        <Alert color="petrol" variant="light" icon={<IconShieldLock aria-hidden />} title={t('maskedTitle')}>
          {t('maskedText', { threshold })}
        </Alert>
      )}
      <Section title={t('funnel.title')} text={t('funnel.text', months)} indicators={among(total, FUNNEL)} />
      <Section title={t('lasting.title')} text={t('lasting.text')} indicators={among(total, LASTING)} />
      <Section title={t('arrears.title')} text={t('arrears.text')} indicators={among(total, ['arrears_recovered'])} />
      {isCompared && <Groups impact={impact} shown={period.focus} onShow={(key) => period.change({ show: key })} />}
    </Stack>
  );
}

/** What became of the people referred, in a period one chooses. */
export default function ImpactPage() {
  const { t } = useTranslation('impact');
  const { role } = useUser();
  const period = usePeriod();
  const { from, to, groupBy } = period;
  const query = apiQuery.useQuery(
    'get',
    '/api/impact',
    { params: { query: { from, to, groupBy } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page title={t('nav')} lead={t(role === 'landlord_staff' ? 'leadLandlord' : 'lead')}>
      <PeriodFields period={period} groupings={groupingsOf(role)} />
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(impact) => <Content impact={impact} period={period} />}
      </ListState>
    </Page>
  );
}
