import { Button, Group, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUser } from '../../api/session.js';
import { FOLLOWING, ListState, Radar, type RadarSeries, useFormat } from '../../ui/index.js';
import type { RecordCardProps } from '../feature.js';
import { useAssessments } from './AssessmentFields.js';
import { RoundDetails } from './RoundDetails.js';
import { firstOf, lastOf, levelsOf, scaleChanges } from './rounds.js';
import { SelfLinkButton } from './SelfLinkButton.js';
import type { Assessments } from './visit.js';

function Known({ assessments }: { assessments: Assessments }) {
  const { t } = useTranslation('visits');
  const format = useFormat();
  const { rounds, own, lists } = assessments;
  const dated = rounds.filter(({ items }) => items.length > 0);
  const [chosenAt, setChosenAt] = useState<string | null>(null);
  const chosen = dated.find(({ at }) => at === chosenAt);
  const shown = chosen ?? dated[0];
  const axes = lists.map(({ domain }) => ({ key: domain, name: t(`support.domain.${domain}`) }));
  const [first, last] = [dated.at(-1), dated[0]];
  const series: RadarSeries[] = [
    ...(first !== undefined && dated.length > 1
      ? [{ name: t('radar.first', { day: format.date(first.at, 'shortDate') }), values: firstOf(dated) }]
      : []),
    ...(last === undefined
      ? []
      : [{ name: t('radar.now', { day: format.date(last.at, 'shortDate') }), values: lastOf(dated) }]),
    ...(chosen === undefined || chosen === last || chosen === first
      ? []
      : [{ name: format.date(chosen.at, 'shortDate'), values: levelsOf(chosen.items) }]),
    ...(own[0] === undefined || own[0].levels.length === 0
      ? []
      : [{ name: t('radar.own', { day: format.date(own[0].at, 'shortDate') }), values: levelsOf(own[0].levels) }]),
  ];
  const changes = scaleChanges(rounds);
  return (
    <Stack>
      {series.length > 0 && <Radar title={t('radar.title')} axes={axes} series={series} />}
      {dated.length > 1 && (
        <Select
          label={t('radar.choose')}
          data={dated.map(({ at, by }) => ({
            value: at,
            label: t('radar.dateBy', { day: format.date(at), name: by }),
          }))}
          value={shown?.at ?? null}
          allowDeselect={false}
          onChange={setChosenAt}
        />
      )}
      {shown !== undefined && <RoundDetails round={shown} />}
      {changes.length > 0 && (
        <Stack gap={4}>
          <Title order={3}>{t('scales.title')}</Title>
          {changes.map(({ scale, before, now }) => (
            <Text key={scale} size="sm">
              {t(before === null ? 'scales.one' : 'scales.change', {
                scale: t(`support.scale.${scale}`),
                before: before ?? now,
                now,
              })}
            </Text>
          ))}
        </Stack>
      )}
      {own[0]?.words && (
        <Stack gap={4}>
          <Title order={3}>{t('own.words')}</Title>
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {own[0].words}
          </Text>
        </Stack>
      )}
    </Stack>
  );
}

/** Where the household stands, domain by domain, how that changed, and how the person sees it. */
export default function AssessmentsCard({ tenantId, state }: RecordCardProps) {
  const { t } = useTranslation('visits');
  const { role } = useUser();
  const query = useAssessments(tenantId);
  return (
    <Paper component="section" withBorder p="lg">
      <Stack>
        <Title order={2}>{t('radar.card')}</Title>
        <ListState
          query={query}
          empty={{ title: t('radar.none') }}
          isEmpty={({ rounds, own }) => rounds.length + own.length === 0}
        >
          {(assessments) => <Known assessments={assessments} />}
        </ListState>
        {state !== 'closed' && (
          <Group gap="xs">
            <Button
              component={Link}
              to={`/tenants/${tenantId}/assessment`}
              variant="light"
              leftSection={<IconPencil size={18} aria-hidden />}
            >
              {t('assess.action')}
            </Button>
            {FOLLOWING.includes(role) && <SelfLinkButton tenantId={tenantId} />}
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
