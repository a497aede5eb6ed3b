import { addDays, dayOf, daysBetween, type IsoDay } from '#kernel';

/** So many days before its last one, an offer's employer is asked. */
export const DAYS_BEFORE_EXPIRY = 7;
/** Nobody said or did anything about the offer for so long. */
export const DAYS_UNTOUCHED = 30;
/** A candidate who agreed to be contacted waits for so long without a word. */
export const DAYS_WAITING = 7;

export type ReminderKind = 'expiring' | 'still_open' | 'candidates_wait';

export interface OfferToRemind {
  id: string;
  /** The last day on which it is shown. */
  expiresOn: IsoDay;
  /** When its employer last changed, published or confirmed it. */
  touchedAt: Date;
  /** The newest contact that a candidate agreed to and of whom nothing was heard since; null when there is none. */
  waitingSince: Date | null;
}

export interface DueReminder {
  kind: ReminderKind;
  /** The same occasion is told once, however often the job runs. */
  occasion: string;
}

/**
 * What an employer is asked about an offer today, at most one thing: that it ends soon, that candidates wait, or whether it is still
 * open. The question about an untouched offer comes back every {@link DAYS_UNTOUCHED} days.
 */
export function dueReminder(offer: OfferToRemind, now: Date): DueReminder | null {
  const today = dayOf(now);
  if (offer.expiresOn >= today && offer.expiresOn <= addDays(today, DAYS_BEFORE_EXPIRY))
    return { kind: 'expiring', occasion: `offer:${offer.id}:expiring:${offer.expiresOn}` };
  if (offer.waitingSince && daysBetween(dayOf(offer.waitingSince), today) >= DAYS_WAITING)
    return { kind: 'candidates_wait', occasion: `offer:${offer.id}:waiting:${dayOf(offer.waitingSince)}` };
  const touched = dayOf(offer.touchedAt);
  const times = Math.floor(daysBetween(touched, today) / DAYS_UNTOUCHED);
  return times < 1 ? null : { kind: 'still_open', occasion: `offer:${offer.id}:untouched:${touched}:${times}` };
}
