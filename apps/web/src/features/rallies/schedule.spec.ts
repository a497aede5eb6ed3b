import { describe, expect, it } from '@jest/globals';
import { flawsOfDistances, toDistances, toSchedule } from './schedule.js';

describe('the days of the steps', () => {
  it('are told as days before and after, and only what differs is sent', () => {
    expect(toDistances({})).toMatchObject({ invite: 28, finish: 7 });
    expect(toSchedule(toDistances({}))).toEqual({});
    expect(toSchedule({ ...toDistances({ plan: -6 }), finish: 10 })).toEqual({ plan: -6, finish: 10 });
  });

  it('stay within their limits and in order', () => {
    expect(flawsOfDistances(toDistances({}))).toEqual({});
    expect(flawsOfDistances({ ...toDistances({}), invite: 3, remind_14: '' })).toEqual({
      invite: 'limits',
      remind_14: 'required',
    });
    expect(flawsOfDistances({ ...toDistances({}), remind_14: 30 })).toEqual({ remind_14: 'order' });
  });
});
