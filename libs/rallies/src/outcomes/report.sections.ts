import type { FullReport } from './report.views.js';
import { type Language, WORDS } from './report.words.js';

export interface Line {
  label: string;
  /** Null: nothing is known. */
  value: number | null;
  /** What it is counted of. */
  of: number | null;
  unit?: 'euros';
}
export interface Section {
  title: string;
  lines: Line[];
}

const SIDES = ['invited', 'accepted', 'declined', 'unanswered', 'came', 'late', 'excused', 'noShow', 'met'] as const;
const VERDICTS = ['hire', 'secondInterview', 'trial', 'refused', 'candidateDeclines', 'missing'] as const;

/** The report as titled lists of lines, each with what it is counted of: what both files are written from. */
export function sectionsOf(report: FullReport, language: Language): Section[] {
  const w = WORDS[language];
  const { candidates, employers, meetings, absences, verdicts, words, placements, retention, waiting, feedback } =
    report;
  const { smiles, costs, steps } = report;
  const line = (label: string, value: number | null, of: number | null = null): Line => ({ label, value, of });
  const euros = (label: string, cents: number | null): Line => ({
    ...line(label, cents === null ? null : cents / 100),
    unit: 'euros',
  });
  const side = (counts: typeof candidates) =>
    SIDES.map((key) =>
      line(w.side[key], counts[key], key === 'invited' ? null : key === 'late' ? counts.came : counts.invited),
    );
  const staffCents =
    costs.staffHours === null || costs.staffHourCents === null
      ? null
      : Math.round(costs.staffHours * costs.staffHourCents);
  return [
    { title: w.people, lines: side(candidates) },
    { title: w.employers, lines: side(employers) },
    {
      title: w.meetings,
      lines: [
        line(w.planned, meetings.planned),
        line(w.held, meetings.held, meetings.planned),
        line(w.candidateMissed, absences.candidate.missed, meetings.planned),
        line(w.candidateExcused, absences.candidate.excused, absences.candidate.missed),
        line(w.employerMissed, absences.employer.missed, meetings.planned),
        line(w.employerExcused, absences.employer.excused, absences.employer.missed),
      ],
    },
    { title: w.verdicts, lines: VERDICTS.map((key) => line(w.verdict[key], verdicts[key], answerable(report))) },
    {
      title: w.words,
      lines: [
        line(w.interested, words.interested, words.of),
        line(w.unsure, words.unsure, words.of),
        line(w.notInterested, words.notInterested, words.of),
        line(w.bothWant, words.bothWant, words.of),
      ],
    },
    {
      title: w.results,
      lines: [
        line(w.hires, placements.hires, candidates.came),
        line(w.trainings, placements.trainings, candidates.came),
        ...retention.flatMap(({ month, due, there, left, unknown }) => [
          line(w.month(month), due === 0 ? null : there, due),
          ...(due === 0 ? [] : [line(w.gone(month), left, due), line(w.unknown(month), unknown, due)]),
        ]),
      ],
    },
    {
      title: w.steps,
      lines: (['open', 'done', 'cancelled'] as const).map((key) => line(w.step[key], steps[key], steps.promised)),
    },
    {
      title: w.waiting,
      lines: [
        line(w.waitingPlanned, waiting.planned.median),
        line(w.waitingPlannedMost, waiting.planned.longest),
        line(w.waitingReal, waiting.real.median),
        line(w.waitingRealMost, waiting.real.longest),
      ],
    },
    {
      title: w.feedback,
      lines: [
        line(w.answers, feedback.answers, feedback.of),
        line(w.organisation, feedback.organisation),
        line(w.candidates, feedback.candidates),
        line(w.again, feedback.yes, feedback.answers),
        line(w.maybe, feedback.maybe, feedback.answers),
        line(w.never, feedback.no, feedback.answers),
      ],
    },
    {
      title: w.smiles,
      lines: [
        line(w.good, smiles.good, smiles.of),
        line(w.fair, smiles.fair, smiles.of),
        line(w.bad, smiles.bad, smiles.of),
      ],
    },
    {
      title: w.costs,
      lines: [
        euros(w.venue, costs.venueCents),
        euros(w.catering, costs.cateringCents),
        euros(w.transport, costs.transportCents),
        euros(w.staff, staffCents),
        euros(w.other, costs.otherCents),
        euros(w.total, costs.totalCents),
        euros(w.perMeeting, costs.perMeetingCents),
        euros(w.perHire, costs.perHireCents),
      ],
    },
  ];
}

/** Meetings of which an employer can say something: those that did not fail. */
export const answerable = ({ verdicts }: FullReport): number => VERDICTS.reduce((sum, key) => sum + verdicts[key], 0);
