import { z } from 'zod';
import { day, uuid } from '#kernel';
import { ReportView } from '../day.views.js';
import { CostsView } from './outcomes.views.js';

const Waiting = z.object({ people: z.int(), median: z.number().nullable(), longest: z.number().nullable() });
const absences = z.object({ missed: z.int(), excused: z.int() });

export const Earlier = z.object({
  id: uuid,
  name: z.string(),
  heldOn: day,
  invited: z.int(),
  came: z.int(),
  planned: z.int(),
  held: z.int(),
  hires: z.int(),
  trainings: z.int(),
  totalCents: z.int().nullable(),
});

/** The whole report; every figure stands beside what it is counted of. */
export const FullReportView = ReportView.extend({
  association: z.string(),
  landlords: z.array(z.string()),
  absences: z.object({ candidate: absences, employer: absences }),
  /** Hires of this rally that began at least so many months ago, and what is known of them. */
  retention: z.array(z.object({ month: z.int(), due: z.int(), there: z.int(), left: z.int(), unknown: z.int() })),
  words: z.object({ of: z.int(), interested: z.int(), unsure: z.int(), notInterested: z.int(), bothWant: z.int() }),
  smiles: z.object({ of: z.int(), good: z.int(), fair: z.int(), bad: z.int() }),
  feedback: z.object({
    of: z.int(),
    answers: z.int(),
    organisation: z.number().nullable(),
    candidates: z.number().nullable(),
    yes: z.int(),
    maybe: z.int(),
    no: z.int(),
  }),
  steps: z.object({ promised: z.int(), open: z.int(), done: z.int(), cancelled: z.int() }),
  waiting: z.object({ planned: Waiting, real: Waiting }),
  costs: CostsView.extend({ perMeetingCents: z.int().nullable(), perHireCents: z.int().nullable() }),
  /** This rally and those of its series before it, newest first. */
  series: z.array(Earlier),
}).meta({ id: 'FullRallyReport' });
export type FullReport = z.output<typeof FullReportView>;

const count = z.int().nullable();
/** Own figures of a landlord or an employer; null where fewer than `threshold` people would be told of. */
export const OwnResultsView = z
  .object({
    threshold: z.int().nullable(),
    items: z.array(
      z.object({
        rallyId: uuid,
        name: z.string(),
        heldOn: day,
        invited: count,
        came: count,
        met: count,
        wanted: count,
        hired: count,
        trained: count,
      }),
    ),
  })
  .meta({ id: 'OwnRallyResults' });
