import { describe, expect, it } from '@jest/globals';
import { costOf, plannedWait, realWait, shownCount, totalCents, waitingOf } from './report.js';
import { withoutPauses } from './when.js';

const span = (from: number) => ({ from, to: from + 20 });

describe('the figures of a report', () => {
  it('counts waiting between meetings as announced, and from signing in as it was', () => {
    const day = { planned: [span(20), span(60), span(80)], held: [span(60), span(80)], signedInAt: -10 };
    expect(plannedWait(day)).toBe(20);
    expect(realWait(day)).toBe(60);
    expect(realWait({ ...day, signedInAt: 65 })).toBe(0);
    expect(realWait({ ...day, held: [] })).toBeNull();
    expect(realWait({ ...day, signedInAt: null })).toBeNull();
    expect(plannedWait({ ...day, planned: [] })).toBeNull();
  });

  it('takes what passed of a pause for no waiting', () => {
    const day = { slotMinutes: 15, pauses: [[12, 120]] as const };
    expect([-10, 180, 240, 300, 330].map((minutes) => withoutPauses(day, minutes))).toEqual([-10, 180, 180, 180, 210]);
  });

  it('names the middle and the longest, of how many', () => {
    expect(waitingOf([null, 30, 10, 20])).toEqual({ people: 3, median: 20, longest: 30 });
    expect(waitingOf([10, 20, 40, 100])).toEqual({ people: 4, median: 30, longest: 100 });
    expect(waitingOf([null])).toEqual({ people: 0, median: null, longest: null });
  });

  it('shares costs only where there are costs and something to share them', () => {
    const none = {
      ...{ venueCents: null, cateringCents: null, transportCents: null, otherCents: null },
      ...{ staffHours: null, staffHourCents: null },
    };
    expect(totalCents(none)).toBeNull();
    expect(totalCents({ ...none, venueCents: 0 })).toBe(0);
    expect(totalCents({ ...none, staffHours: 12.5, staffHourCents: 2_850, venueCents: 20_000 })).toBe(55_625);
    // Hours alone are no cost.
    expect(totalCents({ ...none, staffHours: 12 })).toBeNull();
    expect(costOf(10_000, 3)).toBe(3_333);
    expect(costOf(10_000, 0)).toBeNull();
    expect(costOf(null, 3)).toBeNull();
  });

  it('tells of no few people, neither by a count nor by what is left of the whole', () => {
    expect(shownCount(10, 40, 11)).toBeNull();
    expect(shownCount(11, 40, 11)).toBe(11);
    expect(shownCount(35, 40, 11)).toBeNull();
    expect(shownCount(40, 40, 11)).toBe(40);
    expect(shownCount(0, 40, 11)).toBeNull();
  });
});
