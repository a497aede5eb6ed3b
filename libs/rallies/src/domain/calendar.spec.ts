import { describe, expect, it } from '@jest/globals';
import { easterSunday, isWorkingDay, publicHolidays, workingDayFrom } from './calendar.js';

describe('the working calendar of France', () => {
  it.each([
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('puts Easter of %i on %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('knows the eleven holidays of 2027', () => {
    expect(publicHolidays(2027)).toEqual([
      '2027-01-01',
      '2027-03-29',
      '2027-05-01',
      '2027-05-06',
      '2027-05-08',
      '2027-05-17',
      '2027-07-14',
      '2027-08-15',
      '2027-11-01',
      '2027-11-11',
      '2027-12-25',
    ]);
  });

  it('goes on to the next working day over a weekend and holidays', () => {
    expect(isWorkingDay('2027-03-26')).toBe(true);
    // Easter Saturday, Sunday, Monday.
    expect(workingDayFrom('2027-03-27')).toBe('2027-03-30');
    expect(workingDayFrom('2026-11-11')).toBe('2026-11-12');
    expect(workingDayFrom('2026-12-24')).toBe('2026-12-24');
  });
});
