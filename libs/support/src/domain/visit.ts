import type { Actor } from '#identity';
import { forbidden, invalid, type Transitions } from '#kernel';
import { type AssessedDomain, assertMayHandle } from './confidentiality.js';

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

/** One domain of the assessment as noted at a visit. `level` goes from 1 (in great difficulty) to 5 (going well). */
export interface NewAssessment {
  domain: AssessedDomain;
  level: number;
  barrier: boolean;
  note: string | null;
}

/**
 * Volunteers note the visits that they make themselves; a case worker or manager also notes a colleague's.
 * @throws DomainError `not_your_visit` (forbidden)
 */
export function assertMayNote(actor: Actor, visitor: string): void {
  if (actor.role === 'volunteer' && visitor !== actor.userId)
    throw forbidden('not_your_visit', 'Only the person who makes a visit, a case worker or a manager notes it.');
}

/**
 * Only a visit that took place assesses anything, each domain once, and a volunteer none of the confidential ones.
 * @throws DomainError `validation_failed` (invalid) or `confidential_domain` (forbidden)
 */
export function assertAssessable(actor: Actor, outcome: VisitOutcome, assessments: readonly NewAssessment[]): void {
  if (assessments.length && outcome !== 'done')
    throw invalid('assessments', 'only_when_done', 'Only a visit that took place assesses anything.');
  const seen = new Set<AssessedDomain>();
  assessments.forEach(({ domain }, index) => {
    if (seen.has(domain))
      throw invalid(`assessments.${index}.domain`, 'duplicate', `The domain ${domain} is assessed twice.`);
    seen.add(domain);
    assertMayHandle(actor, domain);
  });
}

const DAY_MS = 24 * 3600 * 1000;

/**
 * A visit is planned at most a year ahead, which catches a mistyped year, and noted afterwards within 30 days.
 * @throws DomainError `validation_failed` (invalid)
 */
export function assertPlannable(plannedAt: Date, now: Date): void {
  const days = (plannedAt.getTime() - now.getTime()) / DAY_MS;
  if (days > 366) throw invalid('plannedAt', 'too_far', 'A visit is planned at most a year ahead.');
  if (days < -30) throw invalid('plannedAt', 'too_long_ago', 'A visit is noted at most 30 days afterwards.');
}
