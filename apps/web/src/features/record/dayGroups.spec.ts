import { describe, expect, it } from '@jest/globals';
import type { DayLine } from './day.js';
import { groupsOf, REFERRALS } from './dayGroups.js';

describe('the day by household', () => {
  let number = 0;
  const line = (kind: DayLine['kind'], who: string | null, waits = false): DayLine => ({
    ...{ kind, waits, id: `${++number}`, key: `${kind}:${number}`, at: null, dueOn: null, overdue: false },
    ...{ title: null, code: null, label: null, targetId: null },
    tenant: who === null ? null : { id: who, givenName: who, familyName: who, phone: null, place: null },
  });

  it('puts a household where its most pressing line is, and everything about it there', () => {
    const lines = [
      line('visit', 'a'),
      line('reminder', null),
      line('contact', 'b'),
      line('contact', 'a'),
      line('reminder', null),
      line('alert', 'c', true),
      line('alert', 'b', true),
      line('referral', null, true),
      line('referral', null, true),
    ];
    const { today, waits } = groupsOf(lines);
    const told = (groups: ReturnType<typeof groupsOf>['today']) =>
      groups.map(({ key, lines: own }) => [key, own.map(({ kind }) => kind).join(' ')]);
    expect(told(today)).toEqual([
      ['a', 'visit contact'],
      ['reminder:2', 'reminder'],
      ['b', 'contact alert'],
      ['reminder:5', 'reminder'],
    ]);
    expect(told(waits)).toEqual([
      ['c', 'alert'],
      [REFERRALS, 'referral referral'],
    ]);
  });
});
