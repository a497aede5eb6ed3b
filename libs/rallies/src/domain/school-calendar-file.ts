import { parse } from 'csv-parse/sync';
import { addDays, dayOf, type IsoDay, weekday } from '#kernel';
import { SCHOOL_ZONES, type SchoolHoliday, type SchoolZone, schoolYearOf } from './school-holidays.js';

/** Why a file is not the Ministry's school calendar. */
export class CalendarRefused extends Error {}

/** Columns of the data set `fr-en-calendrier-scolaire` by their technical names, and as its tables head them. */
const COLUMNS = {
  description: ['description'],
  population: ['population'],
  start: ['start_date', 'date de début'],
  end: ['end_date', 'date de fin'],
  zones: ['zones'],
  year: ['annee_scolaire', 'année scolaire'],
} as const;
type Column = keyof typeof COLUMNS;
type Row = Record<Column, string>;

/**
 * The holidays of zones A, B and C in the Ministry's file, CSV or JSON, as its open-data portal exports the data set
 * `fr-en-calendrier-scolaire`. It has a row per académie and its instants are midnights in Paris. The first day is that after the last
 * lessons (a Saturday counts, hardly anybody has school), the last one that before lessons begin again.
 *
 * @throws CalendarRefused with one sentence when it is something else, or a row cannot be understood
 */
export function readSchoolCalendar(text: string): SchoolHoliday[] {
  const holidays = new Map<string, SchoolHoliday>();
  for (const [index, row] of rowsOf(text.replace(/^\uFEFF/, '')).entries()) {
    const zone = SCHOOL_ZONES.find((letter) => row.zones.trim().toLowerCase() === `zone ${letter.toLowerCase()}`);
    // Corsica and overseas have calendars of their own, teachers come back a day before.
    if (!zone || /enseignant/i.test(row.population)) continue;
    const holiday = holidayOf(row, zone, index + 1);
    const key = `${zone} ${holiday.schoolYear} ${holiday.name} ${holiday.firstDay}`;
    const known = holidays.get(key);
    if (!known || known.lastDay < holiday.lastDay) holidays.set(key, holiday);
  }
  if (!holidays.size) throw new CalendarRefused('it has no holidays of zone A, B or C.');
  return [...holidays.values()].sort((a, b) => (a.zone + a.firstDay).localeCompare(b.zone + b.firstDay));
}

function holidayOf(row: Row, zone: SchoolZone, number: number): SchoolHoliday {
  const name = row.description.trim();
  const leaving = parisDay(row.start, number);
  const returning = row.end.trim() === '' ? null : parisDay(row.end, number);
  const isFreeAlready = weekday(leaving) >= 6 || /^pont/i.test(name);
  const firstDay = isFreeAlready ? leaving : addDays(leaving, 1);
  // « Début des vacances d'été »: nobody said yet when lessons begin again; it is the first of September at the earliest.
  const lastDay = returning === null || returning <= firstDay ? endWithout(name, firstDay) : addDays(returning, -1);
  const year = row.year.trim();
  if (name === '') throw new CalendarRefused(`its row ${number} has no description.`);
  return { zone, schoolYear: /^\d{4}-\d{4}$/.test(year) ? year : schoolYearOf(firstDay), name, firstDay, lastDay };
}

const endWithout = (name: string, firstDay: IsoDay): IsoDay =>
  /été/i.test(name) ? `${firstDay.slice(0, 4)}-08-31` : addDays(firstDay, 7 - weekday(firstDay));

function parisDay(text: string, number: number): IsoDay {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(trimmed) && !Number.isNaN(Date.parse(trimmed))) return trimmed;
  const instant = new Date(trimmed);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(trimmed) || Number.isNaN(instant.getTime()))
    throw new CalendarRefused(`the date « ${text.slice(0, 40)} » in its row ${number} cannot be read.`);
  return dayOf(instant);
}

function rowsOf(text: string): Row[] {
  const records = /^\s*[[{]/.test(text) ? jsonRows(text) : csvRows(text);
  return records.map((record) => {
    const known = new Map(Object.entries(record).map(([name, value]) => [name.trim().toLowerCase(), value]));
    const row = {} as Row;
    for (const column of Object.keys(COLUMNS) as Column[]) {
      const name = COLUMNS[column].find((candidate) => known.has(candidate));
      if (!name && column !== 'year') throw new CalendarRefused(`it has no column « ${COLUMNS[column][0]} ».`);
      const value = name ? known.get(name) : '';
      row[column] = typeof value === 'string' ? value : '';
    }
    return row;
  });
}

function jsonRows(text: string): Record<string, unknown>[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CalendarRefused('it is no proper JSON.');
  }
  const list = Array.isArray(content) ? content : (content as { results?: unknown }).results;
  if (!Array.isArray(list) || list.some((row) => typeof row !== 'object' || row === null))
    throw new CalendarRefused('it is no list of holidays.');
  return list as Record<string, unknown>[];
}

function csvRows(text: string): Record<string, unknown>[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  try {
    return parse(text, { columns: true, delimiter, skip_empty_lines: true });
  } catch (error) {
    throw new CalendarRefused(`it cannot be read as a table (${(error as { code?: string }).code ?? 'unknown'}).`);
  }
}
