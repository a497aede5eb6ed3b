import { describe, expect, it } from '@jest/globals';
import { noShowRate, suggestedCapacity } from './lessons.js';
import { SHIPPED } from './school-holidays.js';
import { matchWeight, pairScore } from './score.js';
import { nextHeldOn, plannedAfter } from './series.js';
import { missedBecause, pathTo } from './states.js';
import { flawsOf } from './template.js';

describe('the next rally of a series', () => {
  const rhythm = (intervalMonths: number, zone: 'A' | 'B' | 'C' | null = null) => ({
    intervalMonths,
    zone,
    calendar: SHIPPED,
  });

  it('comes one interval after the newest, on the nearest working day, once that one is past', () => {
    expect(nextHeldOn('2026-12-15', rhythm(4), '2026-12-15')).toBeNull();
    expect(nextHeldOn('2026-12-15', rhythm(4), '2026-12-16')).toBe('2027-04-15');
    // 31 October plus four months is 28 February 2027, a Sunday.
    expect(nextHeldOn('2026-10-31', rhythm(4), '2026-11-22')).toBe('2027-03-01');
    expect(nextHeldOn(null, rhythm(4), '2026-11-22')).toBe('2027-03-22');
    expect(plannedAfter('2027-03-22', rhythm(4), '2026-11-22')).toBe('2027-07-22');
  });

  it('keeps out of the school holidays of its zone, of bridges and holidays', () => {
    expect(nextHeldOn('2026-10-31', rhythm(4, 'B'), '2026-11-22')).toBe('2027-03-08');
    expect(nextHeldOn('2026-10-31', rhythm(4, 'C'), '2026-11-22')).toBe('2027-03-01');
    expect(plannedAfter('2027-03-22', rhythm(4, 'B'), '2026-11-22')).toBe('2027-07-02');
    // 7 May 2027 is between Ascension Day and a weekend.
    expect(nextHeldOn('2027-01-07', rhythm(4), '2027-01-08')).toBe('2027-05-05');
    // A school year that is not published yet speaks against no day.
    expect(nextHeldOn('2027-06-15', rhythm(4, 'B'), '2027-06-16')).toBe('2027-10-15');
  });

  it('leaves people time to come when the program stood still', () => {
    expect(nextHeldOn('2026-01-15', rhythm(4), '2026-11-22')).toBe('2027-01-15');
    expect(nextHeldOn('2026-08-03', rhythm(4), '2026-11-25')).toBe('2027-04-02');
    expect(nextHeldOn('2026-11-20', rhythm(1), '2026-11-25')).toBe('2026-12-21');
  });
});

describe('what the last rally taught', () => {
  it('asks more people when many stayed away, within reason, and says nothing of a few', () => {
    const of = (accepted: number, noShow: number) => ({ accepted, came: accepted - noShow, noShow });
    expect([noShowRate(of(9, 3)), suggestedCapacity(60, of(9, 3))]).toEqual([null, null]);
    expect([noShowRate(of(50, 10)), suggestedCapacity(60, of(50, 10))]).toEqual([0.2, 75]);
    expect(suggestedCapacity(60, of(50, 0))).toBe(60);
    expect(suggestedCapacity(60, of(50, 40))).toBe(84);
  });
});

describe('rally states', () => {
  it('hurries through what was missed and never goes back', () => {
    expect(pathTo('planned', 'inviting')).toEqual(['open', 'inviting']);
    expect(pathTo('planned', 'closing')).toEqual(['open', 'inviting', 'on_the_day', 'closing']);
    expect(pathTo('inviting', 'announced')).toEqual(['announced']);
    expect(pathTo('announced', 'open')).toEqual([]);
    expect(pathTo('closed', 'cancelled')).toEqual([]);
  });

  it('lays an absence on its own side', () => {
    expect(missedBecause('no_show', 'present')).toBe('missed_by_candidate');
    expect(missedBecause('present', 'excused')).toBe('missed_by_employer');
    expect(missedBecause('no_show', 'no_show')).toBe('missed_by_employer');
    expect(missedBecause('late', 'unknown')).toBeNull();
  });
});

describe('scores', () => {
  it('rise with the match, and meet an employer without an offer on the lowest weight', () => {
    expect([undefined, 0, 50, 100].map(matchWeight)).toEqual([15, 15, 45, 75]);
    // Even a perfect match that nobody asked for weighs no more than a wish.
    expect(pairScore(matchWeight(100), [])).toBe(pairScore(matchWeight(0), ['want']));
  });

  it('follow wishes, and a no of anybody excludes', () => {
    expect(pairScore(15, [])).toBe(15);
    expect(pairScore(15, ['want'])).toBe(75);
    expect(pairScore(15, ['want', 'want'])).toBe(80);
    expect(pairScore(15, ['must'])).toBe(100);
    expect(pairScore(80, ['must', 'no'])).toBeNull();
  });
});

describe('settings of a rally', () => {
  const day = {
    startsAt: '09:00',
    slots: 9,
    slotMinutes: 20,
    blocks: [
      [0, 3],
      [4, 8],
    ] as [number, number][],
    pauses: [] as [number, number][],
    breaksPerBlock: 1,
    minMeetings: 1,
    maxMeetings: 3,
    capacity: 4,
  };
  it.each([
    [{}, []],
    [
      {
        blocks: [
          [0, 4],
          [4, 8],
        ],
      },
      ['blocks'],
    ],
    [{ blocks: [[0, 9]] }, ['blocks']],
    [{ blocks: [[3, 2]] }, ['blocks']],
    [{ pauses: [[9, 60]] }, ['pauses']],
    [
      {
        pauses: [
          [4, 60],
          [4, 5],
        ],
      },
      ['pauses'],
    ],
    [{ pauses: [[4, 120]], startsAt: '18:00' }, ['slots']],
    [{ minMeetings: 4 }, ['minMeetings']],
    [{ startsAt: '20:00' }, ['slots']],
  ])('%j has the flaws %j', (changes, flaws) => {
    expect(flawsOf({ ...day, ...changes } as typeof day).map(({ path }) => path)).toEqual(flaws);
  });
});
