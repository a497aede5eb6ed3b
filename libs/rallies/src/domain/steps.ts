import { addDays, addMonths, dayOf, type IsoDay, instantOf } from '#kernel';
import { workingDayFrom, workingDayUntil } from './calendar.js';
import { endOf, startOf, type When } from './when.js';

export { endOf, slotAt, slotTimes, startOf, type When } from './when.js';

/** The dated chain of a rally, in its order. */
export const STEPS = [
  'open_to_employers',
  'remind_employers',
  'propose',
  'invite',
  'remind_14',
  'remind_7',
  'plan',
  'announce',
  'remind_2',
  'open_the_day',
  'remind_day',
  'close',
  'verdict_reminder',
  'verdict_reminder_3',
  'phone_list',
  'finish',
  'check_1',
  'check_3',
  'check_6',
] as const;
export type StepName = (typeof STEPS)[number];

interface Distance {
  /** Days from the rally's day: below 0 before it. */
  days: number;
  /** Local wall-clock time. */
  time: string;
  /** How far a series may move it. */
  least: number;
  most: number;
}

/** The steps whose distance from the day a series may change, with the usual one. */
export const ADJUSTABLE = {
  open_to_employers: { days: -56, time: '09:00', least: -120, most: -14 },
  remind_employers: { days: -42, time: '09:00', least: -110, most: -10 },
  propose: { days: -35, time: '09:00', least: -90, most: -8 },
  invite: { days: -28, time: '09:00', least: -84, most: -7 },
  remind_14: { days: -14, time: '09:00', least: -42, most: -4 },
  remind_7: { days: -7, time: '09:00', least: -21, most: -3 },
  plan: { days: -5, time: '07:00', least: -14, most: -1 },
  announce: { days: -4, time: '10:00', least: -14, most: -1 },
  remind_2: { days: -2, time: '09:00', least: -7, most: -1 },
  verdict_reminder: { days: 1, time: '09:00', least: 1, most: 10 },
  verdict_reminder_3: { days: 3, time: '09:00', least: 1, most: 20 },
  phone_list: { days: 5, time: '09:00', least: 1, most: 30 },
  finish: { days: 7, time: '18:00', least: 2, most: 60 },
} as const satisfies Partial<Record<StepName, Distance>>;
export type AdjustableStep = keyof typeof ADJUSTABLE;
export const ADJUSTABLE_STEPS = Object.keys(ADJUSTABLE) as AdjustableStep[];

/** Days from the rally's day of the steps that are not at their usual distance. */
export type Schedule = Partial<Record<AdjustableStep, number>>;

const CHECK_MONTHS: Partial<Record<StepName, number>> = { check_1: 1, check_3: 3, check_6: 6 };
const CLOSING_TIME = '20:00';
const ASKING_AFTER: readonly StepName[] = ['verdict_reminder', 'verdict_reminder_3', 'phone_list'];
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const isAdjustable = (step: StepName): step is AdjustableStep => step in ADJUSTABLE;

export const daysOf = (step: AdjustableStep, schedule: Schedule): number => schedule[step] ?? ADJUSTABLE[step].days;

/** The steps of a schedule that are out of their limits, or come before a step that they follow. */
export function flawsOfSchedule(schedule: Schedule): { step: AdjustableStep; code: 'limits' | 'order' }[] {
  const flaws: { step: AdjustableStep; code: 'limits' | 'order' }[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const step of ADJUSTABLE_STEPS) {
    const days = daysOf(step, schedule);
    const { least, most } = ADJUSTABLE[step];
    if (days < least || days > most) flaws.push({ step, code: 'limits' });
    else if (days < before) flaws.push({ step, code: 'order' });
    // One that is wrong in itself does not make those after it wrong.
    else before = days;
  }
  return flaws;
}

/**
 * Steps are done on working days, when somebody can be asked back. Before the rally a step goes to the working day before, so that nobody
 * has less time than was meant; after it to the working day after, so that it never comes before the rally's end. The day itself stays.
 */
function dayOfStep(step: AdjustableStep, heldOn: IsoDay, schedule: Schedule): IsoDay {
  const days = daysOf(step, schedule);
  const day = addDays(heldOn, days);
  return days < 0 ? workingDayUntil(day) : workingDayFrom(day);
}

function ownTime(step: StepName, rally: When, schedule: Schedule): Date {
  const { heldOn, zone } = rally;
  const months = CHECK_MONTHS[step];
  if (months) return instantOf(workingDayFrom(addMonths(heldOn, months)), '09:00', zone);
  if (isAdjustable(step)) return instantOf(dayOfStep(step, heldOn, schedule), ADJUSTABLE[step].time, zone);
  if (step === 'open_the_day') return instantOf(heldOn, '06:00', zone);
  if (step === 'remind_day') return instantOf(heldOn, '07:00', zone);
  const evening = instantOf(heldOn, CLOSING_TIME, zone);
  return new Date(Math.max(evening.getTime(), endOf(rally).getTime()));
}

/**
 * Every step with the instant at which it is due. Times are those of the clock on the wall, so that a message of nine o'clock leaves at
 * nine on both sides of a clock change. No step is due before one that it follows, also where both were moved to the same Friday.
 */
export function stepsOf(rally: When, schedule: Schedule = {}): { step: StepName; dueAt: Date }[] {
  let before = 0;
  let asked = rally.heldOn;
  return STEPS.map((step) => {
    let own = ownTime(step, rally, schedule);
    // After a Friday both reminders would be for the Monday: whoever was asked has a working day to answer before being asked again.
    if (ASKING_AFTER.includes(step)) {
      if (dayOf(own) <= asked) own = instantOf(workingDayFrom(addDays(asked, 1)), '09:00', rally.zone);
      asked = dayOf(own);
    }
    before = Math.max(before, own.getTime());
    return { step, dueAt: new Date(before) };
  });
}

/** Reminders are about a date: when the date moves away, they come again. */
export const REMINDERS: readonly StepName[] = ['remind_employers', 'remind_14', 'remind_7', 'remind_2', 'remind_day'];
/** Done on the queue of their own on which timetables are made. */
export const PLANNING: readonly StepName[] = ['plan', 'announce'];
/** Still done after a rally was closed. */
export const AFTERWARDS: readonly StepName[] = ['check_1', 'check_3', 'check_6'];

const ASKING_TO_COME: readonly StepName[] = ['open_to_employers', 'propose', 'invite', 'plan', 'announce'];
const REMINDER_GRACE_DAYS = 2;
const AFTER_GRACE_DAYS = 6;

/**
 * Whether a step comes too late to be of use, because the rally was made at short notice or the program stood still: it is then passed
 * over without a word. A reminder is stale two days after its time, everything that asks people to come is stale once the rally began.
 */
export function isStale(step: StepName, dueAt: Date, rally: When, now: Date): boolean {
  const lateBy = now.getTime() - dueAt.getTime();
  if (REMINDERS.includes(step)) return now >= startOf(rally) || lateBy > REMINDER_GRACE_DAYS * DAY;
  if (ASKING_TO_COME.includes(step)) return now >= startOf(rally);
  return ASKING_AFTER.includes(step) && lateBy > AFTER_GRACE_DAYS * DAY;
}

/** What a person may do before its time, in which states of the rally; the alarm then finds it done. */
export const BY_HAND: readonly StepName[] = [
  'open_to_employers',
  'remind_employers',
  'propose',
  'invite',
  'plan',
  'announce',
];
