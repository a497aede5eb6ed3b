import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvOf, withoutGuard } from '#importing/values';
import { toldInFull, toldToLandlord } from './figures.js';
import { findNaf, NAF_DIVISIONS, NAF_SECTIONS, nafDivisionOf } from './naf.js';
import { promiseState } from './promises.js';
import { silencesOf } from './silence.js';
import { isSiret, sirenOf } from './siret.js';
import { sizeBandOf } from './size-bands.js';

describe('the nomenclature of activities', () => {
  it('has INSEE’s 21 sections and 88 divisions, each once, in both languages', () => {
    expect(NAF_SECTIONS.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(NAF_DIVISIONS).toHaveLength(88);
    expect(new Set(NAF_DIVISIONS.map(({ code }) => code)).size).toBe(88);
    for (const { code, label, labelEn, section } of NAF_DIVISIONS) {
      expect(code).toMatch(/^\d{2}$/);
      expect([label, labelEn].every((text) => text.length > 4)).toBe(true);
      expect(NAF_SECTIONS.some((known) => known.code === section)).toBe(true);
    }
  });

  it('finds the division of a code as companies write it', () => {
    expect(['52.29B', '5229B', '52.29', '52', ' 81.21z ', '1.13Z'].map(nafDivisionOf)).toEqual([
      '52',
      '52',
      '52',
      '52',
      '81',
      '01',
    ]);
    expect(['', '4', '00', '04.10Z', '113', 'logistique', '522'].map(nafDivisionOf)).toEqual(Array(7).fill(null));
    expect(findNaf('78')?.section).toBe('N');
  });
});

it('knows SIRET numbers, those of La Poste too, and their company', () => {
  expect(isSiret('00012345600014')).toBe(true);
  expect(isSiret('00012345600015')).toBe(false);
  // La Poste: no Luhn sum, but digits that add up to a multiple of five.
  expect(isSiret('35600000049837')).toBe(true);
  expect(isSiret('35600000049838')).toBe(false);
  expect(sirenOf('00012345600014')).toBe('000123456');
});

it('counts employees in bands', () => {
  expect([0, 1, 9, 10, 49, 50, 249, 250, 9000].map(sizeBandOf)).toEqual([
    ...['0', '1_9', '1_9', '10_49', '10_49', '50_249', '50_249', '250_more', '250_more'],
  ]);
});

describe('a promise', () => {
  const facts = { kind: 'hires' as const, amount: 2, dueOn: '2027-03-31', done: 0, settled: null };
  it('is open until its last day, kept as soon as all is done, and else partly kept or broken', () => {
    expect(promiseState(facts, '2027-03-31')).toBe('open');
    expect(promiseState({ ...facts, done: 1 }, '2027-03-31')).toBe('open');
    expect(promiseState({ ...facts, done: 2 }, '2027-01-01')).toBe('kept');
    expect(promiseState({ ...facts, done: 1 }, '2027-04-01')).toBe('partly');
    expect(promiseState(facts, '2027-04-01')).toBe('broken');
  });
  it('that no record tells is what a person says, and open before', () => {
    expect(promiseState({ ...facts, kind: 'other', done: 9 }, '2027-04-01')).toBe('open');
    expect(promiseState({ ...facts, kind: 'other', settled: 'partly' }, '2027-04-01')).toBe('partly');
  });
});

describe('silence', () => {
  const none = { count: 0, since: null };
  it('has its reasons, the most pressing first', () => {
    const facts = {
      unanswered: { count: 1, since: '2026-11-01' },
      owed: { count: 3, since: '2026-10-20' },
      lastWord: '2026-08-22',
    };
    expect(silencesOf(facts, '2026-11-22', 3).map(({ code }) => code)).toEqual([
      'verdicts',
      'invitation',
      'no_exchange',
    ]);
    expect(silencesOf(facts, '2026-11-21', 3).map(({ code }) => code)).toEqual(['verdicts', 'invitation']);
  });
  it('is not that of somebody who answered lately', () => {
    expect(silencesOf({ unanswered: none, owed: none, lastWord: '2026-11-01' }, '2026-11-22', 1)).toEqual([]);
  });
});

describe('what the landlord is told', () => {
  const counts = {
    ...{
      offersPublished: 3,
      offersFilled: 1,
      ralliesInvited: 2,
      ralliesRegistered: 2,
      ralliesAttended: 1,
      ralliesAbsent: 1,
    },
    ...{ meetingsHeld: 4, verdictsGiven: 3, verdictsOwed: 1, meanVerdictDays: 2.5, hires: 1, trainings: 0 },
    ...{ cardsOpened: 12, cardsShown: 40 },
    checks: [{ month: 1, asked: 30, stillThere: 28 }],
  };
  it('leaves out small numbers of persons, none included, and what they would follow from', () => {
    const told = toldToLandlord(counts, 11);
    expect(told).toMatchObject({ offersPublished: 3, verdictsOwed: 1, hires: null, trainings: null, suppressed: true });
    expect(told.checks).toEqual([{ month: 1, asked: 30, stillThere: null }]);
    expect(told).toMatchObject({ cardsOpened: null, cardsShown: null });
    expect(toldInFull(counts)).toMatchObject({ cardsOpened: 12, cardsShown: 40 });
    const large = { ...counts, hires: 40, trainings: 11, checks: [{ month: 1, asked: 30, stillThere: 30 }] };
    expect(toldToLandlord(large, 11)).toEqual({ ...large, cardsOpened: null, cardsShown: null, suppressed: false });
  });
  it('never lets a count below the threshold through, whatever the counts', () => {
    const small = fc.nat({ max: 40 });
    fc.assert(
      fc.property(small, small, small, small, (hires, trainings, asked, left) => {
        const checks = [{ month: 3, asked, stillThere: Math.max(0, asked - left) }];
        const told = toldToLandlord({ ...counts, hires, trainings, checks }, 11);
        const check = told.checks[0];
        for (const number of [told.hires, told.trainings, check?.asked, check?.stillThere])
          expect(number === null || (number ?? 0) >= 11).toBe(true);
        if (check?.asked != null && check.stillThere != null) {
          const rest = check.asked - check.stillThere;
          expect(rest === 0 || rest >= 11).toBe(true);
        }
      }),
    );
  });
});

describe('a list as CSV', () => {
  const HOSTILE = ['=1+1', '+33361910011', '-2', '@SUM(A1)', '\t=1', '\r=1', '\0=1'];
  it('holds no formula, whatever the texts begin with', () => {
    expect(
      csvOf([HOSTILE])
        .split(';')
        .every((cell) => /^\uFEFF?"?'/.test(cell)),
    ).toBe(true);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvOf([['a', text]])
          .slice(3, -2)
          .replace(/^"/, '');
        expect(/^[=+\-@\t\r\0]/.test(cell)).toBe(false);
      }),
    );
  });
  it('gives its texts back when it is imported again', () => {
    expect(HOSTILE.map((text) => withoutGuard(`'${text}`))).toEqual(HOSTILE);
    expect(withoutGuard("'s Gravenhage")).toBe("'s Gravenhage");
  });
  it('quotes what a separator would cut', () => {
    expect(csvOf([['a;b', 'c"d', 'e\nf', null, 3]])).toBe('\uFEFF"a;b";"c""d";"e\nf";;3\r\n');
  });
});
