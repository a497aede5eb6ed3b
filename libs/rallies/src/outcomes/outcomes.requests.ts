import { z } from 'zod';
import { day, line, PageQuery, prose, uuid } from '#kernel';
import { AGAIN, CANDIDATE_WORDS, SMILES, STEP_KINDS, STEP_OUTCOMES, STEP_STATES } from '../domain/outcomes.js';
import { MEETING_STATES, REFUSAL_REASONS, VERDICTS } from '../domain/states.js';

const plan = {
  startsOn: day,
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .default(null),
  /** Last day, of a trial only. */
  endsOn: day.nullable().default(null),
  place: line(200).nullable().default(null),
};
export const NewStepBody = z.strictObject({ kind: z.enum(STEP_KINDS), ...plan });
export const StepPlanBody = z.strictObject(plan);
export const StepOutcomeBody = z.strictObject({
  state: z.enum(['done', 'cancelled']),
  outcome: z.enum([...STEP_OUTCOMES.done, ...STEP_OUTCOMES.cancelled]),
});
export const StepsQuery = PageQuery.extend({ state: z.enum(STEP_STATES).optional(), rallyId: uuid.optional() });

export const AbsenceBody = z.strictObject({
  state: z.enum(MEETING_STATES).exclude(['planned']),
  /** Excused absences are counted apart. */
  isExcused: z.boolean().default(false),
  /** Why it is put right. */
  reason: line(300),
});

const comment = prose(1000).nullable().default(null);
export const WordBody = z.strictObject({ word: z.enum(CANDIDATE_WORDS), comment });
const mark = z.int().min(1).max(5);
export const FeedbackBody = z.strictObject({ organisation: mark, candidates: mark, again: z.enum(AGAIN), comment });

/** What an employer does by its personal link: one act each time. */
export const EmployerActBody = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('verdict'),
    meetingId: uuid,
    verdict: z.enum(VERDICTS),
    reason: z.enum(REFUSAL_REASONS).optional(),
  }),
  z.strictObject({ act: z.literal('undo'), meetingId: uuid }),
  z.strictObject({ act: z.literal('attendance'), meetingId: uuid, state: z.enum(['held', 'missed_by_candidate']) }),
  z.strictObject({ act: z.literal('promise'), meetingId: uuid, ...NewStepBody.shape }),
  z.strictObject({ act: z.literal('feedback'), ...FeedbackBody.shape }),
]);

/** What a candidate does by theirs. */
export const CandidateActBody = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('word'), meetingId: uuid, ...WordBody.shape }),
  z.strictObject({ act: z.literal('day'), smile: z.enum(SMILES), comment }),
]);

const amount = z.int().min(0).max(100_000_000);
export const CostsBody = z.strictObject({
  venueCents: amount.nullable(),
  cateringCents: amount.nullable(),
  transportCents: amount.nullable(),
  otherCents: amount.nullable(),
  staffHours: z.number().min(0).max(10_000).nullable(),
  /** Cost of one hour of work, charges included. */
  staffHourCents: z.int().min(0).max(100_000).nullable(),
});
export const ReportFileQuery = z.strictObject({
  format: z.enum(['xlsx', 'pdf']),
  language: z.enum(['fr', 'en']).default('fr'),
});
