import { z } from 'zod';
import { day, instant, uuid } from '#kernel';
import {
  AGAIN,
  CANDIDATE_WORDS,
  SMILES,
  STEP_KINDS,
  STEP_OUTCOMES,
  STEP_STATES,
  VERDICT_VIAS,
} from '../domain/outcomes.js';
import { MEETING_STATES, RALLY_STATES, REFUSAL_REASONS, VERDICTS } from '../domain/states.js';

const step = {
  id: uuid,
  kind: z.enum(STEP_KINDS),
  startsOn: day,
  startsAt: z.string().nullable(),
  endsOn: day.nullable(),
  place: z.string().nullable(),
  state: z.enum(STEP_STATES),
  outcome: z.enum([...STEP_OUTCOMES.done, ...STEP_OUTCOMES.cancelled]).nullable(),
};
const StepSummary = z.object(step).meta({ id: 'StepSummary' });
/** An employer knows the candidate by a pseudonym, whoever follows them by name. */
export const PromisedStepView = z
  .object({
    ...step,
    isOverdue: z.boolean(),
    meetingId: uuid,
    rallyId: uuid,
    rallyName: z.string(),
    employerName: z.string(),
    tenantId: uuid.nullable(),
    tenantName: z.string().nullable(),
    pseudonym: z.string().nullable(),
  })
  .meta({ id: 'PromisedStep' });

const linkRally = z.object({
  name: z.string(),
  startsAt: instant,
  endsAt: instant,
  zone: z.string(),
  state: z.enum(RALLY_STATES),
});
const verdict = {
  verdict: z.enum(VERDICTS).nullable(),
  verdictReason: z.enum(REFUSAL_REASONS).nullable(),
};
const FeedbackView = z.object({
  organisation: z.int(),
  candidates: z.int(),
  again: z.enum(AGAIN),
  comment: z.string().nullable(),
});

/** The employer's page after (and during) the day: pseudonyms only, names are for those who signed in. */
export const EmployerVerdictsView = z
  .object({
    rally: linkRally,
    association: z.string(),
    employerName: z.string(),
    canDecide: z.boolean(),
    canAnswer: z.boolean(),
    feedback: FeedbackView.nullable(),
    meetings: z.array(
      z.object({
        id: uuid,
        startsAt: instant,
        table: z.int(),
        pseudonym: z.string().nullable(),
        headline: z.string().nullable(),
        state: z.enum(MEETING_STATES),
        ...verdict,
        undoUntil: instant.nullable(),
        steps: z.array(StepSummary),
      }),
    ),
  })
  .meta({ id: 'EmployerVerdicts' });

export const CandidateWordView = z
  .object({
    rally: linkRally,
    association: z.string(),
    givenName: z.string(),
    canSay: z.boolean(),
    smile: z.enum(SMILES).nullable(),
    meetings: z.array(
      z.object({
        id: uuid,
        startsAt: instant,
        employerName: z.string(),
        state: z.enum(MEETING_STATES),
        word: z.enum(CANDIDATE_WORDS).nullable(),
        hasComment: z.boolean(),
        steps: z.array(StepSummary),
      }),
    ),
  })
  .meta({ id: 'CandidateWord' });

export const OutcomesView = z
  .object({
    meetings: z.array(
      z.object({
        id: uuid,
        startsAt: instant,
        employerId: uuid,
        employerName: z.string(),
        /** Null behind the wall. */
        tenantId: uuid.nullable(),
        candidateName: z.string().nullable(),
        state: z.enum(MEETING_STATES),
        isExcused: z.boolean(),
        absenceReason: z.string().nullable(),
        ...verdict,
        verdictVia: z.enum(VERDICT_VIAS).nullable(),
        undoUntil: instant.nullable(),
        /** The candidate's own word, for whoever follows them. */
        word: z.enum(CANDIDATE_WORDS).nullable().optional(),
        comment: z.string().nullable().optional(),
        bothWant: z.boolean().optional(),
        steps: z.array(StepSummary),
      }),
    ),
    /** How the day was for those whom the reader follows. */
    smiles: z.array(
      z.object({ tenantId: uuid, name: z.string(), smile: z.enum(SMILES), comment: z.string().nullable() }),
    ),
  })
  .meta({ id: 'RallyOutcomes' });

export const CallListView = z
  .object({
    items: z.array(
      z.object({
        employerId: uuid,
        employerName: z.string(),
        contact: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
        remindedAt: instant.nullable(),
        reminders: z.int(),
        missing: z.int(),
      }),
    ),
  })
  .meta({ id: 'VerdictCallList' });

export const CostsView = z
  .object({
    venueCents: z.int().nullable(),
    cateringCents: z.int().nullable(),
    transportCents: z.int().nullable(),
    otherCents: z.int().nullable(),
    staffHours: z.number().nullable(),
    staffHourCents: z.int().nullable(),
    totalCents: z.int().nullable(),
  })
  .meta({ id: 'RallyCosts' });
