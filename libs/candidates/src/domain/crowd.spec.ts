import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CROWD, crowdsOf, radiusWithin, ringsOf } from './crowd.js';
import { bandOf } from './distance.js';

const cards = fc.array(
  fc.record({ km: fc.double({ min: 0, max: 300, noNaN: true }), count: fc.integer({ min: 1, max: 7 }) }),
);

describe('what an employer may learn of distances', () => {
  it('is about nobody or a crowd: two circles in a row, who is outside of one, and everybody in one band', () => {
    fc.assert(
      fc.property(cards, (at) => {
        const { radii, bandEnds } = ringsOf(at);
        const within = (end: number) => at.reduce((sum, { km, count }) => (km < end ? sum + count : sum), 0);
        const ends = [0, ...radii, Number.POSITIVE_INFINITY];
        const steps = ends.slice(1).map((end, step) => within(end) - within(ends[step] ?? 0));
        const byBand = new Map<string | null, number>();
        for (const { km, count } of at) {
          const band = bandOf(km, bandEnds);
          byBand.set(band, (byBand.get(band) ?? 0) + count);
        }
        return [...steps, ...byBand.values()].every(
          (count) => count === 0 || count >= CROWD || count === within(Number.POSITIVE_INFINITY),
        );
      }),
    );
  });

  it('is the same for a crowd also when the answers from many places are laid side by side', () => {
    const at = fc.record({ x: fc.integer({ min: 0, max: 90 }), y: fc.integer({ min: 0, max: 90 }) });
    const homes = fc.array(fc.record({ at, count: fc.integer({ min: 1, max: 7 }) }), { maxLength: 16 });
    const km = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);
    fc.assert(
      fc.property(homes, fc.array(at, { maxLength: 20 }), (where, towns) => {
        const crowds = crowdsOf(where, (a, b) => km(a.at, b.at));
        const told = where.map(() => '');
        for (const town of towns) {
          const seen = where.map((home, index) => ({
            km: km(home.at, town),
            count: home.count,
            crowd: crowds[index] ?? 0,
          }));
          const { radii, bandEnds } = ringsOf(seen);
          for (const [index, one] of seen.entries())
            told[index] += `${bandOf(one.km, bandEnds)} ${radii.find((end) => one.km < end)};`;
        }
        const alike = new Map<string, number>();
        for (const [index, { count }] of where.entries())
          alike.set(told[index] ?? '', (alike.get(told[index] ?? '') ?? 0) + count);
        return alike.size <= 1 || [...alike.values()].every((count) => count >= CROWD);
      }),
    );
    // Where there is a crowd in every place, each is one by itself and nothing is told less exactly.
    const many = [0, 12, 30].map((x) => ({ at: { x, y: 0 }, count: CROWD }));
    expect(new Set(crowdsOf(many, (a, b) => km(a.at, b.at))).size).toBe(3);
  });

  it('is a circle that holds what was asked for, of 10 km at least; without one, everybody', () => {
    const many = ringsOf([{ km: 3, count: 50 }]);
    expect([1, 5, 6, 10, 11, 21, 100].map((asked) => radiusWithin(many, asked))).toEqual([10, 10, 10, 10, 20, 40, 160]);
    const few = ringsOf([
      { km: 3, count: 2 },
      { km: 15, count: 2 },
      { km: 30, count: 1 },
      { km: 300, count: 5 },
    ]);
    expect(few).toEqual({ radii: [40, 80, 160], bandEnds: [40] });
    expect(radiusWithin(few, 10)).toBe(40);
    expect(radiusWithin(ringsOf([{ km: 3, count: 4 }]), 10)).toBeNull();
    const farAndAlone = ringsOf([
      { km: 3, count: 50 },
      { km: 15, count: 9 },
      { km: 65, count: 1 },
    ]);
    expect(farAndAlone).toEqual({ radii: [5, 10], bandEnds: [5, 10] });
  });
});
