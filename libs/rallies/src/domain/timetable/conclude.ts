import { compareIds } from './canonical.js';
import { type Problem, remainder, type Slotting, toProblem } from './problem.js';
import { explainShortfalls } from './reasons.js';
import { countMeetings, fixedSlotting, gapOf, objectiveOf, pairKey } from './slotting.js';
import { assignTables, type Seating } from './tables.js';
import type { Instance, Meeting, Progress, Timetable } from './types.js';

/**
 * Makes the timetable of what a search found last, whether it came to its end or was stopped.
 *
 * @param durationMs of the whole search
 */
export function concludeTimetable(
  instance: Instance,
  found: Pick<Progress, 'slots' | 'bound' | 'missing' | 'unavoidable'>,
  durationMs: number,
): Timetable {
  const whole = toProblem(instance);
  const fixed = fixedSlotting(instance);
  const { problem } = remainder(whole, fixed, (slot) => slot >= instance.now);
  const objective = objectiveOf(instance, whole, found.slots);
  const bound = Math.max(found.bound, objective);
  const meetings = toMeetings(instance, whole, found.slots);
  const planned = {
    ...{ instance, whole, problem, fixed, meetings },
    got: countMeetings(whole, found.slots),
    ...{ avoidable: found.missing - found.unavoidable, proven: bound === objective },
  };
  return {
    ...{ meetings, objective, bound, gap: gapOf(bound, objective) },
    ...{ shortfalls: explainShortfalls(planned), changed: countChanged(instance, meetings), durationMs },
  };
}

function toMeetings(instance: Instance, whole: Problem, slotting: Slotting): Meeting[] {
  const seatings: Seating[] = [];
  whole.pairs.forEach(({ candidate, employer }, pair) => {
    if (slotting[pair]! >= 0) seatings.push({ candidate, employer, slot: slotting[pair]! });
  });
  // The order in which the instance was written must not show.
  const idsOf = ({ candidate, employer }: Seating) =>
    [instance.employers[employer]!.id, instance.candidates[candidate]!.id] as const;
  seatings.sort((a, b) => {
    const [[employer, candidate], [otherEmployer, otherCandidate]] = [idsOf(a), idsOf(b)];
    return a.slot - b.slot || compareIds(employer, otherEmployer) || compareIds(candidate, otherCandidate);
  });
  const tables = assignTables(instance, seatings);
  const meetings = seatings.map(({ candidate, employer, slot }, index): Meeting => {
    return [instance.candidates[candidate]!.id, instance.employers[employer]!.id, slot, tables[index]!];
  });
  return meetings.sort((a, b) => a[2] - b[2] || compareIds(a[1], b[1]) || a[3] - b[3]);
}

function countChanged(instance: Instance, meetings: readonly Meeting[]): number {
  const planned = new Map(meetings.map(([candidate, employer, slot]) => [pairKey(candidate, employer), slot]));
  return instance.previous.filter(([candidate, employer, slot]) => planned.get(pairKey(candidate, employer)) !== slot)
    .length;
}
