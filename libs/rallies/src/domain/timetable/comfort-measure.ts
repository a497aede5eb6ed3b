import type { Instance, Meeting } from './types.js';

/** How a timetable treats the people in it. */
export interface Comfort {
  /** Empty slots between the first and last meeting, of all candidates. */
  readonly waiting: number;
  /** The longest row of empty slots of one candidate. */
  readonly longestGap: number;
  /** Tables passed on the way from one meeting to the next, of all candidates. */
  readonly walking: number;
  /** Meetings too many of those who share a companion, or an interpreter, and meet in the same slot. */
  readonly overlaps: number;
  /** Empty slots between the first and last meeting of an interpreter, over all. */
  readonly interpreterWaiting: number;
}

/** Measured on the meetings alone, without anything of the planner. */
export function measureComfort(instance: Instance, meetings: readonly Meeting[]): Comfort {
  const places = new Map<string, number>();
  let next = 0;
  for (const { id, place, tables } of [...instance.employers].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    places.set(id, place ?? next);
    next += tables;
  }
  let waiting = 0;
  let longestGap = 0;
  let walking = 0;
  for (const own of groupBy(meetings, ([candidate]) => candidate)) {
    own.sort((a, b) => a[2] - b[2]);
    own.forEach(([, employer, slot, table], index) => {
      const before = own[index - 1];
      if (!before) return;
      const gap = slot - before[2] - 1;
      waiting += gap;
      longestGap = Math.max(longestGap, gap);
      walking += Math.abs(places.get(employer)! + table - places.get(before[1])! - before[3]);
    });
  }
  const shared = (kind: 'companion' | 'interpreter') => {
    const names = new Map(instance.candidates.map((candidate) => [candidate.id, candidate[kind]]));
    return groupBy(
      meetings.filter(([candidate]) => names.get(candidate) !== undefined),
      ([candidate]) => names.get(candidate)!,
    ).map((own) => own.map(([, , slot]) => slot));
  };
  const busy = [...shared('companion'), ...shared('interpreter')];
  return {
    ...{ waiting, longestGap, walking },
    overlaps: busy.reduce((sum, slots) => sum + slots.length - new Set(slots).size, 0),
    interpreterWaiting: shared('interpreter').reduce(
      (sum, slots) => sum + Math.max(...slots) - Math.min(...slots) + 1 - new Set(slots).size,
      0,
    ),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}
