import type { Actor } from '#identity';
import { addDays, forbidden, type IsoDay, invalid } from '#kernel';

/** How far ahead a hand-over or a standing-in is planned: half a year catches a mistyped year. */
const AHEAD_DAYS = 184;
const LONGEST_STAND_IN_DAYS = 184;

/** @throws DomainError `validation_failed` (invalid) at that path */
export function assertFrom(day: IsoDay, today: IsoDay, path: string): void {
  if (day < today) throw invalid(path, 'in_the_past', 'It begins today or later.');
  if (day > addDays(today, AHEAD_DAYS)) throw invalid(path, 'too_far', 'It is planned half a year ahead at most.');
}

/** @throws DomainError `validation_failed` (invalid) */
export function assertSpan(from: IsoDay, until: IsoDay, today: IsoDay): void {
  assertFrom(from, today, 'fromDay');
  if (until < from) throw invalid('untilDay', 'before_from', 'The last day is before the first.');
  if (until > addDays(from, LONGEST_STAND_IN_DAYS))
    throw invalid('untilDay', 'too_long', 'Half a year at most: whoever follows longer takes over.');
}

/**
 * A case worker gives those whom they follow themselves; a manager arranges it for everybody.
 * @throws DomainError `not_yours_to_give` (forbidden)
 */
export function assertMayGive(actor: Actor, fromUser: string): void {
  if (actor.role !== 'association_manager' && fromUser !== actor.userId)
    throw forbidden('not_yours_to_give', 'A case worker hands over the people whom they follow themselves.');
}
