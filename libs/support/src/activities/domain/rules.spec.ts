import { describe, expect, it } from '@jest/globals';
import { COMMITTEE_KINDS, DECISIONS_OF, decisionsFor, isCarriedOver, nextDay, referralOutcome } from './committees.js';
import { assertOnItsDay, enrolmentFor, movedUp } from './groups.js';
import { assertMayStart, assertWorkDays, costsOf, daysOver, processEnds } from './sites.js';
import { isLendable, remindersDue } from './tools.js';

describe('the rhythm of a committee', () => {
  it('keeps the second Tuesday of a month', () => {
    expect(nextDay('monthly', '2026-12-08', '2026-11-22')).toBe('2026-12-08');
    expect(nextDay('monthly', '2026-12-08', '2026-12-08')).toBe('2027-01-12');
    expect(nextDay('monthly', '2026-12-08', '2027-03-01')).toBe('2027-03-09');
    expect(nextDay('quarterly', '2026-12-08', '2026-12-08')).toBe('2027-03-09');
  });
  it('takes the last weekday where a month has no fifth', () => {
    // Monday the 30th of November 2026 is a fifth Monday; December has four.
    expect(nextDay('monthly', '2026-11-30', '2026-11-30')).toBe('2026-12-28');
    expect(nextDay('monthly', '2026-11-30', '2026-12-28')).toBe('2027-01-25');
  });
  it('counts weeks over the end of a year and a clock change', () => {
    expect(nextDay('weekly', '2026-12-29', '2026-12-29')).toBe('2027-01-05');
    expect(nextDay('fortnightly', '2026-10-20', '2026-10-21')).toBe('2026-11-03');
  });
  it('meets when it is called', () => expect(nextDay('none', '2026-12-08', '2026-11-22')).toBeNull());
});

describe('what a committee may decide', () => {
  const nobody = { referralId: null, tenantId: null, recordOpen: false, away: false };
  const referral = { ...nobody, referralId: 'r' };
  const tenant = { ...nobody, tenantId: 't' };
  it('accepts or refuses who waits, and never closes what is not open', () => {
    expect(decisionsFor('orientation', referral)).toEqual(['accepted', 'refused', 'adjourned']);
    expect(decisionsFor('decision_body', { ...tenant, recordOpen: true })).toContain('closed');
    expect(decisionsFor('decision_body', tenant)).not.toContain('closed');
    expect(decisionsFor('allocation', referral)).not.toContain('allocated');
  });
  it('lets one leave who is at home, and come back who is away', () => {
    expect(decisionsFor('joint_cell', tenant)).toContain('tenant_left');
    expect(decisionsFor('joint_cell', { ...tenant, away: true })).toContain('tenant_returned');
    expect(decisionsFor('joint_cell', { ...tenant, away: true })).not.toContain('tenant_left');
  });
  it('may always adjourn, also what concerns somebody not yet known', () => {
    for (const kind of COMMITTEE_KINDS) {
      expect(decisionsFor(kind, nobody)).toContain('adjourned');
      for (const decision of decisionsFor(kind, { ...tenant, recordOpen: true }))
        expect(DECISIONS_OF[kind]).toContain(decision);
    }
  });
  it('carries over what is undecided or adjourned', () => {
    expect([null, 'adjourned', 'accepted', 'goes_on'].map((one) => isCarriedOver(one as never))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('ends a refused referral in one of its own states', () => {
    expect(referralOutcome('unreachable')).toBe('unreachable');
    expect(referralOutcome('no_place')).toBe('not_eligible');
  });
});

describe('places of a group', () => {
  it('are given while there are some and nobody waits', () => {
    expect(enrolmentFor(12, 11, 0)).toBe('enrolled');
    expect(enrolmentFor(12, 12, 0)).toBe('waiting');
    expect(enrolmentFor(12, 11, 1)).toBe('waiting');
  });
  it('go to who waits longest', () => {
    expect(movedUp(3, 1, ['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(movedUp(3, 4, ['a'])).toEqual([]);
  });
  it('are signed on the day', () => {
    expect(() => assertOnItsDay('2026-11-23', '2026-11-22')).toThrow('not before');
    expect(() => assertOnItsDay('2026-11-22', '2026-11-22')).not.toThrow();
  });
});

describe('a work-site', () => {
  it('is within two months', () => {
    expect(processEnds('2026-09-10', 61)).toBe('2026-11-10');
    expect(daysOver('2026-09-10', 61, null, '2026-11-10')).toBe(0);
    expect(daysOver('2026-09-10', 61, null, '2026-11-11')).toBe(1);
    // Finished in time, whenever one looks.
    expect(daysOver('2026-09-10', 61, '2026-10-01', '2027-05-01')).toBe(0);
    expect(daysOver('2026-09-10', 61, '2026-11-20', '2027-05-01')).toBe(10);
  });
  it('takes as many days as its programme allows', () => {
    const week = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'];
    expect(() => assertWorkDays(week, 5, '2026-12-01')).not.toThrow();
    expect(() => assertWorkDays(week, 4, '2026-12-01')).toThrow('4 days');
    expect(() => assertWorkDays(['2026-12-07', '2026-12-07'], 5, '2026-12-01')).toThrow('once');
    expect(() => assertWorkDays(week, 5, '2026-12-08')).toThrow('after the beginning');
  });
  it('begins under a contract and a plan', () => {
    expect(() => assertMayStart({ signedOn: null, days: ['2026-12-07'] })).toThrow('signed');
    expect(() => assertMayStart({ signedOn: '2026-12-01', days: [] })).toThrow('Plan');
  });
  it('costs so much on the mean', () => {
    expect(costsOf([120_000, 135_001])).toEqual({ sites: 2, totalCents: 255_001, meanCents: 127_501 });
    expect(costsOf([])).toEqual({ sites: 0, totalCents: 0, meanCents: null });
  });
});

describe('a tool', () => {
  it('is lent when it works', () => {
    expect((['good', 'worn', 'broken', 'lost', 'retired'] as const).filter(isLendable)).toEqual(['good', 'worn']);
  });
  it('is asked back the day after, a week later, and then by the case worker', () => {
    expect(remindersDue('2026-11-20', '2026-11-20')).toEqual([]);
    expect(remindersDue('2026-11-20', '2026-11-21')).toEqual(['tenant_1']);
    // The program did not run for a week: one reminder, not two.
    expect(remindersDue('2026-11-20', '2026-11-29')).toEqual(['tenant_2']);
    expect(remindersDue('2026-11-20', '2026-12-05')).toEqual(['tenant_2', 'case_worker']);
  });
});
