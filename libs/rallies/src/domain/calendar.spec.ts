import { describe, expect, it } from '@jest/globals';
import { isBridge, isWorkingDay, publicHolidays, workingDayFrom, workingDayUntil } from './calendar.js';

/** What the Code du travail (art. L3133-1) says, against what the library answers. */
describe('the working calendar of France', () => {
  it.each([
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2011, '2011-04-25'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
  ])('puts Easter Monday of %i on %s', (year, day) => {
    expect(publicHolidays(year).get(day)).toEqual({ day, fr: 'Lundi de Pâques', en: 'Easter Monday' });
  });

  it('knows the eleven holidays of 2027, and no others', () => {
    expect([...publicHolidays(2027).keys()].sort()).toEqual([
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

  it('goes on to the next working day, or back to the one before, over a weekend and holidays', () => {
    expect(isWorkingDay('2027-03-26')).toBe(true);
    // Easter Saturday, Sunday, Monday.
    expect(workingDayFrom('2027-03-27')).toBe('2027-03-30');
    expect(workingDayUntil('2027-03-29')).toBe('2027-03-26');
    expect(workingDayFrom('2026-11-11')).toBe('2026-11-12');
    expect(workingDayUntil('2026-12-24')).toBe('2026-12-24');
  });

  it('knows the bridges between a holiday and a weekend', () => {
    expect(isBridge('2027-05-07')).toBe(true);
    expect(isBridge('2025-11-10')).toBe(true);
    // Bastille Day 2027 is a Wednesday.
    expect(isBridge('2027-07-16')).toBe(false);
    expect(isBridge('2027-05-06')).toBe(false);
  });
});
