import { describe, expect, it } from '@jest/globals';
import { type Balance, type BalanceSource, balanceOn, inForce, missingMonths, monthly } from './balances.js';
import { arrearsFigures, debtFigures } from './recovered.js';

const at = (onDay: string, balanceCents: number, source: BalanceSource = 'landlord', notedAt = onDay): Balance => ({
  onDay,
  balanceCents,
  source,
  notedAt,
});
const REFERRED = '2026-01-15';
const NOW = '2026-11-22';
const one = (...balances: Balance[]) => [{ balances, erasures: [] }];

describe('balances', () => {
  it('takes one a day: the landlord’s newest, then the association’s, then what the referral said', () => {
    const day = '2026-03-31';
    const all = [
      at(day, 1, 'referral', '2026-05-01'),
      at(day, 2, 'association', '2026-04-30'),
      at(day, 3, 'import', '2026-04-02'),
      at(day, 4, 'landlord', '2026-04-03'),
    ];
    expect(inForce(all).map(({ balanceCents }) => balanceCents)).toEqual([4]);
    expect(inForce(all.slice(0, 3)).map(({ balanceCents }) => balanceCents)).toEqual([3]);
    expect(inForce(all.slice(0, 2)).map(({ balanceCents }) => balanceCents)).toEqual([2]);
  });

  it('shows a month without a balance as missing, and guesses nothing', () => {
    const balances = [at('2026-01-31', 1000), at('2026-04-10', 500), at('2026-04-30', 400)];
    expect(monthly(balances, '2025-12', '2026-04')).toEqual([
      { month: '2025-12', cents: null, onDay: null },
      { month: '2026-01', cents: 1000, onDay: '2026-01-31' },
      { month: '2026-02', cents: null, onDay: null },
      { month: '2026-03', cents: null, onDay: null },
      { month: '2026-04', cents: 400, onDay: '2026-04-30' },
    ]);
    expect(missingMonths(balances, '2026-06')).toEqual(['2026-02', '2026-03', '2026-05', '2026-06']);
    expect(missingMonths([], '2026-06')).toEqual([]);
  });

  it('takes an erasure off until a balance has it in it', () => {
    const erasures = [{ onDay: '2026-03-10', cents: 600 }];
    const before = [at('2026-02-28', 1000)];
    expect(balanceOn(before, erasures, '2026-03-09')).toBe(1000);
    expect(balanceOn(before, erasures, '2026-03-10')).toBe(400);
    expect(balanceOn([...before, at('2026-03-31', 380)], erasures, '2026-04-01')).toBe(380);
    expect(balanceOn([...before, at('2026-03-10', 400)], erasures, '2026-04-01')).toBe(400);
    expect(balanceOn([], erasures, '2026-04-01')).toBe(null);
  });
});

describe('arrears recovered', () => {
  it.each([
    [
      'half of it',
      one(at(REFERRED, 2000, 'referral'), at('2026-06-30', 1000)),
      { startCents: 2000, peakCents: 2000, nowCents: 1000 },
      1000,
      1000,
    ],
    [
      'a peak after the referral',
      one(at(REFERRED, 2000, 'referral'), at('2026-03-31', 3000), at('2026-06-30', 1000)),
      { startCents: 2000, peakCents: 3000, peakOn: '2026-03-31', nowCents: 1000 },
      1000,
      2000,
    ],
    [
      'more than at the referral',
      one(at(REFERRED, 2000, 'referral'), at('2026-03-31', 3000)),
      { nowCents: 3000 },
      -1000,
      0,
    ],
    [
      'a credit, which is no more than all of it',
      one(at(REFERRED, 2000, 'referral'), at('2026-06-30', -500)),
      { nowCents: 0 },
      2000,
      2000,
    ],
    ['nothing without a newer balance', one(at(REFERRED, 2000, 'referral')), { nowCents: 2000, nowOn: REFERRED }, 0, 0],
    [
      'nothing because the landlord knows another figure for the very day of the referral',
      one(at(REFERRED, 2000, 'referral'), at(REFERRED, 1500)),
      { startCents: 2000, nowCents: 2000 },
      0,
      0,
    ],
    [
      'since the first day that something is known of, where the referral said nothing',
      one(at('2026-02-28', 900), at('2026-06-30', 300)),
      { startCents: 900, startOn: '2026-02-28', nowCents: 300 },
      600,
      600,
    ],
    [
      'from the last balance before the referral, where that is what is known',
      one(at('2025-12-31', 900), at('2026-06-30', 300)),
      { startCents: 900, startOn: REFERRED, nowCents: 300 },
      600,
      600,
    ],
  ])('is %s', (_, tenancies, figures, sinceReferral, sincePeak) => {
    expect(arrearsFigures(tenancies, REFERRED, NOW)).toMatchObject({
      ...figures,
      recoveredSinceReferralCents: sinceReferral,
      recoveredSincePeakCents: sincePeak,
    });
  });

  it('adds up the homes of a person: the first one left with a debt that is still owed, a new one with a credit that pays nothing of it', () => {
    const left = { balances: [at(REFERRED, 2000, 'referral'), at('2026-03-31', 1800)], erasures: [] };
    const present = { balances: [at('2026-05-31', 300), at('2026-10-31', -100)], erasures: [] };
    expect(arrearsFigures([left, present], REFERRED, NOW)).toMatchObject({
      startCents: 2000,
      peakCents: 2100,
      peakOn: '2026-05-31',
      nowCents: 1800,
      recoveredSinceReferralCents: 200,
      recoveredSincePeakCents: 300,
    });
  });

  it('counts nothing that was erased, before and after the landlord’s account shows it', () => {
    const erasures = [{ onDay: '2026-05-01', cents: 1500 }];
    const balances = [at(REFERRED, 2000, 'referral'), at('2026-04-30', 1900)];
    const expected = { erasedCents: 1500, nowCents: 400, recoveredSinceReferralCents: 100 };
    expect(arrearsFigures([{ balances, erasures }], REFERRED, NOW)).toMatchObject(expected);
    expect(arrearsFigures([{ balances: [...balances, at('2026-05-31', 400)], erasures }], REFERRED, NOW)).toMatchObject(
      expected,
    );
    // An erasure before the peak is no part of what was recovered since the peak, nor taken off it.
    const grown = [...balances, at('2026-05-31', 400), at('2026-08-31', 2500), at('2026-10-31', 2400)];
    expect(arrearsFigures([{ balances: grown, erasures }], REFERRED, NOW)).toMatchObject({
      erasedCents: 1500,
      erasedAfterPeakCents: 0,
      recoveredSinceReferralCents: -1900,
      recoveredSincePeakCents: 100,
    });
  });

  it('says nothing where nothing is known, or not yet', () => {
    expect(arrearsFigures([], REFERRED, NOW)).toBe(null);
    expect(arrearsFigures(one(), REFERRED, NOW)).toBe(null);
    expect(arrearsFigures(one(at('2026-12-01', 5)), REFERRED, NOW)).toBe(null);
  });
});

describe('debts recovered', () => {
  const debt = (balances: [string, number, number?][], contractedOn: string | null = null, isArrears = false) => ({
    contractedOn,
    isArrears,
    balances: balances.map(([onDay, balanceCents, erasedCents = 0]) => ({ onDay, balanceCents, erasedCents })),
  });

  it('is what creditors were paid, not what was erased, arrears aside', () => {
    const debts = [
      debt([
        ['2026-02-01', 1000],
        ['2026-10-01', 700],
      ]),
      debt([
        ['2026-02-01', 5000],
        ['2026-06-01', 0, 5000],
      ]),
      debt(
        [
          ['2026-02-01', 2000],
          ['2026-09-01', 500],
        ],
        null,
        true,
      ),
    ];
    expect(debtFigures(debts, REFERRED, NOW)).toEqual({
      ...{ debts: 2, startCents: 6000, newCents: 0, nowCents: 700, erasedCents: 5000, recoveredCents: 300 },
    });
  });

  it('keeps new debts apart, so that they are neither a success nor hide one', () => {
    const debts = [
      debt([
        ['2026-02-01', 1000],
        ['2026-10-01', 700],
      ]),
      debt([['2026-08-01', 400]], '2026-07-15'),
    ];
    expect(debtFigures(debts, REFERRED, NOW)).toEqual({
      ...{ debts: 2, startCents: 1000, newCents: 400, nowCents: 1100, erasedCents: 0, recoveredCents: 300 },
    });
  });

  it('counts one that was there before and found later at the start, and begins with the amount of the day', () => {
    expect(
      debtFigures(
        [
          debt([
            ['2025-06-01', 3000],
            ['2026-01-10', 2500],
            ['2026-10-01', 2400],
          ]),
          debt([['2026-09-01', 100]]),
        ],
        REFERRED,
        NOW,
      ),
    ).toMatchObject({ startCents: 2600, nowCents: 2500, recoveredCents: 100 });
  });
});
