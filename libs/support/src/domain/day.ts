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
}

/** How a line is known when it is put off: what it is and of which row. */
export const lineKey = ({ kind, id }: Pick<DayLine, 'kind' | 'id'>): string => `${kind}:${id}`;

export const isOverdue = ({ dueOn }: DayLine, today: IsoDay): boolean => dueOn !== null && dueOn < today;

/** Kinds of a day without an hour, the most pressing first: somebody's silence before papers. */
const ORDER: readonly DayKind[] = [
  ...([
    'visit',
    'alert',
    'contact',
    'reminder',
    'rights',
    'task',
    'action',
    'step',
    'check',
    'review',
    'handover',
    'referral',
    'cv',
  ] as const),
];

/**
 * The order of a day: today's appointments by the hour; then what is late, the longest wait on top; then what is due today; then what waits for
 * no day.
 */
export function byUrgency(today: IsoDay): (a: DayLine, b: DayLine) => number {
  const rank = (line: DayLine) => (line.at ? 0 : isOverdue(line, today) ? 1 : line.dueOn ? 2 : 3);
  return (a, b) =>
    rank(a) - rank(b) ||
    (rank(a) === 1 ? (a.dueOn ?? '').localeCompare(b.dueOn ?? '') : 0) ||
    (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0) ||
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    a.id.localeCompare(b.id);
}

/** How far something can be put off at once: longer and it would be forgotten. */
export const MOST_PUT_OFF_DAYS = 31;
