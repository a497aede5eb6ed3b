import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import { useUser } from '../../api/session.js';
import { ListState, useFormat } from '../../ui/index.js';
import { CostsForm } from './CostsForm.js';
import { LessonsCard } from './LessonsCard.js';
import { RallyFrame } from './RallyFrame.js';
import { type Report, ReportSections, SeriesComparison } from './ReportSections.js';
import { LEADING, type Rally } from './rally.js';

function Figure({ value, label, of }: { value: number; label: string; of?: string }) {
  return (
    <Paper withBorder p="md">
      <Text fz={32} fw={700} lh={1.1} c="petrol.6">
        {value}
      </Text>
      <Text fw={600}>{label}</Text>
      {of !== undefined && (
        <Text size="sm" c="dimmed">
          {of}
        </Text>
      )}
    </Paper>
  );
}

/** A share with its denominator, never alone; nothing of nobody. */
function useShare() {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return (part: number, whole: number, of: string) =>
    whole === 0 ? undefined : t('report.share', { share: format.number(part / whole, { style: 'percent' }), of });
}

function Files({ rallyId }: { rallyId: string }) {
  const { t } = useTranslation('rallies');
  const { language } = useFormat();
  const href = (format: string) => `/api/rallies/${rallyId}/report/file?format=${format}&language=${language}`;
  return (
    <Group gap="xs">
      {(['xlsx', 'pdf'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={href(format)}
          download
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t(`report.file.${format}`)}
        </Button>
      ))}
    </Group>
  );
}

function Figures({ rally: known, report }: { rally: Rally; report: Report }) {
  const { t } = useTranslation('rallies');
  const share = useShare();
  const leads = LEADING.includes(useUser().role);
  const { candidates, meetings, placements, series, costs, rally } = report;
  return (
    <Stack gap="xl">
      <Files rallyId={rally.id} />
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure
          value={candidates.came}
          label={t('report.came', { count: candidates.came })}
          of={share(candidates.came, candidates.invited, t('report.ofInvited', { count: candidates.invited }))}
        />
        <Figure
          value={meetings.held}
          label={t('report.held', { count: meetings.held })}
          of={share(meetings.held, meetings.planned, t('report.ofPlanned', { count: meetings.planned }))}
        />
        <Figure
          value={placements.hires}
          label={t('report.hires', { count: placements.hires })}
          of={share(placements.hires, candidates.came, t('report.ofCame', { count: candidates.came }))}
        />
        <Figure
          value={placements.trainings}
          label={t('report.trainings', { count: placements.trainings })}
          of={share(placements.trainings, candidates.came, t('report.ofCame', { count: candidates.came }))}
        />
      </SimpleGrid>
      <ReportSections report={report} />
      {leads && <CostsForm rallyId={rally.id} costs={costs} />}
      <LessonsCard rally={known} />
      {series.length > 1 && (
        <Stack component="section" gap="xs">
          <Title order={2} size="h3">
            {t('report.series')}
          </Title>
          <SeriesComparison rallies={series} />
        </Stack>
      )}
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/report', { params: { path: { id: rally.id } } });
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(report) => <Figures rally={rally} report={report} />}
    </ListState>
  );
}

/** What came of a rally, each share with what it is a share of. */
export default function ReportPage() {
  return (
    <RallyFrame tab="report" size="lg">
      {(rally) => <Contents rally={rally} />}
    </RallyFrame>
  );
}
