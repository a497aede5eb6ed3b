import { Alert, Group, Paper, Select, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { type Role, useUser } from '../../api/session.js';
import { ListState, Page, useFormat } from '../../ui/index.js';
import { Figures } from './Figures.js';
import { Files } from './Files.js';
import { Groups, useGroupName } from './Groups.js';
import { BY_YEAR, type Definitions, GROUPINGS, type Impact } from './impact.js';
import { OverTime } from './OverTime.js';
import { PeriodFields, usePeriod } from './PeriodFields.js';
import './print.css';
import { SettingsButton } from './SettingsButton.js';

/** What is one's own throughout is nothing to compare. */
const groupingsOf = (role: Role) =>
  GROUPINGS.filter((grouping) => grouping !== (role === 'landlord_staff' ? 'landlord' : 'association'));

type Period = ReturnType<typeof usePeriod>;

/** Whose figures, of whom, of when. */
function About({ impact }: { impact: Impact }) {
  const { t } = useTranslation('impact');
  const { date, money } = useFormat();
  const { from, to, asOf, only, compared, evictionCost, associations, landlords } = impact;
  const months = (period: { from: string; to: string }) => ({
    from: date(period.from, 'month'),
    to: date(period.to, 'month'),
  });
  const cost = { amount: money(evictionCost.cents, true), source: evictionCost.source ?? '' };
  return (
    <Paper withBorder p="md">
      <Text fw={600}>{t('about', { ...months({ from, to }), asOf: date(asOf) })}</Text>
      {only && <Text fw={600}>{t('aboutOnly', { name: only.label ?? t('unnamed') })}</Text>}
      {compared && <Text>{t('compared', months(compared))}</Text>}
      {BY_YEAR.includes(impact.groupBy) && <Text size="sm">{t('byYear')}</Text>}
      <Text size="sm" c="dimmed">
        {t('associations', { names: associations.join(', ') })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('landlords', { names: landlords.join(', ') })}
      </Text>
      {impact.total.some(({ section }) => section === 'evictions') && (
        <Text size="sm" c="dimmed">
          {t(evictionCost.source === null ? 'costAssumed' : 'cost', cost)}
        </Text>
      )}
    </Paper>
  );
}

/** One group is looked at by itself. */
function OnlyField({ impact, period }: { impact: Impact; period: Period }) {
  const { t } = useTranslation('impact');
  const nameOf = useGroupName(impact.groupBy);
  if (!BY_YEAR.includes(impact.groupBy) || impact.groups.length === 0) return null;
  return (
    <Select
      label={t('only.label')}
      placeholder={t('only.choose')}
      data={impact.groups.map((group) => ({ value: group.key, label: nameOf(group) }))}
      value={null}
      onChange={(key) => period.change({ only: key })}
      maw="24rem"
      data-noprint
    />
  );
}

function Content({ impact, definitions, period }: { impact: Impact; definitions: Definitions; period: Period }) {
  const { t } = useTranslation('impact');
  const all = [...impact.total, ...impact.groups.flatMap(({ indicators }) => indicators)];
  const isGrouped = impact.groupBy !== 'none' && impact.only === null;
  return (
    <Stack>
      <About impact={impact} />
      {all.some(({ suppressed }) => suppressed) && (
        <Alert color="petrol" variant="light" icon={<IconShieldLock aria-hidden />} title={t('maskedTitle')}>
          {t('maskedText', { threshold: impact.threshold })}
        </Alert>
      )}
      <OnlyField impact={impact} period={period} />
      {isGrouped && (
        <Groups
          impact={impact}
          definitions={definitions}
          shown={period.focus}
          onShow={(key) => period.change({ show: key })}
        />
      )}
      <Figures impact={impact} definitions={definitions} />
      {impact.only === null && (
        <OverTime
          {...{ from: impact.from, to: impact.to, step: period.step, definitions }}
          onStep={(step) => period.change({ step })}
        />
      )}
    </Stack>
  );
}

/** What became of the people referred, in a period one chooses. */
export default function ImpactPage() {
  const { t } = useTranslation('impact');
  const { language } = useFormat();
  const { role } = useUser();
  const period = usePeriod();
  const words = apiQuery.useQuery('get', '/api/impact/definitions', {
    params: { query: { language: language === 'fr' ? 'fr' : 'en' } },
  });
  const query = apiQuery.useQuery(
    'get',
    '/api/impact',
    { params: { query: period.query } },
    { placeholderData: keepPreviousData },
  );
  const definitions: Definitions = new Map<string, { label: string; definition: string }>([
    ...(words.data?.items ?? []).map((item) => [item.key, item] as const),
    // What is called hired over time is not what is called hired of a cohort.
    ...(words.data?.series ?? []).map((item) => [`series.${item.key}`, item] as const),
  ]);
  return (
    <Page
      title={t('nav')}
      lead={t(role === 'landlord_staff' ? 'leadLandlord' : 'lead')}
      actions={
        <Group gap="xs">
          <Files query={{ ...period.query, step: period.step }} />
          {(role === 'landlord_staff' || role === 'association_manager') && <SettingsButton />}
        </Group>
      }
    >
      <PeriodFields period={period} groupings={groupingsOf(role)} />
      <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
        {(impact) => <Content impact={impact} definitions={definitions} period={period} />}
      </ListState>
    </Page>
  );
}
