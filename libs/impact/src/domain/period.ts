import { addDays, addMonths, type IsoDay } from '#kernel';
import type { Run } from './blocks.js';

export interface Period {
  /** First and last day, both included: whole months. */
  from: IsoDay;
  to: IsoDay;
}

const firstOfMonth = (day: IsoDay): IsoDay => `${day.slice(0, 7)}-01`;
const lastOfMonth = (day: IsoDay): IsoDay => addDays(addMonths(firstOfMonth(day), 1), -1);

/** The whole months that hold a period; without an end up to this month, without a beginning the calendar year of the end. */
export function wholeMonths(from: IsoDay | undefined, to: IsoDay | undefined, today: IsoDay): Period {
  const end = lastOfMonth(to ?? (from && from > today ? from : today));
  return { from: firstOfMonth(from ?? `${end.slice(0, 4)}-01-01`), to: end };
}

/** The last day of the month before. */
export const lastMonthEnd = (day: IsoDay): IsoDay => addDays(firstOfMonth(day), -1);

/** The calendar years that hold a period: groups are told by the year. */
export const wholeYears = ({ from, to }: Period): Period => ({
  from: `${from.slice(0, 4)}-01-01`,
  to: `${to.slice(0, 4)}-12-31`,
});

/** The calendar years from the first to the last of some periods. */
export const yearsOf = (periods: readonly Period[]): Period =>
  wholeYears({
    from: periods.map(({ from }) => from).sort()[0] ?? '',
    to:
      periods
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
  });

/** Longer than anybody was ever referred. */
export const EVER: Period = { from: '1900-01-01', to: '9999-12-31' };

/** The months of a period, by calendar year. */
export function monthsOf({ from, to }: Period): { year: string; run: Run }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: String(first + at).padStart(4, '0'),
    run: {
      first: at === 0 ? Number(from.slice(5, 7)) : 1,
      last: first + at === last ? Number(to.slice(5, 7)) : 12,
    },
  }));
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12 } as const;
export type Step = keyof typeof MONTHS_OF;

/** The months, quarters or years of a period, each whole: `2026-03`, `2026-Q1`, `2026`. */
export function stepsOf({ from, to }: Period, step: Step): (Period & { key: string })[] {
  const months = MONTHS_OF[step];
  const year = from.slice(0, 4);
  const first = Math.floor((Number(from.slice(5, 7)) - 1) / months) * months + 1;
  const steps: (Period & { key: string })[] = [];
  for (let day: IsoDay = `${year}-${String(first).padStart(2, '0')}-01`; day <= to; day = addMonths(day, months)) {
    const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    const key = { month: day.slice(0, 7), quarter, year: day.slice(0, 4) }[step];
    steps.push({ key, from: day, to: addDays(addMonths(day, months), -1) });
  }
  return steps;
}
