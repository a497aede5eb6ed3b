import type { IsoDay } from '#kernel';

/** Zones of the school calendar of mainland France. The Nord, and so Douai, is in zone B (académie de Lille). */
export const SCHOOL_ZONES = ['A', 'B', 'C'] as const;
export type SchoolZone = (typeof SCHOOL_ZONES)[number];

export interface SchoolHoliday {
  zone: SchoolZone;
  /** `2026-2027`: from the first of September on. */
  schoolYear: string;
  /** As the Ministry calls it, in French. */
  name: string;
  /** First and last day without school, both included. */
  firstDay: IsoDay;
  lastDay: IsoDay;
}

type Row = readonly [name: string, zones: string, firstDay: IsoDay, lastDay: IsoDay];

/**
 * The official school calendar as far as it was published when this was written (November 2026): 2025-2026 by the arrêté of 7 December
 * 2022, 2026-2027 by the arrêté of 22 October 2025 (JORFTEXT000052416058); 2027-2028 was not published. From the Saturday after the last
 * lessons to the day before they begin again. Later years come with the Ministry's file: `cli rally school-holidays FILE`.
 */
const OFFICIAL: Readonly<Record<string, readonly Row[]>> = {
  '2025-2026': [
    ['Vacances de la Toussaint', 'ABC', '2025-10-18', '2025-11-02'],
    ['Vacances de Noël', 'ABC', '2025-12-20', '2026-01-04'],
    ["Vacances d'hiver", 'A', '2026-02-07', '2026-02-22'],
    ["Vacances d'hiver", 'B', '2026-02-14', '2026-03-01'],
    ["Vacances d'hiver", 'C', '2026-02-21', '2026-03-08'],
    ['Vacances de printemps', 'A', '2026-04-04', '2026-04-19'],
    ['Vacances de printemps', 'B', '2026-04-11', '2026-04-26'],
    ['Vacances de printemps', 'C', '2026-04-18', '2026-05-03'],
    ["Vacances d'été", 'ABC', '2026-07-04', '2026-08-31'],
  ],
  '2026-2027': [
    ['Vacances de la Toussaint', 'ABC', '2026-10-17', '2026-11-01'],
    ['Vacances de Noël', 'ABC', '2026-12-19', '2027-01-03'],
    ["Vacances d'hiver", 'A', '2027-02-13', '2027-02-28'],
    ["Vacances d'hiver", 'B', '2027-02-20', '2027-03-07'],
    ["Vacances d'hiver", 'C', '2027-02-06', '2027-02-21'],
    ['Vacances de printemps', 'A', '2027-04-10', '2027-04-25'],
    ['Vacances de printemps', 'B', '2027-04-17', '2027-05-02'],
    ['Vacances de printemps', 'C', '2027-04-03', '2027-04-18'],
    ["Vacances d'été", 'ABC', '2027-07-03', '2027-08-31'],
  ],
};

export const SHIPPED: readonly SchoolHoliday[] = Object.entries(OFFICIAL).flatMap(([schoolYear, rows]) =>
  rows.flatMap(([name, zones, firstDay, lastDay]) =>
    SCHOOL_ZONES.filter((zone) => zones.includes(zone)).map((zone) => ({ zone, schoolYear, name, firstDay, lastDay })),
  ),
);

/** The school year of a day: it changes on the first of September. */
export function schoolYearOf(day: IsoDay): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '09-01' ? year : year - 1;
  return `${first}-${first + 1}`;
}

/** Every holiday that is known: a year that was imported for a zone stands in place of the one that ships with the program. */
export function schoolCalendar(imported: readonly SchoolHoliday[]): readonly SchoolHoliday[] {
  const replaced = new Set(imported.map(({ zone, schoolYear }) => `${zone} ${schoolYear}`));
  return [...SHIPPED.filter(({ zone, schoolYear }) => !replaced.has(`${zone} ${schoolYear}`)), ...imported];
}

/** Whether the calendar knows the school year of that day for that zone: if not, nothing is said about holidays, rather than a guess. */
export const isKnownYear = (calendar: readonly SchoolHoliday[], zone: SchoolZone, day: IsoDay): boolean =>
  calendar.some((row) => row.zone === zone && row.schoolYear === schoolYearOf(day));

export const schoolHolidayOn = (
  calendar: readonly SchoolHoliday[],
  zone: SchoolZone,
  day: IsoDay,
): SchoolHoliday | null =>
  calendar.find((row) => row.zone === zone && row.firstDay <= day && day <= row.lastDay) ?? null;
