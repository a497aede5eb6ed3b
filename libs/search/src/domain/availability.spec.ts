import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { availabilityCounts, availabilityOf, daysAfter, rangeOf } from './availability.js';
import { AVAILABILITY_BANDS } from './document.js';

const TODAY = '2026-11-22';

describe('availability', () => {
  it.each([
    [null, 'now'],
    ['2026-11-22', 'now'],
    ['2026-11-23', 'month'],
    ['2026-12-23', 'month'],
    ['2026-12-24', 'quarter'],
    ['2027-02-22', 'quarter'],
    ['2027-02-23', 'later'],
    ['2020-01-01', 'now'],
  ])('from %s on is %s', (day, band) => {
    expect(availabilityOf(day, TODAY)).toBe(band);
  });

  it('has every day in exactly one band, and the ranges of the bands agree with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 800 }), (days) => {
        const day = daysAfter(TODAY, days);
        const bands = AVAILABILITY_BANDS.filter((band) => {
          const { after, until } = rangeOf(band, TODAY);
          return (after === null || day > after) && (until === null || day <= until);
        });
        expect(bands).toEqual([availabilityOf(day, TODAY)]);
      }),
    );
  });

  it('counts by band and leaves out bands that nobody is in', () => {
    const days = [
      { day: '2026-12-01', count: 2 },
      { day: null, count: 3 },
      { day: '2026-12-02', count: 1 },
    ];
    expect(availabilityCounts(days, TODAY)).toEqual([
      { value: 'now', count: 3 },
      { value: 'month', count: 3 },
    ]);
  });
});
