import { describe, expect, it } from '@jest/globals';
import { endOf, isStale, STEPS, slotAt, slotTimes, stepsOf } from './steps.js';

const rally = (heldOn: string) => ({ heldOn, startsAt: '09:00', zone: 'Europe/Paris', slots: 9, slotMinutes: 20 });
const due = (heldOn: string) => new Map(stepsOf(rally(heldOn)).map(({ step, dueAt }) => [step, dueAt.toISOString()]));

describe('the dated chain', () => {
  it('has every step once, in order of time', () => {
    const steps = stepsOf(rally('2026-12-15'));
    expect(steps.map(({ step }) => step)).toEqual([...STEPS]);
    const times = steps.map(({ dueAt }) => dueAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
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
    expect(steps.get('plan')).toBe('2027-03-27T06:00:00.000Z');
    expect(steps.get('announce')).toBe('2027-03-28T08:00:00.000Z');
    expect(steps.get('open_the_day')).toBe('2027-04-01T04:00:00.000Z');
  });

  it('closes a late rally at its end', () => {
    const late = { ...rally('2026-12-15'), startsAt: '18:00' };
    const close = stepsOf(late).find(({ step }) => step === 'close');
    expect(close?.dueAt).toEqual(endOf(late));
  });

  it('drops what comes too late to be of use, and never what ends the day', () => {
    const day = rally('2026-12-15');
    const late = (step: 'remind_14' | 'invite' | 'close' | 'plan', now: string) => {
      const dueAt = stepsOf(day).find((row) => row.step === step)?.dueAt as Date;
      return isStale(step, dueAt, day, new Date(now));
    };
    expect(late('remind_14', '2026-12-02T08:00:00Z')).toBe(false);
    expect(late('remind_14', '2026-12-05T08:00:00Z')).toBe(true);
    expect(late('invite', '2026-12-14T08:00:00Z')).toBe(false);
    expect(late('invite', '2026-12-15T08:00:00Z')).toBe(true);
    expect(late('plan', '2026-12-15T08:01:00Z')).toBe(true);
    expect(late('close', '2027-02-01T08:00:00Z')).toBe(false);
  });

  it('knows the slot that runs', () => {
    const day = rally('2026-12-15');
    expect(slotTimes(day, 3).startsAt.toISOString()).toBe('2026-12-15T09:00:00.000Z');
    expect(slotAt(day, new Date('2026-12-15T06:00:00Z'))).toBe(0);
    expect(slotAt(day, new Date('2026-12-15T09:19:59Z'))).toBe(3);
    expect(slotAt(day, new Date('2026-12-15T20:00:00Z'))).toBe(9);
  });
});
