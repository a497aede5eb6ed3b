/** When a job was done, as a CV says it: `YYYY` or `YYYY-MM`. */
export interface WorkPeriod {
  start: string | null;
  end: string | null;
  current: boolean;
}

/** Work in one occupation, without employers, places and dates that would tell who it was or how old they are. */
export interface PastWork {
  /** ROME code. */
  occupation: string;
  /** In all: up to a year by quarters (1 for less than one), then by half years; 120 means ten years or more. Null when the CV gives no dates. */
  months: number | null;
  /** The last year of it, when that is at most ten years ago. */
  untilYear: number | null;
  current: boolean;
}

const LONGEST_MONTHS = 120;
const OLDEST_YEARS = 10;

/** Past work by occupation: what goes on first, then the most recent, then the longest. `today` is `YYYY-MM-DD`. */
export function pastWork(jobs: readonly { occupation: string; period: WorkPeriod }[], today: string): PastWork[] {
  const byOccupation = new Map<string, WorkPeriod[]>();
  for (const { occupation, period } of jobs)
    byOccupation.set(occupation, [...(byOccupation.get(occupation) ?? []), period]);
  return [...byOccupation].map(([occupation, periods]) => summary(occupation, periods, today)).sort(byRecency);
}

function summary(occupation: string, periods: readonly WorkPeriod[], today: string): PastWork {
  const now = monthOf(today.slice(0, 7), 'end');
  const spans = periods.map((period) => spanOf(period, now)).filter((span) => span !== null);
  const current = periods.some((period) => period.current);
  const last = Math.max(
    ...periods.map((period) => Number((period.end ?? (period.current ? today : period.start))?.slice(0, 4) ?? 0)),
  );
  const recent = last >= Number(today.slice(0, 4)) - OLDEST_YEARS;
  return {
    occupation,
    months: spans.length ? rounded(monthsIn(spans)) : null,
    untilYear: !current && recent ? last : null,
    current,
  };
}

type Span = readonly [from: number, to: number];

function spanOf({ start, end, current }: WorkPeriod, now: number): Span | null {
  if (!start) return null;
  const until = end ?? (current ? null : start);
  const from = monthOf(start, 'start');
  const to = Math.min(now, until ? monthOf(until, 'end') : now);
  // A single year, or years one after the other, say less than they count: half a year at the least.
  return from < to ? [from, to] : from - 12 < now ? [from, from + (start.length === 4 ? 6 : 1)] : null;
}

/** Months since year 0. A year alone is taken at its middle, where the error is smallest. */
function monthOf(text: string, side: 'start' | 'end'): number {
  const [year = '0', month] = text.split('-');
  return Number(year) * 12 + (month ? Number(month) - (side === 'start' ? 1 : 0) : 6);
}

/** Months covered by at least one span: two jobs at once do not count double. */
function monthsIn(spans: readonly Span[]): number {
  let reached = Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}

function rounded(months: number): number {
  if (months >= LONGEST_MONTHS) return LONGEST_MONTHS;
  return months < 12 ? Math.max(1, Math.round(months / 3) * 3) : Math.round(months / 6) * 6;
}

function byRecency(a: PastWork, b: PastWork): number {
  return (
    Number(b.current) - Number(a.current) ||
    (b.untilYear ?? 0) - (a.untilYear ?? 0) ||
    (b.months ?? 0) - (a.months ?? 0) ||
    (a.occupation < b.occupation ? -1 : 1)
  );
}
