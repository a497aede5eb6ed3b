import { addDays, dayOf, daysBetween, type IsoDay } from '#kernel';

/** So many days before its last one, an offer's employer is asked. */
export const DAYS_BEFORE_EXPIRY = 7;
/** Nobody said or did anything about the offer for so long. */
export const DAYS_UNTOUCHED = 30;
/** A candidate who agreed to be contacted waits for so long without a word. */
export const DAYS_WAITING = 7;

export type ReminderKind = 'expiring' | 'still_open' | 'candidates_wait' | 'proposals_wait';

export interface OfferToRemind {
  id: string;
  /** The last day on which it is shown. */
  expiresOn: IsoDay;
  /** When its employer last changed, published or confirmed it. */
  touchedAt: Date;
  /** The oldest contact that a candidate agreed to and of whom nothing was heard since; null when there is none. */
  waitingSince: Date | null;
  /** The oldest proposal of a case worker that was not answered; null when there is none. */
  proposedSince: Date | null;
}

export interface DueReminder {
  kind: ReminderKind;
  /** The same occasion is told once, however often the job runs. */
  occasion: string;
}

/**
 * What an employer is asked about an offer today, at most one thing: that it ends soon, that candidates or proposed people wait, or
 * whether it is still open. Whoever stays silent is asked again every {@link DAYS_UNTOUCHED} days. The oldest counts, as somebody new every
 * few days would else put the question off for ever.
 */
export function dueReminder(offer: OfferToRemind, now: Date): DueReminder | null {
  const today = dayOf(now);
  if (offer.expiresOn >= today && offer.expiresOn <= addDays(today, DAYS_BEFORE_EXPIRY))
    return { kind: 'expiring', occasion: `offer:${offer.id}:expiring:${offer.expiresOn}` };
  const waited = waitedFor(offer.waitingSince, today);
  if (waited) return { kind: 'candidates_wait', occasion: `offer:${offer.id}:waiting:${waited}` };
  const proposed = waitedFor(offer.proposedSince, today);
  if (proposed) return { kind: 'proposals_wait', occasion: `offer:${offer.id}:proposed:${proposed}` };
  const touched = dayOf(offer.touchedAt);
  const times = Math.floor(daysBetween(touched, today) / DAYS_UNTOUCHED);
  return times < 1 ? null : { kind: 'still_open', occasion: `offer:${offer.id}:untouched:${touched}:${times}` };
}

/** Since when, and the how manyth time it is told; null as long as it is too early. */
function waitedFor(since: Date | null, today: IsoDay): string | null {
  if (!since) return null;
  const days = daysBetween(dayOf(since), today) - DAYS_WAITING;
  if (days < 0) return null;
  const times = Math.floor(days / DAYS_UNTOUCHED);
  return times === 0 ? dayOf(since) : `${dayOf(since)}:${times}`;
}
