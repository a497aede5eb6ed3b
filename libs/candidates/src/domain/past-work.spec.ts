import { describe, expect, it } from '@jest/globals';
import { pastWork, type WorkPeriod } from './past-work.js';

const TODAY = '2026-11-22';
const work = (...periods: (Partial<WorkPeriod> & { occupation?: string })[]) =>
  pastWork(
    periods.map(({ occupation = 'N1103', start = null, end = null, current = false }) => ({
      occupation,
      period: { start, end, current },
    })),
    TODAY,
  );

describe('past work', () => {
  it.each([
    ['months are counted with both ends', { start: '2024-03', end: '2024-08' }, 6],
    ['one month', { start: '2024-03', end: '2024-03' }, 1],
    ['from a year on by half years', { start: '2022-01', end: '2024-02' }, 24],
    ['years alone are taken at their middle', { start: '2019', end: '2021' }, 24],
    ['a single year', { start: '2019', end: '2019' }, 6],
    ['a start alone', { start: '2019' }, 6],
    ['until now', { start: '2026-06', current: true }, 6],
    ['long work says ten years or more', { start: '1988', end: '2014' }, 120],
    ['no dates', {}, null],
    ['an end before the start', { start: '2024-08', end: '2024-03' }, 1],
    ['a start in the future', { start: '2029-01', current: true }, null],
  ])('%s', (_, period, months) => {
    expect(work(period)[0]?.months).toBe(months);
  });

  it('adds up the times in one occupation and counts what overlaps once', () => {
    expect(work({ start: '2020-01', end: '2020-06' }, { start: '2021-01', end: '2021-05' })[0]?.months).toBe(12);
    expect(work({ start: '2020-01', end: '2020-08' }, { start: '2020-05', end: '2020-09' })[0]?.months).toBe(9);
  });

  it('tells the last year only when it is recent: an old one would tell an age', () => {
    expect(work({ start: '2015', end: '2019' })[0]).toMatchObject({ untilYear: 2019, current: false });
    expect(work({ start: '1991', end: '1995' })[0]).toMatchObject({ untilYear: null, current: false });
    expect(work({ start: '1991', current: true })[0]).toMatchObject({ untilYear: null, current: true, months: 120 });
  });

  it('puts what goes on first, then the most recent', () => {
    const order = work(
      { occupation: 'A1203', start: '2010', end: '2018' },
      { occupation: 'N1101', start: '2020', end: '2023' },
      { occupation: 'N1103', start: '2025-01', current: true },
    );
    expect(order.map(({ occupation }) => occupation)).toEqual(['N1103', 'N1101', 'A1203']);
  });
});
