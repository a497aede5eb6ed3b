import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '../../api/schema.js';
import { DataTable, useFormat } from '../../ui/index.js';
import { ShareBars, type ShareLine } from './ShareBars.js';

export type Report = components['schemas']['FullRallyReport'];

const SIDES = ['accepted', 'declined', 'unanswered', 'came', 'excused', 'noShow', 'met'] as const;
const VERDICTS = ['hire', 'secondInterview', 'trial', 'refused', 'candidateDeclines', 'missing'] as const;
const STEPS = ['open', 'done', 'cancelled'] as const;
const SMILES = ['good', 'fair', 'bad'] as const;
const WORDS = ['interested', 'unsure', 'notInterested', 'bothWant'] as const;

/** Every part of the report, each count with what it is counted of. */
export function ReportSections({ report }: { report: Report }) {
  const { t } = useTranslation('rallies');
  const { money, number } = useFormat();
  const {
    candidates,
    employers,
    meetings,
    absences,
    verdicts,
    words,
    retention,
    steps,
    waiting,
    feedback,
    smiles,
    costs,
  } = report;
  const line = (key: string, label: string, value: number | null, of: number | null = null): ShareLine => ({
    ...{ key, label, value, of },
  });
  const minutes = (key: string, label: string, value: number | null): ShareLine => ({
    ...line(key, label, value),
    ...(value !== null && { text: t('report.minutes', { count: value }) }),
  });
  const mark = (key: string, label: string, value: number | null): ShareLine => ({
    ...line(key, label, value),
    ...(value !== null && { text: t('report.mark', { mark: number(value, { maximumFractionDigits: 1 }) }) }),
  });
  const euros = (key: string, value: number | null): ShareLine => ({
    ...line(key, t(`report.cost.${key}`), value),
    ...(value !== null && { text: money(value) }),
  });
  const side = (counts: Report['candidates']) => [
    line('invited', t('report.side.invited'), counts.invited),
    ...SIDES.map((key) => line(key, t(`report.side.${key}`), counts[key], counts.invited)),
  ];
  const asked = VERDICTS.reduce((sum, key) => sum + verdicts[key], 0);
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
      <ShareBars title={t('report.candidates')} lines={side(candidates)} />
      <ShareBars title={t('report.employers')} lines={side(employers)} />
      <ShareBars
        title={t('report.meetings')}
        lines={[
          line('planned', t('report.meeting.planned'), meetings.planned),
          line('held', t('report.meeting.held'), meetings.held, meetings.planned),
          line('candidate', t('report.meeting.missedByCandidate'), absences.candidate.missed, meetings.planned),
          line('candidateExcused', t('report.excusedOf'), absences.candidate.excused, absences.candidate.missed),
          line('employer', t('report.meeting.missedByEmployer'), absences.employer.missed, meetings.planned),
          line('employerExcused', t('report.excusedOf'), absences.employer.excused, absences.employer.missed),
        ]}
      />
      <ShareBars
        title={t('report.verdicts')}
        lines={VERDICTS.map((key) => line(key, t(`report.verdict.${key}`), verdicts[key], asked))}
      />
      <ShareBars
        title={t('report.retention')}
        lines={retention.flatMap(({ month, due, there, left, unknown }) => [
          // Of a month that has not passed for anybody nothing can be known.
          line(`there${month}`, t('report.there', { count: month }), due === 0 ? null : there, due),
          ...(due === 0
            ? []
            : [
                line(`left${month}`, t('report.left', { count: month }), left, due),
                line(`unknown${month}`, t('report.unknown', { count: month }), unknown, due),
              ]),
        ])}
      />
      <ShareBars
        title={t('report.steps')}
        lines={STEPS.map((key) => line(key, t(`promise.state.${key}`), steps[key], steps.promised))}
      />
      <ShareBars
        title={t('report.words')}
        lines={WORDS.map((key) => line(key, t(`report.word.${key}`), words[key], words.of))}
      />
      <ShareBars
        title={t('report.smiles')}
        lines={SMILES.map((key) => line(key, t(`outcomes.face.${key}`), smiles[key], smiles.of))}
      />
      <ShareBars
        title={t('report.feedback')}
        lines={[
          line('answers', t('report.answers'), feedback.answers, feedback.of),
          mark('organisation', t('report.organisation'), feedback.organisation),
          mark('candidates', t('report.prepared'), feedback.candidates),
          line('yes', t('report.again.yes'), feedback.yes, feedback.answers),
          line('maybe', t('report.again.maybe'), feedback.maybe, feedback.answers),
          line('no', t('report.again.no'), feedback.no, feedback.answers),
        ]}
      />
      <ShareBars
        title={t('report.waiting')}
        lines={[
          minutes('planned', t('report.waitPlanned', { count: waiting.planned.people }), waiting.planned.median),
          minutes('plannedMost', t('report.waitPlannedMost'), waiting.planned.longest),
          minutes('real', t('report.waitReal', { count: waiting.real.people }), waiting.real.median),
          minutes('realMost', t('report.waitRealMost'), waiting.real.longest),
        ]}
      />
      <ShareBars
        title={t('report.costs')}
        lines={[
          euros('total', costs.totalCents),
          euros('perMeeting', costs.perMeetingCents),
          euros('perHire', costs.perHireCents),
        ]}
      />
    </SimpleGrid>
  );
}

/** The rallies of the series side by side, newest first. */
export function SeriesComparison({ rallies }: { rallies: Report['series'] }) {
  const { t } = useTranslation('rallies');
  const { date, money } = useFormat();
  const of = (part: number, whole: number) => t('report.countOf', { part, whole });
  return (
    <DataTable
      label={t('report.series')}
      columns={[
        {
          key: 'rally',
          header: t('report.rally'),
          cell: ({ name, heldOn }) => `${date(heldOn, 'shortDate')} – ${name}`,
        },
        { key: 'came', header: t('report.side.came'), align: 'right', cell: (r) => of(r.came, r.invited) },
        { key: 'held', header: t('report.meeting.held'), align: 'right', cell: (r) => of(r.held, r.planned) },
        { key: 'hires', header: t('report.hiresOf'), align: 'right', cell: (r) => of(r.hires, r.came) },
        { key: 'trainings', header: t('report.trainingsOf'), align: 'right', cell: (r) => of(r.trainings, r.came) },
        {
          key: 'total',
          header: t('report.cost.total'),
          align: 'right',
          cell: ({ totalCents }) => (totalCents === null ? t('common.none') : money(totalCents)),
        },
      ]}
      rows={rallies}
      rowKey={({ id }) => id}
    />
  );
}
