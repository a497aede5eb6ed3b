import { addDays, addMonths, type IsoDay } from '#kernel';
import type { Verdict } from './states.js';

/** How a verdict came: signed in, by the employer's personal link, or said on the phone and noted by an organiser. */
export const VERDICT_VIAS = ['app', 'link', 'phone'] as const;
export type VerdictVia = (typeof VERDICT_VIAS)[number];

/** What a candidate says of a meeting. */
export const CANDIDATE_WORDS = ['interested', 'unsure', 'not_interested'] as const;
export type CandidateWord = (typeof CANDIDATE_WORDS)[number];

/** How the day was for a candidate. */
export const SMILES = ['good', 'fair', 'bad'] as const;
export type Smile = (typeof SMILES)[number];

/** Whether an employer would come again. */
export const AGAIN = ['yes', 'maybe', 'no'] as const;
export type Again = (typeof AGAIN)[number];

/** Minutes in which a verdict can be taken back as if it had never been given. Until they are over nothing of it leaves the house. */
export const UNDO_MINUTES = 15;
const MINUTE = 60_000;

export const finalAt = (verdictAt: Date): Date => new Date(verdictAt.getTime() + UNDO_MINUTES * MINUTE);
export const canUndo = (verdictAt: Date | null, now: Date): boolean => verdictAt !== null && now < finalAt(verdictAt);

/** Days after the end of a rally in which a candidate may still say their word, and an organiser note a verdict by phone. */
export const WORD_DAYS = 30;

const WANTS: readonly (Verdict | null)[] = ['hire', 'second_interview', 'trial'];
export const employerWants = (verdict: Verdict | null): boolean => WANTS.includes(verdict);
/** Both sides want to go on: the case worker looks at these first. */
export const bothWant = (verdict: Verdict | null, word: CandidateWord | null): boolean =>
  employerWants(verdict) && word === 'interested';

/** What can be promised at a meeting, with a day. */
export const STEP_KINDS = ['second_interview', 'trial', 'hire_start'] as const;
export type StepKind = (typeof STEP_KINDS)[number];
export const STEP_STATES = ['open', 'done', 'cancelled'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What came of a promised step. */
export const STEP_OUTCOMES = {
  done: ['hire', 'trial', 'goes_on', 'nothing', 'started'],
  cancelled: [
    'employer_withdrew',
    'candidate_withdrew',
    'candidate_absent',
    'employer_absent',
    'noted_by_mistake',
    'other',
  ],
} as const;
export type StepOutcome = (typeof STEP_OUTCOMES)['done' | 'cancelled'][number];

/** A job that begins has begun; of the others one says what they led to. */
export function outcomesOf(kind: StepKind, state: 'done' | 'cancelled'): readonly StepOutcome[] {
  if (state === 'cancelled') return STEP_OUTCOMES.cancelled;
  return kind === 'hire_start' ? ['started'] : STEP_OUTCOMES.done.filter((outcome) => outcome !== 'started');
}

export interface StepDates {
  startsOn: IsoDay;
  endsOn: IsoDay | null;
}

const LONGEST_AHEAD_MONTHS = 12;

export type StepFault = 'in_past' | 'too_far' | 'trial_needs_end' | 'trial_too_long' | 'no_end';

/**
 * What is wrong with the dates of a step. A trial is a PMSMP (immersion), Code du travail L5135-1 and following), of at most one
 * month; nothing else has a last day.
 */
export function stepFault(kind: StepKind, { startsOn, endsOn }: StepDates, today: IsoDay): StepFault | null {
  if (startsOn < today) return 'in_past';
  if (startsOn > addMonths(today, LONGEST_AHEAD_MONTHS)) return 'too_far';
  if (kind !== 'trial') return endsOn === null ? null : 'no_end';
  if (endsOn === null || endsOn < startsOn) return 'trial_needs_end';
  return endsOn >= addMonths(startsOn, 1) ? 'trial_too_long' : null;
}

/** The day from which somebody should have said what came of it. */
export const overdueFrom = ({ startsOn, endsOn }: StepDates): IsoDay => addDays(endsOn ?? startsOn, 1);

/** Days before its first day on which both sides are reminded of a step. */
export const REMIND_DAYS = 2;
