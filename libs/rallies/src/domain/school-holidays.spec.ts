import { describe, expect, it } from '@jest/globals';
import { dayNotes, isGoodDay } from './day-notes.js';
import { CalendarRefused, readSchoolCalendar } from './school-calendar-file.js';
import { SCHOOL_ZONES, SHIPPED, schoolCalendar, schoolYearOf } from './school-holidays.js';

const codes = (day: string, zone: 'A' | 'B' | 'C' | null = 'B') =>
  dayNotes(day, zone, SHIPPED).map(({ code, fr }) => (fr ? `${code} ${fr}` : code));

describe('school holidays', () => {
  it('ship with five in each zone and year, none over another, winter and spring in turns', () => {
    for (const year of ['2025-2026', '2026-2027'])
      for (const zone of SCHOOL_ZONES) {
        const rows = SHIPPED.filter((row) => row.zone === zone && row.schoolYear === year);
        expect(rows).toHaveLength(5);
        for (const [index, row] of rows.entries()) {
          expect(new Date(`${row.firstDay}T12:00:00Z`).getUTCDay()).toBe(6);
          expect(row.firstDay > (rows[index - 1]?.lastDay ?? '')).toBe(true);
        }
      }
  });

  it('are known by zone', () => {
    expect(codes('2027-02-24')).toEqual(['school_holiday Vacances d’hiver']);
    expect(codes('2027-02-24', 'C')).toEqual([]);
    expect(codes('2027-02-24', null)).toEqual([]);
    expect(codes('2026-12-25')).toEqual(['public_holiday Noël', 'school_holiday Vacances de Noël']);
    expect(dayNotes('2027-02-24', 'B', SHIPPED)[0]).toMatchObject({
      en: 'winter holidays',
      from: '2027-02-20',
      to: '2027-03-07',
    });
  });

  it('say that a year is not known rather than guess', () => {
    expect(schoolYearOf('2027-08-31')).toBe('2026-2027');
    expect(schoolYearOf('2027-09-01')).toBe('2027-2028');
    expect(codes('2027-09-14')).toEqual(['school_year_unknown 2027-2028']);
    expect(isGoodDay('2027-09-14', 'B', SHIPPED)).toBe(true);
    expect(isGoodDay('2027-05-07', null, SHIPPED)).toBe(false);
  });

  it('of an imported year stand in place of those that were known, for that zone alone', () => {
    const imported = [
      { zone: 'B', schoolYear: '2026-2027', name: 'Vacances de Noël', firstDay: '2026-12-19', lastDay: '2027-01-05' },
    ] as const;
    const calendar = schoolCalendar(imported);
    expect(calendar.filter(({ zone, schoolYear }) => zone === 'B' && schoolYear === '2026-2027')).toEqual(imported);
    expect(calendar).toHaveLength(SHIPPED.length - 4);
  });
});

const HEAD = 'description;population;start_date;end_date;location;zones;annee_scolaire';
const csv = (...rows: string[]) => [HEAD, ...rows].join('\r\n');

describe("the Ministry's file", () => {
  it('has a row per académie, midnights in Paris, and teachers who come back earlier', () => {
    const file = csv(
      'Vacances de Noël;-;2027-12-17T23:00:00+00:00;2028-01-02T23:00:00+00:00;Lille;Zone B;2027-2028',
      'Vacances de Noël;-;2027-12-17T23:00:00+00:00;2028-01-02T23:00:00+00:00;Rennes;Zone B;2027-2028',
      "Vacances d'Été;Élèves;2028-07-07T22:00:00+00:00;2028-08-31T22:00:00+00:00;Lille;Zone B;2027-2028",
      "Vacances d'Été;Enseignants;2028-07-07T22:00:00+00:00;2028-08-30T22:00:00+00:00;Lille;Zone B;2027-2028",
      'Vacances de Carnaval;-;2028-02-25;2028-03-13;Guyane;Guyane;2027-2028',
    );
    expect(readSchoolCalendar(`\uFEFF${file}`)).toEqual([
      { zone: 'B', schoolYear: '2027-2028', name: 'Vacances de Noël', firstDay: '2027-12-18', lastDay: '2028-01-02' },
      { zone: 'B', schoolYear: '2027-2028', name: "Vacances d'Été", firstDay: '2028-07-08', lastDay: '2028-08-31' },
    ]);
  });

  it('may be JSON, may begin on a day with lessons, and may not say yet when summer ends', () => {
    const row = (description: string, start_date: string, end_date: string | null, zones = 'Zone A') => ({
      ...{ description, population: '-', start_date, end_date, location: 'Lyon', zones, annee_scolaire: null },
    });
    const rows = [
      row('Vacances de la Toussaint', '2027-10-22', '2027-11-08'),
      row("Pont de l'Ascension", '2028-05-26', '2028-05-29'),
      row("Début des Vacances d'Été", '2028-07-08', null),
    ];
    expect(
      readSchoolCalendar(JSON.stringify({ results: rows })).map((one) => [one.schoolYear, one.firstDay, one.lastDay]),
    ).toEqual([
      ['2027-2028', '2027-10-23', '2027-11-07'],
      ['2027-2028', '2028-05-26', '2028-05-28'],
      ['2027-2028', '2028-07-08', '2028-08-31'],
    ]);
  });

  it.each([
    ['', 'no holidays of zone'],
    ['a,b\n1,2', 'no column « description »'],
    ['[1]', 'no list of holidays'],
    ['{"a":', 'no proper JSON'],
    [csv('Noël;-;soon;2028-01-03;Lille;Zone B;2027-2028'), 'the date « soon » in its row 1'],
    [csv('Noël;-;2027-12-18;2028-01-03;Bastia;Corse;2027-2028'), 'no holidays of zone'],
  ])('is refused with a reason: %j', (text, reason) => {
    expect(() => readSchoolCalendar(text)).toThrow(CalendarRefused);
    expect(() => readSchoolCalendar(text)).toThrow(reason);
  });
});
