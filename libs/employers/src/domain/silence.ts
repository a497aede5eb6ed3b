import { addMonths, type IsoDay } from '#kernel';

/** Why an employer counts as silent. */
export const SILENCES = ['invitation', 'verdicts', 'no_exchange'] as const;
export type Silence = (typeof SILENCES)[number];

/** Months without a word after which an employer is called. */
export const SILENT_MONTHS = 3;
/** Days that an employer has to answer an invitation before that counts as silence. */
export const DAYS_TO_ANSWER = 7;

export interface SilenceFacts {
  /** Rallies still to come whose invitation nobody answered. */
  unanswered: { count: number; since: IsoDay | null };
  /** Meetings held or to be held by now on which nothing was said. */
  owed: { count: number; since: IsoDay | null };
  /** The last exchange, answer, verdict, offer; the day it joined when there was none. */
  lastWord: IsoDay;
}

export interface SilenceReason {
  code: Silence;
  since: IsoDay;
  count: number;
}

/** The reasons, the most pressing first; none for an employer who answers. */
export function silencesOf(
  { unanswered, owed, lastWord }: SilenceFacts,
  today: IsoDay,
  months: number,
): SilenceReason[] {
  const reasons: SilenceReason[] = [];
  if (owed.count > 0 && owed.since) reasons.push({ code: 'verdicts', since: owed.since, count: owed.count });
  if (unanswered.count > 0 && unanswered.since)
    reasons.push({ code: 'invitation', since: unanswered.since, count: unanswered.count });
  if (addMonths(lastWord, months) <= today) reasons.push({ code: 'no_exchange', since: lastWord, count: 1 });
  return reasons;
}
