import { describe, expect, it } from '@jest/globals';
import { addDays, dayOf, momentOf } from './zone.js';

describe('the time in Paris', () => {
  it.each([
    ['winter', '2026-11-24', '14:00', '2026-11-24T13:00:00.000Z'],
    ['summer', '2026-07-01', '09:30', '2026-07-01T07:30:00.000Z'],
    ['left out in spring', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['just after it', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['twice in autumn', '2026-10-25', '02:30', '2026-10-25T01:30:00.000Z'],
    ['before it', '2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['after it', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('of a day in %s', (_, day, time, moment) => {
    expect(momentOf(day, time)).toBe(moment);
  });

  it('begins a day two hours before UTC in summer, one in winter', () => {
    expect([dayOf('2026-06-30T22:00:00Z'), dayOf('2026-11-30T22:59:59Z'), dayOf('2026-11-30T23:00:00Z')]).toEqual([
      '2026-07-01',
      '2026-11-30',
      '2026-12-01',
    ]);
  });

  it('counts days over months and clock changes', () => {
    expect([addDays('2026-10-24', 2), addDays('2027-03-01', -1), addDays('2026-12-31', 1)]).toEqual([
      '2026-10-26',
      '2027-02-28',
      '2027-01-01',
    ]);
  });
});
