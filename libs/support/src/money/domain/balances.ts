import { addMonths, type IsoDay } from '#kernel';

/** Who said what is owed: the referral, the landlord in writing or by a file, or the association. */
export const BALANCE_SOURCES = ['referral', 'landlord', 'import', 'association'] as const;
export type BalanceSource = (typeof BALANCE_SOURCES)[number];

/** What is owed at the end of a day, in cents; less than 0 is a credit. */
export interface Balance {
  onDay: IsoDay;
  balanceCents: number;
  source: BalanceSource;
  notedAt: Date | string;
}

/** Arrears that nobody pays and nobody owes any more, from that day on. */
export interface Erasure {
  onDay: IsoDay;
  cents: number;
}

export const ERASURE_KINDS = ['personal_recovery', 'partial', 'written_off', 'other'] as const;
export type ErasureKind = (typeof ERASURE_KINDS)[number];

/** The landlord keeps the account; what the association wrote counts before what was said at the referral. */
const RANK: Record<BalanceSource, number> = { landlord: 0, import: 0, association: 1, referral: 2 };
const time = (at: Date | string) => new Date(at).getTime();

/** One balance a day, in the order of the days: of two of the landlord's the one noted later. */
export function inForce<B extends Balance>(balances: readonly B[]): B[] {
  const best = new Map<IsoDay, B>();
  for (const balance of balances) {
    const rival = best.get(balance.onDay);
    const wins =
      rival === undefined ||
      RANK[balance.source] < RANK[rival.source] ||
      (RANK[balance.source] === RANK[rival.source] && time(balance.notedAt) > time(rival.notedAt));
    if (wins) best.set(balance.onDay, balance);
  }
  return [...best.values()].sort((a, b) => a.onDay.localeCompare(b.onDay));
}

export interface Month {
  /** `YYYY-MM`. */
  month: string;
  /** The last balance of the month; null when there is none: nothing is guessed. */
  cents: number | null;
  onDay: IsoDay | null;
}

/** Every month from the first to the last, each with its last balance. A month without one is missing, not a mean of its neighbours. */
export function monthly(balances: readonly Balance[], from: string, to: string): Month[] {
  const known = inForce(balances);
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(`${month}-01`, 1).slice(0, 7)) {
    const last = known.filter(({ onDay }) => onDay.startsWith(month)).at(-1);
    months.push({ month, cents: last?.balanceCents ?? null, onDay: last?.onDay ?? null });
  }
  return months;
}

/** The months between the first and the last balance, or `until` where it is later, that have none. */
export function missingMonths(balances: readonly Balance[], until: string): string[] {
  const known = inForce(balances);
  const first = known[0]?.onDay.slice(0, 7);
  if (first === undefined) return [];
  return monthly(balances, first, until)
    .filter(({ cents }) => cents === null)
    .map(({ month }) => month);
}

/** The last balance up to a day less what was erased after it: a balance of the day of an erasure already has it in it. Null: nothing known. */
export function balanceOn(balances: readonly Balance[], erasures: readonly Erasure[], day: IsoDay): number | null {
  const last = inForce(balances)
    .filter(({ onDay }) => onDay <= day)
    .at(-1);
  return last === undefined ? null : last.balanceCents - erasedBetween(erasures, last.onDay, day);
}

/** What was erased after the one day and up to the other. */
export const erasedBetween = (erasures: readonly Erasure[], after: IsoDay, until: IsoDay): number =>
  erasures.filter(({ onDay }) => onDay > after && onDay <= until).reduce((sum, { cents }) => sum + cents, 0);
