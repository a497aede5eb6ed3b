import type { IsoDay } from '#kernel';

/** What stands on somebody's list of the day, across everybody whom they follow. */
export const DAY_KINDS = [
  'visit',
  'alert',
  'reminder',
  'action',
  'contact',
  'review',
  'cv',
  'check',
  'step',
  'referral',
  'handover',
  'task',
  'rights',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface DayLine {
  kind: DayKind;
  id: string;
  /** A moment of today; what has only a day has none. */
  at: Date | null;
  /** The day it was for; null when it waits for no day. */
  dueOn: IsoDay | null;
  /** A state or a reason, by kind; of an alert which. */
  code: string | null;
}

/** How a line is known when it is put off: what it is and of which row. */
export const lineKey = ({ kind, id }: Pick<DayLine, 'kind' | 'id'>): string => `${kind}:${id}`;

export const isOverdue = ({ dueOn }: DayLine, today: IsoDay): boolean => dueOn !== null && dueOn < today;

/** Alerts about people whom nobody met or heard in time, or whose home is at stake; those of papers, steps and things can be dealt with on any day. */
const ABOUT_PEOPLE = ['home_visit_overdue', 'first_meeting_overdue', 'case_meeting_overdue', 'eviction_stage'];
/** Alerts that a day of the law or of a contract stands behind. */
const ABOUT_DAYS = [
  ...['instalment_missed', 'plan_broken', 'debt_decision_late', 'moratorium_ends'],
  ...['placement_ending', 'placement_end_passed'],
];

/** How lines press, the most pressing first: danger, an hour of today, what was promised for a day, silence, work, what can wait. */
const PRESSES = ['danger', 'hour', 'promised', 'people', 'work', 'waits'] as const;

function alertPress(code: string): (typeof PRESSES)[number] {
  if (code === 'urgent') return 'danger';
  if (ABOUT_PEOPLE.includes(code)) return 'people';
  return ABOUT_DAYS.includes(code) ? 'work' : 'waits';
}

function pressOf({ kind, at, code }: DayLine): (typeof PRESSES)[number] {
  if (kind === 'alert') return alertPress(code ?? '');
  if (at) return 'hour';
  if (kind === 'visit' || kind === 'reminder' || kind === 'action' || kind === 'task' || kind === 'rights')
    return 'promised';
  if (kind === 'contact') return 'people';
  if (kind === 'check' || kind === 'review' || kind === 'step') return 'work';
  // A hand-over that was taken asks to be read on the day; one to come is only told.
  return kind === 'handover' && code === 'taken' ? 'people' : 'waits';
}

/** Nothing is lost when it is done another day. */
export const canWait = (line: DayLine): boolean => pressOf(line) === 'waits';

/** The order of a day. Among what presses alike by the hour, then the longest wait on top, then what waits for no day. */
export function byUrgency(a: DayLine, b: DayLine): number {
  return (
    PRESSES.indexOf(pressOf(a)) - PRESSES.indexOf(pressOf(b)) ||
    (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0) ||
    (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') ||
    DAY_KINDS.indexOf(a.kind) - DAY_KINDS.indexOf(b.kind) ||
    a.id.localeCompare(b.id)
  );
}

/** How far something can be put off at once: longer and it would be forgotten. */
export const MOST_PUT_OFF_DAYS = 31;
