import { type IsoDay, invalid, type Transitions } from '#kernel';

/** Who does it. */
export const DOERS = ['tenant', 'case_worker', 'partner', 'employer'] as const;
export type Doer = (typeof DOERS)[number];

export const ACTION_STATES = ['planned', 'in_progress', 'waiting', 'done', 'cancelled'] as const;
export type ActionState = (typeof ACTION_STATES)[number];
export const OPEN_ACTION_STATES = ['planned', 'in_progress', 'waiting'] as const satisfies readonly ActionState[];

/** Everything can be taken up again: what was ticked by mistake on a phone must not need a second line. */
export const ACTION_TRANSITIONS: Transitions<ActionState> = {
  planned: ['in_progress', 'waiting', 'done', 'cancelled'],
  in_progress: ['planned', 'waiting', 'done', 'cancelled'],
  waiting: ['planned', 'in_progress', 'done', 'cancelled'],
  done: ['in_progress'],
  cancelled: ['planned'],
};

/** What a person says of their own objective or action, by their link. */
export const SELF_SAID = ['not_yet', 'on_the_way', 'done', 'too_hard'] as const;
export type SelfSaid = (typeof SELF_SAID)[number];

/**
 * A partner or an employer is named, for somebody has to call them; the tenant and the case worker are known.
 * @throws DomainError `validation_failed` (invalid)
 */
export function assertDoer(doer: Doer, doerName: string | null): void {
  const outside = doer === 'partner' || doer === 'employer';
  if (outside && doerName === null) throw invalid('doerName', 'name_missing', 'Say which partner or employer does it.');
  if (!outside && doerName !== null)
    throw invalid('doerName', 'name_not_wanted', 'The tenant and the case worker are known by name.');
}

/** @throws DomainError `validation_failed` (invalid) */
export function assertDue(dueOn: IsoDay | null, today: IsoDay): void {
  if (dueOn !== null && dueOn < today)
    throw invalid('dueOn', 'in_the_past', 'What is to be done is for a day to come.');
}
