import { describe, expect, it } from '@jest/globals';
import { sharpen } from './exact.js';
import { parseInstance } from './instance.js';
import { toProblem } from './problem.js';

function problemWith(scores: readonly number[], shortfallPenalty = 1000) {
  const parsed = parseInstance({
    slots: 1,
    employers: scores.map((_, index) => ({ id: `e${index}`, tables: 1 })),
    candidates: [{ id: 'c', min: 0 }],
    wishes: scores.map((score, index) => ['c', `e${index}`, score]),
    shortfallPenalty,
  });
  if (!parsed.ok) throw new Error(parsed.message);
  return toProblem(parsed.instance);
}

describe('the bound of the solver', () => {
  it('comes down to the next value that scores can add up to', () => {
    expect(sharpen(problemWith([10, 30], 20), 59.9, 20)).toBe(50);
    expect(sharpen(problemWith([10, 30], 20), 50.0000001, 20)).toBe(50);
    expect(sharpen(problemWith([10, 30], 20), 49.9999999, 20)).toBe(50);
    expect(sharpen(problemWith([0.5, 3.25], 2), 7.99, 2)).toBe(7.75);
  });

  it('meets the value when nothing lies between', () => {
    expect(sharpen(problemWith([10, 30], 20), 59.9, 50)).toBe(50);
    expect(sharpen(problemWith([Math.PI]), 7.0000000001, 7)).toBe(7);
  });

  it('stays above the value, rounding included, where scores have no common measure', () => {
    expect(sharpen(problemWith([Math.PI]), 8, 7)).toBeGreaterThan(8);
    expect(sharpen(problemWith([Math.PI]), 8, 7)).toBeCloseTo(8, 4);
  });
});
