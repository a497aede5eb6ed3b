import type { Actor } from '#identity';
import { conflict, forbidden, invalid, type Transitions } from '#kernel';

export const VISIT_STATES = ['planned', 'done', 'refused', 'nobody_home', 'moved'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** What a visit is for. */
export const VISIT_KINDS = ['first', 'follow_up', 'cv', 'review', 'signing', 'with_partner', 'urgent'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** Where people meet: usually at home, elsewhere for somebody who cannot be visited there. */
export const VISIT_PLACES = ['home', 'office', 'elsewhere'] as const;
export type VisitPlace = (typeof VISIT_PLACES)[number];

/** Why a visit was moved, and why it was refused: lists, so that they can be counted and tell nothing about health. */
export const MOVE_REASONS = ['tenant_asked', 'visitor_absent', 'emergency_elsewhere', 'weather', 'other'] as const;
export const REFUSAL_REASONS = [
  'not_today',
  'no_visit_at_home',
  'no_more_support',
  'does_not_recall',
  'other',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
export type VisitReason = MoveReason | RefusalReason;

/** What became of a visit at the door. A moved visit is not an outcome: it makes a new one. */
export const VISIT_OUTCOMES = ['done', 'refused', 'nobody_home'] as const satisfies readonly VisitState[];
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

export const VISIT_TRANSITIONS: Transitions<VisitState> = {
  planned: ['done', 'refused', 'nobody_home', 'moved'],
  done: [],
  refused: [],
  nobody_home: [],
  moved: [],
};

/**
 * Volunteers note the visits that they make themselves or come along to; a case worker or manager also notes a colleague's.
 * @throws DomainError `not_your_visit` (forbidden)
 */
export function assertMayNote(actor: Actor, visitors: readonly (string | null)[]): void {
  if (actor.role === 'volunteer' && !visitors.includes(actor.userId))
    throw forbidden('not_your_visit', 'Only the person who makes a visit, a case worker or a manager notes it.');
}

export interface Outcome {
  state: VisitOutcome;
  reason: VisitReason | null;
  notice: 'letter' | 'sms' | null;
  assesses: boolean;
}

/**
 * Only a visit that took place assesses anything, only a refused one has a reason, and a note is left where nobody opened.
 * @throws DomainError `validation_failed` (invalid)
 */
export function assertOutcome({ state, reason, notice, assesses }: Outcome): void {
  if (assesses && state !== 'done')
    throw invalid('assessments', 'only_when_done', 'Only a visit that took place assesses anything.');
  if (reason !== null && state !== 'refused')
    throw invalid('reason', 'only_when_refused', 'Only a refused visit has a reason.');
  if (notice !== null && state !== 'nobody_home')
    throw invalid('notice', 'only_when_nobody_home', 'A note is left where nobody was at home.');
}

const DAY_MS = 24 * 3600 * 1000;

/** As long as an entry of the journal may be corrected. */
const REOPEN_DAYS = 2;

/** @throws DomainError `visit_stays` (conflict) */
export function assertReopenable(state: VisitState, notedAt: Date | null, now: Date): void {
  const inTime = notedAt !== null && now.getTime() - notedAt.getTime() <= REOPEN_DAYS * DAY_MS;
  if ((state !== 'refused' && state !== 'nobody_home') || !inTime)
    throw conflict('visit_stays', 'Only a visit noted as refused or nobody home within 48 hours is taken back.');
}

/**
 * A visit is planned at most a year ahead, which catches a mistyped year, and noted afterwards within 30 days.
 * @throws DomainError `validation_failed` (invalid)
 */
export function assertPlannable(plannedAt: Date, now: Date): void {
  const days = (plannedAt.getTime() - now.getTime()) / DAY_MS;
  if (days > 366) throw invalid('plannedAt', 'too_far', 'A visit is planned at most a year ahead.');
  if (days < -30) throw invalid('plannedAt', 'too_long_ago', 'A visit is noted at most 30 days afterwards.');
}
