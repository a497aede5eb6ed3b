import { addDays, type IsoDay } from '#kernel';
import type { ProgrammeDefinition } from './definition.js';

/** What somebody is in, of what came of their search: each may have a contact rhythm of its own. */
export const PLACED = ['hire', 'training', 'trial'] as const;
export type Placed = (typeof PLACED)[number];

/** Under which name the rhythm of a programme keeps it. */
export const CONTACT_WHILE = {
  hire: 'contactInWorkDays',
  training: 'contactInTrainingDays',
  trial: 'contactInTrialDays',
} as const satisfies Record<Placed, keyof ProgrammeDefinition['rhythm']>;

export interface ContactRhythm {
  everyDays: number;
  /** The placement that sets it; null for the usual rhythm. */
  because: Placed | null;
}

/** How often somebody is contacted now: as the programme has it for what they are in, the closest where that is several. */
export function contactRhythm(rhythm: ProgrammeDefinition['rhythm'], running: readonly Placed[]): ContactRhythm {
  const [closest] = PLACED.filter((kind) => running.includes(kind))
    .flatMap((because) => {
      const everyDays = rhythm[CONTACT_WHILE[because]];
      return everyDays === null ? [] : [{ everyDays, because }];
    })
    .sort((a, b) => a.everyDays - b.everyDays);
  return closest ?? { everyDays: rhythm.contactDays, because: null };
}

/** A job, training or trial that has begun and has an agreed last day. */
export interface Ending {
  placementId: string;
  startedOn: IsoDay;
  endsOn: IsoDay;
}

/** So many days before the last day it is told that it ends; a second time when it is close. */
export const ENDING_DAYS = [30, 7] as const;

export interface EndingDue {
  kind: 'placement_ending' | 'placement_end_passed';
  subject: string;
  dueOn: IsoDay;
  /** The day from which it is to be told. */
  from: IsoDay;
}

/** What is next to be told of an end: that it comes, that it is close, or that it has passed and nobody said what became of it. */
export function endingDue({ placementId, startedOn, endsOn }: Ending, today: IsoDay): EndingDue {
  if (today > endsOn)
    return { kind: 'placement_end_passed', subject: placementId, dueOn: endsOn, from: addDays(endsOn, 1) };
  // What is shorter than the notice is told of once, when it is close.
  const told = ENDING_DAYS.map((days) => ({ days, from: addDays(endsOn, -days) })).filter(
    ({ days, from }) => days === ENDING_DAYS[1] || from > startedOn,
  );
  const due = told.findLast(({ from }) => today >= from) ?? told[0];
  const { days, from } = due ?? { days: ENDING_DAYS[1], from: endsOn };
  return { kind: 'placement_ending', subject: `${placementId}:${days}`, dueOn: endsOn, from };
}
