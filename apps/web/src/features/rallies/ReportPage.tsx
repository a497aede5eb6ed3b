import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiQuery } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { type Column, DataTable, ListState, useFormat } from '../../ui/index.js';
import { RallyFrame } from './RallyFrame.js';
import type { Rally } from './rally.js';

type Report = components['schemas']['RallyReport'];
interface Line {
  key: string;
  candidates: number;
  employers: number;
}

/** From the invitation to the meeting, the absences apart. */
const LINES = ['invited', 'accepted', 'declined', 'unanswered', 'came', 'late', 'excused', 'noShow', 'met'] as const;
const VERDICT_LINES = ['hire', 'secondInterview', 'trial', 'refused', 'candidateDeclines', 'missing'] as const;
const MEETING_LINES = ['planned', 'held', 'missedByCandidate', 'missedByEmployer'] as const;

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

function CountTable({
  title,
  lines,
}: {
  title: string;
  lines: readonly { key: string; label: string; count: number }[];
}) {
  const { t } = useTranslation('rallies');
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{title}</Title>
      <DataTable
        label={title}
        columns={[
          { key: 'label', header: t('report.what'), cell: ({ label }) => label },
          { key: 'count', header: t('report.number'), align: 'right', cell: ({ count }) => count },
        ]}
        rows={lines}
        rowKey={({ key }) => key}
      />
    </Stack>
  );
}

/** A share with its denominator, never alone; nothing of nobody. */
function useShare() {
  const { t } = useTranslation('rallies');
  const format = useFormat();
  return (part: number, whole: number, of: string) =>
    whole === 0 ? undefined : t('report.share', { share: format.number(part / whole, { style: 'percent' }), of });
}

function Figures({ report }: { report: Report }) {
  const { t } = useTranslation('rallies');
  const share = useShare();
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'what', header: t('report.what'), cell: ({ key }) => t(`report.side.${key}`) },
    { key: 'candidates', header: t('list.candidates'), align: 'right', cell: ({ candidates }) => candidates },
    { key: 'employers', header: t('list.employers'), align: 'right', cell: ({ employers }) => employers },
  ];
  const { candidates, employers, meetings, verdicts, placements } = report;
  return (
    <Stack gap="lg">
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
        <Figure value={placements.trainings} label={t('report.trainings', { count: placements.trainings })} />
      </SimpleGrid>
      <Stack component="section" gap="xs">
        <Title order={2}>{t('report.people')}</Title>
        <DataTable
          label={t('report.people')}
          columns={columns}
          rows={LINES.map((key) => ({ key, candidates: candidates[key], employers: employers[key] }))}
          rowKey={({ key }) => key}
        />
      </Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <CountTable
          title={t('report.meetings')}
          lines={MEETING_LINES.map((key) => ({ key, label: t(`report.meeting.${key}`), count: meetings[key] }))}
        />
        <CountTable
          title={t('report.verdicts')}
          lines={VERDICT_LINES.map((key) => ({ key, label: t(`report.verdict.${key}`), count: verdicts[key] }))}
        />
      </SimpleGrid>
    </Stack>
  );
}

function Contents({ rally }: { rally: Rally }) {
  const query = apiQuery.useQuery('get', '/api/rallies/{id}/report', { params: { path: { id: rally.id } } });
  return (
    <ListState query={query} empty={{ title: '' }} isEmpty={() => false}>
      {(report) => <Figures report={report} />}
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
