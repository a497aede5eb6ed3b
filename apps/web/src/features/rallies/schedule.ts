import type { Rally } from './rally.js';

export type StepName = NonNullable<Rally['steps']>[number]['step'];

/** Usual days from the rally's day, and how far a series may move them: as the API has it. Below 0 is before the day. */
export const STEP_DAYS = {
  open_to_employers: { days: -56, least: -120, most: -14 },
  remind_employers: { days: -42, least: -110, most: -10 },
  propose: { days: -35, least: -90, most: -8 },
  invite: { days: -28, least: -84, most: -7 },
  remind_14: { days: -14, least: -42, most: -4 },
  remind_7: { days: -7, least: -21, most: -3 },
  plan: { days: -5, least: -14, most: -1 },
  announce: { days: -4, least: -14, most: -1 },
  remind_2: { days: -2, least: -7, most: -1 },
  verdict_reminder: { days: 1, least: 1, most: 10 },
  verdict_reminder_3: { days: 3, least: 1, most: 20 },
  phone_list: { days: 5, least: 1, most: 30 },
  finish: { days: 7, least: 2, most: 60 },
} as const satisfies Partial<Record<StepName, { days: number; least: number; most: number }>>;
export type AdjustableStep = keyof typeof STEP_DAYS;
export type Schedule = Partial<Record<AdjustableStep, number>>;
export const ADJUSTABLE = Object.keys(STEP_DAYS) as AdjustableStep[];

/** Every step with the number of days as a person says it: always above 0. */
export type Distances = Record<AdjustableStep, number | ''>;

export const isBefore = (step: AdjustableStep) => STEP_DAYS[step].days < 0;

export const toDistances = (schedule: Schedule): Distances =>
  Object.fromEntries(ADJUSTABLE.map((step) => [step, Math.abs(schedule[step] ?? STEP_DAYS[step].days)])) as Distances;

const daysOf = (distances: Distances, step: AdjustableStep) => Number(distances[step]) * (isBefore(step) ? -1 : 1);

/** Only what is not as usual. */
export const toSchedule = (distances: Distances): Schedule =>
  Object.fromEntries(
    ADJUSTABLE.map((step) => [step, daysOf(distances, step)] as const).filter(
      ([step, days]) => days !== STEP_DAYS[step].days,
    ),
  );

export type ScheduleProblem = 'required' | 'limits' | 'order';

/** The steps whose day does not fit, and why. */
export function flawsOfDistances(distances: Distances): Partial<Record<AdjustableStep, ScheduleProblem>> {
  const flaws: Partial<Record<AdjustableStep, ScheduleProblem>> = {};
  let before = Number.NEGATIVE_INFINITY;
  for (const step of ADJUSTABLE) {
    const { least, most } = STEP_DAYS[step];
    const days = daysOf(distances, step);
    if (distances[step] === '') flaws[step] = 'required';
    else if (days < least || days > most) flaws[step] = 'limits';
    else if (days < before) flaws[step] = 'order';
    // One that is wrong in itself does not make those after it wrong.
    if (!flaws[step]) before = days;
  }
  return flaws;
}
