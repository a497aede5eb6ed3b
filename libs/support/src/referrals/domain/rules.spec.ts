import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineReader } from '#importing/values';
import { TEMPLATE_KEYS, templateOf } from '../../programmes/templates/index.js';
import { REFERRAL_FIELDS, type ReferralField, referralValues, sourceIn, stageIn } from '../importing/values.js';
import { assertRoom, roomOf } from './capacity.js';
import { NOTICES } from './notice.js';
import { assertReason, REFUSAL_CODES, REFUSALS } from './referral.js';
import { assertSource, PARTNER_SOURCES, REFERRAL_SOURCES } from './source.js';
import { byUrgency, EVICTION_STAGES, type Situation, urgencyOf } from './urgency.js';

const calm: Situation = { evictionStage: null, arrearsMonths: null, healthAlert: false, waitingDays: 0 };

describe('urgency', () => {
  it('is the sum of what is told, the heaviest first', () => {
    expect(urgencyOf(calm)).toEqual({ level: 'usual', points: 0, rank: 0, reasons: [] });
    expect(urgencyOf({ evictionStage: 'summons', arrearsMonths: 4, healthAlert: true, waitingDays: 10 })).toEqual({
      level: 'urgent',
      points: 72,
      rank: 82,
      reasons: [
        { what: 'eviction_stage', points: 35 },
        { what: 'health_alert', points: 25 },
        { what: 'arrears', points: 12 },
        { what: 'waiting', points: 10 },
      ],
    });
  });

  it('never falls when a situation gets worse, and waiting changes the place, not the level', () => {
    const situation = fc.record({
      evictionStage: fc.option(fc.constantFrom(...EVICTION_STAGES)),
      arrearsMonths: fc.option(fc.integer({ min: 0, max: 40 })),
      healthAlert: fc.boolean(),
      waitingDays: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(situation, (one) => {
        const { points, level, rank } = urgencyOf(one);
        expect(urgencyOf({ ...one, healthAlert: true }).points).toBeGreaterThanOrEqual(points);
        expect(urgencyOf({ ...one, arrearsMonths: (one.arrearsMonths ?? 0) + 3 }).points).toBeGreaterThanOrEqual(
          points,
        );
        const later = urgencyOf({ ...one, waitingDays: one.waitingDays + 30 });
        expect([later.level, later.points]).toEqual([level, points]);
        expect(later.rank).toBeGreaterThanOrEqual(rank);
        expect(later.rank).toBeLessThanOrEqual(points + 60);
      }),
    );
  });

  it('orders by level, then by rank, then by waiting', () => {
    const of = (situation: Partial<Situation>) => {
      const one = { ...calm, ...situation };
      return { urgency: urgencyOf(one), waitingDays: one.waitingDays };
    };
    const judged = of({ evictionStage: 'judgment' });
    const long = of({ healthAlert: true, waitingDays: 300 });
    const older = of({ waitingDays: 90 });
    const old = of({ waitingDays: 70 });
    expect([old, long, older, judged].sort(byUrgency)).toEqual([judged, long, older, old]);
  });
});

it('gives the last place once, and only a manager goes beyond', () => {
  const worker = { userId: 'w', organisationId: 'o', role: 'case_worker' } as const;
  const manager = { ...worker, role: 'association_manager' } as const;
  expect([
    roomOf({ following: 3, limit: null }),
    roomOf({ following: 3, limit: 4 }),
    roomOf({ following: 9, limit: 4 }),
  ]).toEqual([null, 1, 0]);
  expect(() => assertRoom({ following: 3, limit: 4 }, worker, false)).not.toThrow();
  for (const [actor, evenIfFull] of [
    [worker, true],
    [manager, false],
  ] as const)
    expect(() => assertRoom({ following: 4, limit: 4 }, actor, evenIfFull)).toThrow(
      expect.objectContaining({ code: 'no_room' }),
    );
  expect(() => assertRoom({ following: 4, limit: 4 }, manager, true)).not.toThrow();
});

it('takes a reason of the outcome, and words for any other', () => {
  for (const outcome of REFUSALS)
    for (const code of REFUSAL_CODES[outcome]) {
      expect(() => assertReason(outcome, code, 'parce que')).not.toThrow();
      if (code === 'other') expect(() => assertReason(outcome, code, undefined)).toThrow();
    }
  expect(() => assertReason('unreachable', 'no_wish', 'x')).toThrow();
});

it('refuses what a programme does not take, for each of the sixteen', () => {
  expect(TEMPLATE_KEYS).toHaveLength(16);
  for (const key of TEMPLATE_KEYS) {
    const { definition } = templateOf(key);
    for (const source of REFERRAL_SOURCES) {
      const ask = () => assertSource(definition, source);
      if (definition.referralSources.includes(source)) expect(ask).not.toThrow();
      else expect(ask).toThrow(expect.objectContaining({ code: 'source_not_taken' }));
    }
  }
});

it('keeps every text that people were told, in both languages', () => {
  expect(new Set(NOTICES.map(({ version }) => version)).size).toBe(NOTICES.length);
  for (const { text } of NOTICES) expect(text.fr.split('\n')).toHaveLength(text.en.split('\n').length);
});

describe('a line of a list of referrals', () => {
  const read = (line: Partial<Record<ReferralField, string>>) => {
    const reader = new LineReader<ReferralField>(
      REFERRAL_FIELDS.map((field) => line[field] ?? ''),
      REFERRAL_FIELDS,
    );
    return {
      values: referralValues(reader, '2026-11-22'),
      problems: reader.problems.map(({ field, code }) => `${field} ${code}`),
    };
  };
  const good = { familyName: 'Wójcik', givenName: 'Zoé', phone: '0639981001', agreedOn: 'oui' };

  it('says who, how they are reached, and that they agree', () => {
    expect(read(good)).toMatchObject({
      problems: [],
      values: { agreedOn: '2026-11-22', agreedHow: 'spoken', phone: '+33639981001' },
    });
    expect(read({ ...good, agreedOn: '' }).problems).toEqual(['agreedOn no_agreement']);
    expect(read({ ...good, agreedOn: 'Non' }).problems).toEqual(['agreedOn no_agreement']);
    expect(read({ ...good, agreedOn: '23/11/2026' }).problems).toEqual(['agreedOn in_the_future']);
    expect(read({ ...good, phone: '' }).problems).toEqual(['null no_contact']);
    expect(read({ ...good, arrears: '-12', months: '700' }).problems).toEqual([
      'months number_format',
      'arrears negative',
    ]);
    expect(read({ ...good, agreedHow: 'Formulaire signé', informedOn: '1er nov. 2026' }).values).toMatchObject({
      agreedHow: 'written',
      informedOn: '2026-11-01',
    });
  });

  it('names stages and sources in the words of the trade', () => {
    expect(
      ['Assignation du 12/03', 'CQL', 'Cdt de payer', 'Concours FP', 'jugement', 'order_to_pay', 'lune'].map(stageIn),
    ).toEqual(['summons', 'order_to_leave', 'order_to_pay', 'police_assistance', 'judgment', 'order_to_pay', null]);
    expect(read({ ...good, evictionStage: 'Aucune procédure' })).toMatchObject({
      problems: [],
      values: { evictionStage: null },
    });
    expect(
      ['CCAS de Lens', 'SIAO 59', 'Assistante sociale', 'CMP', 'Mission locale', 'MDPH', 'lune'].map(sourceIn),
    ).toEqual(['ccas', 'siao', 'social_worker', 'psychiatry', 'employment_service', 'disability_office', null]);
    for (const source of PARTNER_SOURCES) expect(sourceIn(source)).toBe(source);
  });
});
