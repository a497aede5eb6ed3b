import type { IsoDay } from '#kernel';
import { type Balance, type Erasure, erasedBetween, inForce } from './balances.js';

/** One home and what was owed for it. */
export interface TenancyBalances {
  balances: readonly Balance[];
  erasures: readonly Erasure[];
}

/**
 * Arrears from the referral to a day, in cents (docs/decisions/0019-money.md). They are what is owed: a credit on one tenancy pays no debt on
 * another, and what somebody left owing for a home they moved out of is still owed.
 */
export interface ArrearsFigures {
  /** At the referral; where nothing was known then, on `startOn`, the first day on which something is. */
  startCents: number;
  startOn: IsoDay;
  /** The most that was owed on one day from then on. */
  peakCents: number;
  peakOn: IsoDay;
  nowCents: number;
  /** Day of the newest balance. */
  nowOn: IsoDay;
  erasedCents: number;
  erasedAfterPeakCents: number;
  /** start − now − erased: less than 0 when the arrears grew. */
  recoveredSinceReferralCents: number;
  /** peak − now − erased since the peak. */
  recoveredSincePeakCents: number;
}

/** What is owed for one tenancy on a day; until a balance is noted after the referral, what the referral said. */
function owed({ balances, erasures }: TenancyBalances, since: IsoDay, day: IsoDay): number {
  const known = inForce(balances);
  const later = known.filter(({ onDay }) => onDay > since && onDay <= day).at(-1);
  const said = balances.find(({ source, onDay }) => source === 'referral' && onDay === since && since <= day);
  const before = known.filter(({ onDay }) => onDay <= since && onDay <= day).at(-1);
  const last = later ?? said ?? before;
  return last === undefined ? 0 : Math.max(0, last.balanceCents - erasedBetween(erasures, last.onDay, day));
}

/** @returns null when no balance is known up to `until` */
export function arrearsFigures(
  tenancies: readonly TenancyBalances[],
  since: IsoDay,
  until: IsoDay,
): ArrearsFigures | null {
  const known = tenancies
    .flatMap(({ balances }) => balances.map(({ onDay }) => onDay))
    .filter((day) => day <= until)
    .sort();
  const newest = known.at(-1);
  if (newest === undefined) return null;
  const days = new Set(known.filter((day) => day > since));
  if (known.some((day) => day <= since)) days.add(since);
  const total = (day: IsoDay) => tenancies.reduce((sum, tenancy) => sum + owed(tenancy, since, day), 0);
  const series = [...days].sort().map((day) => ({ day, cents: total(day) }));
  const [start] = series;
  if (start === undefined) return null;
  const peak = series.reduce((most, one) => (one.cents > most.cents ? one : most), start);
  const now = total(until);
  const erasedAfter = (day: IsoDay) =>
    tenancies.reduce((sum, { erasures }) => sum + erasedBetween(erasures, day, until), 0);
  const [erased, erasedAfterPeak] = [erasedAfter(start.day), erasedAfter(peak.day)];
  return {
    startCents: start.cents,
    startOn: start.day,
    peakCents: peak.cents,
    peakOn: peak.day,
    nowCents: now,
    nowOn: newest,
    erasedCents: erased,
    erasedAfterPeakCents: erasedAfterPeak,
    recoveredSinceReferralCents: start.cents - now - erased,
    recoveredSincePeakCents: peak.cents - now - erasedAfterPeak,
  };
}

/** What is still owed of a debt at the end of a day, and how much of the fall was erased. */
export interface DebtBalance {
  onDay: IsoDay;
  balanceCents: number;
  erasedCents: number;
}

export interface DebtHistory {
  contractedOn: IsoDay | null;
  /** Followed as arrears of a tenancy: not summed here a second time. */
  isArrears: boolean;
  balances: readonly DebtBalance[];
}

export interface DebtFigures {
  debts: number;
  /** Of the debts that are not known to be younger than the start. */
  startCents: number;
  /** Entered into since. */
  newCents: number;
  nowCents: number;
  erasedCents: number;
  /** start + new − now − erased: what creditors were paid. */
  recoveredCents: number;
}

/** Debts from a day to another. One that is found later but was there before counts at the start, with its first known amount. */
export function debtFigures(debts: readonly DebtHistory[], since: IsoDay, until: IsoDay): DebtFigures {
  const figures = { debts: 0, startCents: 0, newCents: 0, nowCents: 0, erasedCents: 0 };
  for (const debt of debts) {
    const known = debt.balances.filter(({ onDay }) => onDay <= until).sort((a, b) => a.onDay.localeCompare(b.onDay));
    const [first] = known;
    const last = known.at(-1);
    if (debt.isArrears || first === undefined || last === undefined) continue;
    const before = known.filter(({ onDay }) => onDay <= since).at(-1);
    const started = before?.balanceCents ?? first.balanceCents + first.erasedCents;
    figures.debts += 1;
    figures[debt.contractedOn !== null && debt.contractedOn > since ? 'newCents' : 'startCents'] += started;
    figures.nowCents += last.balanceCents;
    figures.erasedCents += known
      .filter(({ onDay }) => onDay > since)
      .reduce((sum, { erasedCents }) => sum + erasedCents, 0);
  }
  const { startCents, newCents, nowCents, erasedCents } = figures;
  return { ...figures, recoveredCents: startCents + newCents - nowCents - erasedCents };
}
