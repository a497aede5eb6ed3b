/** A published offer, as far as it may be what a hire was for. */
export interface OpenOffer {
  id: string;
  title: string;
  occupation: string | null;
}

/**
 * Which offer an employer hired for when it only said "hire": the only one in an occupation that the person looks for, else its only one.
 * Null when that leaves a choice: a person says it when the job starts.
 */
export function offerMeant<T extends OpenOffer>(offers: readonly T[], wanted: readonly string[]): T | null {
  const fitting = offers.filter(({ occupation }) => occupation !== null && wanted.includes(occupation));
  const choice = fitting.length > 0 ? fitting : offers;
  return choice.length === 1 ? (choice[0] ?? null) : null;
}
