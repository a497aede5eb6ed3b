import { addDays, addMonths, type IsoDay } from '#kernel';

export interface Period {
  /** First and last day, both included. */
  from: IsoDay;
  to: IsoDay;
}

const firstOfMonth = (day: IsoDay): IsoDay => `${day.slice(0, 7)}-01`;
const lastOfMonth = (day: IsoDay): IsoDay => addDays(addMonths(firstOfMonth(day), 1), -1);

/**
 * The whole months that hold a period; without an end up to this month, without a beginning twelve months. By days one could ask for two
 * periods that differ by one day, and subtract.
 */
export function wholeMonths(from: IsoDay | undefined, to: IsoDay | undefined, today: IsoDay): Period {
  const end = lastOfMonth(to ?? (from && from > today ? from : today));
  return { from: firstOfMonth(from ?? addMonths(firstOfMonth(end), -11)), to: end };
}
