import { type IsoDay, weekday } from '#kernel';
import { isBridge, publicHolidayOn } from './calendar.js';
import { isKnownYear, type SchoolHoliday, type SchoolZone, schoolHolidayOn, schoolYearOf } from './school-holidays.js';

export const DAY_NOTES = ['weekend', 'public_holiday', 'bridge', 'school_holiday', 'school_year_unknown'] as const;

/** What is to be known about a day on which a rally might be held. */
export interface DayNote {
  code: (typeof DAY_NOTES)[number];
  /** Name of the holiday in both languages; of the school year. */
  fr: string | null;
  en: string | null;
  from: IsoDay | null;
  to: IsoDay | null;
}

const SCHOOL_NAMES: Readonly<Record<string, string>> = {
  toussaint: 'autumn holidays',
  noël: 'Christmas holidays',
  hiver: 'winter holidays',
  printemps: 'spring holidays',
  été: 'summer holidays',
  ascension: 'Ascension weekend',
};

/** The Ministry's name in English; its own where it is one that we do not know. */
function inEnglish(name: string): string {
  const word = Object.keys(SCHOOL_NAMES).find((key) => name.toLowerCase().includes(key));
  return (word && SCHOOL_NAMES[word]) || name;
}

/** Without a zone nothing is said about schools. */
export function dayNotes(day: IsoDay, zone: SchoolZone | null, calendar: readonly SchoolHoliday[]): DayNote[] {
  const notes: DayNote[] = [];
  const none = { fr: null, en: null, from: null, to: null };
  if (weekday(day) > 5) notes.push({ code: 'weekend', ...none });
  const holiday = publicHolidayOn(day);
  if (holiday) notes.push({ ...none, code: 'public_holiday', fr: holiday.fr, en: holiday.en });
  if (isBridge(day)) notes.push({ code: 'bridge', ...none });
  if (zone === null) return notes;
  const school = schoolHolidayOn(calendar, zone, day);
  if (school)
    notes.push({
      code: 'school_holiday',
      fr: school.name.replaceAll("'", '’'),
      en: inEnglish(school.name),
      from: school.firstDay,
      to: school.lastDay,
    });
  else if (!isKnownYear(calendar, zone, day)) {
    const year = schoolYearOf(day);
    notes.push({ ...none, code: 'school_year_unknown', fr: year, en: year });
  }
  return notes;
}

/** A day that the program would choose by itself. That a school year is not known yet does not speak against it. */
export const isGoodDay = (day: IsoDay, zone: SchoolZone | null, calendar: readonly SchoolHoliday[]): boolean =>
  dayNotes(day, zone, calendar).every(({ code }) => code === 'school_year_unknown');
