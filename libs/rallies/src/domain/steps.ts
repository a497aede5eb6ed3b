import { addDays, type IsoDay, instantOf } from '#kernel';

/** The dated chain of a rally, in its order. */
export const STEPS = [
  'open_to_employers',
  'invite',
  'remind_14',
  'remind_7',
  'plan',
  'announce',
  'remind_2',
  'open_the_day',
  'close',
  'verdict_reminder',
  'finish',
] as const;
export type StepName = (typeof STEPS)[number];

/** Days from the rally's day and local wall-clock time of each step. */
const SCHEDULE: Readonly<Record<Exclude<StepName, 'close'>, readonly [days: number, time: string]>> = {
  open_to_employers: [-56, '09:00'],
  invite: [-28, '09:00'],
  remind_14: [-14, '09:00'],
  remind_7: [-7, '09:00'],
  plan: [-5, '07:00'],
  announce: [-4, '10:00'],
  remind_2: [-2, '09:00'],
  open_the_day: [0, '06:00'],
  verdict_reminder: [1, '09:00'],
  finish: [7, '18:00'],
};
const CLOSING_TIME = '20:00';
const MINUTE = 60_000;

/** When a rally takes place: a local wall-clock time, from which the instants follow. */
export interface When {
  heldOn: IsoDay;
  /** `HH:MM`, local. */
  startsAt: string;
  zone: string;
  slots: number;
  slotMinutes: number;
}

export const startOf = (rally: When): Date => instantOf(rally.heldOn, rally.startsAt, rally.zone);

/** Start and end of a slot, numbered from 0. */
export function slotTimes(rally: When, slot: number): { startsAt: Date; endsAt: Date } {
  const start = startOf(rally).getTime() + slot * rally.slotMinutes * MINUTE;
  return { startsAt: new Date(start), endsAt: new Date(start + rally.slotMinutes * MINUTE) };
}

export const endOf = (rally: When): Date => slotTimes(rally, rally.slots - 1).endsAt;

/** The slot that runs at that instant: 0 before the first one, the number of slots after the last one. */
export function slotAt(rally: When, instant: Date): number {
  const slot = Math.floor((instant.getTime() - startOf(rally).getTime()) / (rally.slotMinutes * MINUTE));
  return Math.min(Math.max(slot, 0), rally.slots);
}

/**
 * Every step with the instant at which it is due. Times are those of the clock on the wall, so that a message of nine o'clock leaves at
 * nine on both sides of a clock change.
 */
export function stepsOf(rally: When): { step: StepName; dueAt: Date }[] {
  return STEPS.map((step) => {
    if (step === 'close') {
      const evening = instantOf(rally.heldOn, CLOSING_TIME, rally.zone);
      return { step, dueAt: new Date(Math.max(evening.getTime(), endOf(rally).getTime())) };
    }
    const [days, time] = SCHEDULE[step];
    return { step, dueAt: instantOf(addDays(rally.heldOn, days), time, rally.zone) };
  });
}

/** Reminders are about a date: when the date moves away, they come again. */
export const REMINDERS: readonly StepName[] = ['remind_14', 'remind_7', 'remind_2'];

const GRACE_DAYS = 2;

/**
 * Whether a step comes too late to be of use, because the rally was made at short notice or the program stood still: it is then marked
 * done without a word. A reminder is stale two days after its time, everything that asks people to come is stale once the rally began.
 */
export function isStale(step: StepName, dueAt: Date, rally: When, now: Date): boolean {
  const lateBy = now.getTime() - dueAt.getTime();
  if (REMINDERS.includes(step)) return now >= startOf(rally) || lateBy > GRACE_DAYS * 24 * 60 * MINUTE;
  if (step === 'open_to_employers' || step === 'invite' || step === 'plan' || step === 'announce')
    return now >= startOf(rally);
  if (step === 'verdict_reminder') return lateBy > 6 * 24 * 60 * MINUTE;
  return false;
}
