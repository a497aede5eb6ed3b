/** What a rally's report is counted from; every figure has its denominator beside it. */
export interface CandidateDay {
  /** Minutes from the rally's start, of the slots of planned or held meetings, in order. */
  planned: readonly Span[];
  held: readonly Span[];
  /** Minutes from the rally's start at which they signed in; null when they did not. */
  signedInAt: number | null;
}
export interface Span {
  from: number;
  to: number;
}
export interface Waiting {
  /** How many people the figures are about. */
  people: number;
  /** Minutes; null of nobody. */
  median: number | null;
  longest: number | null;
}

/** Minutes between meetings, from the first one on. */
const gaps = (spans: readonly Span[]): number =>
  spans.slice(1).reduce((sum, { from }, at) => sum + Math.max(0, from - (spans[at]?.to ?? from)), 0);

/** As announced: nobody waits before their first meeting. */
export const plannedWait = ({ planned }: CandidateDay): number | null => (planned.length ? gaps(planned) : null);

/** As it was: from signing in (or the beginning, for who came before it) to the first meeting that was held, and between those. */
export function realWait({ held, signedInAt }: CandidateDay): number | null {
  const [first] = held;
  if (!first || signedInAt === null) return null;
  return Math.max(0, first.from - Math.max(0, signedInAt)) + gaps(held);
}

export function waitingOf(minutes: readonly (number | null)[]): Waiting {
  const known = minutes.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = known.length / 2;
  const low = known[Math.ceil(middle) - 1];
  const high = known[Math.floor(middle)];
  return {
    people: known.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    longest: known.at(-1) ?? null,
  };
}

export interface Costs {
  venueCents: number | null;
  cateringCents: number | null;
  transportCents: number | null;
  otherCents: number | null;
  staffHours: number | null;
  staffHourCents: number | null;
}

/** Null while nothing is entered: nothing is not free. */
export function totalCents(costs: Costs): number | null {
  const { venueCents, cateringCents, transportCents, otherCents, staffHours, staffHourCents } = costs;
  const staff = staffHours === null || staffHourCents === null ? null : Math.round(staffHours * staffHourCents);
  const known = [venueCents, cateringCents, transportCents, otherCents, staff].filter((cents) => cents !== null);
  return known.length ? known.reduce((sum, cents) => sum + cents, 0) : null;
}

/** Cents of each; null without a cost or without anything to share it. */
export const costOf = (total: number | null, count: number): number | null =>
  total === null || count === 0 ? null : Math.round(total / count);

/**
 * A count for somebody who may not see the people: null below `k` persons, and where the rest of what it is counted of is so small that it
 * would tell of them.
 */
export function shownCount(count: number, of: number | null, k: number): number | null {
  if (count < k) return null;
  const rest = of === null ? 0 : of - count;
  return rest > 0 && rest < k ? null : count;
}
