import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  assertTransition,
  dayOf,
  daysBetween,
  eachByItself,
  instantOf,
  line,
  prose,
  type Transitions,
  weekday,
} from './index.js';

describe('days and instants in Paris', () => {
  it('keeps the wall clock over both clock changes of a year', () => {
    expect(instantOf('2026-10-24', '09:00').toISOString()).toBe('2026-10-24T07:00:00.000Z');
    expect(instantOf('2026-10-26', '09:00').toISOString()).toBe('2026-10-26T08:00:00.000Z');
    expect(instantOf('2027-03-27', '09:00').toISOString()).toBe('2027-03-27T08:00:00.000Z');
    expect(instantOf('2027-03-28', '09:00').toISOString()).toBe('2027-03-28T07:00:00.000Z');
  });

  it('moves a time that the clock skips, and takes the second of one that it repeats', () => {
    expect(instantOf('2027-03-28', '02:30').toISOString()).toBe('2027-03-28T01:30:00.000Z');
    expect(instantOf('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T01:30:00.000Z');
  });

  it('knows which day it is there', () => {
    expect(dayOf(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
    expect(addMonths('2026-10-31', 4)).toBe('2027-02-28');
    expect(['2026-01-31', '2028-02-29', '2026-12-15'].map((day) => addMonths(day, -10))).toEqual([
      ...['2025-03-31', '2027-04-29', '2026-02-15'],
    ]);
    expect([addMonths('2028-01-31', 1), addDays('2028-02-28', 2), addDays('2026-01-01', -1)]).toEqual([
      ...['2028-02-29', '2028-03-01', '2025-12-31'],
    ]);
    expect([addDays('2026-02-30', 1), addMonths('soon', 1)]).toEqual([null, null]);
    expect(weekday('2026-11-22')).toBe(7);
    expect(daysBetween('2026-10-20', '2026-10-30')).toBe(10);
  });
});

it('allows the transitions of the table and no other', () => {
  const table: Transitions<'a' | 'b'> = { a: ['b'], b: [] };
  expect(() => assertTransition(table, 'a', 'b', 'thing')).not.toThrow();
  expect(() => assertTransition(table, 'b', 'a', 'thing')).toThrow(
    expect.objectContaining({ code: 'illegal_transition' }),
  );
});

describe('text that people send', () => {
  it('is trimmed, and neither empty nor with control characters', () => {
    expect(line(10).parse('  Zoé ')).toBe('Zoé');
    for (const wrong of ['   ', 'a\nb', 'a\0b', 'x'.repeat(11)]) expect(line(10).safeParse(wrong).success).toBe(false);
    expect(prose(10).parse('a\n\tb')).toBe('a\n\tb');
    expect(prose(10).safeParse('a\0b').success).toBe(false);
  });
});

describe('each by itself', () => {
  it('goes on after one that fails, and fails once all were tried', async () => {
    const seen: number[] = [];
    const work = async (item: number) => {
      seen.push(item);
      if (item % 2) throw new Error(`${item}`);
    };
    await expect(eachByItself([1, 2, 3, 4], work)).rejects.toThrow('1');
    expect(seen).toEqual([1, 2, 3, 4]);
    await expect(eachByItself([2], work)).resolves.toBeUndefined();
  });
});
