import { describe, expect, it } from '@jest/globals';
import { assertTransition, type DomainError } from '#kernel';
import { type CheckAnswer, checksFrom, contradictions, endsTold, nextStep } from './checks.js';
import { offerMeant } from './offer-meant.js';
import { PLACEMENT_STATES, PLACEMENT_TRANSITIONS, type PlacementKind } from './placement-states.js';
import { assertTerms, endSideOf, NO_TERMS, type Terms } from './terms.js';

describe('placement states', () => {
  const allowed = ['promised→started', 'promised→cancelled', 'started→ended'];
  const pairs = PLACEMENT_STATES.flatMap((from) => PLACEMENT_STATES.map((to) => [from, to] as const));
  it.each(pairs)('%s → %s', (from, to) => {
    const move = () => assertTransition(PLACEMENT_TRANSITIONS, from, to, 'placement');
    if (allowed.includes(`${from}→${to}`)) expect(move).not.toThrow();
    else expect(move).toThrow(`A placement that is ${from} cannot become ${to}.`);
  });
});

describe('retention checks', () => {
  it('fall one, three and six months after the start, on the last day of a shorter month', () => {
    expect(checksFrom('hire', '2026-08-31', null, true).filter(({ side }) => side === 'tenant')).toEqual([
      { month: 1, side: 'tenant', dueOn: '2026-09-30' },
      { month: 3, side: 'tenant', dueOn: '2026-11-30' },
      { month: 6, side: 'tenant', dueOn: '2027-02-28' },
    ]);
  });

  it('ask an employer only when it can be reached, nobody after the agreed last day, and nothing of a trial', () => {
    const sides = (reachable: boolean) =>
      new Set(checksFrom('hire', '2026-01-05', null, reachable).map(({ side }) => side));
    expect(sides(true)).toEqual(new Set(['employer', 'tenant', 'case_worker']));
    expect(sides(false)).toEqual(new Set(['tenant', 'case_worker']));
    expect(new Set(checksFrom('training', '2026-01-05', '2026-04-05', true).map(({ month }) => month))).toEqual(
      new Set([1, 3]),
    );
    expect(checksFrom('trial', '2026-01-05', null, true)).toEqual([]);
  });

  const said = (
    month: number,
    side: CheckAnswer['side'],
    stillThere: boolean | null,
    more: Partial<CheckAnswer> = {},
  ) => ({
    ...{ month, side, stillThere, said: null, endedOn: null, endReason: null },
    answeredAt: '2026-12-16T08:00:00.000Z',
    ...more,
  });

  it('show the months in which the sides contradict each other, until they are settled', () => {
    const answers = [
      said(1, 'employer', true),
      said(1, 'tenant', true),
      said(3, 'employer', true),
      said(3, 'tenant', false),
      said(6, 'employer', false),
      said(6, 'tenant', null),
    ];
    expect(contradictions(answers)).toEqual([3]);
    const settled = [{ month: 3, stillThere: true, settledAt: '2026-12-17T08:00:00.000Z' }];
    const after = answers.map((one) =>
      one.month === 3 && one.side === 'tenant' ? { ...one, said: false, stillThere: true } : one,
    );
    expect(contradictions(after, settled)).toEqual([]);
    // Somebody says otherwise after that: it is open again.
    const again = after.map((one) =>
      one.side === 'tenant' && one.month === 3
        ? said(3, 'tenant', false, { answeredAt: '2026-12-18T08:00:00.000Z' })
        : one,
    );
    expect(contradictions(again, settled)).toEqual([3]);
  });

  it('keep the early ends that nobody confirmed, the newest first, without those that were settled otherwise', () => {
    const left = { endedOn: '2026-12-10', endReason: 'resigned' as const };
    expect(
      endsTold([
        said(1, 'tenant', false, left),
        said(3, 'employer', false, left),
        said(6, 'tenant', true, { ...left, said: false }),
      ]),
    ).toEqual([
      { month: 3, side: 'employer', ...left },
      { month: 1, side: 'tenant', ...left },
    ]);
  });

  it.each([
    ['before its day', { dueOn: '2026-12-17' }, 'wait'],
    ['on its day', {}, 'ask'],
    ['who cannot be written to', { reachable: false }, 'phone'],
    ['four days after the question', { askedOn: '2026-12-12' }, 'wait'],
    ['five days after the question', { askedOn: '2026-12-11' }, 'remind'],
    ['three days after the reminder', { askedOn: '2026-12-05', remindedOn: '2026-12-13' }, 'wait'],
    ['four days after the reminder', { askedOn: '2026-12-05', remindedOn: '2026-12-12' }, 'phone'],
    ['long after its day', { dueOn: '2026-10-16' }, 'drop'],
  ])('silence: %s', (_, changes, step) => {
    const asked = { dueOn: '2026-12-16', askedOn: null, remindedOn: null, reachable: true, ...changes };
    expect(nextStep(asked, '2026-12-16')).toBe(step);
  });
});

describe('what is agreed on', () => {
  const check = (kind: PlacementKind, terms: Partial<Terms>, startOn: string | null = '2026-12-01') =>
    codeOf(() => assertTerms(kind, { ...NO_TERMS, ...terms }, startOn, true));
  const codeOf = (work: () => unknown): string => {
    try {
      work();
      return 'fine';
    } catch (error) {
      const [field] = (error as DomainError).errors;
      return field ? `${field.path} ${field.code}` : (error as DomainError).code;
    }
  };

  it.each<[string, PlacementKind, Partial<Terms>, string]>([
    ['a hire without a contract', 'hire', {}, 'contract required'],
    ['a CDI', 'hire', { contract: 'CDI' }, 'fine'],
    ['a CDI of six months', 'hire', { contract: 'CDI', contractMonths: 6 }, 'contractMonths permanent_contract'],
    ['a CDI with a last day', 'hire', { contract: 'CDI', endsOn: '2027-01-01' }, 'endsOn permanent_contract'],
    ['a CDD of six months', 'hire', { contract: 'CDD', contractMonths: 6, endsOn: '2027-05-31' }, 'fine'],
    ['a PEC', 'hire', { contract: 'SUBSIDISED', contractForm: 'PEC' }, 'fine'],
    ['an ACI', 'hire', { contract: 'INTEGRATION', contractForm: 'ACI' }, 'fine'],
    ['a CDD that is an ACI', 'hire', { contract: 'CDD', contractForm: 'ACI' }, 'contractForm other_contract'],
    ['a hire with a level', 'hire', { contract: 'CDI', trainingLevel: '4' }, 'trainingLevel not_of_this_kind'],
    ['a hire beside which one looks', 'hire', { contract: 'CDI', stillLooking: true }, 'stillLooking not_of_this_kind'],
    ['a training', 'training', { trainingLevel: '4', funding: 'region', endsOn: '2027-06-30' }, 'fine'],
    ['a training with a contract', 'training', { contract: 'CDD' }, 'contract not_of_this_kind'],
    ['an end before the start', 'training', { endsOn: '2026-11-30' }, 'endsOn before_start'],
    ['a trial of five days', 'trial', { trialDays: 5, endsOn: '2026-12-07' }, 'fine'],
    ['a trial of two months', 'trial', { endsOn: '2027-02-01' }, 'endsOn trial_too_long'],
    ['more days than there are', 'trial', { trialDays: 5, endsOn: '2026-12-03' }, 'trialDays more_than_period'],
  ])('%s', (_, kind, terms, result) => expect(check(kind, terms)).toBe(result));

  it('an end lies on the side that its reason has, and on no other', () => {
    expect(endSideOf('hire', 'resigned', undefined)).toBe('tenant');
    expect(endSideOf('hire', 'trial_period_ended', 'tenant')).toBe('tenant');
    expect(codeOf(() => endSideOf('hire', 'dismissed', 'tenant'))).toBe('side other_side');
    expect(codeOf(() => endSideOf('training', 'dismissed', undefined))).toBe('reason not_of_this_kind');
  });
});

describe('the offer that a hire was for', () => {
  const picker = { id: '1', title: 'Préparateur', occupation: 'N1103' };
  const driver = { id: '2', title: 'Cariste', occupation: 'N1101' };
  const other = { id: '3', title: 'Préparatrice de nuit', occupation: 'N1103' };
  it('is the only one of the employer, or the only one that the person looks for', () => {
    expect(offerMeant([picker], [])).toBe(picker);
    expect(offerMeant([picker, driver], ['N1101'])).toBe(driver);
  });
  it('is left open when there is a choice or nothing', () => {
    expect(offerMeant([picker, driver], [])).toBeNull();
    expect(offerMeant([picker, driver, other], ['N1103'])).toBeNull();
    expect(offerMeant([], ['N1103'])).toBeNull();
  });
});
