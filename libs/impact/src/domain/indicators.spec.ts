import { describe, expect, it } from '@jest/globals';
import { COUNTS, type GroupFacts, impactTable } from './indicators.js';
import { wholeMonths } from './period.js';

const ZERO = { arrears_cents: 0, recovered_cents: 0, ...Object.fromEntries(COUNTS.map(([count]) => [count, 0])) };
const group = (key: string, changes: Partial<GroupFacts>) => ({ ...ZERO, key, label: key, ...changes }) as GroupFacts;
const of = (all: { key: string }[], key: string) => all.find((one) => one.key === key);

describe('impact table', () => {
  const lens = group('Lens', {
    referred: 300,
    accepted: 240,
    hired: 95,
    due_1: 90,
    in_work_1: 80,
    in_arrears: 200,
    arrears_cents: 40_000_000,
    recovered_cents: 20_000_000,
  });
  const douai = group('Douai', {
    referred: 100,
    accepted: 80,
    hired: 30,
    due_1: 20,
    in_work_1: 15,
    in_arrears: 60,
    arrears_cents: 10_000_000,
    recovered_cents: 5_000_000,
  });

  it('adds groups up to the total and divides', () => {
    const { total, groups } = impactTable([lens, douai]);
    expect(of(total, 'hired')).toEqual({
      key: 'hired',
      unit: 'persons',
      numerator: 125,
      denominator: 400,
      share: 0.3125,
      suppressed: false,
    });
    expect(of(total, 'in_work_1')).toMatchObject({ numerator: 95, denominator: 110, share: 0.8636 });
    expect(of(total, 'arrears_recovered')).toMatchObject({
      unit: 'cents',
      numerator: 25_000_000,
      denominator: 50_000_000,
      share: 0.5,
    });
    expect(of(groups[1]?.indicators ?? [], 'hired')).toMatchObject({ numerator: 30, denominator: 100, share: 0.3 });
  });

  it('says that a figure is left out, and keeps the denominator that is about enough people', () => {
    const { total } = impactTable([lens]);
    expect(of(total, 'training')).toEqual({
      key: 'training',
      unit: 'persons',
      numerator: null,
      denominator: 300,
      share: null,
      suppressed: true,
    });
    expect(of(total, 'in_work_6')).toEqual({
      key: 'in_work_6',
      unit: 'persons',
      numerator: null,
      denominator: null,
      share: null,
      suppressed: true,
    });
  });

  it('shows nothing of a group that hides another, nor the money of too few people', () => {
    const small = group('Auby', {
      referred: 4,
      accepted: 4,
      in_arrears: 4,
      arrears_cents: 900_000,
      recovered_cents: 100_000,
    });
    const { total, groups } = impactTable([lens, douai, small]);
    expect(of(total, 'arrears_recovered')).toMatchObject({ denominator: 50_900_000, suppressed: false });
    expect(groups.map(({ indicators }) => of(indicators, 'referred'))).toEqual([
      expect.objectContaining({ suppressed: false }),
      expect.objectContaining({ suppressed: true, denominator: null }),
      expect.objectContaining({ suppressed: true, denominator: null }),
    ]);
    for (const { indicators } of groups.slice(1))
      expect(indicators.every(({ numerator }) => numerator === null)).toBe(true);
  });
});

describe('period', () => {
  it('is made of whole months', () => {
    expect(wholeMonths('2026-02-10', '2026-02-11', '2026-11-22')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(wholeMonths('2024-02-29', '2026-12-31', '2026-11-22')).toEqual({ from: '2024-02-01', to: '2026-12-31' });
  });
  it('is the last twelve months when nothing is asked', () => {
    expect(wholeMonths(undefined, undefined, '2026-11-22')).toEqual({ from: '2025-12-01', to: '2026-11-30' });
    expect(wholeMonths(undefined, '2026-01-31', '2026-11-22')).toEqual({ from: '2025-02-01', to: '2026-01-31' });
    expect(wholeMonths('2026-10-31', undefined, '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-30' });
  });
});
