import { addDays, type IsoDay, weekday } from '#kernel';

/**
 * Easter Sunday of a year of the Gregorian calendar. The age of the paschal moon follows from the year's place in the 19-year Metonic
 * cycle, corrected by century for the leap days dropped and for the drift of the cycle (Gauss's rule with its later corrections).
 */
export function easterSunday(year: number): IsoDay {
  const century = Math.floor(year / 100);
  const leapDaysDropped = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const cycle = year % 19;
  const epact = (19 * cycle + leapDaysDropped - moonDrift + 15) % 30;
  // The two dates that the Church's tables do not know: 19 April, and 18 April twice in one cycle.
  const fullMoon = epact === 29 || (epact === 28 && cycle > 10) ? epact - 1 : epact;
  const day = addDays(`${year}-03-21`, fullMoon);
  return addDays(day, 7 - (weekday(day) % 7));
}

/** The eleven public holidays of France (Code du travail, art. L3133-1). The two more of Alsace and Moselle are not counted. */
export function publicHolidays(year: number): readonly IsoDay[] {
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  const easter = easterSunday(year);
  // Easter Monday, Ascension Day, Whit Monday.
  return [...fixed, ...[1, 39, 50].map((days) => addDays(easter, days))].sort();
}

/** Monday to Friday, no public holiday. */
export const isWorkingDay = (day: IsoDay): boolean =>
  weekday(day) <= 5 && !publicHolidays(Number(day.slice(0, 4))).includes(day);

/** That day, or the first working day after it. */
export function workingDayFrom(day: IsoDay): IsoDay {
  let candidate = day;
  while (!isWorkingDay(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}
