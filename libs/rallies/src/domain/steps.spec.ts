import { describe, expect, it } from '@jest/globals';
import {
  ADJUSTABLE_STEPS,
  endOf,
  flawsOfSchedule,
  isStale,
  type Schedule,
  STEPS,
  slotAt,
  slotTimes,
  stepsOf,
} from './steps.js';

const rally = (heldOn: string) => ({
  ...{ heldOn, startsAt: '09:00', zone: 'Europe/Paris', slots: 9, slotMinutes: 20 },
  pauses: [] as [number, number][],
});
const due = (heldOn: string, schedule?: Schedule) =>
  new Map(stepsOf(rally(heldOn), schedule).map(({ step, dueAt }) => [step, dueAt.toISOString()]));

describe('the dated chain', () => {
  it('has every step once, in order of time, whatever the day of the week', () => {
    for (let day = 10; day < 25; day++) {
      const steps = stepsOf(rally(`2026-12-${day}`));
      expect(steps.map(({ step }) => step)).toEqual([...STEPS]);
      const times = steps.map(({ dueAt }) => dueAt.getTime());
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('keeps the time on the wall over the end of summer time (25 October 2026)', () => {
    const steps = due('2026-11-05');
    expect(steps.get('invite')).toBe('2026-10-08T07:00:00.000Z');
    expect(steps.get('remind_14')).toBe('2026-10-22T07:00:00.000Z');
    expect(steps.get('remind_7')).toBe('2026-10-29T08:00:00.000Z');
    expect(steps.get('close')).toBe('2026-11-05T19:00:00.000Z');
  });

  it('keeps the time on the wall over the start of summer time (28 March 2027)', () => {
    const steps = due('2027-04-01');
    expect(steps.get('remind_7')).toBe('2027-03-25T08:00:00.000Z');
    // Five and four days before are the Easter weekend: the Friday before it. Two days before is the Tuesday after.
    expect(steps.get('plan')).toBe('2027-03-26T06:00:00.000Z');
    expect(steps.get('announce')).toBe('2027-03-26T09:00:00.000Z');
    expect(steps.get('remind_2')).toBe('2027-03-30T07:00:00.000Z');
    expect(steps.get('open_the_day')).toBe('2027-04-01T04:00:00.000Z');
    expect(steps.get('check_6')).toBe('2027-10-01T07:00:00.000Z');
  });

  it('does steps on working days: before the rally the day before, after it the day after', () => {
    // Thursday. Four days before is a Sunday; a week after is Christmas Eve, a day with school holidays but a working day.
    const steps = due('2026-12-17');
    expect(steps.get('announce')).toBe('2026-12-11T09:00:00.000Z');
    expect(steps.get('verdict_reminder_3')).toBe('2026-12-21T08:00:00.000Z');
    // Tuesday: the reminder two days before would be on a Sunday, and comes no earlier than the announcement of that Friday.
    const tuesday = due('2026-12-15');
    expect([tuesday.get('announce'), tuesday.get('remind_2')]).toEqual(Array(2).fill('2026-12-11T09:00:00.000Z'));
  });

  it('never asks for verdicts twice on one day', () => {
    for (let day = 1; day < 29; day++) {
      const steps = due(`2026-12-${String(day).padStart(2, '0')}`);
      const asks = ['verdict_reminder', 'verdict_reminder_3', 'phone_list'] as const;
      expect(new Set(asks.map((step) => steps.get(step)?.slice(0, 10))).size).toBe(3);
    }
    // A Friday: Monday, Tuesday, Wednesday.
    const friday = due('2026-12-04');
    expect([friday.get('verdict_reminder'), friday.get('verdict_reminder_3')]).toEqual([
      '2026-12-07T08:00:00.000Z',
      '2026-12-08T08:00:00.000Z',
    ]);
  });

  it('follows the distances of the series, within limits and in order', () => {
    expect(due('2026-12-17', { invite: -21 }).get('invite')).toBe('2026-11-26T08:00:00.000Z');
    expect(flawsOfSchedule({})).toEqual([]);
    expect(flawsOfSchedule({ invite: -200 })).toEqual([{ step: 'invite', code: 'limits' }]);
    expect(flawsOfSchedule({ remind_14: -30 })).toEqual([{ step: 'remind_14', code: 'order' }]);
    expect(ADJUSTABLE_STEPS).toHaveLength(13);
  });

  it('closes a late rally at its end', () => {
    const late = { ...rally('2026-12-15'), startsAt: '18:00' };
    const close = stepsOf(late).find(({ step }) => step === 'close');
    expect(close?.dueAt).toEqual(endOf(late));
  });

  it('drops what comes too late to be of use, and never what ends the day', () => {
    const day = rally('2026-12-16');
    const late = (step: 'remind_14' | 'invite' | 'close' | 'plan' | 'phone_list', now: string) => {
      const dueAt = stepsOf(day).find((row) => row.step === step)?.dueAt as Date;
      return isStale(step, dueAt, day, new Date(now));
    };
    expect(late('remind_14', '2026-12-03T08:00:00Z')).toBe(false);
    expect(late('remind_14', '2026-12-06T08:00:00Z')).toBe(true);
    expect(late('invite', '2026-12-15T08:00:00Z')).toBe(false);
    expect(late('invite', '2026-12-16T08:00:00Z')).toBe(true);
    expect(late('plan', '2026-12-16T08:01:00Z')).toBe(true);
    expect(late('phone_list', '2026-12-23T08:01:00Z')).toBe(false);
    expect(late('close', '2027-02-01T08:00:00Z')).toBe(false);
  });
});

describe('slots', () => {
  it('are known by the clock', () => {
    const day = rally('2026-12-15');
    expect(slotTimes(day, 3).startsAt.toISOString()).toBe('2026-12-15T09:00:00.000Z');
    expect(slotAt(day, new Date('2026-12-15T06:00:00Z'))).toBe(0);
    expect(slotAt(day, new Date('2026-12-15T09:19:59Z'))).toBe(3);
    expect(slotAt(day, new Date('2026-12-15T20:00:00Z'))).toBe(9);
  });

  it('go on after a pause: nine to twelve, two to five', () => {
    const day = { ...rally('2026-12-15'), slots: 24, slotMinutes: 15, pauses: [[12, 120]] as [number, number][] };
    const at = (slot: number) => slotTimes(day, slot).startsAt.toISOString().slice(11, 16);
    expect([at(0), at(11), at(12), at(23)]).toEqual(['08:00', '10:45', '13:00', '15:45']);
    expect(endOf(day).toISOString()).toBe('2026-12-15T16:00:00.000Z');
    const during = (time: string) => slotAt(day, new Date(`2026-12-15T${time}:00Z`));
    expect([
      during('10:59'),
      during('11:00'),
      during('12:59'),
      during('13:15'),
      during('15:59'),
      during('16:00'),
    ]).toEqual([11, 12, 12, 13, 23, 24]);
  });
});
